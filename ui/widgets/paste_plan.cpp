// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paste_plan.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie::ui::widgets {

namespace {

/// Where a block begins and how often it is repeated; columns count as they stand.
struct Area
{
    int top = 0;
    int left = 0;
    int height = 0;
    int width = 0;
};

int placeOf(const std::vector<int> &columns, int column)
{
    return static_cast<int>(std::find(columns.begin(), columns.end(), column) - columns.begin());
}

Area areaOf(const std::vector<int> &columns, const QModelIndexList &chosen, const exchange::CellBlock &block)
{
    int right = 0;
    Area area{chosen.front().row(), static_cast<int>(columns.size()), 0, 0};
    for (const QModelIndex &index : chosen) {
        area.left = std::min(area.left, placeOf(columns, index.column()));
        right = std::max(right, placeOf(columns, index.column()));
    }
    area.height = chosen.back().row() - area.top + 1;
    area.width = right - area.left + 1;
    const bool isWhole = area.height * area.width == chosen.size();
    if (!isWhole || area.height % block.rowCount() != 0 || area.width % block.columnCount() != 0) {
        area.height = block.rowCount();
        area.width = block.columnCount();
    }
    return area;
}

QString outside(const QString &text)
{
    return QCoreApplication::translate("PastePlan", "“%1” falls beside the last column. Begin further to the left.")
        .arg(text);
}

/// The texts by cell; what falls beside the last column is refused.
void layOver(PastePlan &plan, const std::vector<int> &columns, const Area &area, const exchange::CellBlock &block)
{
    for (int row = 0; row < area.height; ++row) {
        const QStringList &texts = block.rows[static_cast<std::size_t>(row % block.rowCount())];
        for (int column = 0; column < area.width; ++column) {
            if (column % block.columnCount() >= texts.size())
                continue;
            const QString &text = texts[column % block.columnCount()];
            const auto place = static_cast<std::size_t>(area.left + column);
            if (place < columns.size())
                plan.cells.push_back({area.top + row, columns[place], text});
            else if (!text.trimmed().isEmpty())
                plan.edit.refusals.push_back({{area.top + row, -1, text}, outside(text)});
        }
    }
}

void workOut(PastePlan &plan, const EditableTableModel &model)
{
    const std::vector<CellRefusal> outside = std::move(plan.edit.refusals);
    plan.edit = model.plan(plan.cells);
    std::vector<CellRefusal> &all = plan.edit.refusals;
    all.insert(all.end(), outside.begin(), outside.end());
    std::stable_sort(all.begin(), all.end(),
                     [](const CellRefusal &a, const CellRefusal &b) { return a.cell.row < b.cell.row; });
}

} // namespace

PastePlan planPaste(const EditableTableModel &model, const std::vector<int> &columns, const QModelIndexList &chosen,
                    const exchange::CellBlock &block)
{
    PastePlan plan;
    if (chosen.isEmpty() || block.columnCount() == 0)
        return plan;
    if (block.isSingle()) {
        for (const QModelIndex &index : chosen)
            plan.cells.push_back({index.row(), index.column(), block.rows.front().front()});
    } else {
        layOver(plan, columns, areaOf(columns, chosen, block), block);
    }
    workOut(plan, model);
    return plan;
}

PastePlan planNewRows(const EditableTableModel &model, const std::vector<int> &columns,
                      const exchange::CellBlock &block)
{
    PastePlan plan;
    layOver(plan, columns, {model.rowCount(), 0, block.rowCount(), block.columnCount()}, block);
    workOut(plan, model);
    return plan;
}

} // namespace regie::ui::widgets
