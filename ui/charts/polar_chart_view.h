// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_spec.h"
#include "ui/charts/chart_view.h"

namespace regie::charts {

class PolarSurface;

/// The six principles as a polar chart of score against target; a point is a principle.
class PolarChartView : public ChartView
{
    Q_OBJECT

public:
    explicit PolarChartView(QWidget *parent = nullptr);

    const analysis::PrincipleProfile &spec() const { return m_spec; }
    void setSpec(const analysis::PrincipleProfile &spec);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    Painted painted(const figures::FigureStyle &style) const override;

signals:
    void axisSelected(const QString &id);
    /// Enter or a double click on a principle.
    void axisActivated(const QString &id);

protected:
    int pointCount() const override;
    QString pointText(int point) const override;
    int pointAt(const QPointF &place) const override;
    ChartSurface *makeSurface() override;
    void refresh() override;
    void pointSelected(int point) override;
    void pointActivated(int point) override;

private:
    const analysis::PrincipleProfile::Axis &axis(int point) const;

    analysis::PrincipleProfile m_spec;
    PolarSurface *m_polar = nullptr;
};

} // namespace regie::charts
