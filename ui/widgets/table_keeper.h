// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/table_state.h"

namespace regie::ui::widgets {

class ArrangedRows;
class TableView;

/// Restores a table as it was left at the last start, and keeps how it is left now.
class TableKeeper
{
public:
    explicit TableKeeper(TableView &table)
        : m_table(table)
    {}

    /// From now on the table is kept under this name. Columns that no longer exist are passed over.
    void keepAs(const QString &name, TableStates &states);
    void keep() const;

private:
    TableState state() const;
    void restore(const TableState &state);
    void restoreColumns(const TableState &state) const;
    int columnOf(const QString &key) const;
    ArrangedRows *rows() const;

    TableView &m_table;
    QString m_name;
    TableStates *m_states = nullptr;
    bool m_isRestoring = false;
};

} // namespace regie::ui::widgets
