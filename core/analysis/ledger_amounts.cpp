// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/ledger_amounts.h"

#include "core/analysis/half_year_course.h"

#include <QHash>

namespace regie::analysis {

LedgerAmounts::LedgerAmounts(const domain::Dossier &dossier, domain::HalfYear halfYear, QDate asOf)
    : m_figures(statusHoldersIn(dossier, halfYear, asOf))
{
    const domain::HalfYear before = halfYear.previous();
    const StatusHolderAreas left = statusHoldersIn(dossier, before, before.lastDay());
    QHash<QString, const domain::HalfYearLedger *> ledgers;
    QSet<QString> hadOne;
    const QString own = halfYear.text();
    const QString earlier = before.text();
    for (const domain::HalfYearLedger &ledger : dossier.ledgers) {
        if (ledger.halfYear == own)
            ledgers.insert(ledger.municipality, &ledger);
        if (ledger.halfYear == earlier)
            hadOne.insert(ledger.municipality);
    }
    for (std::size_t i = 0; i < dossier.municipalities.size(); ++i) {
        const QString &municipality = dossier.municipalities[i].id;
        m_ledgers.push_back(ledgers.value(municipality));
        const std::optional<double> &backlog = left.municipalities[i].backlogEnd.value;
        m_carriedOver.push_back(hadOne.contains(municipality) && backlog ? std::optional(qRound(*backlog))
                                                                         : std::nullopt);
    }
}

std::optional<int> LedgerAmounts::of(std::size_t municipality, LedgerSum::Amount amount, int month) const
{
    const domain::HalfYearLedger *ledger = m_ledgers[municipality];
    switch (amount) {
    case LedgerSum::Amount::Task:
        return ledger && ledger->task ? ledger->task
                                      : partOf(m_figures.municipalities[municipality].correctedTask, PartRole::Task);
    case LedgerSum::Amount::Revision:
        return ledger ? ledger->revision : std::nullopt;
    case LedgerSum::Amount::BacklogStart:
        return ledger && ledger->backlogStart ? ledger->backlogStart : m_carriedOver[municipality];
    case LedgerSum::Amount::CarriedOver:
        return m_carriedOver[municipality];
    case LedgerSum::Amount::Month:
        return ledger ? ledger->housed[static_cast<std::size_t>(month - 1)] : std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace regie::analysis
