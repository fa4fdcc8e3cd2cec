// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/figure_id.h"

namespace regie::analysis {

namespace {

const Explained &figureOf(const AreaFigures &area, const FigureId &id)
{
    const PrincipleFigures &principle = area.principles[static_cast<std::size_t>(id.principle)];
    switch (id.name) {
    case FigureName::Task:
        return area.task;
    case FigureName::TaskAfterTrades:
        return area.taskAfterTrades;
    case FigureName::Counts:
        return area.counts;
    case FigureName::Durable:
        return area.durable;
    case FigureName::Large:
        return area.large;
    case FigureName::UnaccompaniedMinors:
        return area.unaccompaniedMinors;
    case FigureName::Decided:
        return area.decided;
    case FigureName::InPreparation:
        return area.inPreparation;
    case FigureName::Remaining:
        return area.remaining;
    case FigureName::ToFind:
        return area.toFind;
    case FigureName::UrgentNew:
        return area.urgentNew;
    case FigureName::UrgentExtended:
        return area.urgentExtended;
    case FigureName::Ukraine:
        return area.ukraine;
    case FigureName::CorrectedTask:
        return area.statusHolders.correctedTask;
    case FigureName::Housed:
        return area.statusHolders.housed;
    case FigureName::ExpectedHoused:
        return area.statusHolders.expected;
    case FigureName::BacklogEnd:
        return area.statusHolders.backlogEnd;
    case FigureName::Score:
        return principle.score;
    case FigureName::Target:
        return principle.target;
    case FigureName::Distance:
        return principle.distance;
    }
    Q_UNREACHABLE();
}

} // namespace

const Explained *explained(const Figures &figures, const FigureId &id)
{
    const AreaFigures *area = figures.area(id.municipality);
    return area ? &figureOf(*area, id) : nullptr;
}

} // namespace regie::analysis
