// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stacked_bars_chart_view.h"

#include "ui/charts/bars_surface.h"
#include "ui/figures/spoken.h"

#include <algorithm>
#include <cmath>

namespace regie::charts {

StackedBarsChartView::StackedBarsChartView(QWidget *parent)
    : ChartView(parent)
{}

void StackedBarsChartView::setSpec(const analysis::StackedBars &spec)
{
    const QString current = currentPoint() >= 0 ? bar(currentPoint()).id : QString();
    m_spec = spec;
    dataChanged(spec.summary);
    // A new order keeps the municipality, not the row's number.
    if (!current.isEmpty())
        selectRow(current);
}

void StackedBarsChartView::selectRow(const QString &id)
{
    const auto row = std::ranges::find(m_spec.bars, id, &analysis::StackedBars::Bar::id);
    if (row != m_spec.bars.end())
        setCurrentPoint(static_cast<int>(row - m_spec.bars.begin()));
}

QSize StackedBarsChartView::sizeHint() const
{
    return minimumSizeHint();
}

QSize StackedBarsChartView::minimumSizeHint() const
{
    const figures::StackedBarsFigure figure(m_spec, figureStyle());
    const qreal ring = width() - chartRect().width();
    const qreal least = figure.leastWidth(*this);
    return QSize(static_cast<int>(std::ceil(least + ring)),
                 static_cast<int>(std::ceil(figure.heightFor(least, *this) + ring)));
}

ChartView::Painted StackedBarsChartView::painted(const figures::FigureStyle &style) const
{
    return [figure = figures::StackedBarsFigure(m_spec, style)](QPainter &painter, const QRectF &rect) {
        figure.paint(painter, rect);
    };
}

const analysis::StackedBars::Bar &StackedBarsChartView::bar(int point) const
{
    return m_spec.bars[static_cast<std::size_t>(point)];
}

int StackedBarsChartView::pointCount() const
{
    return static_cast<int>(m_spec.bars.size());
}

QString StackedBarsChartView::pointText(int point) const
{
    return figures::spoken(bar(point), figureStyle().locale);
}

int StackedBarsChartView::pointAt(const QPointF &place) const
{
    const QRectF area(QPointF(), chartRect().size());
    const auto rows = figures::StackedBarsFigure(m_spec, figureStyle()).layoutIn(area, *this).rows;
    const auto hit = std::ranges::find_if(rows, [&](const auto &row) { return row.row.contains(place); });
    return hit == rows.end() ? -1 : static_cast<int>(hit - rows.begin());
}

ChartSurface *StackedBarsChartView::makeSurface()
{
    m_bars = makeBarsSurface(this);
    return m_bars;
}

void StackedBarsChartView::refresh()
{
    m_bars->show(figures::StackedBarsFigure(m_spec, figureStyle()), currentPoint());
}

void StackedBarsChartView::pointSelected(int point)
{
    emit rowSelected(bar(point).id);
}

void StackedBarsChartView::pointActivated(int point)
{
    emit rowActivated(bar(point).id);
}

} // namespace regie::charts
