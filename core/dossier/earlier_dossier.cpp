// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/earlier_dossier.h"

#include "core/dossier/records.h"

#include <algorithm>

namespace regie::dossier {

namespace {

// The inverse of toValue(): what a change keeps becomes a member again.

void take(const QVariant &value, QString &text)
{
    text = value.toString();
}
void take(const QVariant &value, int &number)
{
    number = value.toInt();
}
void take(const QVariant &value, bool &flag)
{
    flag = value.toLongLong() != 0;
}
void take(const QVariant &value, QDate &date)
{
    date = QDate::fromString(value.toString(), Qt::ISODate);
}
void take(const QVariant &value, domain::ScoreValue &score)
{
    score = domain::ScoreValue::fromKey(value.toString()).value_or(score);
}
void take(const QVariant &value, std::optional<domain::PartialDate> &date)
{
    date = domain::PartialDate::fromText(value.toString());
}
void take(const QVariant &value, const Nullable<QString> &reference)
{
    reference.text = value.toString();
}
template <typename E>
requires std::is_enum_v<E>
void take(const QVariant &value, E &member)
{
    member = domain::fromKey<E>(value.toString()).value_or(member);
}
template <typename T>
void take(const QVariant &value, std::optional<T> &member)
{
    if (value.isNull())
        member.reset();
    else
        take(value, member.emplace());
}

template <typename T>
void takeFields(const QVariantMap &values, T &row)
{
    Record<T>::fields(row, [&values](const char *column, auto &&member) {
        const auto value = values.constFind(QLatin1String(column));
        if (value != values.cend())
            take(*value, member);
    });
}

/// A Dossier leaves out the scores of locations.
template <typename T>
bool isKept(const T &row)
{
    if constexpr (std::is_same_v<T, domain::Score>)
        return row.location.isEmpty();
    else
        return true;
}

template <typename T>
void takeBack(const Change &change, std::vector<T> &rows)
{
    const auto place = std::ranges::lower_bound(rows, change.id, {}, &T::id);
    const bool isThere = place != rows.end() && place->id == change.id;
    if (!change.before) {
        if (isThere)
            rows.erase(place);
    } else if (isThere) {
        takeFields(*change.before, *place);
    } else if (!change.after) {
        T row;
        row.id = change.id;
        takeFields(*change.before, row);
        if (isKept(row))
            rows.insert(place, std::move(row));
    }
}

} // namespace

domain::Dossier beforeChanges(domain::Dossier now, const std::vector<Change> &changes)
{
    for (const Change &change : changes)
        forEachList(now, [&change]<typename T>(std::vector<T> &rows) {
            if (Record<T>::table() == change.table)
                takeBack(change, rows);
        });
    return now;
}

} // namespace regie::dossier
