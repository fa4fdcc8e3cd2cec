// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

#include "core/domain/keys.h"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace regie::exchange {

/// The five tables that officers exchange.
enum class TableKind { Locations, TaskStatements, StatusHolders, Scores, Trades };

/// Every column that one of the tables has.
enum class Column {
    Id,
    Municipality,
    Name,
    Address,
    Town,
    Kind,
    Stream,
    Places,
    Minors,
    OtherHomes,
    From,
    Until,
    Extension,
    Phase,
    ForMunicipality,
    ForPlaces,
    Obstacle,
    WhoMustMove,
    Since,
    Source,
    AsOf,
    StatementKind,
    Period,
    Date,
    InForce,
    HalfYear,
    Task,
    Revision,
    BacklogStart,
    Housed1,
    Housed2,
    Housed3,
    Housed4,
    Housed5,
    Housed6,
    Location,
    Principle,
    Score,
    Target,
    TargetDate,
    GivenBy,
    Evidence,
    FromMunicipality,
    ToMunicipality,
    CounterPerformance,
    TradeStatus,
};
inline constexpr std::size_t kColumns = static_cast<std::size_t>(Column::TradeStatus) + 1;

/// Whether a table can be read without the column.
enum class Need { Required, Optional };

/// A column of a table with its headers.
struct ColumnSpec
{
    Column column;
    QLatin1StringView dutch;  ///< as exports write it
    QLatin1StringView others; ///< other headers that mean the same, English ones among them, with `|` between
    Need need;
};

/// The columns of the table, in the order of an export.
std::span<const ColumnSpec> columnsOf(TableKind kind);

/// Where the columns of a table are, matched without regard to case, spaces and accents.
class TableLayout
{
public:
    TableLayout(const Table &table, TableKind kind);

    /// Whether every required column is there, once.
    bool isComplete() const { return m_complete; }
    /// Unknown, double and missing columns.
    const std::vector<Finding> &findings() const { return m_findings; }
    bool has(Column column) const { return m_index[static_cast<std::size_t>(column)] >= 0; }
    /// The text of the column without space around it; empty when the table has no such column.
    QString text(const TableRow &row, Column column) const;
    /// The header as in the file; the Dutch one when the table has no such column.
    QString header(Column column) const;

private:
    TableKind m_kind;
    QStringList m_headers;
    std::array<int, kColumns> m_index;
    std::vector<Finding> m_findings;
    bool m_complete = true;

    void place(const Table &table, int index);
    void requireAll();
};

/// Lower case without accents, spaces, hyphens and the like: two texts with the same fold are the same name.
QString folded(const QString &text);

} // namespace regie::exchange

namespace regie::domain {

/// The names of the tables on the command line.
template <>
struct Keys<exchange::TableKind>
{
    static constexpr std::array<QLatin1StringView, 5> texts{QLatin1StringView("locaties"), QLatin1StringView("opgaven"),
                                                            QLatin1StringView("statushouders"),
                                                            QLatin1StringView("scores"), QLatin1StringView("uitruil")};
};

} // namespace regie::domain
