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

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace regie::ui::municipalities {

namespace space = figures::space;
using widgets::Choices;

namespace {

constexpr int kListCharacters = 88;
constexpr int kDetailCharacters = 54;

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
    , m_showMap(new QToolButton)
    , m_columns(new QToolButton)
    , m_map(new MapPanel(view))
    , m_list(new QStackedWidget)
    , m_header(makeHeader())
{
    m_list->addWidget(makeList());
    m_list->addWidget(makeMap());
    m_split = new widgets::DetailSplit({m_list, m_list, tr("List"), kListCharacters},
                                       {m_detail, m_detail->tabRows(), tr("Municipality"), kDetailCharacters});
    m_list->setFocusProxy(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kMedium);
    column->setSpacing(space::kSmall);
    column->addWidget(m_header);
    column->addWidget(m_split, 1);
    setFocusProxy(m_list);
    connectAll();
    restoreFilter();
    setSubtitle();
    refreshMap();
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
    m_subregion->setMinimumContentsLength(14);
    header->addButton(m_subregion);
    header->addButton(makeToggle(m_onlyShortage, tr("Only with a shortage"),
                                 tr("Show only municipalities of which the difference is below 0."),
                                 QStringLiteral("view-filter")));
    header->addButton(makeToggle(m_showMap, tr("Map"), tr("Show the municipalities on a map instead of in a table."),
                                 QStringLiteral("map-flat")));
    header->addButton(makeButton(m_columns, tr("Columns"), tr("Choose which columns the table shows, and their order."),
                                 QStringLiteral("configure")));
    return header;
}

QToolButton *MunicipalitiesPage::makeToggle(QToolButton *button, const QString &text, const QString &hint,
                                            const QString &icon)
{
    button->setCheckable(true);
    return makeButton(button, text, hint, icon);
}

QToolButton *MunicipalitiesPage::makeButton(QToolButton *button, const QString &text, const QString &hint,
                                            const QString &icon)
{
    button->setText(text);
    button->setToolTip(hint);
    button->setIcon(figures::themedIcon(icon, m_view.theme()));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumHeight(m_subregion->sizeHint().height());
    return button;
}

void MunicipalitiesPage::setDelegates(widgets::TableView &table)
{
    table.setItemDelegateForColumn(static_cast<int>(AreaColumn::Difference), new DifferenceDelegate(m_view, &table));
    table.setItemDelegateForColumn(static_cast<int>(AreaColumn::Principles), new MiniBarsDelegate(m_view, &table));
}

QWidget *MunicipalitiesPage::makeMap()
{
    auto *frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_map);
    return frame;
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

bool MunicipalitiesPage::eventFilter(QObject *watched, QEvent *event)
{
    const QModelIndex current = m_table->currentIndex();
    if (watched == m_table && event->type() == QEvent::FocusIn && m_current.isEmpty() && current.isValid())
        showMunicipality(m_model->codeAt(current.row())); // back from the province
    return QWidget::eventFilter(watched, event);
}

void MunicipalitiesPage::catchUp()
{
    if (!m_isStale)
        return;
    m_isStale = false;
    m_model->reload();
    setSubtitle();
    refreshMap();
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
    m_map->map()->setCurrent(code);
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
