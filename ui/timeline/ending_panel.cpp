// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/ending_panel.h"

#include "core/analysis/value_text.h"
#include "ui/timeline/tick_delegate.h"
#include "ui/widgets/date_box.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/number_cell.h"
#include "ui/widgets/table_state.h"
#include "ui/widgets/text_role.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace regie::ui::timeline {

namespace space = figures::space;
using widgets::Choices;

namespace {

constexpr int kFebruary = 2;
constexpr int kJuly = 7;

const QString kBeforeFebruary = QStringLiteral("february");
const QString kBeforeJuly = QStringLiteral("july");
const QString kAllMonths = QStringLiteral("all");
const QString kOwn = QStringLiteral("own");
const QString kTask = QStringLiteral("task");
const QString kEvery = QStringLiteral("every");

// How the filters are kept from one start to the next.
const QString kFilters = QStringLiteral("timeline.ending.filters");
const QString kPeriodKey = QStringLiteral("period");
const QString kScopeKey = QStringLiteral("scope");
const QString kFromKey = QStringLiteral("from");
const QString kUntilKey = QStringLiteral("until");

Choices scopeChoices()
{
    return {{kTask, EndingPanel::tr("Places towards the task")}, {kEvery, EndingPanel::tr("Places of every stream")}};
}

QLabel *makeLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

/// For whom the places are; of children it is not known how many there are.
QString childrenSum(const analysis::PlacesForChildren &places)
{
    QStringList parts;
    if (places.families > 0)
        parts << EndingPanel::tr("%Ln for families", nullptr, places.families);
    if (places.familyLocation > 0)
        parts << EndingPanel::tr("%Ln at locations for families", nullptr, places.familyLocation);
    if (places.minors > 0)
        parts << EndingPanel::tr("%Ln for minors", nullptr, places.minors);
    return parts.join(QStringLiteral(", "));
}

} // namespace

EndingPanel::EndingPanel(widgets::DossierView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_model(new EndingModel(this))
    , m_table(new widgets::TableView(view, tr("Places that end")))
    , m_period(widgets::makeChoiceBox(tr("Period"), {}))
    , m_from(widgets::makeDateBox(tr("First day of the period")))
    , m_until(widgets::makeDateBox(tr("Last day of the period")))
    , m_scope(widgets::makeChoiceBox(tr("Streams"), scopeChoices()))
    , m_sum(new QLabel)
    , m_newUntil(widgets::makeDateBox(tr("New last day of the what-if")))
    , m_tick(new QPushButton(tr("Keep chosen rows open longer")))
{
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setItemDelegateForColumn(EndingModel::Extend, new TickDelegate(view, m_table));
    m_table->setElasticColumns({EndingModel::Name, EndingModel::Option});
    m_table->fitColumns();
    for (QComboBox *box : {m_period, m_scope})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_table->keepAs(QStringLiteral("timeline.ending"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(makeFilters());
    column->addWidget(m_table, 1);
    column->addLayout(makeWhatIf());
    setFocusProxy(m_table);
    restoreFilters();
    showOwnPeriod();
    showSum();
    connectAll();
}

QLayout *EndingPanel::makeFilters()
{
    m_sum->setWordWrap(true);
    m_sum->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    row->setSpacing(space::kSmall);
    row->addWidget(m_period);
    row->addWidget(m_from);
    row->addWidget(m_until);
    row->addWidget(m_scope);
    row->addWidget(m_sum, 1);
    auto *why = new widgets::LinkButton(tr("why?"));
    why->setAccessibleName(tr("Why this sum of places that end?"));
    connect(why, &QToolButton::clicked, this, &EndingPanel::explainSum);
    row->addWidget(why);
    return row;
}

QLayout *EndingPanel::makeWhatIf()
{
    m_tick->setToolTip(tr("Looks at what happens if the chosen rows stay open until the new last day (Space)"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::kSmall, space::kTiny, space::kSmall, space::kTiny);
    row->setSpacing(space::kSmall);
    row->addWidget(makeLabel(tr("What if: new last day"), m_newUntil));
    row->addWidget(m_newUntil);
    row->addWidget(m_tick);
    auto *keys = new QLabel(tr("Space: tick the chosen rows. Enter: go to the location."));
    keys->setFont(widgets::roleFont(figures::TypeRole::Small));
    keys->setWordWrap(true);
    widgets::setTextColor(*keys, m_view.theme(), figures::Token::Text2);
    row->addWidget(keys, 1);
    return row;
}

void EndingPanel::connectAll()
{
    auto *tick = new QAction(tr("What if the chosen rows are extended, or not"), m_table);
    tick->setShortcut(QKeySequence(Qt::Key_Space));
    tick->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(tick);
    connect(tick, &QAction::triggered, this, &EndingPanel::tickChosen);
    connect(m_tick, &QPushButton::clicked, this, &EndingPanel::tickChosen);
    connect(m_newUntil, &QDateEdit::dateChanged, m_model, &EndingModel::setNewUntil);
    connect(m_model, &EndingModel::extensionsChanged, m_table, &widgets::TableView::refitColumns);
    connect(m_model, &EndingModel::refused, &m_view, &widgets::DossierView::say);
    for (QComboBox *box : {m_period, m_scope})
        connect(box, &QComboBox::currentIndexChanged, this, &EndingPanel::filter);
    for (QDateEdit *day : {m_from, m_until})
        connect(day, &QDateEdit::dateChanged, this, &EndingPanel::filter);
    connect(m_model, &QAbstractItemModel::modelReset, this, &EndingPanel::showSum);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit locationActivated(m_model->row(index.row()).location); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            m_current = m_model->row(index.row()).term;
    });
}

void EndingPanel::restoreFilters()
{
    const widgets::TableStates *states = m_view.tableStates();
    const QJsonObject kept = states ? QJsonDocument::fromJson(states->tableState(kFilters)).object() : QJsonObject();
    m_keptPeriod = kept.value(kPeriodKey).toString();
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(kept.value(kScopeKey).toString())));
    m_ownPeriod = {QDate::fromString(kept.value(kFromKey).toString(), Qt::ISODate),
                   QDate::fromString(kept.value(kUntilKey).toString(), Qt::ISODate)};
}

