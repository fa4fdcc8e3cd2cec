// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/window_actions.h"
#include "ui/widgets/table_editing.h"

#include <QPointer>

#include <vector>

namespace regie::ui::shell {

/// Cut, copy, paste, fill down and clear in the menu "Edit" of a window, for the table in it that has the keyboard.
class TableActions : public QObject
{
    Q_OBJECT

public:
    /// The actions are in their menu already.
    TableActions(const WindowActions &actions, const QWidget &window, QObject *parent);

private:
    void follow(QWidget *focus);
    void update();

    const QWidget &m_window;
    std::vector<std::pair<QAction *, widgets::TableEditing::Command>> m_commands;
    QPointer<widgets::TableView> m_table;
};

} // namespace regie::ui::shell
