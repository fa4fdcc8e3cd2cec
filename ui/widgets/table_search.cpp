// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_search.h"

#include "ui/widgets/arranged_rows.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace regie::ui::widgets {

namespace {

/// Tells of each row whether its cell in one column has the text. Values that many rows share are looked at once.
class ColumnLook
{
public:
    ColumnLook(const QAbstractItemModel &model, int column, const QString &folded)
        : m_model(model)
        , m_column(column)
        , m_folded(folded)
    {
        const auto *rows = dynamic_cast<const ArrangedRows *>(&model);
        if (!rows)
            return;
        m_rows = &rows->arranged();
        m_values = &m_rows->values(column);
        const bool isNumber = rows->contentOf(column) == ColumnContent::Number;
        for (int entry = 0; entry < m_values->count(); ++entry) {
            // "1943" finds "1.943" as well.
            const bool has =
                m_values->folded(entry).contains(folded) || (isNumber && m_values->value(entry).key.contains(folded));
            m_has.push_back(has ? 1 : 0);
        }
    }

    bool operator()(int row) const
    {
        if (m_rows)
            return m_has[static_cast<std::size_t>(m_values->entryOf(m_rows->placeAt(row)))] != 0;
        return m_model.index(row, m_column).data().toString().toCaseFolded().contains(m_folded);
    }

private:
    const QAbstractItemModel &m_model;
    int m_column;
    QString m_folded;
    const RowArrangement *m_rows = nullptr;
    const ColumnValues *m_values = nullptr;
    std::vector<char> m_has; ///< per value
};

} // namespace

void TableSearch::look(const QTableView &table, const QString &text)
{
    m_hits.clear();
    const QString folded = text.trimmed().toCaseFolded();
    if (folded.isEmpty() || !table.model())
        return;
    const QHeaderView &header = *table.horizontalHeader();
    std::vector<std::pair<int, ColumnLook>> looks;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (!header.isSectionHidden(column))
            looks.emplace_back(visual, ColumnLook(*table.model(), column, folded));
    }
    // Names that stand before the rows are found at the first cell.
    const bool isNamed = !table.verticalHeader()->isHidden() && !looks.empty();
    const auto isName = [&](int row) {
        return isNamed && table.model()->headerData(row, Qt::Vertical).toString().toCaseFolded().contains(folded);
    };
    const int rows = table.model()->rowCount();
    for (int row = 0; row < rows; ++row) {
        if (isName(row) && !looks.front().second(row))
            m_hits.emplace_back(row, looks.front().first);
        for (const auto &[visual, has] : looks) {
            if (has(row))
                m_hits.emplace_back(row, visual);
        }
    }
}

TableSearch::Place TableSearch::placeOf(const QTableView &table, const QModelIndex &cell)
{
    return cell.isValid() ? Place{cell.row(), table.horizontalHeader()->visualIndex(cell.column())} : Place{-1, -1};
}

QModelIndex TableSearch::hit(const QTableView &table, int number) const
{
    if (number < 0 || number >= count())
        return {};
    const auto [row, visual] = m_hits[static_cast<std::size_t>(number)];
    return table.model()->index(row, table.horizontalHeader()->logicalIndex(visual));
}

int TableSearch::from(const QTableView &table, const QModelIndex &cell) const
{
    if (m_hits.empty())
        return -1;
    const auto found = std::lower_bound(m_hits.begin(), m_hits.end(), placeOf(table, cell));
    return found == m_hits.end() ? 0 : static_cast<int>(found - m_hits.begin());
}

int TableSearch::after(const QTableView &table, const QModelIndex &cell) const
{
    if (m_hits.empty())
        return -1;
    const auto found = std::upper_bound(m_hits.begin(), m_hits.end(), placeOf(table, cell));
    return found == m_hits.end() ? 0 : static_cast<int>(found - m_hits.begin());
}

int TableSearch::before(const QTableView &table, const QModelIndex &cell) const
{
    if (m_hits.empty())
        return -1;
    const auto found = std::lower_bound(m_hits.begin(), m_hits.end(), placeOf(table, cell));
    return found == m_hits.begin() ? count() - 1 : static_cast<int>(found - m_hits.begin()) - 1;
}

} // namespace regie::ui::widgets
