// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/timeline_chart_view.h"

namespace regie::ui::timeline {

/// The timeline with a marker at the as-of date. The marker can be dragged along the months, or moved by month with Ctrl and
/// an arrow key; Enter or a double click on a month puts it at that month's last day.
class MonthChart : public charts::TimelineChartView
{
    Q_OBJECT

public:
    explicit MonthChart(QWidget *parent = nullptr);

    void setAsOf(QDate day);
    QDate asOf() const { return m_asOf; }
    /// Where the day stands, in the chart's own coordinates; none: outside the months.
    std::optional<qreal> xOf(QDate day) const;
    /// To call when the months or the look changed.
    void placeMarker();

signals:
    /// The officer put the marker on another day.
    void asOfChosen(const QDate &day);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Marker;

    bool isOnMarker(const QPointF &place) const;
    void step(int direction);

    Marker *m_marker;
    QDate m_asOf;
    QDate m_dragged; ///< where the marker is while it is being dragged; null: it is not
};

} // namespace regie::ui::timeline
