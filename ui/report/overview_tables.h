// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/counted_places.h"
#include "core/analysis/figures.h"
#include "ui/report/blocks.h"

namespace regie::report {

/// All municipalities in alphabetical order, with the province as the total.
TableBlock municipalityTable(const domain::Dossier &dossier, const analysis::Figures &figures);

/// The six principles: score, target and how many municipalities were scored.
TableBlock principleTable(const analysis::Figures &figures);

/// What the places that count are, and what stands beside the task.
TableBlock besideTable(const analysis::Figures &figures);

/// How each of the figures is made.
TableBlock ruleTable(const analysis::Figures &figures);

/// Per reason how many terms and places are left out.
TableBlock leftOutByReasonTable(const analysis::Figures &figures, const std::vector<analysis::CountedPlaces> &leftOut);

/// Each term that is left out, by municipality and location.
TableBlock leftOutTable(const domain::Dossier &dossier, const analysis::Figures &figures,
                        std::vector<analysis::CountedPlaces> leftOut);

/// The statement on which each task rests, and the trades that alter it.
TableBlock taskTable(const domain::Dossier &dossier, const analysis::Figures &figures);

} // namespace regie::report
