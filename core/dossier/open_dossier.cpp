// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/open_dossier.h"

#include "core/dossier/changes.h"
#include "core/dossier/commit.h"
#include "core/dossier/content_hash.h"
#include "core/dossier/copy_state.h"
#include "core/dossier/database.h"
#include "core/dossier/error.h"
#include "core/dossier/file_header.h"
#include "core/dossier/files.h"
#include "core/dossier/publish.h"
#include "core/dossier/records.h"
#include "core/dossier/schema.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <limits>

namespace regie::dossier {

namespace {

/// For a private copy, which nobody misses after a power cut.
const QString kNotFlushed = QStringLiteral("PRAGMA synchronous = OFF");

/// Whether the checks of the whole content can wait: a large file of this version, which reading need not alter first.
bool canWait(Database &database)
{
    return QFileInfo(database.path()).size() >= Verification::kLarge && versionOf(database) == kSchemaVersion &&
           !copyState(database, CopyStateName::JournalHash).isEmpty();
}

/// The same error, told of the file that the user knows instead of our private copy.
Error about(const QString &path, Error error)
{
    error.path = path;
    return error;
}

/// Copies the file to the working copy and returns its SHA-256.
QByteArray takeCopy(WorkingCopy &workingCopy)
{
    requireFittingSize(workingCopy.target());
    const QByteArray sha256 = workingCopy.copyFromTarget();
    requireOwnHeader(workingCopy.databasePath());
    return sha256;
}

/// Opens, checks and reads the working copy; its revision.
qint64 read(OpenedDossier &opened)
{
    Database database(opened.workingCopy.databasePath(), Database::Mode::ReadWrite);
    database.scalar(QStringLiteral("PRAGMA journal_mode = TRUNCATE"));
    requireOwnShape(database);
    // Work that was never published is checked at once, however large: damage in it must not come to light after more work.
    if (!opened.resumed && canWait(database))
        opened.verification = Verification::prepare(database.path());
    else
        requireSoundContent(database);
    opened.data = readDossier(database);
    return copyState(database, CopyStateName::Revision).toLongLong();
}

/// Nothing of a file that was refused stays here.
void forget(WorkingCopy &workingCopy)
{
    try {
        workingCopy.remove();
    } catch (const Error &) {
        // The refusal matters more; without a note of its origin the copy counts as none.
    }
}

void openFresh(OpenedDossier &opened)
{
    try {
        const QByteArray sha256 = takeCopy(opened.workingCopy);
        const qint64 revision = read(opened);
        opened.workingCopy.setPublished({revision, sha256});
    } catch (const Error &) {
        forget(opened.workingCopy);
        throw;
    }
}

/// Whether an error means that a working copy is not what this program wrote any more.
bool isDamage(ErrorCode code)
{
    const QList<ErrorCode> damage{ErrorCode::Damaged, ErrorCode::UnsoundData, ErrorCode::NotADossier,
                                  ErrorCode::OtherDatabase, ErrorCode::ForeignSchema};
    return damage.contains(code);
}

/// Puts the damaged working copy aside, unless the file can't be opened either: then it may be all that there is.
void setAside(OpenedDossier &opened)
{
    WorkingCopy &copy = opened.workingCopy;
    try {
        readPublished(copy.target());
    } catch (const Error &) {
        throw Error{ErrorCode::CopyDamaged, copy.target(), copy.databasePath()};
    }
    opened.damagedCopy = copy.setAside(QDateTime::currentDateTime());
}

/// Goes on with the edits of an earlier session, if there are any.
void resume(OpenedDossier &opened)
{
    try {
        opened.resumed = opened.workingCopy.holdsUnpublishedEdits();
        if (opened.resumed)
            read(opened);
        return;
    } catch (const Error &error) {
        if (!isDamage(error.code))
            throw;
    }
    opened.resumed = false;
    setAside(opened);
}

template <typename Result, typename Read>
Result readFromCopy(const QString &path, Read &&read)
{
    QTemporaryDir folder;
    if (!folder.isValid())
        throw Error{ErrorCode::CannotWrite, folder.path(), folder.errorString()};
    const QString copy = folder.filePath(QStringLiteral("dossier.regie"));
    requireFittingSize(path);
    copyFile(path, copy);
    try {
        requireOwnHeader(copy);
        Database database(copy, Database::Mode::ReadWrite);
        database.execute(kNotFlushed);
        requireOwnShape(database);
        requireSoundContent(database);
        return read(database);
    } catch (const Error &error) {
        throw about(path, error);
    }
}

} // namespace

OpenedDossier openForEditing(const QString &path, const QString &workingCopyRoot)
{
    OpenedDossier opened{WorkingCopy(path, workingCopyRoot), {}, false, {}, {}};
    opened.workingCopy.lock();
    try {
        resume(opened);
        if (!opened.resumed)
            openFresh(opened);
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

namespace {

/// Makes an empty dossier, lets the function write in it, and publishes it.
void make(const QString &path, const std::function<void(Database &)> &write)
{
    QTemporaryDir folder;
    if (!folder.isValid())
        throw Error{ErrorCode::CannotWrite, folder.path(), folder.errorString()};
    const QString fresh = folder.filePath(QStringLiteral("dossier.regie"));
    {
        Database database(fresh, Database::Mode::Create);
        database.execute(kNotFlushed);
        migrate(database);
        setCopyState(database, CopyStateName::Replica, changes::newId());
        setCopyState(database, CopyStateName::Revision, QStringLiteral("0"));
        setCopyState(database, CopyStateName::ContentHash, ContentHash().toText());
        write(database);
    }
    publish(fresh, path, PublishMode::Create);
}

} // namespace

void createDossier(const QString &path, const ChangeSet &content, const QString &author)
{
    make(path, [&](Database &database) { commit(database, content, author, {}); });
}

void createDossier(const QString &path, const std::vector<PastEdit> &past, const Action &making, const QString &author)
{
    make(path, [&](Database &database) {
        for (const PastEdit &edit : past) {
            JournalEntry entry;
            entry.id = edit.id;
            entry.author = edit.author;
            entry.recordedAt = edit.at;
            commitPast(database, edit.edit, entry);
        }
        commit(database, {making, {}}, author, {});
    });
}

} // namespace regie::dossier
