// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/municipalities_page.h"

#include "core/analysis/value_text.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/table_editing.h"
#include "ui/widgets/table_state.h"
#include "ui/widgets/table_tools.h"

#include <QAction>
#include <QJsonDocument>
#include <QJsonObject>
#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>

namespace regie::ui::municipalities {

namespace {

const QString kStateName = QStringLiteral("municipalities.filter");
const QString kSubregion = QStringLiteral("subregion");
const QString kOnlyShortage = QStringLiteral("only_shortage");
const QString kShowsMap = QStringLiteral("shows_map");
const QString kMap = QStringLiteral("map");

} // namespace

void MunicipalitiesPage::connectAll()
{
    connect(&m_view, &widgets::DossierView::figuresChanged, this, &MunicipalitiesPage::reload);
    connect(&m_view, &widgets::DossierView::municipalitySelected, this, &MunicipalitiesPage::follow);
    connect(m_subregion, &QComboBox::currentIndexChanged, this, &MunicipalitiesPage::applyFilter);
    connect(m_onlyShortage, &QToolButton::toggled, this, &MunicipalitiesPage::applyFilter);
    connect(m_showMap, &QToolButton::toggled, this, &MunicipalitiesPage::showMap);
    connect(m_columns, &QToolButton::clicked, &m_table->tools(), &widgets::TableTools::chooseColumns);
    connect(m_map, &MapPanel::chosen, this, &MunicipalitiesPage::keepState);
    connect(m_map->map(), &MapView::activated, this, &MunicipalitiesPage::enterDetail);
    connect(m_map->map(), &MapView::currentChanged, this,
            [this](const QString &code) { m_table->goTo(m_model->index(m_model->rowOf(code), m_column)); });
    connectTable();
    connectDetail();
    auto *whole = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    whole->setContext(Qt::WidgetWithChildrenShortcut);
    whole->setWhatsThis(tr("Show only this municipality, or the list again"));
    connect(whole, &QShortcut::activated, this, &MunicipalitiesPage::toggleWhole);
}

void MunicipalitiesPage::connectTable()
{
    connect(m_model, &QAbstractItemModel::modelReset, this, &MunicipalitiesPage::restoreCurrent);
    connect(m_table, &widgets::TableView::filtersCleared, this, [this] {
        m_subregion->setCurrentIndex(0);
        m_onlyShortage->setChecked(false);
    });
    connect(m_table, &widgets::TableView::arranged, this, [this] {
        setSubtitle();
        refreshMap();
    });
    connect(m_table, &QAbstractItemView::activated, this, &MunicipalitiesPage::enterDetail);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (!current.isValid())
            return;
        m_column = current.column();
        showMunicipality(m_model->codeAt(current.row()));
        showChosen(); // dragging chooses before it goes on
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MunicipalitiesPage::showChosen);
    m_table->installEventFilter(this);
    connect(m_total, &widgets::TotalRow::chosen, this, [this] { showMunicipality({}); });
    addAction(tr("Open"), {}, [this] { enterDetail(); });
    addAction(tr("Whole page"), {}, [this] { toggleWhole(); });
    addAction(tr("Factsheet as PDF…"), {}, [this] { emit factsheetRequested(); });
    addAction(tr("Copy the row"), {}, [this] { copyRow(); });
}

void MunicipalitiesPage::connectDetail()
{
    connect(m_detail, &MunicipalityDetail::allocationRequested, this, &MunicipalitiesPage::allocationRequested);
    connect(m_detail, &MunicipalityDetail::wholeRequested, this, &MunicipalitiesPage::toggleWhole);
    connect(m_detail, &MunicipalityDetail::factsheetRequested, this, &MunicipalitiesPage::factsheetRequested);
}

void MunicipalitiesPage::addAction(const QString &text, const QKeySequence &keys, const std::function<void()> &act)
{
    auto *action = new QAction(text, m_table);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_table->addAction(action);
    if (text != tr("Copy the row") && text != tr("Open"))
        m_map->map()->addAction(action);
}

