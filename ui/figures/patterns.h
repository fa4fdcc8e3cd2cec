// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/canvas.h"

#include <QBrush>
#include <QPainterPath>
#include <QRectF>

namespace regie::figures {

/// The fill of a series; each differs in pattern as well as in colour.
enum class Fill { Counts, Decided, Preparation, Ending, Unknown };

/// A brush for a screen; one unit is one CSS pixel, the tile is made for the screen's ratio of pixels.
QBrush tileBrush(Fill fill, const Theme &theme, qreal devicePixelRatio, qreal unit = 1.0);

/// Paints the fill with its outline: a tile on a screen, lines and dots clipped to the shape on paper.
void paintFill(Canvas &canvas, const QPainterPath &shape, Fill fill);
void paintFill(Canvas &canvas, const QRectF &rect, Fill fill);

} // namespace regie::figures
