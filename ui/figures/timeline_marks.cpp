// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/timeline_figure.h"

#include "ui/figures/patterns.h"

#include <QPen>
#include <QPolygonF>

#include <algorithm>
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

qreal TimelineFigure::endingDepth(std::size_t month, const Metrics &metrics) const
{
    const auto most =
        std::ranges::max(m_timeline.months, {}, &analysis::CapacityTimeline::Month::endedPlaces).endedPlaces;
    const qreal room = kEndingBars * metrics.lineHeight(m_style.small) - 4 * metrics.unit();
    return std::max(4 * metrics.unit(), room * m_timeline.months[month].endedPlaces / std::max(1, most));
}

std::vector<TimelineFigure::EndingText> TimelineFigure::endingTexts(const TimelineLayout &layout,
                                                                    const Metrics &metrics) const
{
    constexpr qreal kClose = 0.85; // of a line: digits have no tails
    constexpr qreal kLowest = 3.4; // lines of text
    const qreal line = metrics.lineHeight(m_style.small);
    std::vector<EndingText> texts;
    for (std::size_t i = 0; i < m_timeline.months.size(); ++i) {
        if (m_timeline.months[i].endedPlaces <= 0)
            continue;
        const QString text = m_style.locale.toString(m_timeline.months[i].endedPlaces);
        const qreal width = metrics.width(text, m_style.small) + metrics.unit();
        const qreal left = std::min(layout.month(i).center().x() - width / 2, layout.plot.right() - width);
        QRectF box(left, endingDepth(i, metrics) + metrics.unit(), width, kClose * line);
        const auto inTheWay = [&] {
            return std::ranges::find_if(texts, [&box](const EndingText &other) { return other.box.intersects(box); });
        };
        for (auto other = inTheWay(); other != texts.end(); other = inTheWay())
            box.moveTop(other->box.bottom());
        if (box.bottom() <= kLowest * line) // else its table and its tooltip have it
            texts.push_back({text, box});
    }
    return texts;
}

void TimelineFigure::paintEnding(Canvas &canvas, const TimelineLayout &layout) const
{
    const qreal unit = canvas.unit();
    for (std::size_t i = 0; i < m_timeline.months.size(); ++i) {
        if (m_timeline.months[i].endedPlaces <= 0)
            continue;
        const QRectF column = layout.month(i);
        const qreal inset = std::min(unit, column.width() / 8);
        const QRectF bar(column.left() + inset, layout.ending.top() + unit, column.width() - 2 * inset,
                         endingDepth(i, canvas.metrics()));
        paintFill(canvas, canvas.crisp(bar), Fill::Ending);
    }
    for (const EndingText &text : endingTexts(layout, canvas.metrics()))
        canvas.text(text.box.translated(0, layout.ending.top()), Qt::AlignCenter, text.text, m_style.small,
                    Token::Ending);
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
