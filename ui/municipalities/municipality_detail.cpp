// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/municipality_detail.h"

#include "ui/widgets/cell_text.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_role.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace regie::ui::municipalities {

namespace space = figures::space;

MunicipalityDetail::MunicipalityDetail(widgets::DossierView &view, QWidget *parent)
    : QFrame(parent)
    , m_view(view)
    , m_name(new QLabel)
    , m_facts(new QLabel)
    , m_whole(new widgets::LinkButton(QString()))
    , m_pdf(new widgets::LinkButton(tr("PDF…")))
    , m_stack(new QStackedWidget)
    , m_tabs(new QTabWidget)
    , m_task(new TaskTab(view))
    , m_locations(new LocationsTab(view))
    , m_principles(new PrinciplesTab(view))
    , m_statusHolders(new StatusHoldersTab(view))
    , m_agreements(new AgreementsTab(view))
    , m_notes(new NotesTab(view))
    , m_several(new SeveralDetail(view))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Municipality"));
    m_stack->addWidget(makeTabs());
    m_stack->addWidget(m_several);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(space::kTiny);
    column->addWidget(makeHeading());
    column->addWidget(m_stack, 1);
    connect(m_agreements, &AgreementsTab::allocationRequested, this, &MunicipalityDetail::allocationRequested);
    connect(m_pdf, &QToolButton::clicked, this, &MunicipalityDetail::factsheetRequested);
    connect(m_whole, &QToolButton::clicked, this, &MunicipalityDetail::wholeRequested);
    setWhole(false);
}

QWidget *MunicipalityDetail::makeTabs()
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_task, tr("Task"));
    m_tabs->addTab(m_locations, tr("Locations"));
    m_tabs->addTab(m_principles, tr("Principles"));
    m_tabs->addTab(m_statusHolders, tr("Status holders"));
    m_tabs->addTab(m_agreements, tr("Agreements"));
    m_tabs->addTab(m_notes, tr("Notes"));
    m_tabRows = new widgets::TabRows(*m_tabs, m_view);
    auto *one = new QWidget;
    auto *column = new QVBoxLayout(one);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabRows);
    column->addWidget(m_tabs, 1);
    return one;
}

QWidget *MunicipalityDetail::makeHeading()
{
    m_name->setFont(widgets::roleFont(figures::TypeRole::DetailTitle));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_name->setMinimumWidth(1); // one long word makes nothing wider; its tooltip has it whole
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    widgets::setTextColor(*m_facts, m_view.theme(), figures::Token::Text2);
    m_pdf->setToolTip(tr("Save the factsheet of this municipality as a PDF"));
    m_pdf->setAccessibleName(m_pdf->toolTip());
    auto *heading = new QWidget;
    auto *grid = new QGridLayout(heading);
    grid->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, 0);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_pdf, 0, 1, Qt::AlignTop);
    grid->addWidget(m_whole, 0, 2, Qt::AlignTop);
    grid->addWidget(m_facts, 1, 0, 1, 3);
    return heading;
}

void MunicipalityDetail::setWhole(bool isWhole)
{
    m_whole->setText(isWhole ? tr("Show the list") : tr("Whole page"));
    m_whole->setToolTip(isWhole ? tr("Show the list beside it again (Ctrl+Enter)")
                                : tr("Show only this municipality (Ctrl+Enter)"));
}

void MunicipalityDetail::show(const QString &municipality)
{
    m_stack->setCurrentWidget(m_tabs->parentWidget());
    m_pdf->setVisible(!municipality.isEmpty());
    showHeading(municipality);
    m_task->show(municipality);
    m_locations->show(municipality);
    m_principles->show(municipality);
    m_statusHolders->show(municipality);
    m_agreements->show(municipality);
    m_notes->show(municipality);
    const auto count = [this](Tab tab, const QString &name, int rows) {
        //: A tab with the number of its rows: "Locations (8)"
        m_tabRows->setTabText(tab, rows == 0 ? name : tr("%1 (%2)").arg(name, widgets::countText(rows)));
    };
    count(Locations, tr("Locations"), m_locations->count());
    count(Agreements, tr("Agreements"), m_agreements->count());
}

void MunicipalityDetail::showSeveral(const QStringList &municipalities)
{
    m_stack->setCurrentWidget(m_several);
    m_pdf->hide();
    const int count = static_cast<int>(municipalities.size());
    m_name->setText(tr("%n municipality(ies)", nullptr, count));
    m_facts->setText(tr("The figures of the chosen municipalities added up."));
    m_facts->setToolTip({});
    m_name->setToolTip({});
    m_several->show(municipalities);
}

void MunicipalityDetail::showHeading(const QString &municipality)
{
    m_name->setText(m_view.data().areaName(municipality));
    m_name->setToolTip(m_name->text());
    const domain::Municipality *known = domain::find(m_view.data().municipalities, municipality);
    if (!known) {
        m_facts->setText(
            tr("%n municipalities together", nullptr, static_cast<int>(m_view.data().municipalities.size())));
        return;
    }
    const QString inhabitants =
        known->population
            //: %1: date of the number
            ? tr("%Ln inhabitant(s) (%1)", nullptr, *known->population).arg(widgets::dayText(known->populationDate))
            : tr("number of inhabitants unknown");
    //: %1: subregion, %2: number of inhabitants
    m_facts->setText(known->subregion.isEmpty() ? inhabitants : tr("%1, %2").arg(known->subregion, inhabitants));
    m_facts->setToolTip(known->populationSource);
}

} // namespace regie::ui::municipalities
