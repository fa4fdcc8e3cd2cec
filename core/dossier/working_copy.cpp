// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/working_copy.h"

#include "core/dossier/copy_state.h"
#include "core/dossier/database.h"
#include "core/dossier/error.h"
#include "core/dossier/files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace regie::dossier {

namespace {

const QString kJournalSuffix = QStringLiteral("-journal");

QString folderName(const QString &target)
{
    return QString::fromLatin1(QCryptographicHash::hash(target.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

QString canonical(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() ? info.canonicalFilePath() : QDir::cleanPath(info.absoluteFilePath());
}

} // namespace

WorkingCopy::WorkingCopy(const QString &target, const QString &root)
    : m_target(canonical(target))
    , m_folder(root + QLatin1Char('/') + folderName(m_target))
    , m_published(readOrigin(m_folder).published)
{}

QString WorkingCopy::defaultRoot()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QLatin1String("/working");
}

QString WorkingCopy::databasePath() const
{
    return m_folder + QLatin1String("/dossier.regie");
}

void WorkingCopy::lock()
{
    if (!QDir().mkpath(m_folder))
        throw Error{ErrorCode::CannotWrite, m_folder, {}};
    m_lock = std::make_unique<QLockFile>(m_folder + QLatin1String("/lock"));
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock(0))
        throw Error{m_lock->error() == QLockFile::LockFailedError ? ErrorCode::OpenElsewhere : ErrorCode::CannotWrite,
                    m_target,
                    {}};
    findPublished();
}

bool WorkingCopy::holdsUnpublishedEdits() const
{
    if (!QFileInfo::exists(databasePath()) || m_published.sha256.isEmpty())
        return false;
    // Writable, since a transaction that was cut off must be rolled back before reading.
    Database database(databasePath(), Database::Mode::ReadWrite);
    return copyState(database, CopyStateName::Revision).toLongLong() != m_published.revision;
}

QByteArray WorkingCopy::copyFromTarget()
{
    remove();
    return copyFile(m_target, databasePath());
}

void WorkingCopy::remove()
{
    removeOrigin(m_folder);
    removeFile(databasePath() + kJournalSuffix);
    removeFile(databasePath());
    m_published = {0, {}};
}

QString WorkingCopy::setAside(const QDateTime &now)
{
    const QString aside = m_folder + QLatin1String("/damaged ") +
                          now.toString(QStringLiteral("yyyy-MM-dd HH.mm.ss.zzz")) + QLatin1String(".regie");
    renameToFree(databasePath(), aside);
    if (QFileInfo::exists(databasePath() + kJournalSuffix)) // a step that was cut off
        renameToFree(databasePath() + kJournalSuffix, aside + kJournalSuffix);
    remove();
    return aside;
}

void WorkingCopy::setPublished(const Published &published)
{
    // First here: the target holds it, whether it can be remembered for the next start or not.
    m_published = published;
    writeOrigin(m_folder, m_target, published);
}

void WorkingCopy::findPublished()
{
    const Origin origin = readOrigin(m_folder);
    m_published = origin.published;
    if (origin.intended.empty() || !QFileInfo::exists(m_target))
        return;
    const QByteArray sha256 = fileSha256(m_target);
    const auto reached = std::find_if(origin.intended.begin(), origin.intended.end(),
                                      [&](const Published &intended) { return intended.sha256 == sha256; });
    if (reached != origin.intended.end())
        m_published = *reached;
}

} // namespace regie::dossier
