// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menu_entries.h"

#include <QMenu>

namespace regie::ui::shell {

namespace {

void collect(const QMenu &menu, const QString &main, std::vector<MenuEntry> &entries)
{
    const auto actions = menu.actions();
    for (QAction *action : actions) {
        if (const QMenu *inner = action->menu())
            collect(*inner, main, entries);
        else if (!action->isSeparator())
            entries.push_back({main, plainText(menu.title()), action});
    }
}

} // namespace

std::vector<MenuEntry> entriesOf(const QMenuBar &bar)
{
    std::vector<MenuEntry> entries;
    const auto actions = bar.actions();
    for (const QAction *action : actions) {
        if (const QMenu *menu = action->menu())
            collect(*menu, plainText(menu->title()), entries);
    }
    return entries;
}

QString plainText(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('&') && ++i == text.size())
            break;
        plain += text[i]; // after the mark: the letter, or an ampersand that is meant
    }
    return plain;
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    const auto shortcuts = action.shortcuts();
    for (const QKeySequence &shortcut : shortcuts)
        keys << shortcut.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral(" / "));
}

} // namespace regie::ui::shell
