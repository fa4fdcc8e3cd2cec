// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier.h"
#include "core/dossier/change.h"
#include "core/exchange/table_layout.h"

#include <vector>

namespace regie::exchange {

/// What a row of a table does to the dossier.
enum class RowState { New, Changed, Equal, Refused };

struct ImportRow
{
    int row = 0; ///< line number in the file
    RowState state = RowState::Refused;

    bool operator==(const ImportRow &) const = default;
};

/// A text that could be read in two ways, with how it was read.
struct Reading
{
    int row = 0;
    QString column;
    QString text;   ///< as in the file
    QString readAs; ///< in the program's language

    bool operator==(const Reading &) const = default;
};

/// What planImport() needs beside the Dossier.
struct ImportContext
{
    std::vector<domain::Score> locationScores; ///< of all locations; only the scores table needs them
};

/// What a table would do to the dossier: nothing is written.
struct ImportPlan
{
    TableKind kind = TableKind::Locations;
    bool canImport = true;         ///< false: a required column is missing, `findings` says which
    std::vector<ImportRow> rows;   ///< in the order of the file
    std::vector<Finding> findings; ///< by row; refused rows have at least one with Severity::Error
    std::vector<Reading> readings; ///< what could be read in two ways
    dossier::ChangeSet changes;    ///< one step; empty when nothing changes

    int count(RowState state) const;
    /// Whether a row was refused or anything else deserves a look: exit code 1 on the command line.
    bool hasFindings() const;
};

/// Works out what the table does. Pure: the same dossier and table give the same plan. Linear in the number of rows.
ImportPlan planImport(const domain::Dossier &dossier, const Table &table, TableKind kind,
                      const ImportContext &context = {});

/// How many rows are new, changed, equal and refused, in one sentence.
QString summary(const ImportPlan &plan);

/// The plan for other programs: kind, can_import, new, changed, equal, refused, rows, findings, readings.
QByteArray importJson(const ImportPlan &plan);

} // namespace regie::exchange

namespace regie::domain {

template <>
struct Keys<exchange::RowState>
{
    static constexpr std::array<QLatin1StringView, 4> texts{QLatin1StringView("new"), QLatin1StringView("changed"),
                                                            QLatin1StringView("equal"), QLatin1StringView("refused")};
};

} // namespace regie::domain
