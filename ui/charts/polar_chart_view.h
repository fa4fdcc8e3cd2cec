// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/profile_comparison.h"
#include "ui/charts/chart_view.h"
#include "ui/figures/polar_figure.h"

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
    /// Shows several areas instead, each with its own line; one area alone is shown as its profile.
    void setComparison(const analysis::ProfileComparison &comparison);

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
    figures::PolarFigure figureIn(const figures::FigureStyle &style) const;

    analysis::PrincipleProfile m_spec;
    analysis::ProfileComparison m_comparison; ///< without areas: the spec is shown
    PolarSurface *m_polar = nullptr;
};

} // namespace regie::charts
