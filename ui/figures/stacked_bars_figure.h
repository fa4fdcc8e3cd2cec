// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/legend.h"
#include "ui/figures/stacked_bar.h"

#include <QCoreApplication>

namespace regie::figures {

/// Where the parts of the bars' figure lie.
struct StackedBarsLayout
{
    struct Row
    {
        QRectF row;
        QRectF label;
        QRectF track;
        QRectF task;
        QRectF difference;
    };

    std::vector<Row> heads; ///< one per column of rows
    std::vector<Row> rows;  ///< one per bar
    QRectF legend;
};

/// Bars per area against the task, with columns for the task and the difference.
class StackedBarsFigure
{
    Q_DECLARE_TR_FUNCTIONS(StackedBars)

public:
    /// The rows run on in so many columns beside each other (at least 1).
    StackedBarsFigure(analysis::StackedBars bars, FigureStyle style, int columns = 1);

    const analysis::StackedBars &bars() const { return m_bars; }
    const FigureStyle &style() const { return m_style; }
    const BarScale &scale() const { return m_scale; }

    qreal heightFor(qreal width, const QPaintDevice &device) const;
    /// The least width in which names, numbers and a readable bar fit.
    qreal leastWidth(const QPaintDevice &device) const;
    StackedBarsLayout layoutIn(const QRectF &rect, const QPaintDevice &device) const;

    void paint(QPainter &painter, const QRectF &rect) const;
    /// Everything but the bars themselves and their marks.
    void paintFrame(Canvas &canvas, const StackedBarsLayout &layout) const;

private:
    Legend legend() const;
    qreal rowHeight(const Metrics &metrics) const;
    qreal headHeight(const Metrics &metrics) const;
    qreal labelWidth(const Metrics &metrics) const;
    qreal taskWidth(const Metrics &metrics) const;
    qreal differenceWidth(const Metrics &metrics) const;
    /// Room around the texts of a row that can be marked on a screen.
    qreal sideInset(const Metrics &metrics) const;
    int rowsPerColumn() const;
    QString tickText(double tick) const;
    StackedBarsLayout::Row rowIn(const QRectF &row, const Metrics &metrics) const;
    void paintHead(Canvas &canvas, const StackedBarsLayout::Row &head) const;
    void paintTicks(Canvas &canvas, const StackedBarsLayout::Row &head) const;
    void paintGrid(Canvas &canvas, const StackedBarsLayout &layout) const;
    void paintRowText(Canvas &canvas, const StackedBarsLayout::Row &row, const analysis::StackedBars::Bar &bar) const;

    analysis::StackedBars m_bars;
    FigureStyle m_style;
    BarScale m_scale;
    int m_columns;
};

} // namespace regie::figures
