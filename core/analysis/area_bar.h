// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_specs.h"

namespace regie::analysis {

/// The bar of one municipality, or of the province for an empty code, with a sentence about its task.
StackedBars areaBar(const domain::Dossier &dossier, const Figures &figures, const QString &municipality, BarUnit unit);

} // namespace regie::analysis
