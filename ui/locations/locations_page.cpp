// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/locations_page.h"

#include "ui/figures/icons.h"
#include "ui/locations/filter_state.h"
#include "ui/locations/location_total_model.h"
#include "ui/locations/lock_delegate.h"
#include "ui/widgets/table_editing.h"
#include "ui/widgets/table_state.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/text_role.h"
#include "ui/widgets/total_row.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace regie::ui::locations {

namespace space = figures::space;
using figures::Token;

namespace {

constexpr int kListCharacters = 90;
constexpr int kFormCharacters = 48;
const QString kFilterName = QStringLiteral("locations.filter");

} // namespace

LocationsPage::LocationsPage(widgets::DossierView &view, QWidget *parent, std::unique_ptr<LocationRows> rows)
    : QWidget(parent)
    , m_view(view)
    , m_model(new LocationTableModel(view, this, std::move(rows)))
    , m_phases(new PhaseStrip(view))
    , m_filter(new FilterRow(view))
    , m_table(new widgets::TableView(view, tr("Locations, one row per term")))
    , m_refusal(new widgets::InlineNotice(widgets::NoticeKind::Error, view))
    , m_form(new widgets::LatePart([this] { return makeForm(); }))
{
    m_split = new widgets::DetailSplit({makeList(), m_table, tr("Table"), kListCharacters},
                                       {m_form, m_form, tr("Location"), kFormCharacters});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kMedium);
    column->setSpacing(space::kSmall);
    column->addWidget(makeHeader());
    column->addWidget(m_phases);
    column->addWidget(m_split, 1);
    setFocusProxy(m_table);
    connectAll();
    restoreFilter();
    m_phases->setSums(m_model->phaseSums());
    updateClearable();
    connect(m_model, &QAbstractItemModel::modelReset, this, &LocationsPage::fitRows);
    fitRows();
    m_table->goTo(m_model->index(0, m_column));
    followMunicipality(view.selectedMunicipality());
    showCurrent();
}

widgets::PageHeader *LocationsPage::makeHeader()
{
    const auto provenance = m_view.data().isExample() ? widgets::Provenance::Fictitious : widgets::Provenance::Real;
    auto *header = new widgets::PageHeader(tr("Locations"), m_view.theme(), provenance);
    header->setSubtitle(tr("8 phases, as in the handbook of the VNG"));
    auto *create = new QPushButton(figures::themedIcon(QStringLiteral("list-add"), m_view.theme()), tr("New location"));
    create->setToolTip(tr("New location (Ins)"));
    connect(create, &QPushButton::clicked, this, &LocationsPage::createLocation);
    header->addButton(create);
    return header;
}

QWidget *LocationsPage::makeList()
{
    auto *list = new QFrame;
    list->setFrameShape(QFrame::StyledPanel);
    list->setAutoFillBackground(true);
    list->setBackgroundRole(QPalette::Base);

    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setDense();
    m_table->setElasticColumns({LocationTableModel::Municipality, LocationTableModel::Name, LocationTableModel::Kind,
                                LocationTableModel::Stream, LocationTableModel::Phase});
    m_table->keepAs(QStringLiteral("locations"));
    m_table->setItemDelegateForColumn(LocationTableModel::Name, new LockDelegate(m_view, m_table));

    auto *total = new widgets::TotalRow(m_view, tr("Sum of the rows shown"), *m_table);
    total->setDense();
    auto *sums = new LocationTotalModel(*m_model, this);
    total->setModel(sums);
    const auto label = [this, total, sums] {
        sums->setLabelColumn(firstLabelColumn());
        total->setFlowing(sums->labelColumn());
    };
    connect(m_table->horizontalHeader(), &QHeaderView::sectionMoved, this, label);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this, sums, label] {
        if (firstLabelColumn() != sums->labelColumn())
            label();
    });
    label();

    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addWidget(m_refusal); // below: the rows stay where one is about to click
    column->addWidget(total);
    column->addWidget(makeFooter());
    return list;
}

QWidget *LocationsPage::makeFooter()
{
    auto *keys = new QLabel(
        tr("Ins: new location. F2: edit the cell. Ctrl+D: fill down. Ctrl+V: paste from Excel. Del: clear; a whole row "
           "(Shift+Space): remove. Ctrl+Shift+D: duplicate. Ctrl+Enter: form."));
    keys->setFont(widgets::roleFont(figures::TypeRole::Small));
    keys->setContentsMargins(space::kSmall, space::kTiny, space::kSmall, space::kTiny);
    keys->setWordWrap(true);
    widgets::setTextColor(*keys, m_view.theme(), Token::Text2);
    return keys;
}

