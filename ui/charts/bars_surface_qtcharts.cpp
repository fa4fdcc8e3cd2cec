// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bars_surface.h"

#include "ui/figures/patterns.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QHorizontalStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <optional>

namespace regie::charts {

using figures::Fill;
using figures::Token;

namespace {

/// The chart's bars between what figures paints under and over them: names, numbers, grid and marks.
class BarsGraphics : public QChartView
{
public:
    explicit BarsGraphics(QWidget *parent)
        : QChartView(new QChart, parent)
    {
        setRenderHint(QPainter::Antialiasing);
        setFrameShape(QFrame::NoFrame);
        chart()->setBackgroundVisible(false);
        chart()->legend()->hide();
        chart()->setMargins(QMargins());
        chart()->setAnimationOptions(QChart::NoAnimation);
    }

    void setFigure(const figures::StackedBarsFigure &figure, int current)
    {
        const bool sameData = m_figure && m_figure->bars() == figure.bars() && m_figure->style() == figure.style();
        m_figure = figure;
        m_current = current;
        if (!sameData)
            fill();
        place();
        viewport()->update();
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QChartView::resizeEvent(event);
        place();
    }

    void drawBackground(QPainter *painter, const QRectF &) override
    {
        if (!m_figure)
            return;
        painter->fillRect(rect(), m_figure->style().theme.color(Token::Base));
        const auto layout = layoutNow();
        paintCurrentRow(*painter, *m_figure, layout, m_current);
        figures::Canvas canvas(*painter, m_figure->style());
        m_figure->paintFrame(canvas, layout);
    }

    void drawForeground(QPainter *painter, const QRectF &) override
    {
        if (!m_figure)
            return;
        figures::Canvas canvas(*painter, m_figure->style());
        const auto layout = layoutNow();
        for (std::size_t i = 0; i < layout.rows.size(); ++i)
            figures::paintBarMarks(canvas, layout.rows[i].track, m_figure->bars().bars[i], m_figure->scale());
    }

private:
    figures::StackedBarsLayout layoutNow() const { return m_figure->layoutIn(QRectF(rect()), *viewport()); }

    /// Puts the plot where the tracks of the rows are.
    void place()
    {
        if (!m_figure || m_figure->bars().bars.empty())
            return;
        const auto layout = layoutNow();
        const figures::Metrics metrics(*viewport(), m_figure->style());
        const QRectF first = layout.rows.front().track;
        const qreal right = m_figure->scale().x(m_figure->scale().maximum(), first, metrics.unit());
        chart()->resize(size());
        chart()->setPlotArea(QRectF(first.topLeft(), QPointF(right, layout.rows.back().track.bottom())));
    }

    /// Lengths of the three parts in the scale's unit; a bar that goes beyond it is cut.
    std::array<double, 3> partsOf(const analysis::StackedBars::Bar &bar) const
    {
        const figures::BarScale &scale = m_figure->scale();
        const auto end = [&](int places) { return std::min(scale.value(places, bar).value_or(0), scale.maximum()); };
        const double counts = end(bar.counts);
        const double decided = end(bar.counts + bar.decided);
        return {counts, decided - counts, end(bar.places()) - decided};
    }

    QBarSet *setOf(std::size_t part, Fill fill)
    {
        auto *set = new QBarSet(QString());
        const auto &bars = m_figure->bars().bars;
        for (auto bar = bars.rbegin(); bar != bars.rend(); ++bar)
            set->append(partsOf(*bar)[part]);
        const figures::FigureStyle &style = m_figure->style();
        const figures::Metrics metrics(*viewport(), style);
        set->setBrush(figures::tileBrush(fill, style.theme, devicePixelRatioF(), metrics.unit()));
        const bool outlined = fill == Fill::Preparation;
        set->setPen(outlined ? QPen(style.theme.color(Token::PreparationDots), metrics.unit()) : QPen(Qt::NoPen));
        return set;
    }

    /// Makes series and axes anew: axes do not follow values that are replaced.
    void fill()
    {
        chart()->removeAllSeries();
        for (QAbstractAxis *axis : chart()->axes()) {
            chart()->removeAxis(axis);
            axis->deleteLater();
        }
        auto *series = new QHorizontalStackedBarSeries;
        series->setBarWidth(figures::kBarShare);
        series->append(setOf(0, Fill::Counts));
        series->append(setOf(1, Fill::Decided));
        series->append(setOf(2, Fill::Preparation));
        chart()->addSeries(series);
        auto *rows = new QBarCategoryAxis;
        for (std::size_t i = 0; i < m_figure->bars().bars.size(); ++i)
            rows->append(QString::number(i));
        auto *values = new QValueAxis;
        values->setRange(0, m_figure->scale().maximum());
        for (QAbstractAxis *axis : std::array<QAbstractAxis *, 2>{rows, values}) {
            chart()->addAxis(axis, axis == values ? Qt::AlignBottom : Qt::AlignLeft);
            series->attachAxis(axis);
            axis->setVisible(false);
        }
    }

    std::optional<figures::StackedBarsFigure> m_figure;
    int m_current = -1;
};

class QtChartsBars : public BarsSurface
{
public:
    explicit QtChartsBars(QWidget *parent)
        : BarsSurface(parent)
        , m_graphics(new BarsGraphics(this))
    {
        m_graphics->setFocusPolicy(Qt::NoFocus);
    }

    void show(const figures::StackedBarsFigure &figure, int current) override
    {
        m_graphics->setFigure(figure, current);
    }

protected:
    void resizeEvent(QResizeEvent *) override { m_graphics->setGeometry(rect()); }

private:
    BarsGraphics *m_graphics;
};

} // namespace

BarsSurface *makeBarsSurface(QWidget *parent)
{
    return new QtChartsBars(parent);
}

} // namespace regie::charts
