// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/arrangement.h"
#include "ui/widgets/inline_notice.h"

#include <QLineEdit>

namespace regie::ui::widgets {

/// Two fields for the least and the most that a filter lets through: numbers or days, as they are typed in Dutch.
class FilterRange : public QWidget
{
    Q_OBJECT

public:
    FilterRange(ColumnContent content, const ColumnFilter &filter, const DossierView &view, QWidget *parent = nullptr);

    /// Puts the bounds in the filter. False when a field cannot be read; then it says why and has the keyboard.
    bool addTo(ColumnFilter &filter);
    QLineEdit *from() const { return m_from; }
    QLineEdit *until() const { return m_until; }

signals:
    void returnPressed();

private:
    std::optional<double> read(QLineEdit &field, QString &refusal) const;
    QString textOf(const std::optional<double> &bound) const;

    ColumnContent m_content;
    QLineEdit *m_from;
    QLineEdit *m_until;
    InlineNotice *m_refusal;
};

} // namespace regie::ui::widgets
