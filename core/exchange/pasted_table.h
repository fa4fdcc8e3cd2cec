// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cell_block.h"
#include "core/exchange/table_layout.h"

namespace regie::exchange {

/// Whether the first row names columns of the table: two at least, and as many as cells that name none.
bool hasHeaderOf(const CellBlock &block, TableKind kind);
/// Whether it names columns of any of the tables.
bool hasHeader(const CellBlock &block);

/// The table with the column and the same text in each row, unless the column is there.
void addColumn(Table &table, TableKind kind, Column column, const QString &text);

} // namespace regie::exchange