void EndingPanel::keepFilters() const
{
    const QJsonObject filters{{kPeriodKey, m_period->currentData().toString()},
                              {kScopeKey, m_scope->currentData().toString()},
                              {kFromKey, m_from->date().toString(Qt::ISODate)},
                              {kUntilKey, m_until->date().toString(Qt::ISODate)}};
    if (widgets::TableStates *states = m_view.tableStates())
        states->keepTableState(kFilters, QJsonDocument(filters).toJson(QJsonDocument::Compact));
}

void EndingPanel::filter()
{
    showOwnPeriod();
    keepFilters();
    emit queryChanged();
}

void EndingPanel::showOwnPeriod()
{
    const bool isOwn = m_period->currentData().toString() == kOwn;
    m_from->setVisible(isOwn);
    m_until->setVisible(isOwn);
}

void EndingPanel::setDates(QDate asOf, const analysis::MonthRange &months)
{
    const auto before = [asOf](int month) {
        //: %1 a day
        return tr("Before %1").arg(analysis::dateText(analysis::nextFirstOf(month, asOf)));
    };
    const Choices choices{{kBeforeFebruary, before(kFebruary)},
                          {kBeforeJuly, before(kJuly)},
                          {kAllMonths, tr("All months of the chart")},
                          {kOwn, tr("A period of your own")}};
    const QSignalBlocker period(m_period);
    const QSignalBlocker from(m_from);
    const QSignalBlocker until(m_until);
    const QString chosen = m_period->count() == 0 ? m_keptPeriod : m_period->currentData().toString();
    m_period->clear();
    for (const widgets::Choice &choice : choices)
        m_period->addItem(choice.label, choice.key);
    const int place = m_period->findData(chosen);
    m_period->setCurrentIndex(place < 0 ? m_period->findData(kAllMonths) : place);
    showOwnPeriod();
    if (m_model->newUntil().isNull()) { // the first time
        m_from->setDate(m_ownPeriod.first.isValid() ? m_ownPeriod.first : asOf);
        m_until->setDate(m_ownPeriod.last.isValid() ? m_ownPeriod.last : months.last);
        m_newUntil->setDate(months.last);
        m_model->setNewUntil(months.last);
    }
}

analysis::EndingQuery EndingPanel::query(const QString &municipality, const analysis::MonthRange &months) const
{
    const QDate asOf = m_view.asOf();
    analysis::EndingQuery query{municipality, asOf, months.last, analysis::EndingScope::TowardsTask};
    const QString period = m_period->currentData().toString();
    if (period == kBeforeFebruary || period == kBeforeJuly) {
        query.until = analysis::nextFirstOf(period == kBeforeJuly ? kJuly : kFebruary, asOf).addDays(-1);
    } else if (period == kOwn) {
        query.from = m_from->date();
        query.until = m_until->date();
    }
    if (m_scope->currentData().toString() == kEvery)
        query.scope = analysis::EndingScope::EveryStream;
    return query;
}

void EndingPanel::setRows(std::vector<EndingRow> rows)
{
    const QString current = m_current;
    m_table->setEmptyText(m_view.data().locations.empty()
                              ? tr("There are no locations yet. Add one on the screen Locations.")
                              : tr("No places end in this period. Choose a longer period, or the places of every "
                                   "stream."));
    if (!m_model->setRows(std::move(rows)))
        return;
    m_table->refitColumns();
    const int row = m_model->rowOf(current);
    m_table->goTo(m_model->index(std::max(0, row), EndingModel::Name));
    showSum();
}

void EndingPanel::showSum()
{
    const EndingModel::Sum sum = m_model->shownSum();
    const QString places = tr("%Ln place(s) end", nullptr, sum.places);
    const QString children = childrenSum(sum.inSchoolYear);
    m_sum->setText(children.isEmpty() ? QStringLiteral("%1.").arg(places)
                                      //: %1 "545 places end", %2 for whom some of them are
                                      : tr("%1. In a school year: %2.").arg(places, children));
}

void EndingPanel::explainSum()
{
    if (m_model->rowCount() == m_model->allCount())
        return emit sumAsked();
    analysis::TermsSum shown;
    for (int row = 0; row < m_model->rowCount(); ++row)
        shown.terms << m_model->row(row).term;
    m_view.explainNumber({shown});
}

void EndingPanel::tickChosen()
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    if (rows.empty()) {
        m_view.say(tr("Choose one or more rows first."));
        return;
    }
    m_model->toggle(rows);
}

} // namespace regie::ui::timeline
