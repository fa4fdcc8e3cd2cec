// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/municipalities_page.h"

#include "ui/figures/icons.h"
#include "ui/municipalities/area_delegates.h"
#include "ui/municipalities/pasted_tasks.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/table_editing.h"
#include "ui/widgets/table_state.h"
#include "ui/widgets/text_role.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace regie::ui::municipalities {

namespace space = figures::space;
using widgets::Choices;

namespace {

constexpr int kListCharacters = 88;
constexpr int kDetailCharacters = 55;
const QString kFilterName = QStringLiteral("municipalities.filter");
const QString kSubregion = QStringLiteral("subregion");
const QString kOnlyShortage = QStringLiteral("only_shortage");

Choices subregionChoices(const domain::Dossier &dossier)
{
    Choices choices{{QString(), MunicipalitiesPage::tr("Subregion: all")}};
    for (const QString &name : MunicipalityTableModel::subregions(dossier))
        choices.append({name, name});
    return choices;
}

} // namespace

MunicipalitiesPage::MunicipalitiesPage(widgets::DossierView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_model(new MunicipalityTableModel(view, this))
    , m_table(new widgets::TableView(view, tr("Municipalities")))
    , m_total(new widgets::TotalRow(view, tr("The province"), *m_table))
    , m_detail(new MunicipalityDetail(view))
    , m_subregion(widgets::makeChoiceBox(tr("Subregion"), subregionChoices(view.data())))
    , m_onlyShortage(new QToolButton)
    , m_header(makeHeader())
    , m_split(new widgets::DetailSplit({makeList(), m_table, tr("Table"), kListCharacters},
                                       {m_detail, m_detail->tabs()->tabBar(), tr("Municipality"), kDetailCharacters}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kMedium);
    column->setSpacing(space::kSmall);
    column->addWidget(m_header);
    column->addWidget(m_split, 1);
    setFocusProxy(m_table);
    connectAll();
    restoreFilter();
    setSubtitle();
    m_table->fitColumns();
    const QString selected = view.selectedMunicipality();
    const int row = m_model->rowOf(selected);
    m_table->goTo(m_model->index(std::max(0, row), m_column));
    showMunicipality(m_model->codeAt(m_table->currentIndex().row()));
}

widgets::PageHeader *MunicipalitiesPage::makeHeader()
{
    const auto provenance = m_view.data().isExample() ? widgets::Provenance::Fictitious : widgets::Provenance::Real;
    auto *header = new widgets::PageHeader(tr("Municipalities"), m_view.theme(), provenance);
    m_subregion->setMinimumContentsLength(18);
    m_onlyShortage->setText(tr("Only with a shortage"));
    m_onlyShortage->setToolTip(tr("Show only municipalities of which the difference is below 0."));
    m_onlyShortage->setIcon(figures::themedIcon(QStringLiteral("view-filter"), m_view.theme()));
    m_onlyShortage->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_onlyShortage->setCheckable(true);
    m_onlyShortage->setFocusPolicy(Qt::StrongFocus);
    m_onlyShortage->setMinimumHeight(m_subregion->sizeHint().height());
    header->addButton(m_subregion);
    header->addButton(m_onlyShortage);
    return header;
}

void MunicipalitiesPage::setDelegates(widgets::TableView &table)
{
    table.setItemDelegateForColumn(static_cast<int>(AreaColumn::Difference), new DifferenceDelegate(m_view, &table));
    table.setItemDelegateForColumn(static_cast<int>(AreaColumn::Principles), new MiniBarsDelegate(m_view, &table));
}

QWidget *MunicipalitiesPage::makeList()
{
    auto *list = new QFrame;
    list->setFrameShape(QFrame::StyledPanel);
    list->setAutoFillBackground(true);
    list->setBackgroundRole(QPalette::Base);
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setElasticColumns({static_cast<int>(AreaColumn::Name)});
    m_table->setEmptyText(m_view.data().municipalities.empty()
                              ? tr("This dossier has no municipalities yet.")
                              : tr("No municipality suits this filter. Choose another subregion or show all."));
    m_table->chooseCells();
    m_table->editing().setPasteHandler([this](const exchange::CellBlock &block) { return importTasks(block); });
    m_table->keepAs(QStringLiteral("municipalities"));
    m_total->setModel(new ProvinceRowModel(m_view, this));
    setDelegates(*m_table);
    setDelegates(*m_total);

    auto *legend =
        new QLabel(tr("Planned: decided, not in use yet. Backlog: minus is a lead. Principles: the line is the "
                      "target, hatched is unknown, a dash is not applicable."));
    legend->setFont(widgets::roleFont(figures::TypeRole::Small));
    legend->setContentsMargins(space::kSmall, space::kTiny, space::kSmall, space::kTiny);
    legend->setWordWrap(true);
    widgets::setTextColor(*legend, m_view.theme(), figures::Token::Text2);

    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_total);
    column->addWidget(legend);
    return list;
}

