// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/keys.h"
#include "ui/figures/theme.h"

#include <QAction>
#include <QMenu>

#include <array>

namespace regie::ui::allocation {

/// What the menu of the allocation does.
enum class Command {
    NewScenario,
    RenameScenario,
    DiscardScenario,
    Record,
    Compare,
    MovePlaces,
    Pin,
    SpreadByPopulation,
    SpreadByRemaining,
    SpreadEqually,
    AddTrade,
    EditTrade,
    MakeFinal,
    RemoveTrade,
    CopyTrade,
    PrintTrade,
    PrintAll
};
inline constexpr std::size_t kCommands = static_cast<std::size_t>(Command::PrintAll) + 1;

/// The actions of the window's menu of the allocation. Their keys are those of the allocation's screen: see AllocationPage.
class AllocationActions
{
public:
    AllocationActions(QObject *owner, const figures::Theme &theme);

    QAction *at(Command command) const { return m_actions[static_cast<std::size_t>(command)]; }
    const std::array<QAction *, kCommands> &all() const { return m_actions; }
    void fill(QMenu &menu) const;

private:
    std::array<QAction *, kCommands> m_actions{};
};

} // namespace regie::ui::allocation
