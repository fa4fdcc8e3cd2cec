// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dossier_view.h"
#include "ui/widgets/notice_bar.h"

#include <QFrame>
#include <QLabel>

namespace regie::ui::widgets {

/// A sentence with an icon inside a page, there as long as what it says is so.
class InlineNotice : public QFrame
{
    Q_OBJECT

public:
    InlineNotice(NoticeKind kind, const DossierView &view, QWidget *parent = nullptr);

    /// Shows the sentence; nothing hides the notice.
    void tell(const QString &sentence);
    QString sentence() const { return m_text->text(); }
    /// Adds a control at the right.
    void addControl(QWidget *control);

private:
    void paint();

    NoticeKind m_kind;
    const DossierView &m_view;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace regie::ui::widgets
