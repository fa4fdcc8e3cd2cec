// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/files.h"

#include "core/dossier/error.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace regie::dossier {

namespace {

constexpr qint64 kBlock = 1 << 20;

void openForReading(QFile &file)
{
    const QFileInfo info(file.fileName());
    if (!info.exists())
        throw Error{ErrorCode::FileMissing, file.fileName(), {}};
    if (info.isDir())
        throw Error{ErrorCode::IsDirectory, file.fileName(), {}};
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        throw Error{ErrorCode::NotReadable, file.fileName(), file.errorString()};
}

[[noreturn]] void failToWrite(const QFile &file)
{
    throw Error{file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::CannotWrite,
                file.fileName(), file.errorString()};
}

bool flush(int descriptor)
{
#ifdef Q_OS_WIN
    return _commit(descriptor) == 0;
#else
    return ::fsync(descriptor) == 0;
#endif
}

std::filesystem::path pathOf(const QString &path)
{
    return path.toStdU16String();
}

} // namespace

QByteArray fileSha256(const QString &path)
{
    QFile file(path);
    openForReading(file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        throw Error{ErrorCode::NotReadable, path, file.errorString()};
    return hash.result();
}

QByteArray copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    openForReading(source);
    if (source.size() == 0)
        throw Error{ErrorCode::NotADossier, from, {}};
    QFile copy(to);
    if (!copy.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        failToWrite(copy);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!source.atEnd()) {
        const QByteArray block = source.read(kBlock);
        if (block.isEmpty())
            throw Error{ErrorCode::NotReadable, from, source.errorString()};
        hash.addData(block);
        if (copy.write(block) != block.size())
            failToWrite(copy);
    }
    if (!copy.flush() || !flush(copy.handle()))
        failToWrite(copy);
    return hash.result();
}

void flushFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !flush(file.handle()))
        failToWrite(file);
}

void flushFolder(const QString &path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path) // Windows keeps names with the rename itself.
#else
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY);
    const bool flushed = descriptor >= 0 && flush(descriptor);
    if (descriptor >= 0)
        ::close(descriptor);
    if (!flushed)
        throw Error{ErrorCode::CannotWrite, path, {}};
#endif
}

void replaceFile(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(pathOf(from), pathOf(to), error);
    if (error)
        throw Error{ErrorCode::CannotWrite, to, QString::fromLocal8Bit(error.message())};
}

void renameToFree(const QString &from, const QString &to)
{
    QFile file(from);
    if (QFileInfo::exists(to))
        throw Error{ErrorCode::AlreadyExists, to, {}};
    if (!file.rename(to))
        throw Error{ErrorCode::CannotWrite, to, file.errorString()};
}

} // namespace regie::dossier
