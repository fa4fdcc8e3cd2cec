// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/timeline_figure.h"

#include "ui/figures/patterns.h"

#include <QPen>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace regie::figures {

using analysis::CapacityTimeline;
using Month = CapacityTimeline::Month;

namespace {

constexpr int kGridSteps = 5;
constexpr qreal kDateGap = 10; ///< between the texts of the date axis

int nothing(const Month &)
{
    return 0;
}

int countsOf(const Month &month)
{
    return month.counts;
}

int countsAndDecided(const Month &month)
{
    return month.counts + month.decided;
}

int withPreparation(const Month &month)
{
    return countsAndDecided(month) + month.inPreparation;
}

int monthsBetween(const QDate &from, const QDate &to)
{
    return 12 * (to.year() - from.year()) + to.month() - from.month();
}

/// The month's short name without the full stop that some languages give it.
QString monthName(int month, const QLocale &locale)
{
    QString name = locale.standaloneMonthName(month, QLocale::ShortFormat);
    if (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

/// The least number of months between two date texts that keeps them apart.
int dateStep(qreal monthWidth, qreal textWidth)
{
    for (const int step : std::array{1, 3, 6, 12}) {
        if (step * monthWidth >= textWidth)
            return step;
    }
    return 24;
}

} // namespace

TimelineFigure::TimelineFigure(CapacityTimeline timeline, FigureStyle style)
    : m_timeline(std::move(timeline))
    , m_style(std::move(style))
{}

Legend TimelineFigure::legend() const
{
    return {{Swatch::Counts, tr("counts")},
            {Swatch::Decided, tr("decided")},
            {Swatch::Preparation, tr("in preparation")},
            {Swatch::TaskLine, tr("task")},
            {Swatch::Ending, tr("places that end")}};
}

int TimelineFigure::highest() const
{
    int highest = 1;
    for (const Month &month : m_timeline.months)
        highest = std::max({highest, withPreparation(month), month.task.value_or(0)});
    return highest;
}

qreal TimelineFigure::xOf(const QDate &date, const TimelineLayout &layout) const
{
    const int months = monthsBetween(m_timeline.months.front().end, date);
    const qreal part = static_cast<qreal>(date.day() - 1) / date.daysInMonth();
    return layout.plot.left() + (months + part) * layout.monthWidth;
}

TimelineLayout TimelineFigure::layoutIn(const QRectF &rect, const QPaintDevice &device) const
{
    const Metrics metrics(device, m_style);
    const qreal unit = metrics.unit();
    const qreal line = metrics.lineHeight(m_style.small);
    const AxisScale scale = niceScale(highest() * 1.1, kGridSteps);
    const qreal values = metrics.width(m_style.locale.toString(std::lround(scale.maximum)), m_style.small);
    TimelineLayout layout;
    layout.maximum = scale.maximum;
    layout.plot = rect;
    layout.plot.setLeft(rect.left() + values + space::kSmall * unit);
    layout.plot.setRight(rect.right() - unit);
    layout.monthWidth = layout.plot.width() / std::max<qreal>(1, static_cast<qreal>(m_timeline.months.size()));
    int rows = 0;
    for (const Mark &mark : marksIn(layout, metrics))
        rows = std::max(rows, mark.row + 1);
    layout.markers = QRectF(layout.plot.left(), rect.top(), layout.plot.width(), rows * line);
    const qreal legendPart = legendHeight(legend(), rect.width(), metrics);
    layout.legend = QRectF(rect.left(), rect.bottom() - legendPart, rect.width(), legendPart);
    layout.dates =
        QRectF(layout.plot.left(), layout.legend.top() - space::kTiny * unit - 2 * line, layout.plot.width(), 2 * line);
    qreal ending = (kEndingBars + 1) * line;
    for (const EndingText &text : endingTexts(layout, metrics))
        ending = std::max(ending, text.box.bottom());
    layout.ending = QRectF(layout.plot.left(), layout.dates.top() - ending, layout.plot.width(), ending);
    layout.plot.setTop(std::max(layout.markers.bottom(), rect.top() + line / 2));
    layout.plot.setBottom(std::max(layout.ending.top(), layout.plot.top() + line));
    return layout;
}

std::vector<TimelineFigure::Mark> TimelineFigure::marksIn(const TimelineLayout &layout, const Metrics &metrics) const
{
    std::vector<Mark> marks;
    if (m_timeline.months.empty())
        return marks;
    for (const auto &marker : m_timeline.markers)
        marks.push_back({xOf(marker.date, layout), marker.text, Token::Text2, 0});
    if (m_timeline.firstShortage) {
        const QDate end = *m_timeline.firstShortage;
        const QDate start(end.year(), end.month(), 1);
        marks.push_back({xOf(start, layout),
                         tr("below the task from %1").arg(m_style.locale.toString(end, QStringLiteral("MMMM yyyy"))),
                         Token::Error, 0});
    }
    std::erase_if(marks, [&](const Mark &mark) { return mark.x < layout.plot.left() || mark.x > layout.plot.right(); });
    std::ranges::stable_sort(marks, {}, &Mark::x);
    std::vector<qreal> taken;
    for (Mark &mark : marks) {
        const qreal width = metrics.width(mark.text, m_style.small) + space::kMedium * metrics.unit();
        const qreal left = std::min(mark.x, layout.plot.right() - width);
        while (static_cast<std::size_t>(mark.row) < taken.size() && taken[static_cast<std::size_t>(mark.row)] > left)
            ++mark.row;
        taken.resize(std::max(taken.size(), static_cast<std::size_t>(mark.row) + 1));
        taken[static_cast<std::size_t>(mark.row)] = left + width;
    }
    return marks;
}

std::vector<TimelineFigure::TaskRun> TimelineFigure::taskRuns() const
{
    std::vector<TaskRun> runs;
    for (std::size_t i = 0; i < m_timeline.months.size(); ++i) {
        const auto task = m_timeline.months[i].task;
        if (!task)
            continue;
        if (!runs.empty() && runs.back().last + 1 == i && runs.back().task == *task)
            runs.back().last = i;
        else
            runs.push_back({i, i, *task});
    }
    return runs;
}

QPainterPath TimelineFigure::area(const TimelineLayout &layout, int (*from)(const Month &),
                                  int (*to)(const Month &)) const
{
    QPolygonF upper;
    QPolygonF lower;
    for (std::size_t i = 0; i < m_timeline.months.size(); ++i) {
        const QRectF column = layout.month(i);
        const qreal top = layout.y(to(m_timeline.months[i]));
        const qreal bottom = layout.y(from(m_timeline.months[i]));
        upper << QPointF(column.left(), top) << QPointF(column.right(), top);
        lower << QPointF(column.left(), bottom) << QPointF(column.right(), bottom);
    }
    std::ranges::reverse(lower);
    QPainterPath path;
    path.addPolygon(upper + lower);
    path.closeSubpath();
    return path;
}

void TimelineFigure::paintAxis(Canvas &canvas, const TimelineLayout &layout) const
{
    const double step = niceScale(highest() * 1.1, kGridSteps).step;
    const qreal line = canvas.metrics().lineHeight(m_style.small);
    const qreal gap = space::kSmall * canvas.unit();
    for (double value = 0; value <= layout.maximum + step / 2; value += step) {
        const qreal y = layout.y(value);
        canvas.line({layout.plot.left(), y}, {layout.plot.right(), y}, value > 0 ? Token::Grid : Token::Control,
                    canvas.unit());
        const QString text = m_style.locale.toString(std::lround(value));
        const qreal width = canvas.metrics().width(text, m_style.small) + canvas.unit();
        canvas.text(QRectF(layout.plot.left() - gap - width, y - line / 2, width, line),
                    Qt::AlignRight | Qt::AlignVCenter, text, m_style.small, Token::Text2);
    }
}

void TimelineFigure::paintDates(Canvas &canvas, const TimelineLayout &layout) const
{
    const QLocale &locale = m_style.locale;
    const qreal line = canvas.metrics().lineHeight(m_style.small);
    const qreal widest = canvas.metrics().width(QStringLiteral("2000"), bold(m_style.small)) + kDateGap * canvas.unit();
    const int step = dateStep(layout.monthWidth, widest);
    int year = 0;
    for (std::size_t i = 0; i < m_timeline.months.size(); ++i) {
        const QDate end = m_timeline.months[i].end;
        if ((end.month() - 1) % std::min(step, 12) != 0 || (step > 12 && end.year() % 2 != 0))
            continue;
        const qreal x = layout.month(i).left();
        canvas.line({x, layout.dates.top() - 3 * canvas.unit()}, {x, layout.dates.top()}, Token::Control,
                    canvas.unit());
        const QRectF above(x - widest / 2, layout.dates.top(), widest, line);
        canvas.text(above, Qt::AlignCenter, monthName(end.month(), locale), m_style.small, Token::Text2);
        if (end.year() != year)
            canvas.text(above.translated(0, line), Qt::AlignCenter, QString::number(end.year()), bold(m_style.small),
                        Token::Text2);
        year = end.year();
    }
}

void TimelineFigure::paintAreas(Canvas &canvas, const TimelineLayout &layout) const
{
    paintFill(canvas, area(layout, nothing, countsOf), Fill::Counts);
    paintFill(canvas, area(layout, countsOf, countsAndDecided), Fill::Decided);
    paintFill(canvas, area(layout, countsAndDecided, withPreparation), Fill::Preparation);
}

} // namespace regie::figures