void LocationsPage::addAction(const QString &text, const QKeySequence &keys, void (LocationsPage::*slot)())
{
    auto *action = new QAction(text, m_table);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, slot);
    m_table->addAction(action);
}

void LocationsPage::connectAll()
{
    addAction(tr("New location"), QKeySequence(Qt::Key_Insert), &LocationsPage::createLocation);
    addAction(tr("Duplicate location"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
              &LocationsPage::duplicateLocation);
    addAction(tr("Keep open longer…"), {}, &LocationsPage::extendTerm);
    addAction(tr("Move to another municipality…"), {}, &LocationsPage::moveLocation);
    addAction(tr("Remove location"), {}, &LocationsPage::removeLocation);
    addAction(tr("Go to the form"), QKeySequence(Qt::CTRL | Qt::Key_Return), &LocationsPage::enterForm);
    m_table->editing().setPasteHandler([this](const exchange::CellBlock &block) { return importBlock(block); });
    auto *clear = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), this);
    clear->setWhatsThis(tr("Clear the filter"));
    connect(clear, &QShortcut::activated, this, &LocationsPage::clearFilter);
    auto *toFilter = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), this);
    toFilter->setWhatsThis(tr("Go to the filter"));
    connect(toFilter, &QShortcut::activated, this, [this] { m_filter->text()->setFocus(Qt::ShortcutFocusReason); });
    connect(m_table, &widgets::TableView::filtersCleared, this, &LocationsPage::clearOwnFilter);
    connect(m_table, &widgets::TableView::arranged, this, &LocationsPage::updateClearable);

    connect(&m_view, &widgets::DossierView::figuresChanged, this, &LocationsPage::reload);
    connect(&m_view, &widgets::DossierView::municipalitySelected, this, &LocationsPage::followMunicipality);
    connect(&m_view, &widgets::DossierView::locationRequested, this, &LocationsPage::showLocation);
    connect(m_filter, &FilterRow::filterChanged, this, &LocationsPage::applyFilter);
    connect(m_filter, &FilterRow::cleared, this, &LocationsPage::clearFilter);
    connect(m_filter, &FilterRow::phasesReleased, this, [this] {
        m_phases->release();
        m_table->setFocus(Qt::OtherFocusReason); // the chip goes
    });
    connect(m_phases, &PhaseStrip::pressedChanged, this, &LocationsPage::applyFilter);
    connect(m_phases, &PhaseStrip::asked, this, [this](domain::Phase phase) {
        m_view.explainNumber({analysis::TermsSum{analysis::TermsSum::Of::Phase, analysis::TermsSum::Amount::Places,
                                                 phase, m_model->termsIn(phase)}});
    });
    connect(m_model, &LocationTableModel::rowsChanged, this, &LocationsPage::restoreCurrent);
    connect(m_model, &LocationTableModel::refused, &m_view, &widgets::DossierView::say);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &LocationsPage::showRefusal);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &LocationsPage::showCurrent);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (!index.flags().testFlag(Qt::ItemIsEditable))
            enterForm();
    });
}

LocationForm *LocationsPage::makeForm()
{
    auto *form = new LocationForm(m_view);
    m_form->setFocusProxy(form->firstField());
    connect(form, &LocationForm::termChosen, this,
            [this](const QString &term) { m_table->goTo(m_model->index(m_model->rowOf(term), m_column)); });
    showIn(*form);
    return form;
}

LocationForm *LocationsPage::form()
{
    auto *form = static_cast<LocationForm *>(m_form->part());
    if (std::exchange(m_formIsBehind, false))
        showIn(*form);
    return form;
}

void LocationsPage::followInForm()
{
    if (m_form->isMade() && !std::exchange(m_formIsBehind, true))
        QMetaObject::invokeMethod(
            this, [this] { form(); }, Qt::QueuedConnection);
}

void LocationsPage::showIn(LocationForm &form) const
{
    const int row = m_table->currentIndex().row();
    const domain::Location *location = m_model->location(row);
    const domain::Term *term = m_model->term(row);
    form.show(location ? location->id : QString(), term ? term->id : QString());
}

const domain::Location *LocationsPage::currentLocation() const
{
    return m_model->location(m_table->currentIndex().row());
}

