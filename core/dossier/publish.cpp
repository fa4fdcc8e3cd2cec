// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/publish.h"

#include "core/dossier/error.h"
#include "core/dossier/file_system.h"
#include "core/dossier/files.h"
#include "core/dossier/partial_file.h"
#include "core/dossier/patience.h"
#include "core/dossier/sha256.h"
#include "core/dossier/snapshot.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <future>

namespace regie::dossier {

namespace {

// Milliseconds: two writes within it may bear the same time.
constexpr qint64 kClockGrain = 100;
constexpr qint64 kWholeSeconds = 2'000; // of a file system that knows no fractions of a second

QString folderOf(const QString &path)
{
    return QFileInfo(path).absolutePath();
}

/// The target as it was seen: which file it was, and that it was the expected one.
struct Seen
{
    FileIdentity identity;
    bool isFresh = false; ///< written so shortly before that a later write may bear the same time
};

void requireExpected(const QString &path, const QString &target, const QList<QByteArray> &expected)
{
    if (!expected.contains(fileSha256(path)))
        throw Error{ErrorCode::TargetChanged, target, {}};
}

bool isFresh(const QDateTime &written)
{
    const qint64 grain = written.time().msec() == 0 ? kWholeSeconds : kClockGrain;
    return written.msecsTo(QDateTime::currentDateTime()) < grain;
}

Seen lookAt(const QString &target, const QList<QByteArray> &expected)
{
    const Seen seen{fileIdentity(target), isFresh(QFileInfo(target).lastModified())};
    if (!seen.identity.exists())
        throw Error{ErrorCode::TargetMissing, target, {}};
    requireExpected(target, target, expected);
    return seen;
}

/// What the target may hold: what was published last, or what was meant to be when the program came to an end.
QList<QByteArray> expectedHashes(const PublishOrder &order)
{
    QList<QByteArray> hashes{order.expectedSha256};
    const Origin origin = readOrigin(folderOf(order.databasePath));
    for (const Published &intended : origin.intended)
        hashes << intended.sha256;
    return hashes;
}

bool isWriteProtected(const QFileInfo &file)
{
    const QFile::Permissions writers = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    return !(file.permissions() & writers) || !file.isWritable();
}

/// Looks at the place before any work is done.
void requirePlace(const PublishOrder &order)
{
    const QFileInfo target(order.target);
    if (!isText(order.target))
        throw Error{ErrorCode::NameNotText, order.target, {}};
    if (!QFileInfo(target.absolutePath()).isDir())
        throw Error{ErrorCode::FolderMissing, order.target, {}};
    if (order.mode == PublishMode::Create && target.exists())
        throw Error{ErrorCode::AlreadyExists, order.target, {}};
    if (order.mode == PublishMode::Replace && !target.exists())
        throw Error{ErrorCode::TargetMissing, order.target, {}};
    if (order.mode == PublishMode::Replace && isWriteProtected(target))
        throw Error{ErrorCode::FileReadOnly, order.target, {}};
}

/// Someone else's file came into our hands in the instant that the names changed: it goes back.
void giveBack(PartialFile &partial, const QString &target, const FileIdentity &ours)
{
    partial.keep(true);
    exchangeFiles(partial.path(), target);
    if (fileIdentity(partial.path()) != ours)
        renameToFree(partial.path(), momentBeside(target)); // and yet another came in that instant: both stay
    partial.keep(false);
}

/// Puts the partial file in the place of the one that was seen, and of no other.
void replaceSeen(PartialFile &partial, const QString &target, const Seen &seen, const QList<QByteArray> &expected)
{
    const FileIdentity now = fileIdentity(target);
    if (!now.exists())
        throw Error{ErrorCode::TargetMissing, target, {}};
    if (now != seen.identity || seen.isFresh)
        requireExpected(target, target, expected);
    const FileIdentity ours = fileIdentity(partial.path());
    if (!exchangeFiles(partial.path(), target)) {
        replaceFile(partial.path(), target);
        return;
    }
    if (fileIdentity(partial.path()) == now && !seen.isFresh)
        return;
    try {
        requireExpected(partial.path(), target, expected);
    } catch (const Error &) {
        giveBack(partial, target, ours);
        throw;
    }
}

void putInPlace(const PublishOrder &order, PartialFile &partial, const Seen &seen, const QList<QByteArray> &expected)
{
    if (order.mode == PublishMode::Create)
        renameToFree(partial.path(), order.target);
    else
        replaceSeen(partial, order.target, seen, expected);
}

/// So that the next start knows its own file, should the program be killed between the change of names and the note of it.
void noteIntention(const PublishOrder &order, const Published &published)
{
    try {
        addIntention(folderOf(order.databasePath), published);
    } catch (const Error &) {
        // A full disk here is no reason not to save there; all that is lost is the answer to one question.
    }
}

void requireSound(Snapshot &snapshot)
{
    try {
        snapshot.requireSound();
    } catch (Error &error) {
        if (error.code == ErrorCode::Damaged || error.code == ErrorCode::UnsoundData)
            error = {ErrorCode::CopyDamaged, error.path, {}};
        throw;
    }
}

template <typename Work>
auto patiently(const PublishOrder &order, Work &&work)
{
    return order.patience ? order.patience->during(work) : work();
}

Published write(const PublishOrder &order)
{
    requirePlace(order);
    const bool replaces = order.mode == PublishMode::Replace;
    const QList<QByteArray> expected = expectedHashes(order);
    // Four things at once: looking at the old file; checking the new content, hashing it, and writing it.
    auto looking = std::async(std::launch::async, [&] {
        return replaces ? patiently(order, [&] { return lookAt(order.target, expected); }) : Seen{};
    });
    Snapshot snapshot(order.databasePath);
    auto checking = std::async(std::launch::async, [&] {
        if (order.check == PublishCheck::Whole)
            requireSound(snapshot);
    });
    auto hashing = std::async(std::launch::async, [&] {
        Sha256 hash;
        hash.add(snapshot.bytes());
        return hash.finishAsBytes();
    });
    PartialFile partial(order.target, order.databasePath);
    writeNewFile(partial.path(), snapshot.bytes());
    if (!fileHolds(partial.path(), snapshot.bytes()))
        throw Error{ErrorCode::CannotWrite, order.target, {}};
    checking.get();
    const Published published{snapshot.revision(), hashing.get()};
    const Seen seen = looking.get();
    if (replaces) {
        QFile::setPermissions(partial.path(), QFile::permissions(order.target));
        noteIntention(order, published);
    }
    patiently(order, [&] { putInPlace(order, partial, seen, expected); });
    flushFolder(folderOf(order.target));
    return published;
}

} // namespace

Published publish(const PublishOrder &order)
{
    try {
        return write(order);
    } catch (Error &error) {
        error.path = order.target;
        const bool isThere = QFileInfo(folderOf(order.target)).isDir();
        if (error.code == ErrorCode::FolderMissing && isThere) // it was the file that went, at the last moment
            error.code = ErrorCode::TargetMissing;
        throw;
    }
}

Published publish(const QString &databasePath, const QString &target, PublishMode mode,
                  const QByteArray &expectedSha256)
{
    return publish({databasePath, target, mode, expectedSha256});
}

} // namespace regie::dossier
