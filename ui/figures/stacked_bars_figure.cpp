// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/stacked_bars_figure.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace regie::figures {

using analysis::BarUnit;
using analysis::StackedBars;

namespace {
constexpr qreal kLeastTrack = 90;
constexpr qreal kLabelShare = 0.42; ///< of a column's width, for names
constexpr qreal kColumnGap = space::kGiant;
} // namespace

StackedBarsFigure::StackedBarsFigure(StackedBars bars, FigureStyle style, int columns)
    : m_bars(std::move(bars))
    , m_style(std::move(style))
    , m_scale(BarScale::of(m_bars))
    , m_columns(std::max(1, columns))
{}

Legend StackedBarsFigure::legend() const
{
    return {{Swatch::Counts, tr("counts")},
            {Swatch::Decided, tr("decided")},
            {Swatch::Preparation, tr("in preparation")},
            {Swatch::TaskTick, m_bars.unit == BarUnit::PercentOfTask ? tr("task (100%)") : tr("task")}};
}

int StackedBarsFigure::rowsPerColumn() const
{
    const int rows = static_cast<int>(m_bars.bars.size());
    return std::max(1, (rows + m_columns - 1) / m_columns);
}

qreal StackedBarsFigure::rowHeight(const Metrics &metrics) const
{
    return metrics.lineHeight(m_style.font) + 3 * metrics.unit();
}

qreal StackedBarsFigure::headHeight(const Metrics &metrics) const
{
    return metrics.lineHeight(m_style.small) + space::kTiny * metrics.unit();
}

qreal StackedBarsFigure::labelWidth(const Metrics &metrics) const
{
    qreal width = metrics.width(tr("Municipality"), m_style.small);
    for (const auto &bar : m_bars.bars)
        width = std::max(width, metrics.width(bar.label, m_style.font));
    return width;
}

qreal StackedBarsFigure::taskWidth(const Metrics &metrics) const
{
    qreal width = metrics.width(tr("Task"), m_style.small);
    for (const auto &bar : m_bars.bars)
        width = std::max(width, metrics.width(m_style.locale.toString(bar.task.value_or(0)), m_style.font));
    return width;
}

qreal StackedBarsFigure::differenceWidth(const Metrics &metrics) const
{
    qreal width = metrics.width(tr("Difference"), m_style.small);
    for (const auto &bar : m_bars.bars)
        width =
            std::max(width, metrics.width(signedNumber(bar.difference().value_or(0), m_style.locale), m_style.font));
    return width;
}

qreal StackedBarsFigure::sideInset(const Metrics &metrics) const
{
    return m_style.medium == Medium::Screen ? space::kTiny * metrics.unit() : 0;
}

qreal StackedBarsFigure::heightFor(qreal width, const QPaintDevice &device) const
{
    const Metrics metrics(device, m_style);
    const qreal legend = legendHeight(this->legend(), width, metrics) + space::kSmall * metrics.unit();
    return headHeight(metrics) + rowsPerColumn() * rowHeight(metrics) + legend;
}

qreal StackedBarsFigure::leastWidth(const QPaintDevice &device) const
{
    const Metrics metrics(device, m_style);
    const qreal texts = labelWidth(metrics) + taskWidth(metrics) + differenceWidth(metrics);
    const qreal column = texts + (kLeastTrack + 3 * space::kSmall) * metrics.unit() + 2 * sideInset(metrics);
    return m_columns * column + (m_columns - 1) * kColumnGap * metrics.unit();
}

StackedBarsLayout::Row StackedBarsFigure::rowIn(const QRectF &row, const Metrics &metrics) const
{
    const qreal gap = space::kSmall * metrics.unit();
    const qreal inset = sideInset(metrics);
    const QRectF inside = row.adjusted(inset, 0, -inset, 0);
    StackedBarsLayout::Row parts;
    parts.row = row;
    parts.label = inside;
    parts.label.setWidth(std::min(labelWidth(metrics), row.width() * kLabelShare));
    parts.difference = inside;
    parts.difference.setLeft(inside.right() - differenceWidth(metrics));
    parts.task = inside;
    parts.task.setRight(parts.difference.left() - gap);
    parts.task.setLeft(parts.task.right() - taskWidth(metrics));
    parts.track = inside;
    parts.track.setLeft(parts.label.right() + gap);
    parts.track.setRight(std::max(parts.track.left() + gap, parts.task.left() - gap));
    return parts;
}

