// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/record_values.h"

#include <limits>

namespace regie::dossier {

bool fromColumn(const Statement &statement, int column, QString &text)
{
    text = statement.text(column);
    return true;
}

bool fromColumn(const Statement &statement, int column, int &number)
{
    const qint64 wide = statement.integer(column);
    number = static_cast<int>(wide);
    return wide >= std::numeric_limits<int>::min() && wide <= std::numeric_limits<int>::max();
}

bool fromColumn(const Statement &statement, int column, bool &flag)
{
    flag = statement.integer(column) != 0;
    return true;
}

bool fromColumn(const Statement &statement, int column, QDate &date)
{
    date = statement.isNull(column) ? QDate() : QDate::fromString(statement.text(column), Qt::ISODate);
    return statement.isNull(column) || date.isValid();
}

bool fromColumn(const Statement &statement, int column, domain::ScoreValue &score)
{
    const auto read = domain::ScoreValue::fromKey(statement.text(column));
    score = read.value_or(score);
    return read.has_value();
}

bool fromColumn(const Statement &statement, int column, std::optional<domain::PartialDate> &date)
{
    date = statement.isNull(column) ? std::nullopt : domain::PartialDate::fromText(statement.text(column));
    return date.has_value() || statement.isNull(column);
}

} // namespace regie::dossier
