// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_spec.h"
#include "ui/report/blocks.h"

namespace regie::report {

inline constexpr qreal kTimelineHeight = 150; ///< points

/// The figures of the screens as blocks on paper, each with an alternative text that tells its message and its numbers.
FigureBlock barsBlock(const analysis::StackedBars &bars, int columns, const QString &caption);
FigureBlock profileBlock(const analysis::PrincipleProfile &profile);
FigureBlock timelineBlock(const analysis::CapacityTimeline &timeline, qreal height = kTimelineHeight);

} // namespace regie::report
