// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dossier_view.h"

#include <QFrame>
#include <QPushButton>

namespace regie::ui::overview {

/// What the overview says while no task of the round is known: what to do, and buttons that do it.
class NoTaskNotice : public QFrame
{
    Q_OBJECT

public:
    explicit NoTaskNotice(widgets::DossierView &view, QWidget *parent = nullptr);

    QPushButton *pasteButton() const { return m_paste; }
    QPushButton *enterButton() const { return m_enter; }
    /// Shows itself only while no task is known.
    void reload();

signals:
    /// The officer wants to type the tasks.
    void enterWanted();

private:
    void paste();

    widgets::DossierView &m_view;
    QPushButton *m_paste;
    QPushButton *m_enter;
};

} // namespace regie::ui::overview
