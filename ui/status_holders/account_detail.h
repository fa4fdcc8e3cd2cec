// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figure_id.h"
#include "ui/charts/housed_chart_view.h"
#include "ui/status_holders/course_models.h"
#include "ui/widgets/chart_panel.h"
#include "ui/widgets/dossier_view.h"
#include "ui/widgets/table_view.h"

#include <QLabel>
#include <QToolButton>

namespace regie::ui::status_holders {

/// The account of one area: whether it is on schedule and why, the half-year as a chart, and the half-years one after another.
class AccountDetail : public QWidget
{
    Q_OBJECT

public:
    explicit AccountDetail(widgets::DossierView &view, QWidget *parent = nullptr);

    /// Shows a municipality's account in the half-year; the province's for an empty code.
    void show(const QString &municipality, domain::HalfYear halfYear);

    QLabel *schedule() const { return m_schedule; }
    widgets::TableView *halfYears() const { return m_table; }
    charts::HousedChartView *chart() const { return m_chart; }
    HousedModel *months() const { return m_months; }

signals:
    /// Enter or a double click on a half-year.
    void halfYearActivated(domain::HalfYear halfYear);

private:
    /// Answers Alt+W on a month of the chart.
    void explainMonth(int month);

    widgets::DossierView &m_view;
    QLabel *m_name;
    QLabel *m_schedule;
    QToolButton *m_why;
    HousedModel *m_months;
    charts::HousedChartView *m_chart;
    widgets::ChartPanel *m_panel;
    HalfYearsModel *m_halfYears;
    widgets::TableView *m_table;
    analysis::FigureId m_figure; ///< what the schedule rests on
};

} // namespace regie::ui::status_holders
