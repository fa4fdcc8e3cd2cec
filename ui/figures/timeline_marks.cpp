// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/timeline_figure.h"

#include "ui/figures/patterns.h"

#include <QPen>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>

// What lies over and under the areas of the timeline: task line, markers and ending places.
namespace regie::figures {

void TimelineFigure::paintTask(Canvas &canvas, const TimelineLayout &layout) const
{
    std::vector<QPolygonF> lines;
    std::size_t next = 0;
    for (const TaskRun &run : taskRuns()) {
        if (lines.empty() || run.first != next)
            lines.emplace_back();
        lines.back() << QPointF(layout.month(run.first).left(), layout.y(run.task))
                     << QPointF(layout.month(run.last).right(), layout.y(run.task));
        next = run.last + 1;
    }
    for (const QPolygonF &line : lines) {
        canvas.painter().setPen(
            QPen(canvas.color(Token::Base), 5 * canvas.unit(), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        canvas.painter().drawPolyline(line);
        canvas.painter().setPen(
            QPen(canvas.color(Token::Task), 2.4 * canvas.unit(), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        canvas.painter().drawPolyline(line);
    }
}

std::optional<qreal> TimelineFigure::freeOfMarks(const TaskRun &run, qreal width, const TimelineLayout &layout,
                                                 const std::vector<Mark> &marks) const
{
    const qreal first = layout.month(run.first).left();
    const qreal last = layout.month(run.last).right() - width;
    const auto isFree = [&](qreal left) {
        return std::ranges::none_of(marks, [&](const Mark &mark) { return mark.x > left && mark.x < left + width; });
    };
    std::vector<qreal> places{first};
    if (run.last + 1 == m_timeline.months.size())
        places.insert(places.begin(), last);
    for (const Mark &mark : marks)
        places.push_back(mark.x);
    for (const qreal left : places) {
        if (left >= first && left <= last && isFree(left))
            return left;
    }
    return std::nullopt;
}

void TimelineFigure::paintTaskTexts(Canvas &canvas, const TimelineLayout &layout) const
{
    const QFont font = bold(m_style.small);
    const qreal unit = canvas.unit();
    const qreal line = canvas.metrics().lineHeight(font);
    const auto marks = marksIn(layout, canvas.metrics());
    for (const TaskRun &run : taskRuns()) {
        const QString number = m_style.locale.toString(run.task);
        for (const QString &text : {tr("Task: %1").arg(number), number}) { // between markers the number may do
            const qreal width = canvas.metrics().width(text, font) + 2 * space::kTiny * unit;
            const auto left = freeOfMarks(run, width, layout, marks);
            if (!left)
                continue;
            const QRectF box(*left, layout.y(run.task) - line - 2 * unit, width, line);
            QColor plate = canvas.color(Token::Base);
            plate.setAlphaF(0.85F);
            canvas.painter().fillRect(box, plate);
            canvas.text(box, Qt::AlignCenter, text, font, Token::Text);
            break;
        }
    }
}

void TimelineFigure::paintMarks(Canvas &canvas, const TimelineLayout &layout) const
{
    const QFont &font = m_style.small;
    const qreal unit = canvas.unit();
    const qreal line = canvas.metrics().lineHeight(font);
    const auto marks = marksIn(layout, canvas.metrics());
    for (const Mark &mark : marks) {
        const QPointF top(mark.x, layout.markers.top() + mark.row * line + 2 * unit);
        canvas.line(top, {mark.x, layout.plot.bottom()}, mark.token, unit, Qt::DotLine);
    }
    for (const Mark &mark : marks) {
        const qreal width = canvas.metrics().width(mark.text, font) + unit;
        const qreal beside = mark.x + space::kTiny * unit;
        const qreal left = beside + width > layout.plot.right() ? mark.x - space::kTiny * unit - width : beside;
        const QRectF box(left, layout.markers.top() + mark.row * line, width, line);
        canvas.painter().fillRect(box, canvas.color(Token::Base)); // over the lines of other marks
        canvas.text(box, Qt::AlignLeft | Qt::AlignVCenter, mark.text, font, mark.token);
    }
}

std::vector<TimelineFigure::EndingText> TimelineFigure::endingTexts(const TimelineLayout &layout,
                                                                    const Metrics &metrics) const
{
    std::vector<EndingText> texts;
    std::array<qreal, 2> free; // from where each line is
    free.fill(layout.plot.left() - layout.monthWidth);
    for (std::size_t i = 0; i < m_timeline.months.size(); ++i) {
        const int places = m_timeline.months[i].endedPlaces;
        if (places <= 0)
            continue;
        const QString text = m_style.locale.toString(places);
        const qreal width = metrics.width(text, m_style.small);
        const qreal left = layout.month(i).center().x() - width / 2;
        const auto line = std::ranges::find_if(free, [left](qreal from) { return left >= from; });
        if (line == free.end())
            continue; // its table and its tooltip have it
        *line = left + width + metrics.unit();
        texts.push_back({i, text, left, width, static_cast<int>(line - free.begin())});
    }
    return texts;
}

void TimelineFigure::paintEnding(Canvas &canvas, const TimelineLayout &layout) const
{
    const auto most =
        std::ranges::max(m_timeline.months, {}, &analysis::CapacityTimeline::Month::endedPlaces).endedPlaces;
    if (most <= 0)
        return;
    const QFont &font = m_style.small;
    const qreal line = canvas.metrics().lineHeight(font);
    const qreal unit = canvas.unit();
    const qreal room = layout.ending.height() - layout.endingLines * line - 4 * unit;
    const auto barOf = [&](std::size_t month) {
        const QRectF column = layout.month(month);
        const qreal depth = std::max(4 * unit, room * m_timeline.months[month].endedPlaces / most);
        const qreal inset = std::min(unit, column.width() / 8);
        return QRectF(column.left() + inset, layout.ending.top() + unit, column.width() - 2 * inset, depth);
    };
    for (std::size_t i = 0; i < m_timeline.months.size(); ++i) {
        if (m_timeline.months[i].endedPlaces > 0)
            paintFill(canvas, canvas.crisp(barOf(i)), Fill::Ending);
    }
    constexpr qreal kClose = 0.85; // of a line: digits have no tails
    qreal before = 0;
    for (const EndingText &text : endingTexts(layout, canvas.metrics())) {
        const qreal own = barOf(text.month).bottom();
        const qreal top = text.line == 0 ? own : std::max(own, before) + kClose * line;
        before = own;
        canvas.text(QRectF(text.left, top, text.width, line), Qt::AlignCenter, text.text, font, Token::Ending);
    }
}

void TimelineFigure::paint(QPainter &painter, const QRectF &rect) const
{
    if (m_timeline.months.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Canvas canvas(painter, m_style);
    const TimelineLayout layout = layoutIn(rect, *painter.device());
    paintAxis(canvas, layout);
    paintAreas(canvas, layout);
    paintMarks(canvas, layout);
    paintTask(canvas, layout);
    paintTaskTexts(canvas, layout);
    paintEnding(canvas, layout);
    paintDates(canvas, layout);
    paintLegend(canvas, layout.legend, legend());
    painter.restore();
}

} // namespace regie::figures
