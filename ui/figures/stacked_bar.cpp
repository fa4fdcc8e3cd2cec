// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/stacked_bar.h"

#include "ui/figures/axis_scale.h"
#include "ui/figures/patterns.h"

#include <QCoreApplication>
#include <QPolygonF>

#include <algorithm>
#include <array>

namespace regie::figures {

using analysis::BarUnit;
using analysis::StackedBars;

namespace {

constexpr double kPercentEnd = 125;
constexpr double kPercentStep = 25;
constexpr qreal kArrowRoom = 8; ///< beside the end of the scale, for the arrow of a cut bar
constexpr qreal kTickShare = 0.86;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StackedBars)
};

void paintSegments(Canvas &canvas, const QRectF &track, const StackedBars::Bar &bar, const BarScale &scale)
{
    struct Segment
    {
        int places;
        Fill fill;
    };
    const std::array segments{Segment{bar.counts, Fill::Counts}, Segment{bar.decided, Fill::Decided},
                              Segment{bar.inPreparation, Fill::Preparation}};
    const QRectF box = barBox(track);
    int sum = 0;
    qreal left = scale.x(0, track, canvas.unit());
    for (const Segment &segment : segments) {
        sum += segment.places;
        const qreal right = scale.x(scale.value(sum, bar).value_or(0), track, canvas.unit());
        if (segment.places > 0 && right > left)
            paintFill(canvas, canvas.crisp(QRectF(QPointF(left, box.top()), QPointF(right, box.bottom()))),
                      segment.fill);
        left = right;
    }
}

void paintTaskMarker(Canvas &canvas, const QRectF &track, double task, const BarScale &scale)
{
    const qreal unit = canvas.unit();
    const qreal x = scale.x(task, track, unit);
    const qreal half = track.height() * kTickShare / 2;
    const qreal width = canvas.crispLength(2.5 * unit);
    const qreal halo = canvas.crispLength(1.5 * unit);
    QRectF tick = canvas.crisp(QRectF(x - width / 2, track.center().y() - half, width, 2 * half));
    tick.setWidth(width);
    canvas.painter().fillRect(tick.adjusted(-halo, 0, halo, 0), canvas.color(Token::Base));
    canvas.painter().fillRect(tick, canvas.color(Token::Task));
}

void paintArrow(Canvas &canvas, const QRectF &track, const BarScale &scale)
{
    const qreal unit = canvas.unit();
    const qreal x = scale.x(scale.maximum(), track, unit) + 2 * unit;
    const qreal y = track.center().y();
    canvas.painter().setPen(Qt::NoPen);
    canvas.painter().setBrush(canvas.color(Token::Text2));
    canvas.painter().drawPolygon(QPolygonF({{x, y - 4 * unit}, {x + 5 * unit, y}, {x, y + 4 * unit}}));
}

void paintNoShare(Canvas &canvas, const QRectF &track, const StackedBars::Bar &bar, const BarScale &scale)
{
    const qreal unit = canvas.unit();
    QRectF box = barBox(track);
    box.setRight(scale.x(100, track, unit));
    const QString words = bar.task ? Words::tr("task is 0") : Words::tr("no task");
    if (!bar.task)
        paintFill(canvas, canvas.crisp(box), Fill::Unknown);
    const QFont &font = canvas.style().small;
    QRectF plate = track;
    plate.setLeft(box.left() + space::kSmall * unit);
    plate.setWidth(
        std::min(canvas.metrics().width(words, font) + 2 * space::kTiny * unit, track.right() - plate.left()));
    if (!bar.task)
        canvas.painter().fillRect(canvas.crisp(plate.adjusted(0, unit, 0, -unit)), canvas.color(Token::Base));
    canvas.text(plate, Qt::AlignCenter, words, font, Token::Text2);
}

} // namespace

BarScale BarScale::of(const StackedBars &bars)
{
    if (bars.unit == BarUnit::PercentOfTask)
        return {bars.unit, kPercentEnd, kPercentStep};
    int longest = 0;
    for (const StackedBars::Bar &bar : bars.bars)
        longest = std::max({longest, bar.places(), bar.task.value_or(0)});
    const AxisScale axis = niceScale(longest, 4);
    return {bars.unit, axis.maximum, axis.step};
}

std::vector<double> BarScale::ticks() const
{
    const double end = m_unit == BarUnit::PercentOfTask ? 100 : m_maximum;
    std::vector<double> ticks;
    for (int i = 0; i * m_step <= end + m_step / 1000; ++i)
        ticks.push_back(i * m_step);
    return ticks;
}

std::optional<double> BarScale::value(int places, const StackedBars::Bar &bar) const
{
    if (m_unit == BarUnit::Places)
        return places;
    if (!bar.task || *bar.task <= 0)
        return std::nullopt;
    return 100.0 * places / *bar.task;
}

qreal BarScale::x(double value, const QRectF &track, qreal unitSize) const
{
    const qreal room = m_unit == BarUnit::PercentOfTask ? kArrowRoom * unitSize : 2 * unitSize;
    return track.left() + (track.width() - room) * std::clamp(value / m_maximum, 0.0, 1.0);
}

QRectF barBox(const QRectF &track)
{
    const qreal height = track.height() * kBarShare;
    return {track.left(), track.center().y() - height / 2, track.width(), height};
}

void paintBarMarks(Canvas &canvas, const QRectF &track, const StackedBars::Bar &bar, const BarScale &scale)
{
    const auto total = scale.value(bar.places(), bar);
    if (!total)
        return paintNoShare(canvas, track, bar, scale);
    if (bar.task)
        paintTaskMarker(canvas, track, *scale.value(*bar.task, bar), scale);
    if (*total > scale.maximum())
        paintArrow(canvas, track, scale);
}

void paintStackedBar(QPainter &painter, const QRectF &track, const StackedBars::Bar &bar, const BarScale &scale,
                     const FigureStyle &style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Canvas canvas(painter, style);
    if (scale.value(bar.places(), bar))
        paintSegments(canvas, track, bar, scale);
    paintBarMarks(canvas, track, bar, scale);
    painter.restore();
}

} // namespace regie::figures