StackedBarsLayout StackedBarsFigure::layoutIn(const QRectF &rect, const QPaintDevice &device) const
{
    const Metrics metrics(device, m_style);
    const qreal gap = kColumnGap * metrics.unit();
    const qreal width = (rect.width() - (m_columns - 1) * gap) / m_columns;
    const qreal legendGap = space::kSmall * metrics.unit();
    const qreal legendPart = legendHeight(legend(), rect.width(), metrics);
    const qreal head = headHeight(metrics);
    const qreal height =
        std::min((rect.height() - head - legendGap - legendPart) / rowsPerColumn(), 1.5 * rowHeight(metrics));
    StackedBarsLayout layout;
    for (int column = 0; column < m_columns; ++column)
        layout.heads.push_back(rowIn(QRectF(rect.left() + column * (width + gap), rect.top(), width, head), metrics));
    for (int i = 0; i < static_cast<int>(m_bars.bars.size()); ++i) {
        const QRectF &above = layout.heads[static_cast<std::size_t>(i / rowsPerColumn())].row;
        const qreal top = above.bottom() + (i % rowsPerColumn()) * height;
        layout.rows.push_back(rowIn(QRectF(above.left(), top, width, height), metrics));
    }
    const qreal bottom = rect.top() + head + rowsPerColumn() * height;
    layout.legend = QRectF(rect.left(), bottom + legendGap, rect.width(), legendPart);
    return layout;
}

QString StackedBarsFigure::tickText(double tick) const
{
    const QString number = m_style.locale.toString(std::lround(tick));
    return m_bars.unit == BarUnit::PercentOfTask ? tr("%1%").arg(number) : number;
}

void StackedBarsFigure::paintHead(Canvas &canvas, const StackedBarsLayout::Row &head) const
{
    const QFont &font = m_style.small;
    const auto middle = Qt::AlignVCenter;
    canvas.text(head.label, Qt::AlignLeft | middle, tr("Municipality"), font, Token::Text2);
    canvas.text(head.task, Qt::AlignRight | middle, tr("Task"), font, Token::Text2);
    canvas.text(head.difference, Qt::AlignRight | middle, tr("Difference"), font, Token::Text2);
    paintTicks(canvas, head);
}

void StackedBarsFigure::paintTicks(Canvas &canvas, const StackedBarsLayout::Row &head) const
{
    const auto ticks = m_scale.ticks();
    const auto boxOf = [&](double tick) {
        const qreal width = canvas.metrics().width(tickText(tick), m_style.small) + canvas.unit();
        const qreal x = m_scale.x(tick, head.track, canvas.unit());
        return QRectF(tick > 0 ? x - width / 2 : x, head.row.top(), width, head.row.height());
    };
    // Where they would run together, every second one is left out, so that the steps stay equal.
    const bool crowded =
        ticks.size() > 2 && boxOf(ticks[1]).left() < boxOf(ticks[0]).right() + space::kSmall * canvas.unit();
    for (std::size_t i = 0; i < ticks.size(); i += crowded ? 2 : 1) {
        const QRectF box = boxOf(ticks[i]);
        if (box.right() <= head.task.left())
            canvas.text(box, Qt::AlignLeft | Qt::AlignVCenter, tickText(ticks[i]), m_style.small, Token::Text2);
    }
}

void StackedBarsFigure::paintGrid(Canvas &canvas, const StackedBarsLayout &layout) const
{
    const int rows = static_cast<int>(layout.rows.size());
    for (int first = 0; first < rows; first += rowsPerColumn()) {
        const QRectF &top = layout.rows[static_cast<std::size_t>(first)].track;
        const auto last = static_cast<std::size_t>(std::min(first + rowsPerColumn(), rows) - 1);
        for (const double tick : m_scale.ticks()) {
            const qreal x = m_scale.x(tick, top, canvas.unit());
            canvas.line({x, top.top()}, {x, layout.rows[last].track.bottom()}, Token::Grid, canvas.unit());
        }
    }
}

void StackedBarsFigure::paintRowText(Canvas &canvas, const StackedBarsLayout::Row &row,
                                     const StackedBars::Bar &bar) const
{
    const QFont &font = m_style.font;
    canvas.text(row.label, Qt::AlignLeft | Qt::AlignVCenter, bar.label, font, Token::Text);
    if (bar.task)
        canvas.text(row.task, Qt::AlignRight | Qt::AlignVCenter, m_style.locale.toString(*bar.task), font, Token::Text);
    const auto difference = bar.difference();
    if (!difference)
        return;
    const bool marked = *difference < 0 && m_style.medium == Medium::Screen;
    canvas.text(row.difference, Qt::AlignRight | Qt::AlignVCenter, signedNumber(*difference, m_style.locale), font,
                marked ? Token::Error : Token::Text);
}

void StackedBarsFigure::paintFrame(Canvas &canvas, const StackedBarsLayout &layout) const
{
    for (const auto &head : layout.heads)
        paintHead(canvas, head);
    paintGrid(canvas, layout);
    for (std::size_t i = 0; i < layout.rows.size(); ++i)
        paintRowText(canvas, layout.rows[i], m_bars.bars[i]);
    paintLegend(canvas, layout.legend, legend());
}

void StackedBarsFigure::paint(QPainter &painter, const QRectF &rect) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Canvas canvas(painter, m_style);
    const StackedBarsLayout layout = layoutIn(rect, *painter.device());
    paintFrame(canvas, layout);
    for (std::size_t i = 0; i < layout.rows.size(); ++i)
        paintStackedBar(painter, layout.rows[i].track, m_bars.bars[i], m_scale, m_style);
    painter.restore();
}

} // namespace regie::figures
