// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/column_values.h"

namespace regie::ui::widgets {

/// Which rows a table shows, and in which order: one scan over keys that are worked out once per reload. Rows are named by
/// place, where they stand in the model's own list; what is shown is a list of places.
class RowArrangement
{
public:
    using Value = std::function<CellValue(int place, int column)>;
    /// See ColumnValues::Code.
    using Code = std::function<std::optional<qint64>(int place, int column)>;

    explicit RowArrangement(Value value, Code code = {})
        : m_value(std::move(value))
        , m_code(std::move(code))
    {}

    /// The model has other rows. All of them pass until setPassing() says otherwise.
    void setRows(int count);
    /// Cells have other values, while the rows stay where they are until they are arranged again.
    void forgetValues() { m_values.clear(); }
    /// Which places pass the model's own filter, one flag for each; empty: all.
    void setPassing(std::vector<char> passing);
    void arrange(const Arrangement &arrangement);
    const Arrangement &arrangement() const { return m_arrangement; }

    int rowCount() const { return m_rowCount; }
    int shownCount() const { return static_cast<int>(m_shown.size()); }
    const std::vector<int> &shown() const { return m_shown; }
    int placeAt(int row) const { return m_shown[static_cast<std::size_t>(row)]; }
    /// -1 when it is not shown.
    int rowOf(int place) const;

    const ColumnValues &values(int column) const;
    /// Those of the places that the columns' filters let through, whatever the model's own filter.
    std::vector<int> withinFilters(const std::vector<int> &places) const;
    /// How many rows have each of the column's values, within the filters of the other columns.
    std::vector<int> counts(int column) const;

private:
    struct Sieve
    {
        const ColumnValues *values;
        std::vector<char> passes; ///< per value
    };

    std::vector<Sieve> sieves(int exceptColumn) const;
    static bool passes(int place, const std::vector<Sieve> &sieves);
    bool isPassing(int place) const { return m_passing.empty() || m_passing[static_cast<std::size_t>(place)] != 0; }
    void order();
    void select();

    Value m_value;
    Code m_code;
    Arrangement m_arrangement;
    int m_rowCount = 0;
    std::vector<char> m_passing;
    std::vector<int> m_order; ///< all places as the sort keys have them; empty: their own order
    std::vector<int> m_shown;
    mutable std::map<int, ColumnValues> m_values; ///< of the columns that were asked for since the last reload
};

} // namespace regie::ui::widgets
