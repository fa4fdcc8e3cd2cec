// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/journal.h"

#include "core/dossier/content_hash.h"
#include "core/dossier/copy_state.h"
#include "core/dossier/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace regie::dossier {

namespace {

const QString kColumns = QStringLiteral(
    "id, position, replica, author, recorded_at, action, action_values, changes, undoes, merged_through");

QJsonValue toJson(const std::optional<QVariantMap> &fields)
{
    return fields ? QJsonValue(QJsonObject::fromVariantMap(*fields)) : QJsonValue();
}

/// A side of a change: none for null, its fields for an object. False for anything else, and for a value that is neither
/// null, a text nor a whole number.
bool readSide(const QJsonValue &json, std::optional<QVariantMap> &side)
{
    if (json.isNull())
        return true;
    if (!json.isObject())
        return false;
    QVariantMap &fields = side.emplace();
    const QJsonObject object = json.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        const QJsonValue value = *field;
        if (value.isString())
            fields.insert(field.key(), value.toString());
        else if (value.isNull())
            fields.insert(field.key(), QVariant());
        else if (value.isDouble() && value.toInteger(0) == value.toInteger(1))
            fields.insert(field.key(), QVariant::fromValue<qlonglong>(value.toInteger()));
        else
            return false;
    }
    return true;
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

Action actionFrom(const QString &key, const QString &values, const QString &path)
{
    const auto kind = domain::fromKey<ActionKind>(key);
    if (!kind)
        throw Error{ErrorCode::UnsoundData, path, QStringLiteral("journal.action")};
    const QJsonDocument json = QJsonDocument::fromJson(values.toUtf8());
    if (!json.isObject())
        throw Error{ErrorCode::UnsoundData, path, QStringLiteral("journal.action_values")};
    return {*kind, json.object().toVariantMap()};
}

} // namespace

QString journalColumns()
{
    return kColumns;
}

JournalEntry entryAt(const Statement &statement, const QString &path)
{
    for (int column = 0; column < statement.columnCount(); ++column) {
        if (!statement.isNull(column) && !statement.soundInteger(column) && !statement.soundText(column))
            throw Error{ErrorCode::UnsoundData, path, QLatin1String("journal.") + statement.columnName(column)};
    }
    const auto changes = changesFromJson(statement.text(7).toUtf8());
    if (!changes)
        throw Error{ErrorCode::UnsoundData, path, QStringLiteral("journal.changes")};
    return {statement.text(0),
            statement.integer(1),
            statement.text(2),
            statement.text(3),
            QDateTime::fromString(statement.text(4), Qt::ISODateWithMs),
            actionFrom(statement.text(5), statement.text(6), path),
            *changes,
            statement.text(8),
            statement.text(9)};
}

QByteArray toJson(const std::vector<Change> &changes)
{
    QJsonArray array;
    for (const Change &change : changes) {
        array.append(QJsonObject{{QStringLiteral("table"), change.table},
                                 {QStringLiteral("id"), change.id},
                                 {QStringLiteral("before"), toJson(change.before)},
                                 {QStringLiteral("after"), toJson(change.after)}});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

std::optional<std::vector<Change>> changesFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return std::nullopt;
    std::vector<Change> changes;
    for (const QJsonValue &item : document.array()) {
        const QJsonObject object = item.toObject();
        Change change{object[QLatin1String("table")].toString(), object[QLatin1String("id")].toString(), {}, {}};
        if (!readSide(object[QLatin1String("before")], change.before) ||
            !readSide(object[QLatin1String("after")], change.after))
            return std::nullopt;
        changes.push_back(std::move(change));
    }
    return changes;
}

qint64 append(Database &database, const JournalEntry &entry)
{
    const qint64 position =
        database.scalar(QStringLiteral("SELECT coalesce(max(position), 0) + 1 FROM journal")).toLongLong();
    const QVariantList values{
        entry.id,
        position,
        entry.replica,
        entry.author.isNull() ? QStringLiteral("") : entry.author,
        entry.recordedAt.toUTC().toString(Qt::ISODateWithMs),
        domain::keyOf(entry.action.kind),
        QString::fromUtf8(
            QJsonDocument(QJsonObject::fromVariantMap(entry.action.values)).toJson(QJsonDocument::Compact)),
        QString::fromUtf8(toJson(entry.changes)),
        orNull(entry.undoes),
        orNull(entry.mergedThrough)};
    auto statement = database.prepare(
        QStringLiteral("INSERT INTO journal (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(kColumns));
    const QStringList columns = kColumns.split(QLatin1String(", "));
    QVariantMap row;
    for (int i = 0; i < values.size(); ++i) {
        statement.bind(i, values[i]);
        row.insert(columns[i], values[i]);
    }
    statement.step();
    ContentHash hash = ContentHash::fromText(copyState(database, CopyStateName::JournalHash));
    hash.add(QStringLiteral("journal"), row);
    setCopyState(database, CopyStateName::JournalHash, hash.toText());
    return position;
}

JournalEntry readEntry(Database &database, const QString &id)
{
    auto statement = database.prepare(QStringLiteral("SELECT %1 FROM journal WHERE id = ?").arg(kColumns));
    if (!statement.bind(0, id).step())
        throw Error{ErrorCode::RowMissing, database.path(), QStringLiteral("journal")};
    return entryAt(statement, database.path());
}

Action readAction(Database &database, const QString &id)
{
    auto statement = database.prepare(QStringLiteral("SELECT action, action_values FROM journal WHERE id = ?"));
    if (!statement.bind(0, id).step())
        throw Error{ErrorCode::RowMissing, database.path(), QStringLiteral("journal")};
    return actionFrom(statement.text(0), statement.text(1), database.path());
}

std::vector<JournalEntry> readHistory(Database &database, int limit)
{
    auto statement =
        database.prepare(QStringLiteral("SELECT %1 FROM journal ORDER BY position DESC LIMIT ?").arg(kColumns));
    statement.bind(0, limit);
    std::vector<JournalEntry> entries;
    while (statement.step())
        entries.push_back(entryAt(statement, database.path()));
    return entries;
}

void forEachEntry(Database &database, const std::function<void(const JournalEntry &)> &function)
{
    auto statement = database.prepare(QStringLiteral("SELECT %1 FROM journal ORDER BY position").arg(kColumns));
    while (statement.step())
        function(entryAt(statement, database.path()));
}

std::vector<JournalLink> readLinks(Database &database)
{
    auto statement = database.prepare(
        QStringLiteral("SELECT id, coalesce(undoes, '') FROM journal "
                       "WHERE merged_through IS NULL AND action <> ?2 AND position > coalesce((SELECT max(position) "
                       "FROM journal WHERE merged_through IS NULL AND action = ?1), 0) ORDER BY position"));
    statement.bind(0, domain::keyOf(ActionKind::DossierMade)).bind(1, domain::keyOf(ActionKind::DossierSalvaged));
    std::vector<JournalLink> links;
    while (statement.step())
        links.push_back({statement.text(0), statement.text(1)});
    return links;
}

UndoStacks undoStacks(const std::vector<JournalLink> &links)
{
    UndoStacks stacks;
    for (const JournalLink &link : links) {
        if (!stacks.redo.empty() && link.undoes == stacks.redo.back()) {
            stacks.redo.pop_back();
            stacks.undo.push_back(link.id);
        } else if (!stacks.undo.empty() && link.undoes == stacks.undo.back()) {
            stacks.undo.pop_back();
            stacks.redo.push_back(link.id);
        } else {
            stacks.redo.clear();
            stacks.undo.push_back(link.id);
        }
    }
    return stacks;
}

} // namespace regie::dossier
