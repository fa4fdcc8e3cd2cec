// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/allocation_parts.h"
#include "ui/allocation/what_if.h"

#include <QDialog>
#include <QLabel>

namespace regie::ui::allocation {

/// "Why this number?" for a number of a what-if: the sum from the task in force to the proposal and what is then to find.
/// Not modal; Esc closes it.
class ProposalExplanation : public QDialog
{
    Q_OBJECT

public:
    ProposalExplanation(WhatIf &whatIf, const QString &municipality, QWidget *parent = nullptr);

    /// The whole answer as text, its sum with tabs between the columns.
    QString text() const { return m_text; }

private:
    struct SumLine
    {
        QString text;
        QString value;
        bool isResult = false;
    };
    std::vector<SumLine> sumOf(const QString &municipality) const;
    void layOut(const QString &heading, const std::vector<SumLine> &lines);

    WhatIf &m_whatIf;
    QString m_municipality;
    QString m_text;
};

/// What the part is, in words.
QString textOf(const WhatIf &whatIf, const analysis::ProposalPart &part);

} // namespace regie::ui::allocation
