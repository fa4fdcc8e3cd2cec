// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_spec.h"
#include "ui/figures/canvas.h"

#include <QRectF>

#include <optional>
#include <vector>

namespace regie::figures {

/// Height of a bar, as a share of its row.
inline constexpr qreal kBarShare = 0.64;

/// The shared scale of the bars of one figure.
class BarScale
{
public:
    /// Percentages end at 125 %, places at a round number above the longest bar and the highest task.
    static BarScale of(const analysis::StackedBars &bars);

    analysis::BarUnit unit() const { return m_unit; }
    double maximum() const { return m_maximum; }
    /// Values of the grid, from 0 on.
    std::vector<double> ticks() const;
    /// So many places of this bar in the scale's unit; none for a percentage of a task that is unknown or 0.
    std::optional<double> value(int places, const analysis::StackedBars::Bar &bar) const;
    /// Where the value lies; beyond the maximum it stays at the end of the scale.
    qreal x(double value, const QRectF &track, qreal unitSize) const;

private:
    BarScale(analysis::BarUnit unit, double maximum, double step)
        : m_unit(unit)
        , m_maximum(maximum)
        , m_step(step)
    {}

    analysis::BarUnit m_unit;
    double m_maximum;
    double m_step;
};

/// The bar inside the row's track, lower than the row.
QRectF barBox(const QRectF &track);

/// One bar with its task marker. Beyond the scale it is cut with a small arrow; a percentage of an unknown task is a hatched
/// bar with the words "no task".
void paintStackedBar(QPainter &painter, const QRectF &track, const analysis::StackedBars::Bar &bar,
                     const BarScale &scale, const FigureStyle &style);

/// What marks the bar besides its fills: task marker, cut arrow, or the words instead of a percentage.
void paintBarMarks(Canvas &canvas, const QRectF &track, const analysis::StackedBars::Bar &bar, const BarScale &scale);

} // namespace regie::figures
