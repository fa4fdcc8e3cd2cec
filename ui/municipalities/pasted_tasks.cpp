// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/pasted_tasks.h"

#include "core/exchange/municipality_index.h"
#include "core/exchange/pasted_table.h"
#include "core/exchange/values.h"
#include "core/exchange/words.h"

#include <algorithm>

namespace regie::ui::municipalities {

using exchange::Column;
using exchange::TableKind;

namespace {

void addDefaults(exchange::Table &table, const domain::CyclePeriod &cycle)
{
    exchange::addColumn(table, TableKind::TaskStatements, Column::Stream, exchange::word(domain::Stream::Asylum));
    exchange::addColumn(table, TableKind::TaskStatements, Column::StatementKind,
                        exchange::word(domain::StatementKind::Indicative));
    exchange::addColumn(table, TableKind::TaskStatements, Column::Period, cycle.text());
}

/// Rows of a municipality and one or two numbers.
bool areTasks(const domain::Dossier &dossier, const exchange::CellBlock &block)
{
    constexpr int kWithMinors = 3;
    if (block.columnCount() < 2 || block.columnCount() > kWithMinors)
        return false;
    const exchange::MunicipalityIndex municipalities(dossier);
    const auto known = std::count_if(block.rows.begin(), block.rows.end(), [&](const QStringList &row) {
        return municipalities.find(row.value(0)) && exchange::wholeNumberFrom(row.value(1));
    });
    return 2 * known > block.rowCount(); // the others are shown as refused
}

} // namespace

std::optional<exchange::Table> pastedTasks(const domain::Dossier &dossier, const domain::CyclePeriod &cycle,
                                           const exchange::CellBlock &block)
{
    if (exchange::hasHeader(block)) {
        exchange::Table table = exchange::tableFrom(block);
        const exchange::TableLayout layout(table, TableKind::TaskStatements);
        const bool isOfTasks = layout.has(Column::Municipality) && layout.has(Column::Places) &&
                               !exchange::TableLayout(table, TableKind::Locations).isComplete() &&
                               !exchange::TableLayout(table, TableKind::Locations).has(Column::Name);
        if (isOfTasks)
            addDefaults(table, cycle);
        return table;
    }
    if (!areTasks(dossier, block))
        return std::nullopt;
    exchange::CellBlock whole = block;
    whole.rows.insert(
        whole.rows.begin(),
        QStringList{QStringLiteral("gemeente"), QStringLiteral("plekken"), QStringLiteral("waarvan amv")}.mid(
            0, block.columnCount()));
    exchange::Table table = exchange::tableFrom(whole);
    for (exchange::TableRow &row : table.rows)
        --row.line; // as in the block
    addDefaults(table, cycle);
    return table;
}

} // namespace regie::ui::municipalities
