// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_spec.h"
#include "ui/charts/chart_view.h"

#include <QDate>

namespace regie::charts {

/// Capacity through time against the task; a point is a month. Ctrl with the wheel, or + and −, asks for fewer or more months.
class TimelineChartView : public ChartView
{
    Q_OBJECT

public:
    explicit TimelineChartView(QWidget *parent = nullptr);

    const analysis::CapacityTimeline &spec() const { return m_spec; }
    void setSpec(const analysis::CapacityTimeline &spec);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    Painted painted(const figures::FigureStyle &style) const override;
    /// The day at a place; the first or last of the months for a place outside them, null without months.
    QDate dayAt(qreal x) const;

signals:
    /// With the last day of the month.
    void monthSelected(const QDate &end);
    /// Enter or a double click on a month.
    void monthActivated(const QDate &end);
    /// Asks to come so many steps closer by (above 0) or go further off, around a day (null: none in particular); 0: back to all
    /// months.
    void zoomAsked(int steps, const QDate &around);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    int pointCount() const override;
    QString pointText(int point) const override;
    int pointAt(const QPointF &place) const override;
    ChartSurface *makeSurface() override;
    void refresh() override;
    void pointSelected(int point) override;
    void pointActivated(int point) override;

private:
    class Surface;

    const analysis::CapacityTimeline::Month &month(int point) const;

    analysis::CapacityTimeline m_spec;
    Surface *m_timeline = nullptr;
    int m_wheel = 0; ///< what was turned since the last step of the zoom
};

} // namespace regie::charts
