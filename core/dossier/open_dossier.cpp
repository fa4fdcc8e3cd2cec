// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/open_dossier.h"

#include "core/dossier/changes.h"
#include "core/dossier/commit.h"
#include "core/dossier/content_hash.h"
#include "core/dossier/copy_state.h"
#include "core/dossier/database.h"
#include "core/dossier/error.h"
#include "core/dossier/files.h"
#include "core/dossier/publish.h"
#include "core/dossier/records.h"
#include "core/dossier/schema.h"

#include <QTemporaryDir>

#include <limits>

namespace regie::dossier {

namespace {

/// Trusts nothing in a private copy until it was compared with what this program would have made.
void requireSound(Database &database)
{
    requireDossier(database);
    requireOwnSchema(database);
    requireWhole(database);
    if (ContentHash::of(database).toText() != copyState(database, CopyStateName::ContentHash))
        throw Error{ErrorCode::Damaged, database.path(), {}};
    migrate(database);
}

/// The same error, told of the file that the user knows instead of our private copy.
Error about(const QString &path, Error error)
{
    error.path = path;
    return error;
}

template <typename Result, typename Read>
Result readFromCopy(const QString &path, Read &&read)
{
    QTemporaryDir folder;
    if (!folder.isValid())
        throw Error{ErrorCode::CannotWrite, folder.path(), folder.errorString()};
    const QString copy = folder.filePath(QStringLiteral("dossier.regie"));
    copyFile(path, copy);
    try {
        Database database(copy, Database::Mode::ReadWrite);
        requireSound(database);
        return read(database);
    } catch (const Error &error) {
        throw about(path, error);
    }
}

} // namespace

OpenedDossier openForEditing(const QString &path, const QString &workingCopyRoot)
{
    OpenedDossier opened{WorkingCopy(path, workingCopyRoot), {}, false};
    opened.workingCopy.lock();
    try {
        opened.resumed = opened.workingCopy.holdsUnpublishedEdits();
        QByteArray sha256;
        if (!opened.resumed)
            sha256 = opened.workingCopy.copyFromTarget();
        Database database(opened.workingCopy.databasePath(), Database::Mode::ReadWrite);
        database.scalar(QStringLiteral("PRAGMA journal_mode = TRUNCATE"));
        requireSound(database);
        if (!opened.resumed)
            opened.workingCopy.setPublished({copyState(database, CopyStateName::Revision).toLongLong(), sha256});
        opened.data = readDossier(database);
    } catch (const Error &error) {
        throw about(path, error);
    }
    return opened;
}

domain::Dossier readPublished(const QString &path)
{
    return readFromCopy<domain::Dossier>(path, [](Database &database) { return readDossier(database); });
}

PublishedDossier readPublishedWhole(const QString &path)
{
    return readFromCopy<PublishedDossier>(path, [](Database &database) {
        return PublishedDossier{
            readDossier(database), readAll<domain::Score>(database, QStringLiteral("WHERE location IS NOT NULL")),
            readHistory(database, std::numeric_limits<int>::max()), copyState(database, CopyStateName::ContentHash)};
    });
}

void createDossier(const QString &path, const ChangeSet &content, const QString &author)
{
    QTemporaryDir folder;
    if (!folder.isValid())
        throw Error{ErrorCode::CannotWrite, folder.path(), folder.errorString()};
    const QString fresh = folder.filePath(QStringLiteral("dossier.regie"));
    {
        Database database(fresh, Database::Mode::Create);
        migrate(database);
        setCopyState(database, CopyStateName::Replica, changes::newId());
        setCopyState(database, CopyStateName::Revision, QStringLiteral("0"));
        setCopyState(database, CopyStateName::ContentHash, ContentHash().toText());
        commit(database, content, author, {});
    }
    publish(fresh, path, PublishMode::Create);
}

} // namespace regie::dossier
