// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/month_chart.h"

#include "ui/figures/timeline_figure.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/key_help.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace regie::ui::timeline {

using figures::Token;

namespace {

constexpr int kHalf = 7;      ///< of the marker's width
constexpr qreal kHandle = 11; ///< height of what one takes hold of
constexpr qreal kLineWidth = 2;

} // namespace

/// A line with a handle at its foot.
class MonthChart::Marker : public QWidget
{
public:
    explicit Marker(MonthChart *chart)
        : QWidget(chart)
        , m_chart(*chart)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const figures::Theme &theme = m_chart.figureStyle().theme;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.color(Token::Accent), kLineWidth));
        painter.drawLine(QPointF(kHalf, 0), QPointF(kHalf, height() - kHandle));
        painter.setPen(QPen(theme.color(Token::Base), 1));
        painter.setBrush(theme.color(Token::Accent));
        painter.drawPolygon(QPolygonF({{kHalf, height() - kHandle},
                                       {2.0 * kHalf - 1, height() - kHandle / 2},
                                       {2.0 * kHalf - 1, height() - 1.0},
                                       {1.0, height() - 1.0},
                                       {1.0, height() - kHandle / 2}}));
    }

private:
    const MonthChart &m_chart;
};

MonthChart::MonthChart(QWidget *parent)
    : TimelineChartView(parent)
    , m_marker(new Marker(this))
{
    setMouseTracking(true);
    widgets::noteKeys(*this, {{QKeySequence(Qt::CTRL | Qt::Key_Right), tr("Chart: as-of date a month later")},
                              {QKeySequence(Qt::CTRL | Qt::Key_Left), tr("Chart: as-of date a month earlier")}});
    connect(this, &ChartView::ready, this, &MonthChart::placeMarker);
}

void MonthChart::setAsOf(QDate day)
{
    m_asOf = day;
    placeMarker();
}

std::optional<qreal> MonthChart::xOf(QDate day) const
{
    const auto &months = spec().months;
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (months[i].end.year() != day.year() || months[i].end.month() != day.month())
            continue;
        const figures::TimelineFigure figure(spec(), figureStyle());
        const QRectF column = figure.layoutIn(QRectF(QPointF(), chartRect().size()), *this).month(i);
        const qreal part = static_cast<qreal>(day.day() - 1) / day.daysInMonth();
        return chartRect().left() + column.left() + part * column.width();
    }
    return std::nullopt;
}

void MonthChart::placeMarker()
{
    const std::optional<qreal> x = xOf(m_dragged.isValid() ? m_dragged : m_asOf);
    m_marker->setVisible(x && isReady());
    if (!x)
        return;
    const figures::TimelineFigure figure(spec(), figureStyle());
    const auto layout = figure.layoutIn(QRectF(QPointF(), chartRect().size()), *this);
    const int top = static_cast<int>(chartRect().top() + layout.plot.top());
    const int bottom = static_cast<int>(chartRect().top() + layout.plot.bottom());
    m_marker->setGeometry(static_cast<int>(std::round(*x)) - kHalf, top, 2 * kHalf, bottom - top);
    m_marker->raise();
}

bool MonthChart::isOnMarker(const QPointF &place) const
{
    return m_marker->isVisible() && std::abs(place.x() - m_marker->geometry().center().x()) <= kHalf &&
           place.y() >= m_marker->y() && place.y() <= m_marker->geometry().bottom();
}

void MonthChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && isOnMarker(event->position())) {
        m_dragged = m_asOf;
        return;
    }
    TimelineChartView::mousePressEvent(event);
}

void MonthChart::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged.isNull()) {
        setCursor(isOnMarker(event->position()) ? Qt::SplitHCursor : Qt::ArrowCursor);
        TimelineChartView::mouseMoveEvent(event);
        return;
    }
    m_dragged = dayAt(event->position().x());
    placeMarker();
    QToolTip::showText(event->globalPosition().toPoint(), tr("As-of date: %1").arg(widgets::dayText(m_dragged)), this);
}

void MonthChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragged.isNull()) {
        TimelineChartView::mouseReleaseEvent(event);
        return;
    }
    const QDate day = m_dragged;
    m_dragged = {};
    if (day != m_asOf)
        emit asOfChosen(day);
    placeMarker();
}

void MonthChart::step(int direction)
{
    // From month end to month end: on those days the chart counts.
    const QDate next = direction > 0 ? m_asOf.addDays(1) : QDate(m_asOf.year(), m_asOf.month(), 1).addDays(-1);
    emit asOfChosen({next.year(), next.month(), next.daysInMonth()});
}

void MonthChart::keyPressEvent(QKeyEvent *event)
{
    if (event->keyCombination() == (Qt::CTRL | Qt::Key_Right))
        step(1);
    else if (event->keyCombination() == (Qt::CTRL | Qt::Key_Left))
        step(-1);
    else
        TimelineChartView::keyPressEvent(event);
}

void MonthChart::resizeEvent(QResizeEvent *event)
{
    TimelineChartView::resizeEvent(event);
    placeMarker();
}

} // namespace regie::ui::timeline
