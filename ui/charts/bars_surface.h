// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_view.h"
#include "ui/figures/stacked_bars_figure.h"

namespace regie::charts {

/// Shows bars with Qt Charts or, without it, with the painter of figures: one of two source files is built.
class BarsSurface : public ChartSurface
{
public:
    using ChartSurface::ChartSurface;
    /// Shows the figure with one row marked; -1: none.
    virtual void show(const figures::StackedBarsFigure &figure, int current) = 0;
    using QWidget::show;
};

/// Owned by the parent.
BarsSurface *makeBarsSurface(QWidget *parent);

/// The ground of the marked row, under everything else.
void paintCurrentRow(QPainter &painter, const figures::StackedBarsFigure &figure,
                     const figures::StackedBarsLayout &layout, int current);

} // namespace regie::charts
