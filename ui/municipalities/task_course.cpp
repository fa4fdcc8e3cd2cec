// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/task_course.h"

#include "core/analysis/chart_specs.h"
#include "core/analysis/timeline.h"
#include "ui/widgets/background.h"
#include "ui/widgets/text_role.h"

#include <QVBoxLayout>

namespace regie::ui::municipalities {

namespace {

constexpr int kHeight = 260;

} // namespace

TaskCourse::TaskCourse(widgets::DossierView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_months(new timeline::TimelineModel(this))
    , m_chart(new charts::TimelineChartView)
{
    auto *panel = new widgets::ChartPanel(tr("Capacity and task by month"), view, m_chart, *m_months);
    panel->table()->setAccessibleName(tr("Capacity and task by month"));
    panel->table()->keepAs(QStringLiteral("municipalities.months"));
    panel->setAsker([this](int month) { explain(month); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(panel);
    setMinimumHeight(qRound(kHeight * widgets::textScale()));
}

void TaskCourse::show(const QString &municipality)
{
    m_municipality = municipality;
    m_isStale = true;
    if (isVisible())
        ask();
}

void TaskCourse::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        ask();
}

void TaskCourse::ask()
{
    m_isStale = false;
    const int run = ++m_runs;
    widgets::inBackground(
        this,
        [data = m_view.document().snapshot(), asOf = m_view.asOf(), municipality = m_municipality] {
            const analysis::MonthRange range = analysis::defaultRange(*data, asOf);
            return analysis::capacityTimeline(*data, analysis::timelineOf(*data, municipality, range));
        },
        [this, run](const widgets::Outcome<analysis::CapacityTimeline> &outcome) {
            const auto *timeline = std::get_if<analysis::CapacityTimeline>(&outcome);
            if (!timeline || run != m_runs)
                return;
            m_months->setTimeline(*timeline, m_municipality);
            m_chart->setSpec(*timeline);
            m_chart->prepare();
            emit ready();
        });
}

void TaskCourse::explain(int month)
{
    const auto &months = m_chart->spec().months;
    if (month < static_cast<int>(months.size()))
        m_view.explain({analysis::FigureName::Counts, m_municipality, {}, months[static_cast<std::size_t>(month)].end});
}

} // namespace regie::ui::municipalities
