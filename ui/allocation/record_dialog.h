// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/allocation_moves.h"
#include "ui/allocation/what_if.h"
#include "ui/widgets/form_field.h"

#include <QDialog>
#include <QListWidget>

namespace regie::ui::allocation {

/// Records the what-if: shows the trades that it becomes and asks for their status, date and source.
class RecordDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RecordDialog(WhatIf &whatIf, QWidget *parent = nullptr);

    widgets::ChoiceField *status() const { return m_status; }
    widgets::TextField *day() const { return m_day; }
    widgets::TextField *source() const { return m_source; }
    QListWidget *list() const { return m_list; }
    void accept() override;

private:
    void layOut();
    void fillList();

    WhatIf &m_whatIf;
    domain::TradeStatus m_wantedStatus = domain::TradeStatus::Proposed;
    QDate m_on;
    QString m_sourceText;
    QListWidget *m_list;
    widgets::ChoiceField *m_status;
    widgets::TextField *m_day;
    widgets::TextField *m_source;
};

/// Why the scenario cannot be recorded yet, and what to do.
QString textOf(const WhatIf &whatIf, analysis::RecordRefusal refusal);

} // namespace regie::ui::allocation
