// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/polar_chart_view.h"

#include "ui/charts/polar_surface.h"
#include "ui/figures/spoken.h"

#include <QLineF>

#include <algorithm>

namespace regie::charts {

namespace {
constexpr int kLeastSide = 240;
constexpr int kUsualSide = 320;
constexpr qreal kReach = 14; ///< around a point, in pixels
} // namespace

PolarChartView::PolarChartView(QWidget *parent)
    : ChartView(parent)
{}

void PolarChartView::setSpec(const analysis::PrincipleProfile &spec)
{
    m_spec = spec;
    m_comparison = {};
    dataChanged(spec.summary);
}

void PolarChartView::setComparison(const analysis::ProfileComparison &comparison)
{
    m_spec = comparison.series.empty() ? analysis::PrincipleProfile() : comparison.series.front().profile;
    m_comparison = comparison;
    dataChanged(comparison.summary);
}

figures::PolarFigure PolarChartView::figureIn(const figures::FigureStyle &style) const
{
    return m_comparison.series.empty() ? figures::PolarFigure(m_spec, style)
                                       : figures::PolarFigure(m_comparison, style);
}

QSize PolarChartView::sizeHint() const
{
    return QSize(kUsualSide, kUsualSide);
}

QSize PolarChartView::minimumSizeHint() const
{
    return QSize(kLeastSide, kLeastSide);
}

ChartView::Painted PolarChartView::painted(const figures::FigureStyle &style) const
{
    return [figure = figureIn(style)](QPainter &painter, const QRectF &rect) { figure.paint(painter, rect); };
}

const analysis::PrincipleProfile::Axis &PolarChartView::axis(int point) const
{
    return m_spec.axes[static_cast<std::size_t>(point)];
}

int PolarChartView::pointCount() const
{
    return static_cast<int>(m_spec.axes.size());
}

QString PolarChartView::pointText(int point) const
{
    if (m_comparison.series.size() > 1)
        return figures::spoken(m_comparison, static_cast<std::size_t>(point), figureStyle().locale);
    return figures::spoken(axis(point), m_spec.decimals, figureStyle().locale);
}

int PolarChartView::pointAt(const QPointF &place) const
{
    const figures::PolarFigure figure = figureIn(figureStyle());
    const auto layout = figure.layoutIn(QRectF(QPointF(), chartRect().size()), *this);
    const auto near = [&](std::size_t index, const std::optional<double> &value) {
        return value && QLineF(layout.at(index, *value), place).length() <= kReach;
    };
    for (std::size_t i = 0; i < m_spec.axes.size(); ++i) {
        const auto &each = m_spec.axes[i];
        const bool isNearAnother = std::ranges::any_of(
            m_comparison.series, [&](const auto &series) { return near(i, series.profile.axes[i].score); });
        const bool isNearTarget = m_comparison.series.size() < 2 && near(i, each.target);
        if (layout.labels[i].rect.contains(place) || near(i, each.score) || isNearTarget || isNearAnother)
            return static_cast<int>(i);
    }
    return -1;
}

ChartSurface *PolarChartView::makeSurface()
{
    m_polar = makePolarSurface(this);
    return m_polar;
}

void PolarChartView::refresh()
{
    m_polar->show(figureIn(figureStyle()), currentPoint());
}

void PolarChartView::pointSelected(int point)
{
    emit axisSelected(axis(point).id);
}

void PolarChartView::pointActivated(int point)
{
    emit axisActivated(axis(point).id);
}

} // namespace regie::charts
