// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_reader.h"

#include "core/exchange/values.h"

#include <cstdlib>

namespace regie::exchange {

void RowReader::find(Column column, Severity severity, const QString &sentence)
{
    m_job.plan.findings.push_back({m_row.line, m_job.layout.header(column), severity, sentence});
}

void RowReader::refuse(Column column, const QString &sentence)
{
    find(column, Severity::Error, sentence);
    m_refused = true;
}

void RowReader::warn(Column column, const QString &sentence)
{
    find(column, Severity::Warning, sentence);
}

void RowReader::note(Column column, const QString &sentence)
{
    find(column, Severity::Note, sentence);
}

void RowReader::tellReading(Column column, const QString &cell, const QString &readAs)
{
    m_job.plan.readings.push_back({m_row.line, m_job.layout.header(column), cell, readAs});
}

bool RowReader::require(Column column)
{
    if (!text(column).isEmpty())
        return true;
    refuse(column, text::required(m_job.layout.header(column)));
    return false;
}

std::optional<int> RowReader::number(Column column, Sign sign)
{
    const QString cell = text(column);
    if (cell.isEmpty())
        return std::nullopt;
    const auto number = wholeNumberFrom(cell);
    if (!number) {
        refuse(column, text::notAWholeNumber(cell));
        return std::nullopt;
    }
    if (sign == Sign::NotNegative && number->value < 0) {
        refuse(column, text::negative(cell));
        return std::nullopt;
    }
    if (std::abs(number->value) > kLargestNumber) {
        refuse(column, text::numberTooLarge(cell));
        return std::nullopt;
    }
    if (number->ambiguous)
        tellReading(column, cell, text::number(number->value));
    return number->value;
}

std::optional<QDate> RowReader::date(Column column)
{
    const QString cell = text(column);
    if (cell.isEmpty())
        return std::nullopt;
    const auto date = dateFrom(cell);
    if (!date) {
        refuse(column, text::notADate(cell));
        return std::nullopt;
    }
    if (date->ambiguous)
        tellReading(column, cell, text::date(date->value));
    return date->value;
}

std::optional<domain::PartialDate> RowReader::partialDate(Column column)
{
    const QString cell = text(column);
    if (cell.isEmpty())
        return std::nullopt;
    const auto date = partialDateFrom(cell);
    if (!date) {
        refuse(column, text::notAPartialDate(cell));
        return std::nullopt;
    }
    if (date->ambiguous)
        tellReading(column, cell, text::date(date->value.firstDay()));
    return date->value;
}

std::optional<QString> RowReader::area(Column column)
{
    if (!require(column))
        return std::nullopt;
    const QString cell = text(column);
    auto code = m_job.municipalities.find(cell);
    if (!code)
        refuse(column, text::unknownMunicipality(cell));
    return code;
}

std::optional<QString> RowReader::municipality(Column column)
{
    auto code = area(column);
    if (!code || !code->isEmpty())
        return code;
    refuse(column, text::provinceNotAllowed());
    return std::nullopt;
}

void RowReader::into(Column column, QString &field)
{
    if (has(column))
        field = text(column);
}

void RowReader::into(Column column, std::optional<int> &field, Sign sign)
{
    if (has(column))
        field = number(column, sign);
}

void RowReader::into(Column column, QDate &field)
{
    if (has(column))
        field = date(column).value_or(QDate());
}

void RowReader::into(Column column, bool &field)
{
    if (!has(column))
        return;
    const QString cell = text(column);
    const auto yes = cell.isEmpty() ? std::optional(false) : yesNoFrom(cell);
    if (!yes)
        refuse(column, text::notYesOrNo(cell));
    field = yes.value_or(field);
}

void RowReader::intoRequired(Column column, int &field)
{
    if (require(column))
        field = number(column, Sign::NotNegative).value_or(field);
}

} // namespace regie::exchange
