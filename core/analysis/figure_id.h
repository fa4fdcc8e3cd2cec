// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/figures.h"

#include <optional>

namespace regie::analysis {

/// Which figure of an area is meant: what a screen passes on when someone asks "why this number?".
enum class FigureName {
    Task,
    TaskAfterTrades,
    Counts,
    Durable,
    Large,
    UnaccompaniedMinors,
    Decided,
    InPreparation,
    Remaining,
    ToFind,
    UrgentNew,
    UrgentExtended,
    Ukraine,
    CorrectedTask,
    Housed,
    ExpectedHoused,
    BacklogEnd,
    Score,
    Target,
    Distance,
};

/// One figure: its name, its area and, for scores, targets and distances, its principle.
struct FigureId
{
    FigureName name = FigureName::Counts;
    QString municipality; ///< CBS code; empty: the province
    domain::Principle principle = domain::Principle::Scale;
    QDate asOf{}; ///< the as-of date that the figure was worked out for; null: that of the screens

    bool operator==(const FigureId &) const = default;
};

/// The figure with its explanation; null when there is no such municipality.
const Explained *explained(const Figures &figures, const FigureId &id);

} // namespace regie::analysis
