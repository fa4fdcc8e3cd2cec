// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/files.h"

#include "core/dossier/file_faults.h"
#include "core/dossier/file_system.h"
#include "core/dossier/sha256.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace regie::dossier {

namespace {

constexpr qint64 kBlock = 1 << 20;

void openForReading(QFile &file)
{
    takeStep(FileStep::Read, file.fileName());
    const QFileInfo info(file.fileName());
    if (!info.exists())
        throw Error{isText(file.fileName()) ? ErrorCode::FileMissing : ErrorCode::NameNotText, file.fileName(), {}};
    if (info.isDir())
        throw Error{ErrorCode::IsDirectory, file.fileName(), {}};
    if (!info.isFile())
        throw Error{ErrorCode::NotReadable, file.fileName(), {}};
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        const ErrorCode code = lastReadFailure();
        throw Error{code, file.fileName(), file.errorString()};
    }
}

/// A file that is read block by block.
class OldFile
{
public:
    explicit OldFile(const QString &path)
        : m_file(path)
        , m_block(kBlock, Qt::Uninitialized)
    {
        openForReading(m_file);
    }

    /// The next block, until the one after it is read; empty at the end; throws Error.
    QByteArrayView read()
    {
        const qint64 size = m_file.read(m_block.data(), m_block.size());
        if (size < 0)
            throw Error{ErrorCode::NotReadable, m_file.fileName(), m_file.errorString()};
        return QByteArrayView(m_block).first(size);
    }

private:
    QFile m_file;
    QByteArray m_block;
};

[[noreturn]] void failToWrite(const QFile &file)
{
    const ErrorCode code = lastWriteFailure();
    throw Error{code, file.fileName(), file.errorString()};
}

/// A file that did not exist, written block by block.
class NewFile
{
public:
    explicit NewFile(const QString &path)
        : m_file(path)
    {
        takeStep(FileStep::Create, path);
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
            failToWrite(m_file);
    }

    void write(QByteArrayView block)
    {
        takeStep(FileStep::Write, m_file.fileName());
        while (!block.isEmpty()) {
            const qint64 written = m_file.write(block.data(), block.size());
            if (written <= 0)
                failToWrite(m_file);
            block = block.sliced(written);
        }
    }

    /// Waits until it is on the disk.
    void finish()
    {
        takeStep(FileStep::Flush, m_file.fileName());
        if (!flushDescriptor(m_file.handle()))
            failToWrite(m_file);
        m_file.close();
    }

private:
    QFile m_file;
};

void requireRenamed(Renamed renamed, const QString &to)
{
    if (renamed == Renamed::Done)
        return;
    const ErrorCode code = renamed == Renamed::Failed ? lastWriteFailure() : ErrorCode::CannotWrite;
    throw Error{code, to, {}};
}

} // namespace

QByteArray fileSha256(const QString &path)
{
    OldFile file(path);
    Sha256 hash;
    for (QByteArrayView block = file.read(); !block.isEmpty(); block = file.read())
        hash.add(block);
    return hash.finishAsBytes();
}

QByteArray copyFile(const QString &from, const QString &to)
{
    OldFile source(from);
    QByteArrayView block = source.read();
    if (block.isEmpty())
        throw Error{ErrorCode::NotADossier, from, {}};
    NewFile copy(to);
    Sha256 hash;
    for (; !block.isEmpty(); block = source.read()) {
        hash.add(block);
        copy.write(block);
    }
    copy.finish();
    return hash.finishAsBytes();
}

void writeNewFile(const QString &path, QByteArrayView content)
{
    NewFile file(path);
    for (; !content.isEmpty(); content = content.sliced(std::min<qsizetype>(kBlock, content.size())))
        file.write(content.first(std::min<qsizetype>(kBlock, content.size())));
    file.finish();
}

void writeWhole(const QString &path, const QByteArray &content)
{
    const QString fresh = path + QLatin1String(".new");
    removeFile(fresh); // left by a program that was killed
    writeNewFile(fresh, content);
    replaceFile(fresh, path);
    flushFolder(QFileInfo(path).path());
}

bool fileHolds(const QString &path, QByteArrayView content)
{
    OldFile file(path);
    for (QByteArrayView block = file.read(); !block.isEmpty(); block = file.read()) {
        if (block.size() > content.size() || block != content.first(block.size()))
            return false;
        content = content.sliced(block.size());
    }
    return content.isEmpty();
}

void flushFolder(const QString &path)
{
    takeStep(FileStep::Flush, path);
    if (!flushFolderNames(path)) {
        const ErrorCode code = lastWriteFailure();
        throw Error{code, path, {}};
    }
}

void replaceFile(const QString &from, const QString &to)
{
    takeStep(FileStep::Rename, to);
    requireRenamed(renameOver(from, to), to);
}

void renameToFree(const QString &from, const QString &to)
{
    takeStep(FileStep::Rename, to);
    const Renamed renamed = renameIfFree(from, to);
    if (renamed == Renamed::Done)
        return;
    const ErrorCode code = renamed == Renamed::Failed ? lastWriteFailure() : ErrorCode::CannotWrite;
    throw Error{QFileInfo::exists(to) ? ErrorCode::AlreadyExists : code, to, {}};
}

bool exchangeFiles(const QString &first, const QString &second)
{
    takeStep(FileStep::Rename, second);
    const Renamed exchanged = exchangeNames(first, second);
    if (exchanged == Renamed::Failed)
        requireRenamed(exchanged, second);
    return exchanged == Renamed::Done;
}

void removeFile(const QString &path)
{
    takeStep(FileStep::Remove, path);
    QFile file(path);
    if (file.remove())
        return;
    const ErrorCode code = lastWriteFailure();
    if (QFileInfo::exists(path))
        throw Error{code, path, file.errorString()};
}

bool isText(const QString &path)
{
    return !path.contains(QChar::ReplacementCharacter) && QFile::decodeName(QFile::encodeName(path)) == path;
}

} // namespace regie::dossier
