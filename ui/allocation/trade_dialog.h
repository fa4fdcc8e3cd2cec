// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/allocation/agreements_model.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_notice.h"

#include <QDialog>

namespace regie::ui::allocation {

/// The fields of a trade or of a move in a what-if. Nothing is written before it is complete; then it is one step.
class TradeDialog : public QDialog
{
    Q_OBJECT

public:
    /// A draft that is not in the dossier yet is added.
    TradeDialog(WhatIf &whatIf, const Agreement &draft, QWidget *parent = nullptr);

    widgets::ChoiceField *from() const { return m_from; }
    widgets::ChoiceField *to() const { return m_to; }
    widgets::TextField *places() const { return m_places; }
    widgets::TextField *source() const { return m_source; }
    widgets::ChoiceField *status() const { return m_status; }
    QString refusal() const { return m_refusal->sentence(); }
    void accept() override;

signals:
    void written(const QString &id);

private:
    void makeSides();
    void makeNumbers();
    void makeTerms();
    void layOut();
    void showDraft();
    QString whyNot() const;
    /// What all others make of the tasks: it may be the same agreement with another number.
    analysis::Allocation others() const;
    /// Why the trade does not fit the tasks; empty: it does.
    QString whyNotByTasks() const;
    dossier::ChangeSet step() const;

    WhatIf &m_whatIf;
    bool m_isMove;
    domain::Trade m_draft; ///< of a move: what it would become
    QString m_scenario;    ///< of a move
    widgets::ChoiceField *m_from;
    widgets::ChoiceField *m_to;
    widgets::ChoiceField *m_stream;
    widgets::TextField *m_period;
    widgets::TextField *m_places;
    widgets::TextField *m_minors;
    widgets::LongTextField *m_inReturn;
    widgets::LongTextField *m_conditions;
    widgets::ChoiceField *m_status;
    widgets::TextField *m_day;
    widgets::TextField *m_source;
    widgets::InlineNotice *m_refusal;
};

/// Lets the field of the dialog that is being typed in give its text.
void takeTyped(const QDialog &dialog);

} // namespace regie::ui::allocation
