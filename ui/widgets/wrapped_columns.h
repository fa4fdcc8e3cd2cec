// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/table_view.h"

#include <vector>

namespace regie::ui::widgets {

/// Lets the texts of some columns go on in a second line where they need it. Of a few rows each is as high as its texts; many
/// rows are all of one height, so that nothing need be measured for those that are out of sight.
class WrappedColumns : public QObject
{
    Q_OBJECT

public:
    /// After the model of the table is set.
    WrappedColumns(TableView &table, const DossierView &view, std::vector<int> columns);

private:
    void fitRows();
    bool needsTwoLines(int row) const;

    TableView &m_table;
    std::vector<int> m_columns;
};

} // namespace regie::ui::widgets
