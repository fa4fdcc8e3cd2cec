// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_kinds.h"
#include "core/exchange/keyed_rows.h"
#include "core/exchange/values.h"

namespace regie::exchange {

namespace {

using domain::HalfYearLedger;

QString keyOfLedger(const HalfYearLedger &ledger)
{
    return keyOfParts({ledger.municipality, ledger.halfYear});
}

/// Reads municipality and half-year, which say which row it is.
void readIdentity(RowReader &row, HalfYearLedger &ledger)
{
    ledger.municipality = row.municipality(Column::Municipality).value_or(QString());
    if (!row.require(Column::HalfYear))
        return;
    const auto halfYear = halfYearFrom(row.text(Column::HalfYear));
    if (halfYear)
        ledger.halfYear = halfYear->text();
    else
        row.refuse(Column::HalfYear, text::notAHalfYear(row.text(Column::HalfYear)));
}

void readFigures(RowReader &row, HalfYearLedger &ledger)
{
    row.into(Column::Task, ledger.task, Sign::NotNegative);
    row.into(Column::Revision, ledger.revision, Sign::Any);
    row.into(Column::BacklogStart, ledger.backlogStart, Sign::Any);
    constexpr std::array kMonths{Column::Housed1, Column::Housed2, Column::Housed3,
                                 Column::Housed4, Column::Housed5, Column::Housed6};
    for (std::size_t month = 0; month < kMonths.size(); ++month)
        row.into(kMonths[month], ledger.housed[month], Sign::NotNegative);
}

} // namespace

void importLedgers(ImportJob &job)
{
    KeyedRows<HalfYearLedger> rows(job.dossier.ledgers, keyOfLedger);
    forEachRow(job, [&](RowReader &row) {
        HalfYearLedger ledger;
        readIdentity(row, ledger);
        const HalfYearLedger *before = row.isRefused() ? nullptr : rows.same(ledger);
        if (before)
            ledger = *before;
        readFigures(row, ledger);
        if (!row.isRefused() && rows.isSeveral(ledger))
            row.refuse(Column::HalfYear, text::severalMatch());
        if (row.isRefused())
            return RowState::Refused;
        if (const auto other = rows.claim(ledger, row.line())) {
            row.refuse(Column::HalfYear, text::sameRow(*other));
            return RowState::Refused;
        }
        return rows.write(before, ledger, {QStringLiteral("ledger"), ledger.municipality, ledger.halfYear},
                          job.plan.changes.changes);
    });
}

} // namespace regie::exchange
