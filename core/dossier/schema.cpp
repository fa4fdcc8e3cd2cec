// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/schema.h"

#include "core/dossier/database.h"
#include "core/dossier/records.h"

#include <QFile>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace regie::dossier {

namespace {

QString migrationText(int version)
{
    static const QStringList names{QStringLiteral("001_dossier.sql"), QStringLiteral("002_scenarios.sql")};
    QFile file(QStringLiteral(":/schema/") + names.at(version - 1));
    if (!file.open(QIODevice::ReadOnly))
        throw Error{ErrorCode::Storage, file.fileName(), file.errorString()};
    return QString::fromUtf8(file.readAll());
}

void migrateTo(Database &database, int last)
{
    Transaction transaction(database);
    for (int version = versionOf(database) + 1; version <= last; ++version) {
        database.execute(migrationText(version));
        database.execute(QStringLiteral("PRAGMA user_version = %1").arg(version));
    }
    database.execute(QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId));
    transaction.commit();
}

QStringList schemaOf(Database &database)
{
    QStringList lines;
    auto statement = database.prepare(
        QStringLiteral("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name"));
    while (statement.step())
        lines << statement.text(0) + QLatin1Char('|') + statement.text(1) + QLatin1Char('|') + statement.text(2) +
                     QLatin1Char('|') + statement.text(3);
    return lines;
}

const QHash<QString, QSet<QString>> &columnsByTable()
{
    static const auto columns = [] {
        QHash<QString, QSet<QString>> result;
        const domain::Dossier empty;
        forEachList(empty, [&result]<typename T>(const std::vector<T> &) {
            const QStringList names = columnsOf<T>().split(QLatin1String(", "));
            result.insert(Record<T>::table(), {names.begin(), names.end()});
        });
        return result;
    }();
    return columns;
}

} // namespace

int versionOf(Database &database)
{
    return database.scalar(QStringLiteral("PRAGMA user_version")).toInt();
}

void migrate(Database &database)
{
    migrateTo(database, kSchemaVersion);
}

void requireDossier(Database &database)
{
    const auto applicationId = database.scalar(QStringLiteral("PRAGMA application_id")).toInt();
    const int version = versionOf(database);
    if (applicationId != kApplicationId || version < 1)
        throw Error{ErrorCode::OtherDatabase, database.path(), {}};
    if (version > kSchemaVersion)
        throw Error{ErrorCode::NewerVersion, database.path(), QString::number(version)};
}

void requireOwnSchema(Database &database)
{
    Database own(QStringLiteral(":memory:"), Database::Mode::Create);
    migrateTo(own, versionOf(database));
    if (schemaOf(own) != schemaOf(database))
        throw Error{ErrorCode::ForeignSchema, database.path(), {}};
}

void requireSoundPages(Database &database)
{
    // Not quick_check: it does not ask whether the indexes, through which some rows are read, lead to those of the tables.
    const QString verdict = database.scalar(QStringLiteral("PRAGMA integrity_check(1)")).toString();
    if (verdict != QLatin1String("ok"))
        throw Error{ErrorCode::Damaged, database.path(), verdict};
}

void requireWhole(Database &database)
{
    requireSoundPages(database);
    auto orphans = database.prepare(QStringLiteral("PRAGMA foreign_key_check"));
    if (orphans.step())
        throw Error{ErrorCode::UnsoundData, database.path(), orphans.text(0)};
}

const QStringList &contentTables()
{
    static const QStringList tables = [] {
        QStringList names;
        const domain::Dossier empty;
        forEachList(empty, [&names]<typename T>(const std::vector<T> &) { names << Record<T>::table(); });
        return names;
    }();
    return tables;
}

bool isContentTable(const QString &table)
{
    return columnsByTable().contains(table);
}

bool hasTable(Database &database, const QString &table)
{
    return database.prepare(QStringLiteral("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?"))
        .bind(0, table)
        .step();
}

bool hasColumns(const QString &table, const QStringList &columns)
{
    const QSet<QString> known = columnsByTable().value(table);
    return std::all_of(columns.begin(), columns.end(), [&](const QString &column) { return known.contains(column); });
}

QStringList columnNames(const QString &table, const QStringList &columns)
{
    if (!hasColumns(table, columns))
        throw Error{ErrorCode::NotAllowed, {}, table + QLatin1Char('.') + columns.join(QLatin1String(", "))};
    return columns;
}

} // namespace regie::dossier
