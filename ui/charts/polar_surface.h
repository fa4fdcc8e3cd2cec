// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_view.h"
#include "ui/figures/polar_figure.h"

namespace regie::charts {

/// Shows the six principles with Qt Charts or, without it, with the painter of figures: one of two source files is built.
class PolarSurface : public ChartSurface
{
public:
    using ChartSurface::ChartSurface;
    /// Shows the figure with one axis marked; -1: none.
    virtual void show(const figures::PolarFigure &figure, int current) = 0;
    using QWidget::show;
};

/// Owned by the parent.
PolarSurface *makePolarSurface(QWidget *parent);

/// The ground of the marked axis' texts, under everything else.
void paintCurrentAxis(QPainter &painter, const figures::PolarFigure &figure, const figures::PolarLayout &layout,
                      int current);

} // namespace regie::charts
