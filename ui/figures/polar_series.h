// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/canvas.h"

#include <QPen>

#include <cstddef>

namespace regie::figures {

enum class Swatch;

/// The marks of the lines of several areas in one figure, in their order.
enum class SeriesMark { Circle, Square, Triangle, Diamond };

/// The line of an area: by its colour, its dashes and its mark it is told from the three others. A unit is a CSS pixel.
SeriesMark seriesMark(std::size_t series);
QColor seriesColor(std::size_t series, const Theme &theme);
QPen seriesPen(std::size_t series, const Theme &theme, qreal unit);
Swatch seriesSwatch(std::size_t series);

/// The width and height of a mark.
inline constexpr qreal kSeriesMark = 9;

void paintSeriesMark(Canvas &canvas, const QPointF &centre, std::size_t series);
/// The line with its mark, for a legend.
void paintSeriesSwatch(Canvas &canvas, const QRectF &box, std::size_t series);

} // namespace regie::figures
