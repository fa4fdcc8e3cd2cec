// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/snapshot.h"

#include "core/dossier/copy_state.h"
#include "core/dossier/schema.h"
#include "core/dossier/soundness.h"

#include <sqlite3.h>

#include <algorithm>
#include <future>
#include <memory>

namespace regie::dossier {

namespace {

constexpr qint64 kBlock = 8 << 20;

[[noreturn]] void fail(int result, const QString &path)
{
    throw Error{(result & 0xff) == SQLITE_NOMEM ? ErrorCode::CannotWrite : ErrorCode::Storage, path,
                QString::fromUtf8(sqlite3_errstr(result))};
}

struct Free
{
    void operator()(unsigned char *bytes) const { sqlite3_free(bytes); }
};
using Bytes = std::unique_ptr<unsigned char, Free>;

/// SQLite's own hands on the file of a connection: closing another descriptor of it would take away the locks of every
/// connection of this program.
class OwnFile
{
public:
    explicit OwnFile(Database &database)
        : m_path(database.path())
    {
        sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &m_file);
        require(m_file->pMethods->xFileSize(m_file, &m_size));
    }

    sqlite3_int64 size() const { return m_size; }

    Bytes read() const
    {
        Bytes bytes(static_cast<unsigned char *>(sqlite3_malloc64(static_cast<sqlite3_uint64>(m_size))));
        if (!bytes)
            fail(SQLITE_NOMEM, m_path);
        for (sqlite3_int64 at = 0; at < m_size; at += kBlock) {
            const auto length = static_cast<int>(std::min<sqlite3_int64>(kBlock, m_size - at));
            require(m_file->pMethods->xRead(m_file, bytes.get() + at, length, at));
        }
        return bytes;
    }

private:
    void require(int result) const
    {
        if (result != SQLITE_OK)
            fail(result, m_path);
    }

    QString m_path;
    sqlite3_file *m_file = nullptr;
    sqlite3_int64 m_size = 0;
};

/// Lets a connection read the bytes of a file in memory.
void show(const unsigned char *bytes, qsizetype size, Database &database, unsigned flags)
{
    const int result = sqlite3_deserialize(database.handle(), "main", const_cast<unsigned char *>(bytes), size, size,
                                           flags | SQLITE_DESERIALIZE_READONLY);
    if (result != SQLITE_OK)
        fail(result, database.path());
}

} // namespace

Snapshot::Snapshot(const QString &databasePath)
    : m_memory(QStringLiteral(":memory:"), Database::Mode::Create)
{
    // Writable, since a transaction that was cut off must be rolled back before reading.
    Database source(databasePath, Database::Mode::ReadWrite);
    source.execute(QStringLiteral("BEGIN"));
    m_revision = copyState(source, CopyStateName::Revision).toLongLong(); // from here on nobody writes
    const OwnFile file(source);
    Bytes bytes = file.read();
    m_bytes = QByteArrayView(bytes.get(), static_cast<qsizetype>(file.size()));
    show(bytes.release(), m_bytes.size(), m_memory, SQLITE_DESERIALIZE_FREEONCLOSE);
    source.execute(QStringLiteral("COMMIT"));
}

void Snapshot::requireSound()
{
    // The hashes on a connection of their own, at the same time.
    auto hashes = std::async(std::launch::async, [this] {
        Database again(QStringLiteral(":memory:"), Database::Mode::Create);
        show(reinterpret_cast<const unsigned char *>(m_bytes.data()), m_bytes.size(), again, 0);
        requireKeptHashes(again);
    });
    // Each row met its CHECKs and references when it was written; the hash tells that they are those rows still.
    m_memory.execute(QStringLiteral("PRAGMA ignore_check_constraints = ON"));
    requireSoundPages(m_memory);
    hashes.get();
}

} // namespace regie::dossier