void MunicipalitiesPage::connectAll()
{
    connect(&m_view, &widgets::DossierView::figuresChanged, this, &MunicipalitiesPage::reload);
    connect(&m_view, &widgets::DossierView::municipalitySelected, this, &MunicipalitiesPage::follow);
    connect(m_subregion, &QComboBox::currentIndexChanged, this, &MunicipalitiesPage::applyFilter);
    connect(m_onlyShortage, &QToolButton::toggled, this, &MunicipalitiesPage::applyFilter);
    connect(m_model, &QAbstractItemModel::modelReset, this, &MunicipalitiesPage::restoreCurrent);
    connect(m_table, &widgets::TableView::filtersCleared, this, [this] {
        m_subregion->setCurrentIndex(0);
        m_onlyShortage->setChecked(false);
    });
    connect(m_table, &QAbstractItemView::activated, m_split, &widgets::DetailSplit::enterDetail);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (!current.isValid())
            return;
        m_column = current.column();
        showMunicipality(m_model->codeAt(current.row()));
    });
    connect(m_total->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            showMunicipality({});
    });
}

void MunicipalitiesPage::setSubtitle()
{
    m_header->setSubtitle(
        tr("%n municipalities, as of %1", nullptr, static_cast<int>(m_view.data().municipalities.size()))
            .arg(widgets::dayText(m_view.asOf())));
}

void MunicipalitiesPage::applyFilter()
{
    MunicipalityFilter filter;
    filter.subregion = m_subregion->currentData().toString();
    if (m_onlyShortage->isChecked())
        filter.rows = MunicipalityFilter::Rows::WithShortage;
    m_model->setFilter(filter);
    if (m_view.tableStates()) {
        const QJsonObject state{{kSubregion, filter.subregion}, {kOnlyShortage, m_onlyShortage->isChecked()}};
        m_view.tableStates()->keepTableState(kFilterName, QJsonDocument(state).toJson(QJsonDocument::Compact));
    }
    m_view.say(tr("%1 of %n municipalities are shown.", nullptr, static_cast<int>(m_view.data().municipalities.size()))
                   .arg(widgets::countText(m_model->rowCount())));
}

void MunicipalitiesPage::restoreFilter()
{
    if (!m_view.tableStates())
        return;
    const QJsonObject state = QJsonDocument::fromJson(m_view.tableStates()->tableState(kFilterName)).object();
    m_subregion->setCurrentIndex(std::max(0, m_subregion->findData(state.value(kSubregion).toString())));
    m_onlyShortage->setChecked(state.value(kOnlyShortage).toBool());
}

bool MunicipalitiesPage::importTasks(const exchange::CellBlock &block)
{
    const auto table = pastedTasks(m_view.data(), m_view.figures().rules.period, block);
    if (table)
        m_view.importTable(*table);
    else
        m_view.say(tr(
            "This cannot be pasted here. Copy rows of a municipality and its places, or a table with column names."));
    return true;
}

void MunicipalitiesPage::reload()
{
    m_isStale = true;
    if (isVisible())
        catchUp();
}

void MunicipalitiesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    catchUp();
    follow(m_view.selectedMunicipality());
}

void MunicipalitiesPage::catchUp()
{
    if (!m_isStale)
        return;
    m_isStale = false;
    setSubtitle();
    m_model->reload();
}

void MunicipalitiesPage::restoreCurrent()
{
    const QString code = m_current;
    const int scrolled = m_table->verticalScrollBar()->value();
    const int row = m_model->rowOf(code);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, m_column));
    m_table->verticalScrollBar()->setValue(scrolled);
    if (row < 0)
        showMunicipality(code);
}

void MunicipalitiesPage::showMunicipality(const QString &code)
{
    m_current = code;
    if (code.isEmpty())
        m_table->clearSelection();
    else
        m_total->setCurrentIndex({});
    m_detail->show(code);
    if (!code.isEmpty() && isVisible()) // out of sight the page follows
        m_view.selectMunicipality(code);
}

void MunicipalitiesPage::follow(const QString &municipality)
{
    const int row = m_model->rowOf(municipality);
    if (m_isStale || municipality == m_current || row < 0)
        return;
    m_table->goTo(m_model->index(row, m_column));
}

} // namespace regie::ui::municipalities
