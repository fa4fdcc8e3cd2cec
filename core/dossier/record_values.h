// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/keys.h"
#include "core/domain/partial_date.h"
#include "core/domain/principle.h"
#include "core/dossier/database.h"

#include <QDate>
#include <QVariant>

#include <optional>
#include <type_traits>

namespace regie::dossier {

/// A text that the file keeps as NULL when it is empty: a reference to another row.
template <typename Text>
struct Nullable
{
    Text &text;
};

template <typename Text>
Nullable<Text> nullable(Text &text)
{
    return {text};
}

inline QVariant toValue(const QString &text)
{
    return text.isNull() ? QVariant(QLatin1String("")) : QVariant(text);
}
inline QVariant toValue(int number)
{
    return QVariant::fromValue<qlonglong>(number);
}
inline QVariant toValue(bool flag)
{
    return QVariant::fromValue<qlonglong>(flag ? 1 : 0);
}
inline QVariant toValue(QDate date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant();
}
inline QVariant toValue(const domain::PartialDate &date)
{
    return date.text();
}
inline QVariant toValue(const domain::ScoreValue &score)
{
    return score.key();
}
template <typename Text>
QVariant toValue(const Nullable<Text> &reference)
{
    return reference.text.isEmpty() ? QVariant() : QVariant(reference.text);
}
template <typename E>
requires std::is_enum_v<E> QVariant toValue(E value)
{
    return domain::keyOf(value);
}
template <typename T>
QVariant toValue(const std::optional<T> &value)
{
    return value ? toValue(*value) : QVariant();
}

/// Reads a column into a member; false when the domain has no such value.
bool fromColumn(const Statement &statement, int column, QString &text);
bool fromColumn(const Statement &statement, int column, int &number);
bool fromColumn(const Statement &statement, int column, bool &flag);
bool fromColumn(const Statement &statement, int column, QDate &date);
bool fromColumn(const Statement &statement, int column, domain::ScoreValue &score);
bool fromColumn(const Statement &statement, int column, std::optional<domain::PartialDate> &date);
bool fromColumn(const Statement &statement, int column, const Nullable<QString> &reference);

template <typename E>
requires std::is_enum_v<E>
bool fromColumn(const Statement &statement, int column, E &value)
{
    const auto text = statement.soundText(column);
    const auto read = text ? domain::fromKey<E>(*text) : std::nullopt;
    value = read.value_or(value);
    return read.has_value();
}
template <typename T>
bool fromColumn(const Statement &statement, int column, std::optional<T> &value)
{
    if (statement.isNull(column)) {
        value.reset();
        return true;
    }
    return fromColumn(statement, column, value.emplace());
}

} // namespace regie::dossier
