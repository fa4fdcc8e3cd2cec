// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace regie::ui::widgets {

/// What a column holds: its filter follows from that.
enum class ColumnContent { Text, Number, Day };

/// What a cell is worth when rows are ordered and filtered.
struct CellValue
{
    QString key;                  ///< the same in every language; empty: nothing is known
    QString text;                 ///< as shown
    std::optional<double> amount; ///< a number, a Julian day or a place in a list of choices; none: the text orders

    bool isKnown() const { return !key.isEmpty(); }
};

CellValue textValue(const QString &text);
CellValue numberValue(std::optional<double> number, const QString &text);
CellValue dayValue(QDate day, const QString &text);
/// One of a list of choices, which is ordered as the list is.
CellValue choiceValue(const QString &key, int place, const QString &text);

/// Which values of a column pass.
struct ColumnFilter
{
    std::optional<QStringList> keys; ///< these, by key; an empty key is what is not known; none: all
    std::optional<double> least;     ///< a number or a Julian day
    std::optional<double> most;

    bool isEmpty() const { return !keys && !least && !most; }
    bool hasRange() const { return least || most; }
    /// Whether the value is between the bounds; what is not known is never.
    bool isInRange(const CellValue &value) const;
    bool operator==(const ColumnFilter &) const = default;
};

/// A column that rows are ordered by.
struct SortKey
{
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const SortKey &) const = default;
};

/// What an officer made of a table's rows; empty: all of them, in their own order.
struct Arrangement
{
    std::vector<SortKey> order; ///< the first one first
    std::map<int, ColumnFilter> filters;

    /// The place of the column among the sort keys, from 0; -1: not one of them.
    int keyOf(int column) const;
    /// Turns the column's order: ascending, descending, none. Alone: it becomes the only key.
    void turnAlone(int column);
    void turnAlong(int column);
    void sortBy(int column, Qt::SortOrder direction) { order = {{column, direction}}; }
    /// An empty filter takes the column's filter away.
    void filter(int column, const ColumnFilter &filter);
    bool operator==(const Arrangement &) const = default;
};

} // namespace regie::ui::widgets
