// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figures.h"
#include "ui/figures/theme.h"

#include <QPainter>

#include <optional>

namespace regie::ui::widgets {

/// What a cell shows of one principle.
struct ScoreLook
{
    analysis::ScoreState state = analysis::ScoreState::Unknown;
    std::optional<int> score;
    std::optional<int> target;
    bool isOwnTarget = false; ///< the municipality's own, not the region's: its triangle is hollow

    bool operator==(const ScoreLook &) const = default;
};

ScoreLook lookOf(const analysis::PrincipleFigures &figures);
/// The state in words: "4", "unknown" or "not applicable".
QString scoreText(const ScoreLook &look);

/// The hatch of what is unknown.
void paintHatch(QPainter &painter, const QRect &rect, const figures::Theme &theme);
/// A cell of the matrix: digit, five boxes and a triangle at the target, or the words for what has no score.
void paintScoreCell(QPainter &painter, const QRect &rect, const QFont &font, const ScoreLook &look,
                    const figures::Theme &theme);
/// How wide such a cell must be.
int scoreCellWidth(const QFont &font);
/// A bar of half a character for one score, a line at the target; a hatch for unknown, a dash for not applicable.
void paintMiniBar(QPainter &painter, const QRect &rect, const ScoreLook &look, const figures::Theme &theme);
/// The score as a coloured square with its digit.
void paintScoreSwatch(QPainter &painter, const QRect &rect, const QFont &font, int score, const figures::Theme &theme);

} // namespace regie::ui::widgets
