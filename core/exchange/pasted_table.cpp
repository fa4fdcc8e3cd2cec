// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pasted_table.h"

#include <algorithm>

namespace regie::exchange {

bool hasHeaderOf(const CellBlock &block, TableKind kind)
{
    if (block.rowCount() < 2)
        return false;
    const Table table = tableFrom(block);
    const TableLayout layout(table, kind);
    const auto columns = columnsOf(kind);
    const auto known = std::count_if(columns.begin(), columns.end(),
                                     [&layout](const ColumnSpec &spec) { return layout.has(spec.column); });
    const auto named = std::count_if(table.header.begin(), table.header.end(),
                                     [](const QString &header) { return !header.trimmed().isEmpty(); });
    return known >= 2 && 2 * known >= named;
}

bool hasHeader(const CellBlock &block)
{
    const auto kinds = domain::allOf<TableKind>();
    return std::any_of(kinds.begin(), kinds.end(), [&block](TableKind kind) { return hasHeaderOf(block, kind); });
}

void addColumn(Table &table, TableKind kind, Column column, const QString &text)
{
    if (TableLayout(table, kind).has(column))
        return;
    const auto width = table.header.size();
    table.header << TableLayout(table, kind).header(column);
    for (TableRow &row : table.rows) {
        row.cells.resize(width);
        row.cells << text;
    }
}

} // namespace regie::exchange
