// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/allocation_actions.h"

#include "ui/figures/icons.h"

#include <QCoreApplication>

namespace regie::ui::allocation {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AllocationActions)
};

QString textOf(Command command)
{
    switch (command) {
    case Command::NewScenario:
        return Words::tr("&New what-if");
    case Command::RenameScenario:
        return Words::tr("Rena&me the what-if…");
    case Command::DiscardScenario:
        return Words::tr("&Discard the what-if");
    case Command::Record:
        return Words::tr("&Record the what-if…");
    case Command::Compare:
        return Words::tr("&Compare scenarios…");
    case Command::MovePlaces:
        return Words::tr("Mo&ve places");
    case Command::Pin:
        return Words::tr("P&in or unpin");
    case Command::SpreadByPopulation:
        return Words::tr("Spread the rest by in&habitants");
    case Command::SpreadByRemaining:
        return Words::tr("Spread the rest by &what is to be found");
    case Command::SpreadEqually:
        return Words::tr("Spread the rest in e&qual shares");
    case Command::AddTrade:
        return Words::tr("&Add a trade…");
    case Command::EditTrade:
        return Words::tr("&Edit the trade…");
    case Command::MakeFinal:
        return Words::tr("Mark the trade as a&greed");
    case Command::RemoveTrade:
        return Words::tr("Rem&ove the trade");
    case Command::CopyTrade:
        return Words::tr("Copy the trade as a &sentence");
    case Command::PrintTrade:
        return Words::tr("&PDF of the trade…");
    case Command::PrintAll:
        return Words::tr("PDF of a&ll trades…");
    }
    Q_UNREACHABLE();
}

QKeySequence keyOf(Command command)
{
    switch (command) {
    case Command::NewScenario:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_N;
    case Command::Record:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_R;
    case Command::MovePlaces:
        return Qt::CTRL | Qt::Key_M;
    case Command::Pin:
        return Qt::CTRL | Qt::Key_L;
    case Command::AddTrade:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_A;
    default: // the others are done by the menu or in the list
        return {};
    }
}

} // namespace

AllocationActions::AllocationActions(QObject *owner, const figures::Theme &theme)
{
    for (std::size_t i = 0; i < kCommands; ++i) {
        const auto command = static_cast<Command>(i);
        auto *action = new QAction(textOf(command), owner);
        action->setShortcut(keyOf(command));
        action->setShortcutContext(Qt::WidgetShortcut); // the menu names the key; the page answers to it
        m_actions[i] = action;
    }
    at(Command::Compare)->setIcon(figures::themedIcon(QStringLiteral("view-split-left-right"), theme));
    at(Command::Pin)->setIcon(figures::themedIcon(QStringLiteral("object-locked"), theme));
    at(Command::AddTrade)->setIcon(figures::themedIcon(QStringLiteral("list-add"), theme));
    at(Command::CopyTrade)->setIcon(figures::themedIcon(QStringLiteral("edit-copy"), theme));
    at(Command::PrintTrade)->setIcon(figures::themedIcon(QStringLiteral("application-pdf"), theme));
}

void AllocationActions::fill(QMenu &menu) const
{
    const auto add = [this, &menu](std::initializer_list<Command> commands) {
        if (!menu.isEmpty())
            menu.addSeparator();
        for (const Command command : commands)
            menu.addAction(at(command));
    };
    add({Command::NewScenario, Command::RenameScenario, Command::DiscardScenario, Command::Record, Command::Compare});
    add({Command::MovePlaces, Command::Pin});
    add({Command::SpreadByPopulation, Command::SpreadByRemaining, Command::SpreadEqually});
    add({Command::AddTrade, Command::EditTrade, Command::MakeFinal, Command::RemoveTrade, Command::CopyTrade});
    add({Command::PrintTrade, Command::PrintAll});
}

} // namespace regie::ui::allocation
