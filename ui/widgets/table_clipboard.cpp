// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_clipboard.h"

#include "core/exchange/values.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/heading_text.h"
#include "ui/widgets/typed_values.h"

#include <QHeaderView>
#include <QMimeData>
#include <QTableView>

#include <algorithm>
#include <set>

namespace regie::ui::widgets {

using exchange::CellKind;
using exchange::ClipboardCell;

namespace {

bool isRight(const QModelIndex &index)
{
    return Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignRight);
}

ClipboardCell cellOf(const QModelIndex &index)
{
    const QVariant raw = index.data(RawRole);
    ClipboardCell cell{(raw.isValid() ? raw : index.data()).toString(), CellKind::Text};
    if (cell.text.isEmpty())
        return cell;
    if (index.data(DateRole).toBool())
        cell.kind = exchange::dateFrom(cell.text) ? CellKind::Date : CellKind::Text;
    else if (const auto number = isRight(index) ? wholeNumberIn(cell.text) : std::nullopt)
        cell = {QString::number(*number), CellKind::Number};
    return cell;
}

ClipboardCell headerOf(const QAbstractItemModel &model, int section, Qt::Orientation orientation)
{
    return {headingText(model.headerData(section, orientation).toString()), CellKind::Text};
}

} // namespace

std::vector<int> shownColumns(const QTableView &table)
{
    std::vector<int> columns;
    const QHeaderView &header = *table.horizontalHeader();
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (!table.isColumnHidden(column))
            columns.push_back(column);
    }
    return columns;
}

QModelIndexList chosenCells(const QTableView &table)
{
    if (!table.selectionModel())
        return {};
    QModelIndexList chosen = table.selectionModel()->selectedIndexes();
    if (chosen.isEmpty() && table.currentIndex().isValid())
        chosen << table.currentIndex();
    chosen.removeIf([&table](const QModelIndex &index) { return table.isColumnHidden(index.column()); });
    const QHeaderView &header = *table.horizontalHeader();
    std::sort(chosen.begin(), chosen.end(), [&header](const QModelIndex &a, const QModelIndex &b) {
        return std::pair(a.row(), header.visualIndex(a.column())) < std::pair(b.row(), header.visualIndex(b.column()));
    });
    return chosen;
}

bool areWholeRows(const QTableView &table, const QModelIndexList &chosen)
{
    std::set<int> rows;
    for (const QModelIndex &index : chosen)
        rows.insert(index.row());
    return !rows.empty() && rows.size() * shownColumns(table).size() == static_cast<std::size_t>(chosen.size());
}

std::vector<ClipboardCell> headerCells(const QTableView &table)
{
    std::vector<ClipboardCell> cells(table.verticalHeader()->isHidden() ? 0U : 1U);
    for (const int column : shownColumns(table))
        cells.push_back(headerOf(*table.model(), column, Qt::Horizontal));
    return cells;
}

std::vector<ClipboardCell> rowCells(const QTableView &table, int row)
{
    std::vector<ClipboardCell> cells;
    if (!table.verticalHeader()->isHidden())
        cells.push_back(headerOf(*table.model(), row, Qt::Vertical));
    for (const int column : shownColumns(table))
        cells.push_back(cellOf(table.model()->index(row, column)));
    return cells;
}

QMimeData *mimeOf(const exchange::ClipboardRows &rows)
{
    auto *mime = new QMimeData;
    mime->setText(exchange::tabbedText(rows));
    mime->setHtml(exchange::htmlTable(rows));
    return mime;
}

QMimeData *mimeOf(const QTableView &table, CopyScope scope)
{
    const QModelIndexList chosen = chosenCells(table);
    if (chosen.isEmpty())
        return nullptr;
    std::set<int> touched;
    for (const QModelIndex &index : chosen)
        touched.insert(index.column());
    std::vector<int> columns = shownColumns(table);
    columns.erase(
        std::remove_if(columns.begin(), columns.end(), [&](int column) { return touched.count(column) == 0; }),
        columns.end());
    const QAbstractItemModel &model = *table.model();
    const bool hasHeaders = scope == CopyScope::CellsAndHeaders;
    const bool hasNames = hasHeaders && !table.verticalHeader()->isHidden();
    exchange::ClipboardRows rows;
    if (hasHeaders) {
        rows.emplace_back(hasNames ? 1U : 0U);
        for (const int column : columns)
            rows.back().push_back(headerOf(model, column, Qt::Horizontal));
    }
    for (auto next = chosen.begin(); next != chosen.end();) {
        const int row = next->row();
        rows.emplace_back();
        if (hasNames)
            rows.back().push_back(headerOf(model, row, Qt::Vertical));
        for (const int column : columns) {
            const bool isChosen = next != chosen.end() && next->row() == row && next->column() == column;
            rows.back().push_back(isChosen ? cellOf(*next) : ClipboardCell());
            next += isChosen ? 1 : 0;
        }
    }
    return mimeOf(rows);
}

exchange::CellBlock blockFrom(const QMimeData *mime)
{
    if (!mime)
        return {};
    exchange::CellBlock block = mime->hasHtml() ? exchange::blockFromHtml(mime->html()) : exchange::CellBlock();
    return block.isEmpty() && mime->hasText() ? exchange::blockFromText(mime->text()) : block;
}

} // namespace regie::ui::widgets
