// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_list.h"

#include "ui/shell/menu_entries.h"
#include "ui/widgets/arranged_rows.h"
#include "ui/widgets/key_help.h"
#include "ui/widgets/table_editing.h"
#include "ui/widgets/table_view.h"

#include <QCoreApplication>
#include <QMenu>
#include <QShortcut>

#include <algorithm>
#include <optional>

namespace regie::ui::shell {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeyList)
};

constexpr qsizetype kKeysWidth = 26; // characters

bool has(const KeyGroup &group, const KeyLine &line)
{
    return std::find(group.lines.begin(), group.lines.end(), line) != group.lines.end();
}

void add(KeyGroup &group, const KeyLine &line)
{
    if (!has(group, line) && !line.keys.isEmpty())
        group.lines.push_back(line);
}

std::vector<KeyGroup> menuKeys(const QMenuBar &menus)
{
    std::vector<KeyGroup> groups;
    for (const MenuEntry &entry : entriesOf(menus)) {
        if (groups.empty() || groups.back().title != entry.menu)
            groups.push_back({entry.menu, {}});
        add(groups.back(), {keysOf(*entry.action), plainText(entry.action->text())});
    }
    return groups;
}

/// What the widget answers to itself: what was noted for it, its actions and, of a table, what its context menu offers.
KeyGroup ownKeys(QWidget &widget)
{
    KeyGroup group;
    for (const widgets::KeyHelp &help : widgets::notedKeys(widget))
        add(group, {help.keys.toString(QKeySequence::NativeText), help.meaning});
    QMenu menu;
    if (auto *table = qobject_cast<widgets::TableView *>(&widget))
        table->editing().fill(menu);
    const auto actions = menu.actions() + widget.actions();
    for (const QAction *action : actions)
        add(group, {keysOf(*action), plainText(action->text())});
    return group;
}

/// What every table of the pages answers to.
KeyGroup tableKeys(const std::vector<NamedPage> &pages)
{
    std::optional<std::vector<KeyLine>> common;
    for (const NamedPage &page : pages) {
        const auto tables = page.page->findChildren<widgets::TableView *>();
        for (widgets::TableView *table : tables) {
            if (!dynamic_cast<widgets::ArrangedRows *>(table->model()))
                continue; // a row of totals, which belongs to the table above it
            const KeyGroup own = ownKeys(*table);
            if (!common)
                common = own.lines;
            std::erase_if(*common, [&own](const KeyLine &line) { return !has(own, line); });
        }
    }
    return {Words::tr("In every table"), common.value_or(std::vector<KeyLine>())};
}

KeyGroup pageKeys(const NamedPage &named, const KeyGroup &common)
{
    KeyGroup group{named.name, {}};
    const auto children = named.page->findChildren<QWidget *>();
    for (QWidget *child : children) {
        for (const KeyLine &line : ownKeys(*child).lines)
            add(group, line);
    }
    const auto shortcuts = named.page->findChildren<QShortcut *>();
    for (const QShortcut *shortcut : shortcuts) {
        if (!shortcut->whatsThis().isEmpty())
            add(group, {shortcut->key().toString(QKeySequence::NativeText), shortcut->whatsThis()});
    }
    std::erase_if(group.lines, [&common](const KeyLine &line) { return has(common, line); });
    return group;
}

} // namespace

std::vector<KeyGroup> allKeys(const QMenuBar &menus, const std::vector<NamedPage> &pages)
{
    std::vector<KeyGroup> groups = menuKeys(menus);
    const KeyGroup common = tableKeys(pages);
    groups.push_back(common);
    for (const NamedPage &page : pages) {
        KeyGroup group = pageKeys(page, common);
        //: the keys of one screen; %1 its name
        group.title = Words::tr("Screen %1").arg(page.name);
        groups.push_back(group);
    }
    std::erase_if(groups, [](const KeyGroup &group) { return group.lines.empty(); });
    return groups;
}

std::vector<KeyGroup> keysWith(const std::vector<KeyGroup> &groups, const QString &typed)
{
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<KeyGroup> found;
    for (const KeyGroup &group : groups) {
        KeyGroup part{group.title, {}};
        for (const KeyLine &line : group.lines) {
            const QString text = line.keys + QLatin1Char(' ') + line.meaning;
            const bool all = std::all_of(words.begin(), words.end(), [&text](const QString &word) {
                return text.contains(word, Qt::CaseInsensitive);
            });
            if (all)
                part.lines.push_back(line);
        }
        if (!part.lines.empty())
            found.push_back(std::move(part));
    }
    return found;
}

QString textOf(const std::vector<KeyGroup> &groups)
{
    QStringList lines{Words::tr("The keys of Regiekompas")};
    for (const KeyGroup &group : groups) {
        lines << QString() << group.title;
        for (const KeyLine &line : group.lines)
            lines << QStringLiteral("  ") + line.keys.leftJustified(kKeysWidth) + line.meaning;
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace regie::ui::shell
