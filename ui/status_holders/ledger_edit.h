// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier.h"

#include <QString>
#include <QVariant>

#include <optional>

namespace regie::ui::status_holders {

/// What an officer types in the account of a half-year; the six months follow each other.
enum class LedgerField { Task, Revision, BacklogStart, Month1, Month2, Month3, Month4, Month5, Month6 };

/// The account of a municipality in a half-year; null when there is none.
const domain::HalfYearLedger *ledgerOf(const domain::Dossier &dossier, const QString &municipality,
                                       domain::HalfYear halfYear);

/// What the account states; none: nothing, or there is no account.
std::optional<int> statedIn(const domain::HalfYearLedger *ledger, LedgerField field);

/// Puts typed text into the account; returns what is wrong, why, and what to do, and then the account is as it was. A
/// revision and a backlog may be below 0.
QString takeTyped(domain::HalfYearLedger &ledger, LedgerField field, const QString &text);

/// Where the number of the field comes from, for SourceRole; invalid: nothing is stated.
QVariant sourceOf(const domain::HalfYearLedger *ledger, LedgerField field);

} // namespace regie::ui::status_holders
