// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/verification.h"

#include "core/dossier/content_hash.h"
#include "core/dossier/copy_state.h"
#include "core/dossier/database.h"
#include "core/dossier/limits.h"
#include "core/dossier/records.h"
#include "core/dossier/schema.h"
#include "core/dossier/soundness.h"

#include <QFile>
#include <QScopeGuard>

namespace regie::dossier {

namespace {

/// First of all: of too many rows every other check takes long.
void requireFittingTables(Database &database)
{
    const auto most = static_cast<qlonglong>(kMostRows);
    for (const QString &table : contentTables()) {
        if (table == Record<domain::Score>::table() || !hasTable(database, table))
            continue;
        if (database.prepare(QStringLiteral("SELECT 1 FROM %1 LIMIT 1 OFFSET ?").arg(table)).bind(0, most).step())
            throw Error{ErrorCode::TooLarge, database.path(), QString::number(most)};
    }
}

/// Brings a file whose rows are those that it says to this version, with the hashes that this version keeps.
void modernise(Database &database)
{
    const bool older = versionOf(database) < kSchemaVersion;
    migrate(database);
    if (older)
        setCopyState(database, CopyStateName::ContentHash, ContentHash::of(database).toText());
    if (copyState(database, CopyStateName::JournalHash).isEmpty())
        setCopyState(database, CopyStateName::JournalHash, ContentHash::ofJournal(database).toText());
}

} // namespace

Verification Verification::prepare(const QString &databasePath)
{
    const QString path = databasePath + QLatin1String(".check");
    QFile::remove(path); // of a program that was killed meanwhile
    QFile database(databasePath);
    if (!database.copy(path))
        throw Error{ErrorCode::CannotWrite, path, database.errorString()};
    return Verification(path);
}

void Verification::run() const
{
    const auto removal = qScopeGuard([this] { QFile::remove(m_path); });
    Database database(m_path, Database::Mode::ReadWrite);
    requireSoundContent(database);
}

void requireOwnShape(Database &database)
{
    requireDossier(database);
    requireOwnSchema(database);
}

void requireSoundContent(Database &database)
{
    requireFittingTables(database);
    requireWhole(database);
    requireKeptHashes(database);
    modernise(database);
    requireSoundRows(database);
}

} // namespace regie::dossier
