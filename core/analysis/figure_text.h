// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figure_id.h"

#include <QString>

namespace regie::analysis {

/// What the figure is called within a sentence: "counts", "score for scale".
QString nameOf(const FigureId &figure);

} // namespace regie::analysis
