// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figures.h"
#include "core/domain/dossier.h"

#include <optional>
#include <vector>

namespace regie::analysis {

/// What a scenario proposes for one municipality, beside what it has now.
struct AllocationRow
{
    QString municipality;       ///< CBS code
    std::optional<int> current; ///< task after trades of the dossier; none: unknown
    std::optional<int> minors;  ///< of the current task, for unaccompanied minors; none: not stated
    int given = 0;              ///< places that it hands over in the scenario
    int received = 0;           ///< places that it takes over
    int minorsMoved = 0;        ///< of those: received − given, for unaccompanied minors
    int adjustment = 0;         ///< see domain::ScenarioRow
    int minorsAdjustment = 0;
    bool pinned = false;
    std::optional<int> counts; ///< places that count on the as-of date
    std::optional<int> decided;
    int population = 0; ///< inhabitants; 0: unknown

    /// Current − given + received + adjustment; none: the current task is unknown.
    std::optional<int> proposal() const;
    std::optional<int> minorsProposal() const;
    /// Proposal − counts − decided; negative is a surplus.
    std::optional<int> toFind() const;

    bool operator==(const AllocationRow &) const = default;
};

/// The whole of a scenario, or of the dossier: a row for each municipality in the dossier's order.
struct Allocation
{
    std::vector<AllocationRow> rows;

    /// Places of the task that no municipality has in the proposal: negative when more are proposed than there are. The
    /// scenario can be recorded at 0 only.
    int remainder() const;
    int minorsRemainder() const;
    /// Null when there is no such municipality.
    const AllocationRow *find(const QString &municipality) const;

    bool operator==(const Allocation &) const = default;
};

/// What the scenario proposes in the cycle of the figures; an empty id is the dossier as it stands, without moves.
Allocation allocationOf(const domain::Dossier &dossier, const Figures &figures, const QString &scenario);

/// By what the remainder is spread.
enum class SpreadRule { Population, RemainingTask, EqualShares };

/// One municipality's new adjustment.
struct Share
{
    QString municipality;
    int places = 0; ///< more (or fewer) than in the proposal

    bool operator==(const Share &) const = default;
};

/// Spreads the remainder over the chosen municipalities (none chosen: all) by whole numbers with the largest remainder. Rows
/// that are pinned, whose task is unknown or that would fall below 0 or below their places for minors are left alone; what
/// cannot be placed stays. Shares of 0 are left out. The same input gives the same shares.
std::vector<Share> spreadRemainder(const Allocation &allocation, SpreadRule rule, const QStringList &chosen = {});

/// Whole shares of the amount by the weights (none negative, in order of the rows): they add up to the amount, each differs
/// less than one from its exact share, and of equal fractions the first gets more. No positive weight: all 0.
std::vector<int> largestRemainder(int amount, const std::vector<qint64> &weights);

/// Places handed from one municipality to another.
struct Handover
{
    QString from;
    QString to;
    int places = 0;
    int minors = 0;

    bool operator==(const Handover &) const = default;
};

/// The handovers that make up for all adjustments, the largest first; only for a remainder of 0, else none.
std::vector<Handover> settle(const Allocation &allocation);

/// Why a number of places cannot be moved from one municipality to the other.
enum class MoveRefusal { SameMunicipality, NotPositive, Pinned, TaskUnknown, BelowZero, MoreMinorsThanPlaces };

/// None when the move is possible. The most that can be moved is the giver's proposal, its places for minors included.
std::optional<MoveRefusal> refusalOfMove(const Allocation &allocation, const Handover &move);

} // namespace regie::analysis
