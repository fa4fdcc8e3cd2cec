// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/snapshot.h"

#include "core/dossier/copy_state.h"
#include "core/dossier/schema.h"
#include "core/dossier/soundness.h"

#include <sqlite3.h>

namespace regie::dossier {

namespace {

constexpr sqlite3_int64 kLargest = sqlite3_int64(1) << 33; // bytes: far beyond any dossier, SQLite's own limit is 1 GiB

[[noreturn]] void fail(int result, Database &where, const QString &path)
{
    throw Error{(result & 0xff) == SQLITE_NOMEM ? ErrorCode::CannotWrite : ErrorCode::Storage, path,
                QString::fromUtf8(sqlite3_errmsg(where.handle()))};
}

/// Makes the connection one to a file in memory whose bytes can be looked at.
void becomeFile(Database &memory, const QString &path)
{
    const int result = sqlite3_deserialize(memory.handle(), "main", nullptr, 0, 0,
                                           SQLITE_DESERIALIZE_RESIZEABLE | SQLITE_DESERIALIZE_FREEONCLOSE);
    if (result != SQLITE_OK)
        fail(result, memory, path);
    sqlite3_int64 limit = kLargest;
    sqlite3_file_control(memory.handle(), "main", SQLITE_FCNTL_SIZE_LIMIT, &limit);
}

void copyWhole(Database &from, Database &to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    const int result = backup ? sqlite3_backup_step(backup, -1) : sqlite3_errcode(to.handle());
    if (backup)
        sqlite3_backup_finish(backup);
    if (result != SQLITE_DONE)
        fail(result, to, from.path());
}

} // namespace

Snapshot::Snapshot(const QString &databasePath)
    : m_memory(QStringLiteral(":memory:"), Database::Mode::Create)
{
    becomeFile(m_memory, databasePath);
    {
        // Writable, since a transaction that was cut off must be rolled back before reading.
        Database source(databasePath, Database::Mode::ReadWrite);
        copyWhole(source, m_memory);
    }
    m_revision = copyState(m_memory, CopyStateName::Revision).toLongLong();
    sqlite3_int64 size = 0;
    const unsigned char *bytes = sqlite3_serialize(m_memory.handle(), "main", &size, SQLITE_SERIALIZE_NOCOPY);
    if (!bytes)
        fail(SQLITE_NOMEM, m_memory, databasePath);
    m_bytes = QByteArrayView(bytes, static_cast<qsizetype>(size));
}

void Snapshot::requireSound()
{
    requireWhole(m_memory);
    requireKeptHashes(m_memory);
}

} // namespace regie::dossier
