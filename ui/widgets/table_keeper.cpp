// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_keeper.h"

#include "ui/widgets/arranged_rows.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_role.h"

#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>

namespace regie::ui::widgets {

ArrangedRows *TableKeeper::rows() const
{
    return dynamic_cast<ArrangedRows *>(m_table.model());
}

int TableKeeper::columnOf(const QString &key) const
{
    for (int column = 0; column < m_table.model()->columnCount(); ++column) {
        if (rows()->columnKey(column) == key)
            return column;
    }
    return -1;
}

void TableKeeper::keepAs(const QString &name, TableStates &states)
{
    if (!rows())
        return;
    m_name = name;
    m_states = &states;
    const QByteArray kept = states.tableState(name);
    if (!kept.isEmpty())
        restore(TableState::fromJson(kept));
}

void TableKeeper::restoreColumns(const TableState &state) const
{
    QHeaderView &header = *m_table.horizontalHeader();
    int place = 0;
    for (const QString &key : state.columns) {
        const int column = columnOf(key);
        if (column >= 0)
            header.moveSection(header.visualIndex(column), place++);
    }
    for (int column = 0; column < header.count(); ++column)
        m_table.setColumnHidden(column, state.hidden.contains(rows()->columnKey(column)));
    if (header.hiddenSectionCount() == header.count())
        m_table.setColumnHidden(0, false);
    std::map<int, int> widths;
    for (const auto &[key, width] : state.widths) {
        const int column = columnOf(key);
        if (column >= 0 && width >= 1)
            widths[column] = qRound(width * textScale());
    }
    m_table.setChosenWidths(widths);
}

void TableKeeper::restore(const TableState &state)
{
    const QScopedValueRollback guard(m_isRestoring, true);
    restoreColumns(state);
    Arrangement arrangement;
    for (const TableState::Key &key : state.order) {
        const int column = columnOf(key.column);
        if (column >= 0 && arrangement.keyOf(column) < 0)
            arrangement.order.push_back({column, key.order});
    }
    for (const auto &[key, filter] : state.filters) {
        const int column = columnOf(key);
        if (column >= 0)
            arrangement.filter(column, filter);
    }
    rows()->arrange(arrangement);
}

TableState TableKeeper::state() const
{
    const QHeaderView &header = *m_table.horizontalHeader();
    const ArrangedRows &rows = *this->rows();
    TableState state;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        const QString key = rows.columnKey(column);
        state.columns << key;
        if (header.isSectionHidden(column))
            state.hidden << key;
        else if (m_table.hasChosenWidths())
            state.widths[key] = header.sectionSize(column) / textScale();
    }
    const Arrangement &arrangement = rows.arranged().arrangement();
    for (const SortKey &key : arrangement.order)
        state.order.push_back({rows.columnKey(key.column), key.order});
    for (const auto &[column, filter] : arrangement.filters)
        state.filters[rows.columnKey(column)] = filter;
    return state;
}

void TableKeeper::keep() const
{
    if (m_states && !m_isRestoring)
        m_states->keepTableState(m_name, state().toJson());
}

} // namespace regie::ui::widgets
