// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_plan.h"
#include "core/exchange/import_text.h"
#include "core/exchange/municipality_index.h"
#include "core/exchange/words.h"

namespace regie::exchange {

/// What the imports of all kinds share.
struct ImportJob
{
    const domain::Dossier &dossier;
    const Table &table;
    const ImportContext &context;
    TableLayout layout;
    MunicipalityIndex municipalities;
    ImportPlan &plan;
};

/// Which whole numbers a column can hold.
enum class Sign { NotNegative, Any };

/// Reads the cells of one row as values. What cannot be read becomes a finding with row and column, and refuses the row.
class RowReader
{
public:
    RowReader(ImportJob &job, const TableRow &row)
        : m_job(job)
        , m_row(row)
    {}

    int line() const { return m_row.line; }
    bool isRefused() const { return m_refused; }
    void refuse(Column column, const QString &sentence);
    void warn(Column column, const QString &sentence);
    void note(Column column, const QString &sentence);

    bool has(Column column) const { return m_job.layout.has(column); }
    QString text(Column column) const { return m_job.layout.text(m_row, column); }
    /// Refuses the row when the cell is empty.
    bool require(Column column);

    /// None when the cell is empty or cannot be read; the latter refuses the row.
    std::optional<int> number(Column column, Sign sign);
    std::optional<QDate> date(Column column);
    std::optional<domain::PartialDate> partialDate(Column column);
    template <typename E>
    std::optional<E> word(Column column, std::optional<E> (*from)(const QString &))
    {
        const QString cell = text(column);
        const auto value = cell.isEmpty() ? std::nullopt : from(cell);
        if (!value && !cell.isEmpty())
            refuse(column, text::notAWord(cell, wordsOf<E>()));
        return value;
    }
    /// CBS code; the province is refused.
    std::optional<QString> municipality(Column column);
    /// CBS code, empty for the province.
    std::optional<QString> area(Column column);

    /// Puts the cell into the field. A column that the table lacks leaves the field alone, an empty cell clears it.
    void into(Column column, QString &field);
    void into(Column column, std::optional<int> &field, Sign sign);
    void into(Column column, QDate &field);
    void into(Column column, bool &field);
    /// For what must have a value: refuses the row when the cell is empty.
    void intoRequired(Column column, int &field);
    template <typename E>
    void intoRequired(Column column, E &field, std::optional<E> (*from)(const QString &))
    {
        if (require(column))
            field = word(column, from).value_or(field);
    }

private:
    ImportJob &m_job;
    const TableRow &m_row;
    bool m_refused = false;

    void find(Column column, Severity severity, const QString &sentence);
    void tellReading(Column column, const QString &cell, const QString &readAs);
};

} // namespace regie::exchange