void MunicipalitiesPage::setSubtitle()
{
    const int all = static_cast<int>(m_view.data().municipalities.size());
    const QString day = analysis::dateText(m_view.asOf());
    m_subtitle = m_model->rowCount() == all ? tr("%n municipalities, as of %1", nullptr, all).arg(day)
                                            : tr("%2 of %n municipalities shown, as of %1", nullptr, all)
                                                  .arg(day, widgets::countText(m_model->rowCount()));
    m_header->setSubtitle(m_subtitle);
}

void MunicipalitiesPage::applyFilter()
{
    MunicipalityFilter filter;
    filter.subregion = m_subregion->currentData().toString();
    if (m_onlyShortage->isChecked())
        filter.rows = MunicipalityFilter::Rows::WithShortage;
    m_model->setFilter(filter);
    keepState();
    setSubtitle();
    refreshMap();
    m_view.say(tr("%1 of %n municipalities are shown.", nullptr, static_cast<int>(m_view.data().municipalities.size()))
                   .arg(widgets::countText(m_model->rowCount())));
}

void MunicipalitiesPage::keepState()
{
    if (!m_view.tableStates())
        return;
    const QJsonObject state{{kSubregion, m_subregion->currentData().toString()},
                            {kOnlyShortage, m_onlyShortage->isChecked()},
                            {kShowsMap, m_showMap->isChecked()},
                            {kMap, m_map->state()}};
    m_view.tableStates()->keepTableState(kStateName, QJsonDocument(state).toJson(QJsonDocument::Compact));
}

void MunicipalitiesPage::restoreFilter()
{
    if (!m_view.tableStates())
        return;
    const QJsonObject state = QJsonDocument::fromJson(m_view.tableStates()->tableState(kStateName)).object();
    m_map->restore(state.value(kMap).toObject());
    m_showMap->setChecked(state.value(kShowsMap).toBool());
    m_subregion->setCurrentIndex(std::max(0, m_subregion->findData(state.value(kSubregion).toString())));
    m_onlyShortage->setChecked(state.value(kOnlyShortage).toBool());
}

void MunicipalitiesPage::showMap()
{
    const bool isMap = m_showMap->isChecked();
    const bool hadFocus = m_list->isAncestorOf(focusWidget());
    m_list->setCurrentIndex(isMap ? 1 : 0);
    m_columns->setEnabled(!isMap);
    m_list->setFocusProxy(isMap ? static_cast<QWidget *>(m_map->map()) : m_table);
    refreshMap();
    if (hadFocus)
        m_list->setFocus(Qt::OtherFocusReason);
    keepState();
}

void MunicipalitiesPage::refreshMap()
{
    if (!m_showMap->isChecked())
        return;
    QStringList shown;
    for (int row = 0; row < m_model->rowCount(); ++row)
        shown << m_model->codeAt(row);
    m_map->show(shown);
    m_map->map()->setCurrent(m_current);
}

QStringList MunicipalitiesPage::chosenMunicipalities() const
{
    QStringList codes;
    const QItemSelection chosen = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : chosen) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const QString code = m_model->codeAt(row);
            if (!codes.contains(code))
                codes << code;
        }
    }
    return codes;
}

void MunicipalitiesPage::showChosen()
{
    const QStringList codes = chosenMunicipalities();
    if (codes.size() > 1) {
        m_detail->showSeveral(codes);
        m_view.say(tr("%n municipality(ies) chosen.", nullptr, static_cast<int>(codes.size())));
    } else if (codes.size() == 1 && m_detail->isShowingSeveral()) {
        m_detail->show(m_current);
    }
}

void MunicipalitiesPage::enterDetail()
{
    m_split->enterDetail();
    if (m_detail->isShowingSeveral())
        m_detail->several()->setFocus(Qt::OtherFocusReason);
}

void MunicipalitiesPage::toggleWhole()
{
    const bool isWhole = !m_split->isDetailAlone();
    m_split->setDetailAlone(isWhole);
    m_detail->setWhole(isWhole);
    if (isWhole)
        enterDetail();
    else
        m_split->enterList();
}

void MunicipalitiesPage::copyRow()
{
    m_table->editing().chooseRows();
    m_table->editing().copy(widgets::CopyScope::Cells);
}

} // namespace regie::ui::municipalities
