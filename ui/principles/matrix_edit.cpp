// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/principles/matrix_edit.h"

#include "core/exchange/words.h"

#include <algorithm>

namespace regie::ui::principles {

std::vector<CellValue> valuesOf(const MatrixModel &matrix, const QModelIndexList &cells, domain::ScoreValue value)
{
    std::vector<CellValue> values;
    for (const QModelIndex &index : cells)
        values.push_back({matrix.cellAt(index), value});
    return values;
}

std::vector<CellValue> valuesFromAbove(const widgets::DossierView &view, const MatrixModel &matrix,
                                       const QModelIndexList &cells)
{
    std::vector<CellValue> values;
    for (const QModelIndex &index : cells) {
        int top = index.row();
        for (const QModelIndex &other : cells)
            top = other.column() == index.column() ? std::min(top, other.row()) : top;
        if (top == 0)
            return {};
        if (const auto *figures = figuresOf(view, matrix.cellAt(index.siblingAtRow(top - 1))))
            values.push_back({matrix.cellAt(index), valueOf(*figures)});
    }
    return values;
}

std::optional<std::vector<CellValue>> valuesFromText(const MatrixModel &matrix, const QModelIndexList &cells,
                                                     const QString &text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    while (!lines.isEmpty() && lines.back().trimmed().isEmpty())
        lines.removeLast();
    if (lines.isEmpty() || cells.isEmpty())
        return std::nullopt;
    if (lines.size() == 1 && !lines.front().contains(QLatin1Char('\t'))) {
        const auto value = exchange::scoreFrom(lines.front().trimmed());
        return value ? std::optional(valuesOf(matrix, cells, *value)) : std::nullopt;
    }
    int left = cells.front().column();
    for (const QModelIndex &index : cells)
        left = std::min(left, index.column());
    std::vector<CellValue> values;
    for (int row = 0; row < lines.size(); ++row) {
        const QStringList words = lines[row].split(QLatin1Char('\t'));
        for (int column = 0; column < words.size(); ++column) {
            const Cell cell = matrix.cellAt(matrix.index(cells.front().row() + row, left + column));
            const auto value = exchange::scoreFrom(words[column].trimmed());
            if (cell.isNull() || !value)
                return std::nullopt;
            values.push_back({cell, *value});
        }
    }
    return values;
}

} // namespace regie::ui::principles
