// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_reader.h"

/// The import of each kind: adds rows, findings and changes to the plan of the job.
namespace regie::exchange {

void importLocations(ImportJob &job);
void importTaskStatements(ImportJob &job);
void importLedgers(ImportJob &job);
void importScores(ImportJob &job);
void importTrades(ImportJob &job);

/// Calls take(RowReader &) for each row that has a place for all of its cells, and notes what it says of the row.
template <typename Take>
void forEachRow(ImportJob &job, Take &&take)
{
    for (const TableRow &row : job.table.rows) {
        RowReader reader(job, row);
        const auto extra = row.cells.mid(job.table.header.size());
        if (std::any_of(extra.begin(), extra.end(), [](const QString &cell) { return !cell.trimmed().isEmpty(); })) {
            job.plan.findings.push_back({row.line, {}, Severity::Error, text::tooManyCells()});
            job.plan.rows.push_back({row.line, RowState::Refused});
            continue;
        }
        const RowState state = take(reader);
        job.plan.rows.push_back({row.line, reader.isRefused() ? RowState::Refused : state});
    }
}

} // namespace regie::exchange
