// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeline_chart_view.h"

#include "ui/figures/spoken.h"
#include "ui/figures/timeline_figure.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <optional>

namespace regie::charts {

using figures::TimelineFigure;
using figures::Token;

namespace {

/// The steps of the zoom that a key asks for.
std::optional<int> zoomOf(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return std::nullopt;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the plus without Shift
        return 1;
    case Qt::Key_Minus:
        return -1;
    case Qt::Key_0:
        return 0;
    default: // another key
        return std::nullopt;
    }
}

} // namespace

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

QDate TimelineChartView::dayAt(qreal x) const
{
    if (m_spec.months.empty())
        return {};
    const TimelineFigure figure(m_spec, figureStyle());
    const auto layout = figure.layoutIn(QRectF(QPointF(), chartRect().size()), *this);
    const qreal place = (x - chartRect().left() - layout.plot.left()) / std::max<qreal>(1, layout.monthWidth);
    const qreal inside = std::clamp<qreal>(place, 0, static_cast<qreal>(m_spec.months.size()) - 0.001);
    const QDate end = month(static_cast<int>(inside)).end;
    const int day = 1 + static_cast<int>((inside - std::floor(inside)) * end.daysInMonth());
    return {end.year(), end.month(), std::min(day, end.daysInMonth())};
}

void TimelineChartView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore(); // the page scrolls
        return;
    }
    m_wheel += event->angleDelta().y();
    const int steps = m_wheel / QWheelEvent::DefaultDeltasPerStep;
    m_wheel %= QWheelEvent::DefaultDeltasPerStep;
    if (steps != 0)
        emit zoomAsked(steps, dayAt(event->position().x()));
}

void TimelineChartView::keyPressEvent(QKeyEvent *event)
{
    if (const auto steps = zoomOf(*event))
        emit zoomAsked(*steps, currentPoint() < 0 ? QDate() : month(currentPoint()).end);
    else
        ChartView::keyPressEvent(event);
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
