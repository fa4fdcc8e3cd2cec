// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/timeline_chart_view.h"
#include "ui/timeline/timeline_model.h"
#include "ui/widgets/chart_panel.h"
#include "ui/widgets/dossier_view.h"

namespace regie::ui::municipalities {

/// One area's places by month against its task. Counted beside the window, and only while it is in sight.
class TaskCourse : public QWidget
{
    Q_OBJECT

public:
    explicit TaskCourse(widgets::DossierView &view, QWidget *parent = nullptr);

    /// Shows the area as the dossier has it now; an empty code is the province.
    void show(const QString &municipality);
    charts::TimelineChartView *chart() const { return m_chart; }

signals:
    /// The months that were asked for are shown.
    void ready();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void ask();
    void explain(int month);

    widgets::DossierView &m_view;
    timeline::TimelineModel *m_months;
    charts::TimelineChartView *m_chart;
    QString m_municipality;
    bool m_isStale = false;
    int m_runs = 0; ///< only the answer to the last question is shown
};

} // namespace regie::ui::municipalities
