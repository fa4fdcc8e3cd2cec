// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/municipality_detail.h"

#include "ui/widgets/cell_text.h"
#include "ui/widgets/text_role.h"

#include <QVBoxLayout>

namespace regie::ui::municipalities {

namespace space = figures::space;

MunicipalityDetail::MunicipalityDetail(widgets::DossierView &view, QWidget *parent)
    : QFrame(parent)
    , m_view(view)
    , m_name(new QLabel)
    , m_facts(new QLabel)
    , m_tabs(new QTabWidget)
    , m_task(new TaskTab(view))
    , m_locations(new LocationsTab(view))
    , m_principles(new PrinciplesTab(view))
    , m_statusHolders(new StatusHoldersTab(view))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Municipality"));
    m_name->setFont(widgets::roleFont(figures::TypeRole::DetailTitle));
    m_name->setTextFormat(Qt::PlainText);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    widgets::setTextColor(*m_facts, view.theme(), figures::Token::Text2);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setFont(widgets::roleFont(figures::TypeRole::Small));
    m_tabs->addTab(m_task, tr("Task"));
    m_tabs->addTab(m_locations, tr("Locations"));
    m_tabs->addTab(m_principles, tr("Principles"));
    m_tabs->addTab(m_statusHolders, tr("Status holders"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(space::kTiny);
    auto *heading = new QVBoxLayout;
    heading->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, 0);
    heading->setSpacing(0);
    heading->addWidget(m_name);
    heading->addWidget(m_facts);
    column->addLayout(heading);
    column->addWidget(m_tabs, 1);
}

void MunicipalityDetail::show(const QString &municipality)
{
    showHeading(municipality);
    m_task->show(municipality);
    m_locations->show(municipality);
    m_principles->show(municipality);
    m_statusHolders->show(municipality);
    m_tabs->setTabText(1, tr("Locations (%1)").arg(widgets::countText(m_locations->count())));
}

void MunicipalityDetail::showHeading(const QString &municipality)
{
    m_name->setText(m_view.data().areaName(municipality));
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
