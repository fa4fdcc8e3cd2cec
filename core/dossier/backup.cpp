// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/backup.h"

#include "core/dossier/database.h"
#include "core/dossier/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace regie::dossier {

namespace {

constexpr std::size_t kLastKept = 5;
constexpr int kDaysKept = 30;

const QString kSuffix = QStringLiteral(".regie");
const QString kPartSuffix = QStringLiteral(".part");
const QString kMoment = QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'");

/// `20260703T120312000Z-<SHA-256>.regie`: when it was published, and what it must be.
QString nameOf(const QDateTime &publishedAt, const QByteArray &sha256)
{
    return publishedAt.toUTC().toString(kMoment) + QLatin1Char('-') + QString::fromLatin1(sha256.toHex()) + kSuffix;
}

std::optional<KeptVersion> versionAt(const QFileInfo &file)
{
    const QStringList parts = file.completeBaseName().split(QLatin1Char('-'));
    QDateTime publishedAt = QDateTime::fromString(parts.value(0), kMoment);
    publishedAt.setTimeSpec(Qt::UTC);
    const QByteArray sha256 = QByteArray::fromHex(parts.value(1).toLatin1());
    if (parts.size() != 2 || !publishedAt.isValid() || sha256.size() != 32)
        return std::nullopt;
    return KeptVersion{file.absoluteFilePath(), publishedAt, sha256};
}

/// What an earlier, interrupted keeping left behind.
void removeParts(const QDir &folder)
{
    const QStringList parts = folder.entryList({QLatin1Char('*') + kPartSuffix}, QDir::Files);
    for (const QString &part : parts)
        QFile::remove(folder.filePath(part));
}

void copyChecked(const QString &file, const QByteArray &sha256, const QString &to)
{
    const QString part = to + kPartSuffix;
    try {
        if (copyFile(file, part) != sha256)
            throw Error{ErrorCode::TargetChanged, file, {}};
        renameToFree(part, to);
    } catch (const Error &) {
        QFile::remove(part);
        throw;
    }
}

void requireUnaltered(const KeptVersion &version)
{
    if (fileSha256(version.path) != version.sha256)
        throw Error{ErrorCode::Damaged, version.path, {}};
}

QSet<QString> entryIds(Database &database)
{
    QSet<QString> ids;
    auto statement = database.prepare(QStringLiteral("SELECT id FROM journal"));
    while (statement.step())
        ids.insert(statement.text(0));
    return ids;
}

} // namespace

QString versionsFolder(const WorkingCopy &workingCopy)
{
    return QFileInfo(workingCopy.databasePath()).path() + QLatin1String("/versions");
}

std::vector<KeptVersion> keptVersions(const QString &folder)
{
    std::vector<KeptVersion> versions;
    const QFileInfoList files = QDir(folder).entryInfoList({QLatin1Char('*') + kSuffix}, QDir::Files);
    for (const QFileInfo &file : files) {
        if (const auto version = versionAt(file))
            versions.push_back(*version);
    }
    std::stable_sort(versions.begin(), versions.end(),
                     [](const KeptVersion &a, const KeptVersion &b) { return a.publishedAt > b.publishedAt; });
    return versions;
}

std::vector<KeptVersion> versionsToRemove(const std::vector<KeptVersion> &versions, const QDateTime &now)
{
    std::vector<KeptVersion> newestFirst = versions;
    std::stable_sort(newestFirst.begin(), newestFirst.end(),
                     [](const KeptVersion &a, const KeptVersion &b) { return a.publishedAt > b.publishedAt; });
    const QDate today = now.date();
    QSet<QDate> daysSeen;
    std::vector<KeptVersion> removed;
    for (std::size_t i = 0; i < newestFirst.size(); ++i) {
        const QDate day = newestFirst[i].publishedAt.toOffsetFromUtc(now.offsetFromUtc()).date();
        const bool isLastOfDay = !daysSeen.contains(day);
        daysSeen.insert(day);
        const bool isRecent = day > today.addDays(-kDaysKept);
        if (i >= kLastKept && !(isLastOfDay && isRecent))
            removed.push_back(newestFirst[i]);
    }
    return removed;
}

void keepVersion(const QString &file, const QByteArray &sha256, const QString &folder, const QDateTime &now)
{
    if (!QDir().mkpath(folder))
        throw Error{ErrorCode::CannotWrite, folder, {}};
    removeParts(QDir(folder));
    const std::vector<KeptVersion> known = keptVersions(folder);
    const bool isKept =
        std::any_of(known.begin(), known.end(), [&](const KeptVersion &version) { return version.sha256 == sha256; });
    if (!isKept) {
        const QDateTime publishedAt = std::min(QFileInfo(file).lastModified().toUTC(), now.toUTC());
        copyChecked(file, sha256, QDir(folder).filePath(nameOf(publishedAt, sha256)));
    }
    for (const KeptVersion &version : versionsToRemove(keptVersions(folder), now))
        removeFile(version.path);
}

VersionFacts readFacts(const KeptVersion &version, const QString &databasePath)
{
    requireUnaltered(version);
    Database kept(version.path, Database::Mode::ReadOnly);
    // Writable, since a transaction that was cut off must be rolled back before reading.
    Database working(databasePath, Database::Mode::ReadWrite);
    const QString author =
        kept.scalar(QStringLiteral("SELECT author FROM journal ORDER BY position DESC LIMIT 1")).toString();
    return {author, static_cast<int>((entryIds(working) - entryIds(kept)).size())};
}

PublishedDossier readVersion(const KeptVersion &version)
{
    requireUnaltered(version);
    return readPublishedWhole(version.path);
}

} // namespace regie::dossier
