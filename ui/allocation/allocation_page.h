// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/allocation/agreements_panel.h"
#include "ui/allocation/allocation_actions.h"
#include "ui/allocation/allocation_table.h"
#include "ui/allocation/balance_panel.h"
#include "ui/allocation/move_row.h"
#include "ui/allocation/scenario_bar.h"
#include "ui/allocation/scenario_edits.h"
#include "ui/widgets/detail_split.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/total_row.h"

#include <QPushButton>
#include <QWidget>

namespace regie::ui::allocation {

/// The screen "Allocation": what municipalities trade and could trade while the provincial sum is locked.
class AllocationPage : public QWidget
{
    Q_OBJECT

public:
    explicit AllocationPage(widgets::DossierView &view, QWidget *parent = nullptr);

    /// Whether the command would do something now.
    bool can(Command command) const;
    /// Does it; what cannot be done says why.
    void run(Command command);
    /// From now on the actions say what can be done, and their keys hold here.
    void serve(const AllocationActions &actions);

    WhatIf &whatIf() { return m_whatIf; }
    AllocationTable *table() const { return m_table; }
    AllocationModel *model() const { return m_model; }
    widgets::TotalRow *total() const { return m_total; }
    ScenarioBar *scenarios() const { return m_scenarios; }
    BalancePanel *balance() const { return m_balance; }
    AgreementsPanel *agreements() const { return m_agreements; }
    MoveRow *moveRow() const { return m_move; }
    widgets::InlineNotice *banner() const { return m_banner; }
    QPushButton *recordButton() const { return m_record; }
    /// Why what was asked in the table cannot be done; empty: nothing stands in the way.
    QString refusal() const { return m_refusal->sentence(); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    widgets::PageHeader *makeHeader();
    void makeBanner();
    QWidget *makeList();
    QWidget *makeDetail();
    void connectAll();
    void reload();
    void showState();
    void updateActions();
    void follow(const QString &municipality);
    void tellBalance();

    void renameScenario();
    void record();
    void compare();
    void addTrade();
    void editTrade();
    void makeFinal();
    void removeTrade();
    void copyTrade();
    void print(const std::vector<Agreement> &agreements);
    void open(const Agreement &draft);

    widgets::DossierView &m_view;
    WhatIf m_whatIf;
    ScenarioEdits m_edits;
    AllocationModel *m_model;
    AllocationTable *m_table;
    widgets::TotalRow *m_total;
    ScenarioBar *m_scenarios;
    widgets::InlineNotice *m_banner;
    QPushButton *m_record;
    widgets::InlineNotice *m_refusal;
    BalancePanel *m_balance;
    AgreementsPanel *m_agreements;
    MoveRow *m_move;
    widgets::PageHeader *m_header;
    widgets::DetailSplit *m_split;
    QList<QAction *> m_actions; ///< in the order of Command; empty: the page serves none
    int m_excess = 0;           ///< as it was told last
    bool m_isStale = false;     ///< the figures changed while the page was out of sight
};

} // namespace regie::ui::allocation
