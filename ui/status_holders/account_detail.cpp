// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status_holders/account_detail.h"

#include "core/analysis/half_year_course.h"
#include "ui/status_holders/ledgers_model.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_role.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace regie::ui::status_holders {

namespace space = figures::space;

AccountDetail::AccountDetail(widgets::DossierView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_name(new QLabel)
    , m_schedule(new QLabel)
    , m_why(new widgets::LinkButton(tr("why?")))
    , m_months(new HousedModel(this))
    , m_chart(new charts::HousedChartView)
    , m_panel(new widgets::ChartPanel(tr("Housed against the schedule"), view, m_chart, *m_months))
    , m_halfYears(new HalfYearsModel(this))
    , m_table(new widgets::TableView(view, tr("The half-years one after another")))
{
    m_name->setFont(widgets::roleFont(figures::TypeRole::DetailTitle));
    m_schedule->setWordWrap(true);
    m_schedule->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setModel(m_halfYears);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setDense();
    m_table->setElasticColumns({HalfYearsModel::Name});
    m_table->keepAs(QStringLiteral("status_holders.half_years"));
    m_panel->table()->keepAs(QStringLiteral("status_holders.months"));
    auto *course = new widgets::Panel(tr("The half-years one after another"), view.theme());
    course->addContent(m_table, 1);
    course->setNote(tr("Enter shows the half-year in the table."));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::kMedium);
    head->addWidget(m_name);
    head->addWidget(m_schedule, 1);
    head->addWidget(m_why);
    auto *panels = new QHBoxLayout;
    panels->setSpacing(space::kPanelGap);
    panels->addWidget(m_panel, 3);
    panels->addWidget(course, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::kSmall, 0, 0);
    column->setSpacing(space::kSmall);
    column->addLayout(head);
    column->addLayout(panels, 1);
    setFocusProxy(m_chart);
    m_why->setAccessibleName(tr("Why on schedule or not?"));
    m_panel->setAsker([this](int month) { explainMonth(month); });
    connect(m_why, &QToolButton::clicked, this, [this] { m_view.explain(m_figure); });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit halfYearActivated(m_halfYears->halfYearAt(index.row())); });
}

void AccountDetail::explainMonth(int month)
{
    const QVariant figure = m_months->figureOf(month, HousedModel::Total);
    m_view.explain(figure.isValid() ? figure.value<analysis::FigureId>() : m_figure);
}

void AccountDetail::show(const QString &municipality, domain::HalfYear halfYear)
{
    const domain::Dossier &dossier = m_view.data();
    const QDate asOf = m_view.asOf();
    //: %1 municipality or province, %2 half-year
    m_name->setText(tr("%1, %2").arg(dossier.areaName(municipality), analysis::halfYearText(halfYear)));
    const analysis::HousedCourse course = analysis::housedCourse(dossier, municipality, halfYear, asOf);
    m_months->show(course, municipality, ledgerOf(dossier, municipality, halfYear));
    m_chart->setSpec(course);
    m_panel->table()->refitColumns();
    const auto halfYears = analysis::halfYearCourse(dossier, municipality, asOf);
    m_figure = {analysis::FigureName::ExpectedHoused, municipality, {}, explainedOn(halfYear, asOf)};
    m_schedule->clear();
    for (const auto &each : halfYears) {
        if (each.halfYear == halfYear)
            m_schedule->setText(analysis::scheduleText(each));
    }
    m_halfYears->show(halfYears, municipality, asOf);
    m_table->fitColumns();
    int row = 0;
    for (int shown = 0; shown < m_halfYears->rowCount(); ++shown) {
        if (m_halfYears->halfYearAt(shown) == halfYear)
            row = shown;
    }
    m_table->goTo(m_halfYears->index(row, HalfYearsModel::Name));
}

} // namespace regie::ui::status_holders
