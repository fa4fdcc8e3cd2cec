// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/timeline_chart_view.h"

namespace regie::ui::timeline {

/// The timeline with a marker at the as-of date. The marker can be dragged along the months, or moved by month with Ctrl and
/// an arrow key; Enter or a double click on a month puts it at that month's last day. Ctrl with the wheel, or + and −, zooms.
class MonthChart : public charts::TimelineChartView
{
    Q_OBJECT

public:
    explicit MonthChart(QWidget *parent = nullptr);

    void setAsOf(QDate day);
    QDate asOf() const { return m_asOf; }
    /// Where the day stands, in the chart's own coordinates; none: outside the months.
    std::optional<qreal> xOf(QDate day) const;
    /// The day at a place; the first or last of the months for a place outside them.
    QDate dayAt(qreal x) const;
    /// To call when the months or the look changed.
    void placeMarker();

signals:
    /// The officer put the marker on another day.
    void asOfChosen(const QDate &day);
    /// Asks to come so many steps closer by (above 0) or go further off, around a day; 0: back to all months.
    void zoomAsked(int steps, const QDate &around);
    /// Asks why the number of the current month, with its last day.
    void explanationAsked(const QDate &end);

protected:
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Marker;

    bool isOnMarker(const QPointF &place) const;
    void step(int direction);
    /// The month that the keys are on, else that of the marker.
    QDate current() const;

    Marker *m_marker;
    QDate m_asOf;
    int m_wheel = 0; ///< what was turned since the last step of the zoom
    QDate m_dragged; ///< where the marker is while it is being dragged; null: it is not
};

} // namespace regie::ui::timeline
