// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/figure_blocks.h"

#include "ui/figures/polar_figure.h"
#include "ui/figures/spoken.h"
#include "ui/figures/stacked_bars_figure.h"
#include "ui/figures/timeline_figure.h"

namespace regie::report {

namespace {

constexpr qreal kPolarHeight = 170; ///< points

template <typename Figure>
PaintFunction painted(const Figure &figure)
{
    return [figure](QPainter &painter, const QRectF &rect) { figure.paint(painter, rect); };
}

QString joined(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString alternativeOf(const analysis::StackedBars &bars)
{
    QStringList sentences{bars.summary};
    for (const auto &bar : bars.bars)
        sentences << figures::spoken(bar, QLocale());
    return joined(sentences);
}

/// The summary and the months in which something changes.
QString alternativeOf(const analysis::CapacityTimeline &timeline)
{
    QStringList sentences{timeline.summary};
    for (std::size_t i = 0; i < timeline.months.size(); ++i) {
        const auto &month = timeline.months[i];
        const auto &before = timeline.months[i == 0 ? 0 : i - 1];
        if (i == 0 || month.counts != before.counts || month.decided != before.decided || month.task != before.task ||
            month.endedPlaces > 0)
            sentences << figures::spoken(month, QLocale());
    }
    return joined(sentences);
}

} // namespace

FigureBlock barsBlock(const analysis::StackedBars &bars, int columns, const QString &caption)
{
    const figures::StackedBarsFigure figure(bars, figures::printStyle(), columns);
    return {[figure](qreal width, const QPaintDevice &device) { return figure.heightFor(width, device); },
            painted(figure), caption, alternativeOf(bars)};
}

FigureBlock profileBlock(const analysis::PrincipleProfile &profile)
{
    return {
        fixedHeight(kPolarHeight), painted(figures::PolarFigure(profile, figures::printStyle())), {}, profile.summary};
}

FigureBlock timelineBlock(const analysis::CapacityTimeline &timeline, qreal height)
{
    return {fixedHeight(height),
            painted(figures::TimelineFigure(timeline, figures::printStyle())),
            {},
            alternativeOf(timeline)};
}

} // namespace regie::report
