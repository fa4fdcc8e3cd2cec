// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bars_surface.h"

#include <QPainter>

#include <optional>

namespace regie::charts {

namespace {

class PaintedBars : public BarsSurface
{
public:
    using BarsSurface::BarsSurface;

    void show(const figures::StackedBarsFigure &figure, int current) override
    {
        m_figure = figure;
        m_current = current;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_figure)
            return;
        QPainter painter(this);
        paintCurrentRow(painter, *m_figure, m_figure->layoutIn(QRectF(rect()), *this), m_current);
        m_figure->paint(painter, QRectF(rect()));
    }

private:
    std::optional<figures::StackedBarsFigure> m_figure;
    int m_current = -1;
};

} // namespace

BarsSurface *makeBarsSurface(QWidget *parent)
{
    return new PaintedBars(parent);
}

} // namespace regie::charts
