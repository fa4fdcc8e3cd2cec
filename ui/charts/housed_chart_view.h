// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/housed_course.h"
#include "ui/charts/chart_view.h"

namespace regie::charts {

/// Status holders housed in a half-year against the schedule; a point is a month.
class HousedChartView : public ChartView
{
    Q_OBJECT

public:
    explicit HousedChartView(QWidget *parent = nullptr);

    const analysis::HousedCourse &spec() const { return m_spec; }
    void setSpec(const analysis::HousedCourse &spec);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    Painted painted(const figures::FigureStyle &style) const override;

protected:
    int pointCount() const override;
    QString pointText(int point) const override;
    int pointAt(const QPointF &place) const override;
    ChartSurface *makeSurface() override;
    void refresh() override;
    void pointSelected(int point) override;
    void pointActivated(int point) override;

private:
    class Surface;

    analysis::HousedCourse m_spec;
    Surface *m_housed = nullptr;
};

} // namespace regie::charts
