// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/publish.h"

#include "core/dossier/changes.h"
#include "core/dossier/content_hash.h"
#include "core/dossier/copy_state.h"
#include "core/dossier/database.h"
#include "core/dossier/error.h"
#include "core/dossier/files.h"
#include "core/dossier/schema.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace regie::dossier {

namespace {

/// A file that is gone when the work on it did not come to its end.
class PartialFile
{
public:
    explicit PartialFile(const QString &target)
        : m_path(QFileInfo(target).absolutePath() +
                 QStringLiteral("/.%1.%2.part").arg(QFileInfo(target).fileName(), changes::newId()))
    {}
    ~PartialFile()
    {
        if (!m_path.isEmpty())
            QFile::remove(m_path);
    }
    PartialFile(const PartialFile &) = delete;
    PartialFile &operator=(const PartialFile &) = delete;

    const QString &path() const { return m_path; }
    void keep() { m_path.clear(); }

private:
    QString m_path;
};

void copyDatabase(Database &from, Database &to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    const int result = backup ? sqlite3_backup_step(backup, -1) : sqlite3_errcode(to.handle());
    if (backup)
        sqlite3_backup_finish(backup);
    if (result != SQLITE_DONE) {
        throw Error{(result & 0xff) == SQLITE_FULL ? ErrorCode::DiskFull : ErrorCode::CannotWrite, to.path(),
                    QString::fromUtf8(sqlite3_errmsg(to.handle()))};
    }
}

/// Writes the whole database to the path and checks what stands there; its revision.
qint64 writeChecked(const QString &databasePath, const QString &path)
{
    Database source(databasePath, Database::Mode::ReadOnly);
    Database copy(path, Database::Mode::Create);
    copyDatabase(source, copy);
    requireWhole(copy);
    if (ContentHash::of(copy).toText() != copyState(copy, CopyStateName::ContentHash))
        throw Error{ErrorCode::Damaged, databasePath, {}};
    return copyState(copy, CopyStateName::Revision).toLongLong();
}

void requireUnchanged(const QString &target, PublishMode mode, const QByteArray &expectedSha256)
{
    if (!QFileInfo::exists(target))
        return;
    if (mode == PublishMode::Create)
        throw Error{ErrorCode::AlreadyExists, target, {}};
    if (fileSha256(target) != expectedSha256)
        throw Error{ErrorCode::TargetChanged, target, {}};
}

} // namespace

Published publish(const QString &databasePath, const QString &target, PublishMode mode,
                  const QByteArray &expectedSha256)
{
    requireUnchanged(target, mode, expectedSha256);
    if (!QFileInfo(QFileInfo(target).absolutePath()).isDir())
        throw Error{ErrorCode::CannotWrite, target, {}};
    PartialFile partial(target);
    Published published{writeChecked(databasePath, partial.path()), {}};
    flushFile(partial.path());
    published.sha256 = fileSha256(partial.path());
    if (QFileInfo::exists(target))
        QFile::setPermissions(partial.path(), QFile::permissions(target));
    requireUnchanged(target, mode, expectedSha256);
    if (mode == PublishMode::Create)
        renameToFree(partial.path(), target);
    else
        replaceFile(partial.path(), target);
    partial.keep();
    flushFolder(QFileInfo(target).absolutePath());
    return published;
}

} // namespace regie::dossier
