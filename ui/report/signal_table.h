// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/signals.h"
#include "ui/report/blocks.h"

#include <vector>

namespace regie::report {

/// What is the matter, in one sentence; a confidential location is not named.
QString signalSentence(const domain::Dossier &dossier, const analysis::Signal &point);

/// The points for attention in their order; a confidential location is not named.
TableBlock signalTable(const domain::Dossier &dossier, const std::vector<analysis::Signal> &points);

/// The terms that end within the timeline of the province, by date.
TableBlock endingTable(const domain::Dossier &dossier, const analysis::Figures &figures);

} // namespace regie::report
