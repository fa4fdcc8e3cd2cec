// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_spec.h"
#include "core/analysis/figures.h"
#include "core/analysis/timeline.h"

namespace regie::analysis {

/// In which order the bars stand.
enum class BarOrder {
    LargestShortage, ///< by difference, from the largest shortage; municipalities without a task last
    Name             ///< in the Dutch alphabetical order
};

/// One bar per municipality.
StackedBars municipalityBars(const domain::Dossier &dossier, const Figures &figures, BarOrder order, BarUnit unit);

/// The six principles of a municipality, or the means of the province for an empty code.
PrincipleProfile principleProfile(const domain::Dossier &dossier, const Figures &figures, const QString &municipality);

/// The timeline as a chart, with the days of the report and of the realisation in its range.
CapacityTimeline capacityTimeline(const domain::Dossier &dossier, const Timeline &timeline);

} // namespace regie::analysis
