// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace regie::dossier {

class Database;

/// The version of the schema that this program writes.
inline constexpr int kSchemaVersion = 2;
/// `RGKP`: tells a dossier from other SQLite files.
inline constexpr int kApplicationId = 0x52474b50;

int versionOf(Database &database);
/// Brings an empty file or one of an older version to kSchemaVersion by the numbered migrations, in one transaction;
/// throws Error.
void migrate(Database &database);

/// Throws unless the file is a dossier of this or an older version: Error OtherDatabase or NewerVersion.
void requireDossier(Database &database);
/// Throws Error(ForeignSchema) unless tables and indexes are exactly those that the migrations to its version make.
void requireOwnSchema(Database &database);
/// Throws Error(Damaged) unless SQLite's own checks of the file pass.
void requireSoundPages(Database &database);
/// The same, and Error(UnsoundData) unless every reference leads to a row.
void requireWhole(Database &database);

/// The tables that changes may touch: all but the journal and the state of the copy.
const QStringList &contentTables();
bool isContentTable(const QString &table);
/// Whether a file has the table: one of an older version may not yet.
bool hasTable(Database &database, const QString &table);
bool hasColumns(const QString &table, const QStringList &columns);
/// The columns as SQL names them; throws Error(NotAllowed) when the table has no such column.
QStringList columnNames(const QString &table, const QStringList &columns);

} // namespace regie::dossier
