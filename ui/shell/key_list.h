// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenuBar>
#include <QString>

#include <vector>

namespace regie::ui::shell {

/// A key, as the system writes it, and what it does.
struct KeyLine
{
    QString keys;
    QString meaning;

    bool operator==(const KeyLine &) const = default;
};

/// Keys that belong together, such as those of one menu or one screen.
struct KeyGroup
{
    QString title;
    std::vector<KeyLine> lines;
};

/// A page with the name of its screen.
struct NamedPage
{
    QString name;
    const QWidget *page;
};

/// Every key that works, read from the menus and from the pages themselves: their actions, their shortcuts that say what they
/// are for (whatsThis), the keys that were noted for their widgets and the context menus of their tables. What every table
/// has is a group of its own.
std::vector<KeyGroup> allKeys(const QMenuBar &menus, const std::vector<NamedPage> &pages);

/// The keys whose text or meaning has every word that was typed.
std::vector<KeyGroup> keysWith(const std::vector<KeyGroup> &groups, const QString &typed);

/// The keys as lines of text, to print or to send.
QString textOf(const std::vector<KeyGroup> &groups);

} // namespace regie::ui::shell
