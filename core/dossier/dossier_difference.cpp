// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/dossier_difference.h"

#include "core/dossier/changes.h"
#include "core/dossier/records.h"
#include "core/dossier/row_words.h"

#include <algorithm>
#include <iterator>

namespace regie::dossier {

namespace {

template <typename T>
using Rows = std::vector<const T *>;

/// Every row of a table, sorted by id.
template <typename T>
Rows<T> rowsOf(const WholeDossier &dossier)
{
    Rows<T> rows;
    forEachList(dossier.data, [&rows]<typename Row>(const std::vector<Row> &list) {
        if constexpr (std::is_same_v<Row, T>)
            std::transform(list.begin(), list.end(), std::back_inserter(rows), [](const T &row) { return &row; });
    });
    if constexpr (std::is_same_v<T, domain::Score>) {
        const auto middle = static_cast<std::ptrdiff_t>(rows.size());
        for (const domain::Score &score : dossier.locationScores)
            rows.push_back(&score);
        std::inplace_merge(rows.begin(), rows.begin() + middle, rows.end(),
                           [](const T *a, const T *b) { return a->id < b->id; });
    }
    return rows;
}

/// Calls the visitor with each pair of rows that is not the same in both; null where a dossier has no such row.
template <typename T, typename Visitor>
void forEachDifferent(const Rows<T> &before, const Rows<T> &after, Visitor &&visit)
{
    const T *const none = nullptr;
    auto then = before.begin();
    auto now = after.begin();
    while (then != before.end() || now != after.end()) {
        if (now == after.end() || (then != before.end() && (*then)->id < (*now)->id)) {
            visit(*then++, none);
        } else if (then == before.end() || (*now)->id < (*then)->id) {
            visit(none, *now++);
        } else {
            if (**then != **now)
                visit(*then, *now);
            ++then;
            ++now;
        }
    }
}

template <typename Visitor>
void forEachDifference(const WholeDossier &before, const WholeDossier &after, Visitor &&visit)
{
    forEachList(before.data, [&]<typename T>(const std::vector<T> &) {
        forEachDifferent<T>(rowsOf<T>(before), rowsOf<T>(after), visit);
    });
}

QVariantMap valuesOfLine(const QString &table, const QString &subject)
{
    return {{QStringLiteral("table"), table}, {QStringLiteral("subject"), subject}};
}

Action fieldLine(QVariantMap values, const QString &field, const QVariant &before, const QVariant &after)
{
    values.insert(QStringLiteral("field"), field);
    values.insert(QStringLiteral("before"), before);
    values.insert(QStringLiteral("after"), after);
    return {ActionKind::FieldEdited, values};
}

/// A reference is told by the name of the row that it leads to; other values are left for fieldText().
QVariant named(const domain::Dossier &dossier, const QString &table, const QString &field, const QVariant &value)
{
    return isReference(field) ? QVariant(valueText(dossier, table, field, value)) : value;
}

template <typename T>
QString labelOf(const domain::Dossier &dossier, const T &row)
{
    return rowLabel(dossier, Record<T>::table(), row.id, valuesOf(row));
}

/// A property is told as a field of the dossier, also where one of the two does not have it.
Action propertyLine(const domain::Property *before, const domain::Property *after)
{
    return fieldLine(valuesOfLine(Record<domain::Property>::table(), before ? before->id : after->id),
                     QStringLiteral("value"), before ? QVariant(before->value) : QVariant(),
                     after ? QVariant(after->value) : QVariant());
}

} // namespace

WholeDossier readWorkingCopy(const QString &databasePath)
{
    // Writable, since a transaction that was cut off must be rolled back before reading.
    Database database(databasePath, Database::Mode::ReadWrite);
    return {readDossier(database), readAll<domain::Score>(database, QStringLiteral("WHERE location IS NOT NULL"))};
}

std::vector<Change> differenceOf(const WholeDossier &before, const WholeDossier &after)
{
    std::vector<Change> additions;
    std::vector<Change> updates;
    std::vector<Change> removals;
    forEachDifference(before, after, [&]<typename T>(const T *then, const T *now) {
        if (!then)
            additions.push_back(changes::inserted(*now));
        else if (!now)
            removals.push_back(changes::removed(*then));
        else
            updates.push_back(changes::updated(*then, *now));
    });
    std::vector<Change> difference = std::move(additions);
    difference.insert(difference.end(), updates.begin(), updates.end());
    difference.insert(difference.end(), removals.rbegin(), removals.rend());
    return difference;
}

std::vector<Action> differenceLines(const WholeDossier &before, const WholeDossier &after)
{
    std::vector<Action> lines;
    forEachDifference(before, after, [&]<typename T>(const T *then, const T *now) {
        if constexpr (std::is_same_v<T, domain::Property>) {
            lines.push_back(propertyLine(then, now));
        } else if (!then || !now) {
            const QString subject = now ? labelOf(after.data, *now) : labelOf(before.data, *then);
            lines.push_back(
                {now ? ActionKind::RowAdded : ActionKind::RowRemoved, valuesOfLine(Record<T>::table(), subject)});
        } else {
            const QString table = Record<T>::table();
            const QVariantMap values = valuesOfLine(table, labelOf(after.data, *now));
            const Change change = changes::updated(*then, *now);
            for (auto field = change.before->begin(); field != change.before->end(); ++field)
                lines.push_back(fieldLine(values, field.key(), named(before.data, table, field.key(), field.value()),
                                          named(after.data, table, field.key(), change.after->value(field.key()))));
        }
    });
    return lines;
}

ChangeSet restoreVersion(const WholeDossier &now, const WholeDossier &version, const QDateTime &publishedAt)
{
    return {
        {ActionKind::VersionRestored, {{QStringLiteral("published_at"), publishedAt.toUTC().toString(Qt::ISODate)}}},
        differenceOf(now, version)};
}

} // namespace regie::dossier
