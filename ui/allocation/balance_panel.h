// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/allocation_spread.h"
#include "ui/allocation/balance_gauge.h"
#include "ui/allocation/what_if.h"
#include "ui/widgets/panel.h"

#include <QPushButton>

namespace regie::ui::allocation {

/// "The sum is locked on the task": what the proposals add up to, what is left to divide, and how to spread it.
class BalancePanel : public widgets::Panel
{
    Q_OBJECT

public:
    explicit BalancePanel(WhatIf &whatIf, QWidget *parent = nullptr);

    BalanceGauge *gauge() const { return m_gauge; }
    QPushButton *spreadButton() const { return m_spread; }
    /// What the panel says of the places and of those for minors.
    QString text() const { return m_words->text(); }

signals:
    void spreadWanted(regie::analysis::SpreadRule rule);

private:
    QWidget *makeSum();
    QLabel *addNumber(QBoxLayout &row, const QString &name);
    void reload();
    QString minorsText() const;
    QString noteText() const;

    WhatIf &m_whatIf;
    QLabel *m_proposed = nullptr;
    QLabel *m_task = nullptr;
    QLabel *m_left = nullptr;
    BalanceGauge *m_gauge;
    QLabel *m_words;
    QPushButton *m_spread;
};

/// What the rule is called in a menu.
QString nameOf(analysis::SpreadRule rule);

} // namespace regie::ui::allocation
