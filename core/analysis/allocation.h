// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figures.h"
#include "core/domain/dossier.h"

#include <functional>
#include <optional>
#include <vector>

namespace regie::analysis {

/// What a scenario proposes for one municipality, beside what it has now.
struct AllocationRow
{
    QString municipality;       ///< CBS code
    std::optional<int> task{};  ///< in force; none: unknown
    int agreedGiven = 0;        ///< places that agreed trades of the dossier take away
    int agreedReceived = 0;     ///< places that they add
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
    /// Proposal − task in force.
    std::optional<int> difference() const;
    /// Proposal − counts − decided; negative is a surplus.
    std::optional<int> toFind() const;
    /// Whether the scenario makes something else of it than the dossier has.
    bool isChanged() const;

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
    /// Sums over the municipalities whose task is known.
    int proposed() const;
    int current() const;
    /// Sums over the municipalities whose places for minors are known; none: of no one.
    std::optional<int> minorsProposed() const;
    std::optional<int> minorsCurrent() const;
    /// The sum of a number over the municipalities of which it is known; none: of no one.
    std::optional<int> total(const std::function<std::optional<int>(const AllocationRow &)> &number) const;
    /// Places that change hands in the scenario: what all givers together hand over.
    int moved() const;
    /// Null when there is no such municipality.
    const AllocationRow *find(const QString &municipality) const;

    bool operator==(const Allocation &) const = default;
};

/// Whether the trade alters the tasks of the cycle: an agreed one of places for asylum seekers.
bool altersTasks(const domain::Trade &trade, const domain::CyclePeriod &period);

/// What the scenario proposes in the cycle of the figures; an empty id is the dossier as it stands, without moves.
Allocation allocationOf(const domain::Dossier &dossier, const Figures &figures, const QString &scenario);

} // namespace regie::analysis