void LocationsPage::applyFilter()
{
    LocationFilter filter = m_filter->filter();
    filter.phases = m_phases->pressed();
    m_filter->setPhases(filter.phases);
    if (filter == m_model->filter())
        return;
    m_model->setFilter(filter);
    if (m_view.tableStates())
        m_view.tableStates()->keepTableState(kFilterName, stateOf(filter));
    updateClearable();
    m_view.say(LocationTotalModel(*m_model).countText());
}

void LocationsPage::updateClearable()
{
    m_filter->setClearable(!m_model->filter().isEmpty() || !m_model->arranged().arrangement().filters.empty());
}

int LocationsPage::firstLabelColumn() const
{
    const QHeaderView &header = *m_table->horizontalHeader();
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        // A column that is being hidden has no width first.
        if (header.sectionSize(column) > 0 && m_model->contentOf(column) == widgets::ColumnContent::Text)
            return column;
    }
    return LocationTableModel::Municipality;
}

void LocationsPage::clearFilter()
{
    m_table->tools().clearFilters();
}

void LocationsPage::clearOwnFilter()
{
    showFilter({});
}

void LocationsPage::showFilter(const LocationFilter &filter)
{
    {
        const QSignalBlocker rows(m_filter);
        const QSignalBlocker phases(m_phases);
        m_filter->setFilter(filter);
        m_phases->press(filter.phases);
    }
    applyFilter();
}

void LocationsPage::restoreFilter()
{
    if (m_view.tableStates())
        showFilter(filterFrom(m_view.tableStates()->tableState(kFilterName)));
}

void LocationsPage::fitRows()
{
    m_table->setEmptyText(m_view.data().locations.empty()
                              ? tr("No location yet. Make a new one with Ins, or import a table.")
                              : tr("No location suits this filter. Clear the filter or make a new location."));
    const int rows = m_model->arranged().rowCount();
    if (std::exchange(m_fittedRows, rows) == 0)
        m_table->fitColumns();
}

void LocationsPage::reload()
{
    m_isStale = true;
    if (m_form->isMade())
        static_cast<LocationForm *>(m_form->part())->expectNews();
    if (isVisible())
        catchUp();
}

void LocationsPage::catchUp()
{
    if (!m_isStale)
        return;
    m_isStale = false;
    m_model->reload();
}

std::unique_ptr<LocationRows> LocationsPage::rows() const
{
    return m_isStale ? nullptr : std::make_unique<LocationRows>(m_model->rows());
}

void LocationsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    catchUp();
    followMunicipality(m_view.selectedMunicipality());
}

void LocationsPage::restoreCurrent()
{
    const QScopedValueRollback guard(m_isFollowing, true);
    m_phases->setSums(m_model->phaseSums());
    const int scrolled = m_table->verticalScrollBar()->value();
    const int found = m_model->rowOf(m_rowKey);
    const int row = found >= 0 ? found : std::min(m_row, m_model->rowCount() - 1);
    const QModelIndex index = m_model->index(row, m_column);
    if (index.isValid())
        m_table->setCurrentIndex(index);
    m_table->verticalScrollBar()->setValue(scrolled);
    if (index.isValid() && found != m_row)
        m_table->scrollTo(index);
    if (!index.isValid())
        showCurrent();
}

void LocationsPage::showCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid()) {
        m_rowKey = m_model->rowKey(index.row());
        m_row = index.row();
        m_column = index.column();
    }
    const domain::Location *location = currentLocation();
    if (!m_isFollowing)
        followInForm();
    else if (m_form->isMade())
        showIn(*form());
    if (location && isVisible() && !m_isFollowing)
        m_view.selectMunicipality(location->municipality);
    showRefusal();
}

void LocationsPage::showRefusal()
{
    m_refusal->tell(m_table->currentIndex().data(widgets::RefusalRole).toString());
}

void LocationsPage::followMunicipality(const QString &municipality)
{
    if (m_isStale)
        return; // once it is shown
    const domain::Location *current = currentLocation();
    if (municipality.isEmpty() || (current && current->municipality == municipality))
        return;
    const QScopedValueRollback guard(m_isFollowing, true);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->location(row)->municipality == municipality) {
            m_table->goTo(m_model->index(row, m_column));
            return;
        }
    }
}

void LocationsPage::showLocation(const QString &location)
{
    catchUp();
    if (!domain::find(m_view.data().locations, location))
        return;
    if (m_model->firstRowOf(location) < 0)
        clearFilter();
    m_split->enterList();
    m_table->goTo(m_model->index(m_model->firstRowOf(location), m_column));
}

} // namespace regie::ui::locations
