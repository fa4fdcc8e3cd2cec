// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/allocation.h"

namespace regie::analysis {

/// Places handed from one municipality to another.
struct Handover
{
    QString from;
    QString to;
    int places = 0;
    int minors = 0;

    bool operator==(const Handover &) const = default;
};

/// The handovers that make up for all adjustments, the largest first; only for a remainder of 0, else none. Places for minors
/// that go another way than the places do are swapped: there with minors, back without.
std::vector<Handover> settle(const Allocation &allocation);

/// Why a number of places cannot be moved from one municipality to the other.
enum class MoveRefusal { SameMunicipality, NotPositive, Pinned, TaskUnknown, BelowZero, MoreMinorsThanPlaces };

/// None when the move is possible. The most that can be moved is the giver's proposal, its places for minors included.
std::optional<MoveRefusal> refusalOfMove(const Allocation &allocation, const Handover &move);

/// The most places, with these for minors among them, that the municipality can hand over; none: its task is unknown.
std::optional<int> mostToMove(const Allocation &allocation, const QString &municipality, int minors);

/// The allocation as it would be without the agreed trade, or without the move of its scenario.
Allocation without(Allocation allocation, const domain::Trade &trade);
Allocation without(Allocation allocation, const domain::ScenarioMove &move);

/// Why a scenario cannot become trades yet.
enum class RecordRefusal { NothingToRecord, TaskUnknown, Remainder, MinorsRemainder, BelowZero };

std::optional<RecordRefusal> refusalOfRecording(const Allocation &allocation);

/// The trades that the scenario becomes: its moves as they are, and handovers for its adjustments. Status, day and source are
/// left to who records it.
std::vector<domain::Trade> tradesFrom(const domain::Dossier &dossier, const domain::Scenario &scenario,
                                      const Allocation &allocation);

/// What a trade makes of the task of one of its sides, beside all other agreed trades; none: the task is unknown.
struct TradeEffect
{
    QString municipality;
    std::optional<int> without;
    std::optional<int> with;

    bool operator==(const TradeEffect &) const = default;
};

/// The giver's first; none for a trade of another stream or cycle, which alters no task of this one.
std::vector<TradeEffect> effectOf(const domain::Dossier &dossier, const Figures &figures, const domain::Trade &trade);

} // namespace regie::analysis
