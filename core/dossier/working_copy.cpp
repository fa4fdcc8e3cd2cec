// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/working_copy.h"

#include "core/dossier/copy_state.h"
#include "core/dossier/database.h"
#include "core/dossier/error.h"
#include "core/dossier/files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace regie::dossier {

namespace {

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
{
    readOrigin();
}

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
    readOrigin();
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
    for (const QString &name :
         {QStringLiteral("origin.json"), QStringLiteral("dossier.regie-journal"), QStringLiteral("dossier.regie")}) {
        QFile file(m_folder + QLatin1Char('/') + name);
        if (file.exists() && !file.remove())
            throw Error{ErrorCode::CannotWrite, file.fileName(), file.errorString()};
    }
    m_published = {0, {}};
}

void WorkingCopy::setPublished(const Published &published)
{
    const QJsonObject origin{{QStringLiteral("target"), m_target},
                             {QStringLiteral("revision"), published.revision},
                             {QStringLiteral("sha256"), QString::fromLatin1(published.sha256.toHex())}};
    QSaveFile file(m_folder + QLatin1String("/origin.json"));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(origin).toJson()) < 0 || !file.commit())
        throw Error{ErrorCode::CannotWrite, file.fileName(), file.errorString()};
    m_published = published;
}

void WorkingCopy::readOrigin()
{
    QFile file(m_folder + QLatin1String("/origin.json"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject origin = QJsonDocument::fromJson(file.readAll()).object();
    m_published = {origin[QLatin1String("revision")].toInteger(),
                   QByteArray::fromHex(origin[QLatin1String("sha256")].toString().toLatin1())};
}

} // namespace regie::dossier
