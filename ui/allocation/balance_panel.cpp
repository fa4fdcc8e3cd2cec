// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/balance_panel.h"

#include "ui/figures/icons.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/number_cell.h"
#include "ui/widgets/text_role.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>
#include <cstdlib>

namespace regie::ui::allocation {

namespace space = figures::space;
using analysis::SpreadRule;
using figures::Token;
using widgets::countText;

QString nameOf(SpreadRule rule)
{
    switch (rule) {
    case SpreadRule::Population:
        return BalancePanel::tr("By &inhabitants");
    case SpreadRule::RemainingTask:
        return BalancePanel::tr("By &what is still to be found");
    case SpreadRule::EqualShares:
        return BalancePanel::tr("In &equal shares");
    }
    Q_UNREACHABLE();
}

BalancePanel::BalancePanel(WhatIf &whatIf, QWidget *parent)
    : Panel(tr("The sum is locked on the task"), whatIf.view().theme(), parent)
    , m_whatIf(whatIf)
    , m_gauge(new BalanceGauge(whatIf.view()))
    , m_words(new QLabel)
    , m_spread(new QPushButton(tr("Spread the rest")))
{
    auto *why = new widgets::LinkButton(tr("why?"));
    why->setAccessibleName(tr("Why this sum?"));
    connect(why, &QToolButton::clicked, this, [this] {
        const QString scenario = m_whatIf.scenario() ? m_whatIf.scenario()->id : QString();
        m_whatIf.view().explainNumber(
            {analysis::AllocationNumber{analysis::AllocationNumber::Column::Remainder, scenario}});
    });
    addToHeader(why);

    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *rules = new QMenu(m_spread);
    for (const SpreadRule rule : {SpreadRule::Population, SpreadRule::RemainingTask, SpreadRule::EqualShares})
        rules->addAction(nameOf(rule), this, [this, rule] { emit spreadWanted(rule); });
    m_spread->setMenu(rules);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::kPanelGap, space::kSmall, space::kPanelGap, space::kSmall);
    column->setSpacing(space::kTiny);
    column->addWidget(makeSum());
    column->addWidget(m_gauge);
    auto *row = new QHBoxLayout;
    row->addWidget(m_words, 1);
    row->addWidget(m_spread, 0, Qt::AlignTop);
    column->addLayout(row);
    addContent(content);
    connect(&whatIf, &WhatIf::changed, this, &BalancePanel::reload);
    reload();
}

QLabel *BalancePanel::addNumber(QBoxLayout &row, const QString &name)
{
    auto *head = new QLabel(name);
    head->setFont(widgets::roleFont(figures::TypeRole::Small));
    widgets::setTextColor(*head, m_whatIf.view().theme(), Token::Text2);
    auto *number = new QLabel;
    number->setFont(widgets::roleFont(figures::TypeRole::DetailTitle));
    number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(number);
    row.addLayout(column);
    return number;
}

QWidget *BalancePanel::makeSum()
{
    auto *sum = new QWidget;
    auto *row = new QHBoxLayout(sum);
    row->setContentsMargins(0, 0, 0, 0);
    const auto addSign = [row](const QString &sign) {
        auto *label = new QLabel(sign);
        label->setFont(widgets::roleFont(figures::TypeRole::DetailTitle));
        row->addWidget(label, 0, Qt::AlignBottom);
    };
    m_task = addNumber(*row, tr("Task together"));
    row->addStretch(1);
    addSign(QStringLiteral("−"));
    row->addStretch(1);
    m_proposed = addNumber(*row, tr("Sum of the proposals"));
    row->addStretch(1);
    addSign(QStringLiteral("="));
    row->addStretch(1);
    m_left = addNumber(*row, tr("Still to divide"));
    row->addStretch(1);
    return sum;
}

QString BalancePanel::minorsText() const
{
    const analysis::Allocation &allocation = m_whatIf.allocation();
    const std::optional<int> now = allocation.minorsCurrent();
    if (!now)
        return tr("Unaccompanied minors: not stated");
    const int excess = -allocation.minorsRemainder();
    //: %1 of %2 places for unaccompanied minors have a municipality
    const QString sum =
        tr("Unaccompanied minors: %1 of %2").arg(countText(*allocation.minorsProposed()), countText(*now));
    //: %1: "Unaccompanied minors: 655 of 655", %2: "3 places too few"
    return excess == 0 ? sum : tr("%1, %2").arg(sum, balanceText(excess));
}

QString BalancePanel::noteText() const
{
    const analysis::Allocation &allocation = m_whatIf.allocation();
    const auto unknown = static_cast<int>(std::count_if(allocation.rows.begin(), allocation.rows.end(),
                                                        [](const auto &row) { return !row.current.has_value(); }));
    QStringList notes;
    if (unknown == static_cast<int>(allocation.rows.size()))
        notes << tr("No municipality has a task in this round yet.");
    else if (unknown > 0)
        notes << tr("%n municipality(s) without a known task are left out.", nullptr, unknown);
    const std::optional<int> own = widgets::wholeNumber(m_whatIf.view().figures().province.taskAfterTrades);
    if (own && *own != allocation.current())
        notes << tr("The province's own task is %1; the tasks of the municipalities add up to %2.")
                     .arg(countText(*own), countText(allocation.current()));
    return notes.join(u' ');
}

void BalancePanel::reload()
{
    const analysis::Allocation &allocation = m_whatIf.allocation();
    const int excess = -allocation.remainder();
    m_proposed->setText(countText(allocation.current() + excess));
    m_task->setText(countText(allocation.current()));
    m_left->setText(allocation.remainder() < 0 ? widgets::signedText(allocation.remainder())
                                               : countText(allocation.remainder()));
    widgets::setTextColor(*m_left, m_whatIf.view().theme(), excess == 0 ? Token::Ok : Token::Error);
    m_gauge->setExcess(excess);
    QStringList words{balanceText(excess) + u'.', minorsText() + u'.'};
    const int moved = allocation.moved();
    if (m_whatIf.scenario())
        words << tr("Moved in this what-if: %Ln place(s).", nullptr, moved);
    m_words->setText(words.join(u' '));
    m_spread->setEnabled(m_whatIf.scenario() && excess != 0);
    m_spread->setToolTip(m_spread->isEnabled()
                             ? tr("Spreads the rest over the chosen municipalities; over all when one is chosen.")
                             : tr("There is nothing left to spread."));
    setNote(noteText());
}

} // namespace regie::ui::allocation
