// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/offer_account.h"
#include "ui/widgets/arranged_rows.h"
#include "ui/widgets/cell_roles.h"

namespace regie::ui::offers {

/// What is open with whom, as a table.
class OpenWithModel : public widgets::ArrangedTableModel
{
    Q_OBJECT

public:
    enum Column {
        WhoColumn,
        OpenColumn,
        AskedColumn,
        PromisedColumn,
        PartlyColumn,
        AmountColumn,
        OldestColumn,
        DaysColumn,
        ColumnCount
    };

    using ArrangedTableModel::ArrangedTableModel;

    void setRows(std::vector<analysis::OpenWith> rows);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    widgets::ColumnContent contentOf(int column) const override;

protected:
    widgets::CellValue valueAt(int place, int column) const override;

private:
    std::vector<analysis::OpenWith> m_rows;
};

} // namespace regie::ui::offers
