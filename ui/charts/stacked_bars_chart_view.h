// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_spec.h"
#include "ui/charts/chart_view.h"

namespace regie::charts {

class BarsSurface;

/// Bars per municipality against the task; a point is a row.
class StackedBarsChartView : public ChartView
{
    Q_OBJECT

public:
    explicit StackedBarsChartView(QWidget *parent = nullptr);

    const analysis::StackedBars &spec() const { return m_spec; }
    void setSpec(const analysis::StackedBars &spec);
    /// Makes the row with this id current; without such a row nothing changes.
    void selectRow(const QString &id);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    Painted painted(const figures::FigureStyle &style) const override;

signals:
    void rowSelected(const QString &id);
    /// Enter or a double click on a row.
    void rowActivated(const QString &id);

protected:
    int pointCount() const override;
    QString pointText(int point) const override;
    int pointAt(const QPointF &place) const override;
    ChartSurface *makeSurface() override;
    void refresh() override;
    void pointSelected(int point) override;
    void pointActivated(int point) override;

private:
    const analysis::StackedBars::Bar &bar(int point) const;

    analysis::StackedBars m_spec;
    BarsSurface *m_bars = nullptr;
};

} // namespace regie::charts
