// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/record_dialog.h"

#include "core/domain/names.h"
#include "core/dossier/scenario_changes.h"
#include "ui/allocation/balance_gauge.h"
#include "ui/allocation/trade_dialog.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/text_role.h"
#include "ui/widgets/typed_values.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace regie::ui::allocation {

namespace space = figures::space;
using analysis::RecordRefusal;
using domain::TradeStatus;

namespace {

constexpr QSize kSize{600, 440};

widgets::Choices statusChoices()
{
    widgets::Choices choices;
    for (const TradeStatus status : domain::allOf<TradeStatus>())
        choices.append({domain::keyOf(status), domain::nameOf(status)});
    return choices;
}

} // namespace

QString textOf(const WhatIf &whatIf, RecordRefusal refusal)
{
    const analysis::Allocation &allocation = whatIf.allocation();
    switch (refusal) {
    case RecordRefusal::NothingToRecord:
        return RecordDialog::tr("Nothing was moved yet, so there is nothing to record.");
    case RecordRefusal::TaskUnknown:
        return RecordDialog::tr("It cannot be recorded: of a municipality that changes, the task is unknown.");
    case RecordRefusal::Remainder:
        //: %1: "12 places too few"
        return RecordDialog::tr("It can be recorded when the sum is right: %1.")
            .arg(balanceText(-allocation.remainder()));
    case RecordRefusal::MinorsRemainder:
        //: %1: "3 places too few"
        return RecordDialog::tr("It can be recorded when the places for unaccompanied minors are right: %1.")
            .arg(balanceText(-allocation.minorsRemainder()));
    case RecordRefusal::BelowZero:
        return RecordDialog::tr("It cannot be recorded: a municipality would have fewer places than 0, or than its "
                                "places for unaccompanied minors.");
    }
    Q_UNREACHABLE();
}

RecordDialog::RecordDialog(WhatIf &whatIf, QWidget *parent)
    : QDialog(parent)
    , m_whatIf(whatIf)
    , m_on(whatIf.view().asOf())
    , m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Record what-if %1").arg(whatIf.scenario()->name));
    m_status = new widgets::ChoiceField(tr("Status"), statusChoices(), whatIf.view(), [this](const QString &key) {
        m_wantedStatus = domain::fromKey<TradeStatus>(key).value_or(m_wantedStatus);
        return QString();
    });
    m_day = new widgets::TextField(tr("Date"), whatIf.view(), [this](const QString &text) {
        const widgets::Typed<QDate> typed = widgets::typedDay(text);
        if (!typed.isRefused())
            m_on = typed.value;
        return typed.refusal;
    });
    m_day->setTakesDate();
    m_source = new widgets::TextField(tr("Source"), whatIf.view(), [this](const QString &text) {
        m_sourceText = text.trimmed();
        return QString();
    });
    layOut();
    fillList();
    const QString row = whatIf.scenario()->id;
    m_status->show(row, domain::keyOf(m_wantedStatus));
    m_day->show(row, widgets::dayText(m_on));
    m_source->show(row, {});
    resize(kSize * widgets::textScale());
    m_status->control()->setFocus();
}

void RecordDialog::layOut()
{
    auto *lead =
        new QLabel(tr("The what-if becomes the trades below, in one step that Ctrl+Z undoes. Only agreed trades "
                      "change the tasks in the dossier; proposed ones are a bid."));
    lead->setWordWrap(true);
    m_list->setAccessibleName(tr("Trades that are made"));
    m_list->setWordWrap(true);
    m_list->setSpacing(space::kHair);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Record"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &RecordDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->addWidget(m_status, 1);
    row->addWidget(m_day, 1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::kSmall);
    column->addWidget(lead);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    column->addWidget(m_source);
    column->addWidget(buttons);
}

void RecordDialog::fillList()
{
    for (const domain::Trade &trade :
         analysis::tradesFrom(m_whatIf.data(), *m_whatIf.scenario(), m_whatIf.allocation())) {
        //: A trade in a list: %1 and %2 municipalities
        QString line = tr("%1 to %2: %Ln place(s)", nullptr, trade.places)
                           .arg(m_whatIf.areaName(trade.fromMunicipality), m_whatIf.areaName(trade.toMunicipality));
        if (trade.minors.value_or(0) > 0)
            line = tr("%1, of which %2 for unaccompanied minors").arg(line, widgets::countText(*trade.minors));
        m_list->addItem(line);
    }
    m_list->setCurrentRow(0);
}

void RecordDialog::accept()
{
    takeTyped(*this);
    if (!m_day->refusal().isEmpty()) {
        m_whatIf.view().say(m_day->refusal());
        m_day->control()->setFocus();
        return;
    }
    const domain::Scenario *scenario = m_whatIf.scenario();
    if (!scenario || analysis::refusalOfRecording(m_whatIf.allocation())) {
        QDialog::reject(); // the dossier changed meanwhile: the banner says why it cannot be recorded
        return;
    }
    std::vector<domain::Trade> trades = analysis::tradesFrom(m_whatIf.data(), *scenario, m_whatIf.allocation());
    for (domain::Trade &trade : trades) {
        trade.status = m_wantedStatus;
        trade.on = m_on;
        trade.source = m_sourceText;
    }
    const int count = static_cast<int>(trades.size());
    const QString name = scenario->name;
    if (!m_whatIf.apply(dossier::changes::recordScenario(m_whatIf.data(), *scenario, std::move(trades))))
        return; // the window tells why
    m_whatIf.view().say(tr("What-if %1 was recorded as %Ln trade(s). Ctrl+Z undoes it.", nullptr, count).arg(name));
    QDialog::accept();
}

} // namespace regie::ui::allocation
