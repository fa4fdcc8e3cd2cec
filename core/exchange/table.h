// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/finding.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace regie::exchange {

/// One row of a table as text.
struct TableRow
{
    int line = 0; ///< line number in the file at which the row begins
    QStringList cells;

    bool operator==(const TableRow &) const = default;
};

/// A table as text, before its columns are understood; the same for every file format and the clipboard.
struct Table
{
    QStringList header;
    int headerLine = 1;
    std::vector<TableRow> rows;    ///< rows without any text are left out
    std::vector<Finding> findings; ///< rows that could not be read

    bool operator==(const Table &) const = default;
};

/// A table, or why there is none.
struct ReadTable
{
    std::optional<Table> table;
    QString error; ///< one sentence in the language of the program; empty when there is a table
};

} // namespace regie::exchange
