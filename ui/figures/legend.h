// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/canvas.h"

#include <QString>

#include <vector>

namespace regie::figures {

/// What a legend shows before its text.
enum class Swatch {
    Counts,
    Decided,
    Preparation,
    Ending,
    TaskTick,
    TaskLine,
    Score,
    Target,
    Series1,
    Series2,
    Series3,
    Series4,
    StatusHolders,
    Schedule
};

struct LegendItem
{
    Swatch swatch;
    QString text;
};

using Legend = std::vector<LegendItem>;

/// Height of the legend; items that do not fit in the width go on a next line.
qreal legendHeight(const Legend &legend, qreal width, const Metrics &metrics);

/// Paints the legend from the top left of the rectangle.
void paintLegend(Canvas &canvas, const QRectF &rect, const Legend &legend);

/// A point of the score's line.
void paintScorePoint(Canvas &canvas, const QPointF &centre);

/// A point of the target's line: a hollow diamond.
void paintTargetPoint(Canvas &canvas, const QPointF &centre);

} // namespace regie::figures
