// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/file_system.h"

#include <QFile>
#include <QSysInfo>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace regie::dossier {

namespace {

constexpr qint64 kNanoseconds = 1'000'000'000;

Renamed outcome(int result)
{
    if (result == 0)
        return Renamed::Done;
    return errno == EINVAL || errno == ENOSYS || errno == ENOTSUP ? Renamed::NotSupported : Renamed::Failed;
}

} // namespace

FileIdentity fileIdentity(const QString &path)
{
    struct stat status
    {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return {status.st_dev, status.st_ino, status.st_size,
            status.st_mtim.tv_sec * kNanoseconds + status.st_mtim.tv_nsec};
}

ErrorCode lastWriteFailure()
{
    switch (errno) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return ErrorCode::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorCode::FolderReadOnly;
    case ENOENT:
    case ENOTDIR:
    case ENODEV:
    case ESTALE:
        return ErrorCode::FolderMissing;
    case ENAMETOOLONG:
        return ErrorCode::NameTooLong;
    case EBUSY:
    case ETXTBSY:
        return ErrorCode::InUse;
    }
    return ErrorCode::CannotWrite;
}

ErrorCode lastReadFailure()
{
    return errno == EBUSY ? ErrorCode::InUse : ErrorCode::NotReadable;
}

bool flushDescriptor(int descriptor)
{
    return ::fsync(descriptor) == 0;
}

bool flushFolderNames(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    // A folder that cannot be flushed as such (some network drives) keeps its names by itself.
    const bool flushed = descriptor >= 0 && (::fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP);
    if (descriptor >= 0)
        ::close(descriptor);
    return flushed;
}

Renamed renameOver(const QString &from, const QString &to)
{
    return outcome(::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()));
}

Renamed renameIfFree(const QString &from, const QString &to)
{
    const QByteArray old = QFile::encodeName(from);
    const QByteArray fresh = QFile::encodeName(to);
#ifdef RENAME_NOREPLACE
    const Renamed renamed =
        outcome(::renameat2(AT_FDCWD, old.constData(), AT_FDCWD, fresh.constData(), RENAME_NOREPLACE));
    if (renamed != Renamed::NotSupported)
        return renamed;
#endif
    const Renamed linked = outcome(::link(old.constData(), fresh.constData()));
    if (linked == Renamed::Done)
        ::unlink(old.constData());
    return linked;
}

Renamed exchangeNames(const QString &first, const QString &second)
{
#ifdef RENAME_EXCHANGE
    return outcome(::renameat2(AT_FDCWD, QFile::encodeName(first).constData(), AT_FDCWD,
                               QFile::encodeName(second).constData(), RENAME_EXCHANGE));
#else
    Q_UNUSED(first)
    Q_UNUSED(second)
    return Renamed::NotSupported;
#endif
}

void hideFile(const QString &path)
{
    Q_UNUSED(path) // The dot that its name begins with does it.
}

QString hostName()
{
    return QSysInfo::machineHostName();
}

bool isRunning(qint64 process)
{
    return process > 0 && (::kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM);
}

} // namespace regie::dossier
