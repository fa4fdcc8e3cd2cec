// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/month_chart.h"

#include "ui/figures/timeline_figure.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/key_help.h"
#include "ui/widgets/table_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace regie::ui::timeline {

using figures::Token;

namespace {

constexpr int kHalf = 7;      ///< of the marker's width
constexpr qreal kHandle = 11; ///< height of what one takes hold of
constexpr qreal kLineWidth = 2;

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
                              {QKeySequence(Qt::CTRL | Qt::Key_Left), tr("Chart: as-of date a month earlier")},
                              {QKeySequence(Qt::Key_Plus), tr("Chart: fewer months")},
                              {QKeySequence(Qt::Key_Minus), tr("Chart: more months")},
                              {QKeySequence(Qt::Key_0), tr("Chart: all months")},
                              {widgets::keys::kExplain, tr("Chart: why the number of this month?")}});
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

QDate MonthChart::dayAt(qreal x) const
{
    const auto &months = spec().months;
    if (months.empty())
        return m_asOf;
    const figures::TimelineFigure figure(spec(), figureStyle());
    const auto layout = figure.layoutIn(QRectF(QPointF(), chartRect().size()), *this);
    const qreal place = (x - chartRect().left() - layout.plot.left()) / std::max<qreal>(1, layout.monthWidth);
    const qreal inside = std::clamp<qreal>(place, 0, static_cast<qreal>(months.size()) - 0.001);
    const QDate end = months[static_cast<std::size_t>(inside)].end;
    const int day = 1 + static_cast<int>((inside - std::floor(inside)) * end.daysInMonth());
    return {end.year(), end.month(), std::min(day, end.daysInMonth())};
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

bool MonthChart::event(QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    const auto *key = isKey ? static_cast<QKeyEvent *>(event) : nullptr;
    if (!key || QKeySequence(key->keyCombination()) != widgets::keys::kExplain)
        return TimelineChartView::event(event);
    event->accept(); // the menu bar would take Alt with a letter
    const auto &months = spec().months;
    if (event->type() == QEvent::KeyPress && !months.empty())
        emit explanationAsked(months[static_cast<std::size_t>(std::max(0, currentPoint()))].end);
    return true;
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

QDate MonthChart::current() const
{
    return currentPoint() < 0 ? m_asOf : spec().months[static_cast<std::size_t>(currentPoint())].end;
}

void MonthChart::wheelEvent(QWheelEvent *event)
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

void MonthChart::keyPressEvent(QKeyEvent *event)
{
    if (const auto steps = zoomOf(*event))
        emit zoomAsked(*steps, current());
    else if (event->keyCombination() == (Qt::CTRL | Qt::Key_Right))
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
