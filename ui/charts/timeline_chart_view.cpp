// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeline_chart_view.h"

#include "ui/figures/spoken.h"
#include "ui/figures/timeline_figure.h"

#include <QPainter>

#include <algorithm>
#include <optional>

namespace regie::charts {

using figures::TimelineFigure;
using figures::Token;

/// Always the painter of figures: its stepped areas with two patterns are beyond what series of Qt Charts can show.
class TimelineChartView::Surface : public ChartSurface
{
public:
    using ChartSurface::ChartSurface;

    void setFigure(const TimelineFigure &figure, int current)
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
        QRectF column;
        if (m_current >= 0) {
            const auto layout = m_figure->layoutIn(QRectF(rect()), *this);
            column = layout.month(static_cast<std::size_t>(m_current));
            column.setBottom(layout.ending.bottom());
        }
        painter.fillRect(column, m_figure->style().theme.color(Token::Selection));
        m_figure->paint(painter, QRectF(rect()));
        if (m_current < 0)
            return;
        painter.setPen(QPen(m_figure->style().theme.color(Token::Focus), 2));
        painter.drawRect(column);
    }

private:
    std::optional<TimelineFigure> m_figure;
    int m_current = -1;
};

TimelineChartView::TimelineChartView(QWidget *parent)
    : ChartView(parent)
{}

void TimelineChartView::setSpec(const analysis::CapacityTimeline &spec)
{
    const QDate current = currentPoint() < 0 ? QDate() : month(currentPoint()).end;
    m_spec = spec;
    const auto found = std::ranges::find(spec.months, current, &analysis::CapacityTimeline::Month::end);
    const bool isThere = current.isValid() && found != spec.months.end();
    dataChanged(spec.summary, isThere ? static_cast<int>(found - spec.months.begin()) : -1);
}

QSize TimelineChartView::sizeHint() const
{
    return QSize(640, 260);
}

QSize TimelineChartView::minimumSizeHint() const
{
    return QSize(320, 200);
}

ChartView::Painted TimelineChartView::painted(const figures::FigureStyle &style) const
{
    return [figure = TimelineFigure(m_spec, style)](QPainter &painter, const QRectF &rect) {
        figure.paint(painter, rect);
    };
}

const analysis::CapacityTimeline::Month &TimelineChartView::month(int point) const
{
    return m_spec.months[static_cast<std::size_t>(point)];
}

int TimelineChartView::pointCount() const
{
    return static_cast<int>(m_spec.months.size());
}

QString TimelineChartView::pointText(int point) const
{
    return figures::spoken(month(point), figureStyle().locale);
}

int TimelineChartView::pointAt(const QPointF &place) const
{
    const TimelineFigure figure(m_spec, figureStyle());
    const auto layout = figure.layoutIn(QRectF(QPointF(), chartRect().size()), *this);
    for (int i = 0; i < pointCount(); ++i) {
        QRectF column = layout.month(static_cast<std::size_t>(i));
        column.setBottom(layout.ending.bottom());
        if (column.contains(place))
            return i;
    }
    return -1;
}

ChartSurface *TimelineChartView::makeSurface()
{
    m_timeline = new Surface(this);
    return m_timeline;
}

void TimelineChartView::refresh()
{
    m_timeline->setFigure(TimelineFigure(m_spec, figureStyle()), currentPoint());
}

void TimelineChartView::pointSelected(int point)
{
    emit monthSelected(month(point).end);
}

void TimelineChartView::pointActivated(int point)
{
    emit monthActivated(month(point).end);
}

} // namespace regie::charts
