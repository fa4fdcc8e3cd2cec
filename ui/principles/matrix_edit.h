// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/principles/matrix_model.h"

#include <optional>

namespace regie::ui::principles {

/// The same value for every cell.
std::vector<CellValue> valuesOf(const MatrixModel &matrix, const QModelIndexList &cells, domain::ScoreValue value);
/// For each cell the value above the topmost chosen cell of its column; nothing when there is no row above.
std::vector<CellValue> valuesFromAbove(const widgets::DossierView &view, const MatrixModel &matrix,
                                       const QModelIndexList &cells);
/// Cells from a spreadsheet, from the top left chosen cell on; one value fills all chosen cells. None when a cell is no
/// score or lies outside the matrix.
std::optional<std::vector<CellValue>> valuesFromText(const MatrixModel &matrix, const QModelIndexList &cells,
                                                     const QString &text);

} // namespace regie::ui::principles
