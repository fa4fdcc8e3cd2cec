// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QMenuBar>

#include <vector>

namespace regie::ui::shell {

/// Something that a menu does.
struct MenuEntry
{
    QString menu;  ///< the main menu that it is in
    QString group; ///< the menu that it is in itself, which may be one inside the main menu
    QAction *action;
};

/// Everything in the menus, from left to right and top to bottom, without menus inside menus and lines.
std::vector<MenuEntry> entriesOf(const QMenuBar &bar);

/// A text of a menu without the mark of its letter.
QString plainText(const QString &text);

/// Every key of the action, as the system writes them.
QString keysOf(const QAction &action);

} // namespace regie::ui::shell
