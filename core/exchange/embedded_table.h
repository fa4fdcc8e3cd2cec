// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/keys.h"
#include "core/domain/partial_date.h"
#include "core/exchange/table.h"

#include <QDate>

#include <optional>

namespace regie::exchange {

/// A row of a table that the program carries inside itself. Such a table is right or the program is broken: a value that cannot
/// be read ends the program with its place.
class EmbeddedRow
{
public:
    EmbeddedRow(const QString &path, const Table &table, const TableRow &row)
        : m_path(path)
        , m_table(table)
        , m_row(row)
    {}

    QString text(const QString &header) const;
    /// None for an empty cell.
    std::optional<int> number(const QString &header) const;
    QDate date(const QString &header) const;
    std::optional<domain::PartialDate> partialDate(const QString &header) const;
    bool yes(const QString &header) const;
    template <typename E>
    E key(const QString &header) const
    {
        const auto value = domain::fromKey<E>(text(header));
        if (!value)
            fail(header);
        return *value;
    }
    int requiredNumber(const QString &header) const;
    bool has(const QString &header) const { return m_table.header.contains(header); }
    [[noreturn]] void fail(const QString &header) const;

private:
    const QString &m_path;
    const Table &m_table;
    const TableRow &m_row;
};

/// A table among the program's resources.
class EmbeddedTable
{
public:
    /// The path is that of a resource, such as `:/reference/municipalities.csv`.
    explicit EmbeddedTable(const QString &path);

    const Table &table() const { return m_table; }
    template <typename Function>
    void forEach(Function &&function) const
    {
        for (const TableRow &row : m_table.rows)
            function(EmbeddedRow(m_path, m_table, row));
    }

private:
    QString m_path;
    Table m_table;
};

} // namespace regie::exchange
