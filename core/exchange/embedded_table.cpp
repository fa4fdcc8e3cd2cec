// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/embedded_table.h"

#include "core/exchange/csv.h"
#include "core/exchange/values.h"

namespace regie::exchange {

QString EmbeddedRow::text(const QString &header) const
{
    const qsizetype index = m_table.header.indexOf(header);
    if (index < 0)
        fail(header);
    return index < m_row.cells.size() ? m_row.cells[index].trimmed() : QString();
}

std::optional<int> EmbeddedRow::number(const QString &header) const
{
    const QString cell = text(header);
    const auto number = wholeNumberFrom(cell);
    if (!number && !cell.isEmpty())
        fail(header);
    return number ? std::optional(number->value) : std::nullopt;
}

int EmbeddedRow::requiredNumber(const QString &header) const
{
    const auto value = number(header);
    if (!value)
        fail(header);
    return *value;
}

QDate EmbeddedRow::date(const QString &header) const
{
    const QString cell = text(header);
    const auto date = dateFrom(cell);
    if (!date && !cell.isEmpty())
        fail(header);
    return date ? date->value : QDate();
}

std::optional<domain::PartialDate> EmbeddedRow::partialDate(const QString &header) const
{
    const QString cell = text(header);
    const auto date = partialDateFrom(cell);
    if (!date && !cell.isEmpty())
        fail(header);
    return date ? std::optional(date->value) : std::nullopt;
}

bool EmbeddedRow::yes(const QString &header) const
{
    const QString cell = text(header);
    const auto yes = cell.isEmpty() ? std::optional(false) : yesNoFrom(cell);
    if (!yes)
        fail(header);
    return *yes;
}

void EmbeddedRow::fail(const QString &header) const
{
    qFatal("%s, line %d: %s cannot be read", qPrintable(m_path), m_row.line, qPrintable(header));
}

EmbeddedTable::EmbeddedTable(const QString &path)
    : m_path(path)
{
    ReadTable read = readCsvFile(path);
    if (!read.table || !read.table->findings.empty())
        qFatal("%s cannot be read: %s", qPrintable(path), qPrintable(read.error));
    m_table = std::move(*read.table);
}

} // namespace regie::exchange
