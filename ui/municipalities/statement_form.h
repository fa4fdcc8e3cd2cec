// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task_statement.h"
#include "ui/widgets/form_field.h"

#include <QFrame>

namespace regie::ui::municipalities {

/// The fields of a statement that is being added; nothing is written before it is complete.
class StatementForm : public QFrame
{
    Q_OBJECT

public:
    explicit StatementForm(widgets::DossierView &view, QWidget *parent = nullptr);

    /// Starts a new statement of the area for the cycle of the as-of date.
    void start(const QString &municipality);
    void add();
    /// Leaves the dossier as it is.
    void cancel();
    widgets::TextField *period() const { return m_period; }
    widgets::TextField *places() const { return m_places; }
    widgets::TextField *minors() const { return m_minors; }
    widgets::TextField *date() const { return m_date; }
    widgets::TextField *source() const { return m_source; }

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString missing() const;

    widgets::DossierView &m_view;
    domain::TaskStatement m_draft;
    int m_number = 0; ///< of the draft: each starts with empty fields
    widgets::ChoiceField *m_kind;
    widgets::ChoiceField *m_stream;
    widgets::TextField *m_period;
    widgets::TextField *m_places;
    widgets::TextField *m_minors;
    widgets::TextField *m_date;
    widgets::TextField *m_source;
    QLabel *m_missing;
};

} // namespace regie::ui::municipalities
