// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QString>

#include <utility>
#include <vector>

class QTableView;

namespace regie::ui::widgets {

/// The cells of a table, in reading order, that show a text.
class TableSearch
{
public:
    /// Looks in the columns that are in sight; nothing is found for an empty text.
    void look(const QTableView &table, const QString &text);
    int count() const { return static_cast<int>(m_hits.size()); }
    QModelIndex hit(const QTableView &table, int number) const;
    /// The number of the first hit at or after the cell; past the last one comes the first. -1: there are none.
    int from(const QTableView &table, const QModelIndex &cell) const;
    int after(const QTableView &table, const QModelIndex &cell) const;
    int before(const QTableView &table, const QModelIndex &cell) const;

private:
    using Place = std::pair<int, int>; // row and visual column

    static Place placeOf(const QTableView &table, const QModelIndex &cell);

    std::vector<Place> m_hits;
};

} // namespace regie::ui::widgets
