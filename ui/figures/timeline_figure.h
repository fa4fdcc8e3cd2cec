// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_spec.h"
#include "ui/figures/axis_scale.h"
#include "ui/figures/legend.h"

#include <QCoreApplication>
#include <QPainterPath>

#include <optional>
#include <vector>

namespace regie::figures {

/// Where the parts of the timeline lie; a month takes a column of its own.
struct TimelineLayout
{
    QRectF plot;
    QRectF markers; ///< texts above the plot
    QRectF ending;  ///< bars below the axis, with their numbers
    QRectF dates;
    QRectF legend;
    qreal monthWidth = 0;
    double maximum = 1;

    qreal y(double places) const { return plot.bottom() - plot.height() * places / maximum; }
    QRectF month(std::size_t index) const
    {
        return {plot.left() + static_cast<qreal>(index) * monthWidth, plot.top(), monthWidth, plot.height()};
    }
};

/// Capacity per month in steps against the task, with the places that end below the axis.
class TimelineFigure
{
    Q_DECLARE_TR_FUNCTIONS(TimelineFigure)

public:
    TimelineFigure(analysis::CapacityTimeline timeline, FigureStyle style);

    const analysis::CapacityTimeline &timeline() const { return m_timeline; }
    const FigureStyle &style() const { return m_style; }

    TimelineLayout layoutIn(const QRectF &rect, const QPaintDevice &device) const;
    void paint(QPainter &painter, const QRectF &rect) const;

private:
    static constexpr qreal kEndingBars = 1.6; ///< room for the bars below the axis, in lines of text

    struct Mark
    {
        qreal x;
        QString text;
        Token token;
        int row;
    };
    /// Months from first to last (included) with the same task.
    struct TaskRun
    {
        std::size_t first;
        std::size_t last;
        int task;
    };
    /// How many places end in a month, under its bar, or lower where the number of a month before it is in the way.
    struct EndingText
    {
        QString text;
        QRectF box; ///< from the top of the part below the axis
    };

    Legend legend() const;
    int highest() const;
    qreal xOf(const QDate &date, const TimelineLayout &layout) const;
    std::vector<Mark> marksIn(const TimelineLayout &layout, const Metrics &metrics) const;
    std::vector<TaskRun> taskRuns() const;
    /// How far the bar of the month reaches below the axis.
    qreal endingDepth(std::size_t month, const Metrics &metrics) const;
    std::vector<EndingText> endingTexts(const TimelineLayout &layout, const Metrics &metrics) const;
    QPainterPath area(const TimelineLayout &layout, int (*from)(const analysis::CapacityTimeline::Month &),
                      int (*to)(const analysis::CapacityTimeline::Month &)) const;
    void paintAxis(Canvas &canvas, const TimelineLayout &layout) const;
    void paintDates(Canvas &canvas, const TimelineLayout &layout) const;
    void paintAreas(Canvas &canvas, const TimelineLayout &layout) const;
    /// Where a text of the width stands over the run without a marker through it; none: nowhere.
    std::optional<qreal> freeOfMarks(const TaskRun &run, qreal width, const TimelineLayout &layout,
                                     const std::vector<Mark> &marks) const;
    void paintTask(Canvas &canvas, const TimelineLayout &layout) const;
    void paintTaskTexts(Canvas &canvas, const TimelineLayout &layout) const;
    void paintMarks(Canvas &canvas, const TimelineLayout &layout) const;
    void paintEnding(Canvas &canvas, const TimelineLayout &layout) const;

    analysis::CapacityTimeline m_timeline;
    FigureStyle m_style;
};

} // namespace regie::figures
