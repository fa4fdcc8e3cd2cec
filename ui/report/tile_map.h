// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_spec.h"
#include "ui/figures/canvas.h"
#include "ui/report/blocks.h"
#include "ui/report/report_data.h"

#include <optional>
#include <vector>

namespace regie::report {

/// Municipalities as tiles on a grid of their own, which needs no borders.
struct TileMap
{
    struct Tile
    {
        int column = 0;
        int row = 0;
        analysis::StackedBars::Bar bar{};
    };

    std::vector<Tile> tiles{};
    QString summary{}; ///< one sentence: the message of the map
};

/// The municipalities that have a place on the grid, with what counts and is decided against their task.
TileMap tileMap(const ReportData &data, const QString &summary);

/// The step of a tile from 0 to 4: the share of the task that counts or is decided, in quarters; 4 is all of it or more. None
/// when the task is unknown.
std::optional<int> tileStep(const analysis::StackedBars::Bar &bar);

/// The ground of a step: five steps of blue, told apart in grey too.
QColor tileColor(int step);

/// Where a tile is painted in this rectangle.
QRectF tileRect(const TileMap &map, const TileMap::Tile &tile, const QRectF &rect, const figures::Metrics &metrics);

/// The map as a figure: the number is the difference with the task, the colour the step.
FigureBlock tileMapBlock(const TileMap &map);

} // namespace regie::report
