// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cell_block.h"

#include <QModelIndex>

class QMimeData;
class QTableView;

namespace regie::ui::widgets {

/// Whether the headers go to the clipboard along with the cells.
enum class CopyScope { Cells, CellsAndHeaders };

/// The selected cells that are shown, by row and by column as they stand; the current one when none is.
QModelIndexList chosenCells(const QTableView &table);
/// The visible columns as they stand, as the model's.
std::vector<int> shownColumns(const QTableView &table);
/// Whether every shown column of each row with a chosen cell is chosen.
bool areWholeRows(const QTableView &table, const QModelIndexList &chosen);

/// The headers of the shown columns; before them an empty one when the rows have names.
std::vector<exchange::ClipboardCell> headerCells(const QTableView &table);
/// The cells of a row that are shown, after its name when the rows have names.
std::vector<exchange::ClipboardCell> rowCells(const QTableView &table, int row);
/// The rows as text and as an HTML table.
QMimeData *mimeOf(const exchange::ClipboardRows &rows);

/// The rows and columns that have a chosen cell, as text and as an HTML table; cells between that are not chosen stay empty.
/// Null when nothing is chosen.
QMimeData *mimeOf(const QTableView &table, CopyScope scope);
/// The cells on the clipboard: its table, else its text; empty when it has neither.
exchange::CellBlock blockFrom(const QMimeData *mime);

} // namespace regie::ui::widgets
