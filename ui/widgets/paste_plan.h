// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cell_block.h"
#include "ui/widgets/editable_table_model.h"

namespace regie::ui::widgets {

/// What pasting does: the texts by cell and what comes of them.
struct PastePlan
{
    std::vector<CellText> cells;
    EditPlan edit;

    /// Whether the officer should look before it is applied.
    bool needsALook() const { return !edit.refusals.empty() || edit.rows > 0; }
};

/// Lays the block over the table from the first chosen cell on. One cell fills all that are chosen, and a block whose size fits
/// into the chosen rows and columns is repeated. The columns are those that are shown, as they stand; the chosen cells are
/// sorted. What falls outside is refused.
PastePlan planPaste(const EditableTableModel &model, const std::vector<int> &columns, const QModelIndexList &chosen,
                    const exchange::CellBlock &block);

/// The same in a table that has no rows yet.
PastePlan planNewRows(const EditableTableModel &model, const std::vector<int> &columns,
                      const exchange::CellBlock &block);

} // namespace regie::ui::widgets
