// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/partial_file.h"

#include "core/dossier/commit.h"
#include "core/dossier/database.h"
#include "core/dossier/files.h"
#include "core/dossier/open_dossier.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace regie::dossier {

namespace {

constexpr qsizetype kNameInPartial = 40; // characters: a name has at most 255 bytes

/// Whether a whole dossier holds a step that the working copy does not have. What is not whole is a file of ours that did not
/// come to its end.
bool holdsOthersWork(const QString &file, const QString &databasePath)
{
    std::vector<JournalEntry> history;
    try {
        history = readPublishedWhole(file).history;
    } catch (const Error &error) {
        if (error.code == ErrorCode::CannotWrite || error.code == ErrorCode::DiskFull)
            throw; // no room to look: that says nothing of the file
        return false;
    }
    // Writable, since a transaction that was cut off must be rolled back before reading.
    Database working(databasePath, Database::Mode::ReadWrite);
    return !history.empty() && !holdsEntry(working, history.front().id);
}

} // namespace

PartialFile::PartialFile(const QString &target, const QString &databasePath)
    : m_path(QStringLiteral("%1/.%2.%3.tmp")
                 .arg(QFileInfo(target).absolutePath(), QFileInfo(target).fileName().left(kNameInPartial),
                      QFileInfo(QFileInfo(databasePath).absolutePath()).fileName().left(12)))
{
    // When the program was killed in the instant in which two files changed names, this may be another's version.
    if (QFileInfo::exists(m_path) && holdsOthersWork(m_path, databasePath))
        renameToFree(m_path, momentBeside(target));
    removeFile(m_path);
}

PartialFile::~PartialFile()
{
    // Without the file layer: what cannot be removed now is removed the next time.
    if (!m_isKept)
        QFile::remove(m_path);
}

QString momentBeside(const QString &path)
{
    const QFileInfo file(path);
    const QString moment = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss.zzz"));
    return QStringLiteral("%1/%2 - %3.%4").arg(file.absolutePath(), file.completeBaseName(), moment, file.suffix());
}

} // namespace regie::dossier
