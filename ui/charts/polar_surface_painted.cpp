// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/polar_surface.h"

#include <QPainter>

#include <optional>

namespace regie::charts {

namespace {

class PaintedPolar : public PolarSurface
{
public:
    using PolarSurface::PolarSurface;

    void show(const figures::PolarFigure &figure, int current) override
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
        painter.setRenderHint(QPainter::Antialiasing);
        paintCurrentAxis(painter, *m_figure, m_figure->layoutIn(QRectF(rect()), *this), m_current);
        m_figure->paint(painter, QRectF(rect()));
    }

private:
    std::optional<figures::PolarFigure> m_figure;
    int m_current = -1;
};

} // namespace

PolarSurface *makePolarSurface(QWidget *parent)
{
    return new PaintedPolar(parent);
}

} // namespace regie::charts
