// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/housed_course.h"
#include "ui/figures/legend.h"

#include <QCoreApplication>

namespace regie::figures {

/// Where the parts of the chart of housed status holders lie; a month takes a column of its own.
struct HousedLayout
{
    QRectF plot;
    QRectF dates;
    QRectF legend;
    qreal monthWidth = 0;
    double maximum = 1;

    qreal y(double people) const { return plot.bottom() - plot.height() * people / maximum; }
    QRectF month(std::size_t index) const
    {
        return {plot.left() + static_cast<qreal>(index) * monthWidth, plot.top(), monthWidth, plot.height()};
    }
};

/// Status holders housed since the half-year began, as a bar for each month, against the schedule as a dashed line.
class HousedFigure
{
    Q_DECLARE_TR_FUNCTIONS(HousedFigure)

public:
    HousedFigure(analysis::HousedCourse course, FigureStyle style);

    const FigureStyle &style() const { return m_style; }
    HousedLayout layoutIn(const QRectF &rect, const QPaintDevice &device) const;
    void paint(QPainter &painter, const QRectF &rect) const;

private:
    Legend legend() const;
    double highest() const;
    void paintAxis(Canvas &canvas, const HousedLayout &layout) const;
    void paintMonths(Canvas &canvas, const HousedLayout &layout) const;
    void paintSchedule(Canvas &canvas, const HousedLayout &layout) const;

    analysis::HousedCourse m_course;
    FigureStyle m_style;
};

/// A month in words, for the status bar and a screen reader.
QString spoken(const analysis::HousedCourse::Month &month, const QLocale &locale);

} // namespace regie::figures
