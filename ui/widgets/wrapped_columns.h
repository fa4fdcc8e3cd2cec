// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/table_view.h"

#include <vector>

namespace regie::ui::widgets {

/// Lets the texts of some columns go on in a second line. All rows are two lines high while a text needs it, and one line
/// where the columns are wide enough for all of them.
class WrappedColumns : public QObject
{
    Q_OBJECT

public:
    /// After the model of the table is set.
    WrappedColumns(TableView &table, const DossierView &view, std::vector<int> columns);

private:
    void fitRows();
    bool needsTwoLines(int column) const;

    TableView &m_table;
    std::vector<int> m_columns;
};

} // namespace regie::ui::widgets
