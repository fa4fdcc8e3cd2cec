// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/detail_tabs.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/text_role.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace regie::ui::municipalities {

namespace space = figures::space;
using domain::HalfYear;

StatusHoldersTab::StatusHoldersTab(widgets::DossierView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_halfYears(widgets::makeChoiceBox(tr("Half-year"), {}))
    , m_model(new LedgerModel(view, this))
    , m_table(new widgets::TableView(view, tr("Account of housing status holders")))
    , m_refusal(new widgets::InlineNotice(widgets::NoticeKind::Error, view))
    , m_schedule(new QLabel)
{
    m_table->setModel(m_model);
    m_table->setElasticColumns({LedgerModel::Name});
    m_schedule->setWordWrap(true);
    auto *label = new QLabel(tr("Half-year"));
    label->setBuddy(m_halfYears);
    auto *hint = new QLabel(tr("F2 or typing edits a number that is not a sum. Empty means unknown."));
    hint->setFont(widgets::roleFont(figures::TypeRole::Small));
    hint->setWordWrap(true);
    widgets::setTextColor(*hint, view.theme(), figures::Token::Text2);
    auto *top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_halfYears);
    top->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    column->setSpacing(space::kSmall);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addWidget(m_refusal);
    column->addWidget(m_schedule);
    column->addWidget(hint);
    setFocusProxy(m_table);

    connect(m_halfYears, &QComboBox::currentIndexChanged, this, &StatusHoldersTab::reload);
    const auto showRefusal = [this] { m_refusal->tell(m_table->currentIndex().data(widgets::RefusalRole).toString()); };
    connect(m_model, &QAbstractItemModel::dataChanged, this, showRefusal);
    connect(m_model, &QAbstractItemModel::modelReset, this, showRefusal);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, showRefusal);
}

void StatusHoldersTab::fillHalfYears()
{
    const HalfYear now = HalfYear::containing(m_view.asOf());
    std::set<HalfYear> halfYears{now};
    for (const domain::HalfYearLedger &ledger : m_view.data().ledgers) {
        if (const auto halfYear = HalfYear::fromText(ledger.halfYear);
            halfYear && ledger.municipality == m_municipality)
            halfYears.insert(*halfYear);
    }
    QStringList texts;
    for (auto it = halfYears.rbegin(); it != halfYears.rend(); ++it)
        texts << it->text();
    QStringList shown;
    for (int i = 0; i < m_halfYears->count(); ++i)
        shown << m_halfYears->itemText(i);
    if (texts == shown)
        return;
    const QSignalBlocker blocker(m_halfYears);
    const QString chosen = m_halfYears->currentText();
    m_halfYears->clear();
    m_halfYears->addItems(texts);
    m_halfYears->setCurrentIndex(std::max(0, m_halfYears->findText(texts.contains(chosen) ? chosen : now.text())));
}

void StatusHoldersTab::show(const QString &municipality)
{
    m_municipality = municipality;
    fillHalfYears();
    m_halfYears->setEnabled(!municipality.isEmpty());
    reload();
}

void StatusHoldersTab::reload()
{
    const QModelIndex old = m_table->currentIndex();
    const int row = std::max(0, old.row());
    const auto halfYear = HalfYear::fromText(m_halfYears->currentText());
    m_model->show(m_municipality, halfYear.value_or(HalfYear::containing(m_view.asOf())));
    m_table->fitColumns();
    m_table->goTo(m_model->index(std::min(row, m_model->rowCount() - 1), LedgerModel::Value));
    m_schedule->setText(scheduleText());
}

QString StatusHoldersTab::scheduleText() const
{
    const std::optional<bool> onSchedule = m_model->figures().onSchedule;
    if (!onSchedule)
        return tr("On schedule: unknown, because the task or the housed numbers are unknown.");
    return *onSchedule ? tr("On schedule: yes. At least as many were housed as expected.")
                       : tr("On schedule: no. Fewer were housed than expected.");
}

} // namespace regie::ui::municipalities
