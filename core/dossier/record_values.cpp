// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/record_values.h"

#include "core/dossier/limits.h"

#include <limits>

namespace regie::dossier {

bool fromColumn(const Statement &statement, int column, QString &text)
{
    const auto read = statement.soundText(column);
    text = read.value_or(QString());
    return read && read->size() <= kLongestText;
}

bool fromColumn(const Statement &statement, int column, int &number)
{
    const auto wide = statement.soundInteger(column);
    number = static_cast<int>(wide.value_or(0));
    return wide && *wide >= std::numeric_limits<int>::min() && *wide <= std::numeric_limits<int>::max();
}

bool fromColumn(const Statement &statement, int column, bool &flag)
{
    const auto read = statement.soundInteger(column);
    flag = read == 1;
    return read == 0 || read == 1;
}

bool fromColumn(const Statement &statement, int column, QDate &date)
{
    date = QDate();
    if (statement.isNull(column))
        return true;
    const auto read = statement.soundText(column);
    if (read)
        date = QDate::fromString(*read, Qt::ISODate);
    return date.isValid();
}

bool fromColumn(const Statement &statement, int column, const Nullable<QString> &reference)
{
    reference.text = QString();
    return statement.isNull(column) || (fromColumn(statement, column, reference.text) && !reference.text.isEmpty());
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
