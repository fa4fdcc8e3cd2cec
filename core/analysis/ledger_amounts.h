// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/number_id.h"
#include "core/analysis/status_holders.h"

#include <optional>
#include <vector>

namespace regie::analysis {

/// What the accounts of housing status holders state of one half-year, by municipality in the dossier's order. The dossier must
/// outlive it.
class LedgerAmounts
{
public:
    /// As far as the months ended on or before the date.
    LedgerAmounts(const domain::Dossier &dossier, domain::HalfYear halfYear, QDate asOf);

    /// None: it is not stated and does not follow from anything. The month is 1 to 6 for Amount::Month.
    std::optional<int> of(std::size_t municipality, LedgerSum::Amount amount, int month = 0) const;
    /// Null when the municipality has no account.
    const domain::HalfYearLedger *ledger(std::size_t municipality) const { return m_ledgers[municipality]; }
    const StatusHolderAreas &figures() const { return m_figures; }

private:
    std::vector<const domain::HalfYearLedger *> m_ledgers;
    std::vector<std::optional<int>> m_carriedOver;
    StatusHolderAreas m_figures;
};

} // namespace regie::analysis
