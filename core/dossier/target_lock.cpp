// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/target_lock.h"

#include "core/dossier/error.h"
#include "core/dossier/file_system.h"
#include "core/dossier/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

namespace regie::dossier {

namespace {

constexpr qint64 kLargest = 4096;      // bytes: what is longer is no lock file
constexpr qsizetype kLongestName = 80; // characters of a name that came from another computer

QString cleaned(QString text)
{
    text.truncate(kLongestName);
    return text.simplified();
}

QByteArray toJson(const Holder &holder)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("author"), holder.author},
                                     {QStringLiteral("host"), holder.host},
                                     {QStringLiteral("process"), holder.process},
                                     {QStringLiteral("since"), holder.since.toString(Qt::ISODate)},
                                     {QStringLiteral("boot"), holder.boot}})
        .toJson();
}

/// Whether the program that wrote it can't have the dossier open any more, as far as can be told from here.
bool isStale(const Holder &holder)
{
    if (holder.host != hostName())
        return false;
    const QString boot = QString::fromLatin1(QSysInfo::bootUniqueId());
    return holder.process == QCoreApplication::applicationPid() || holder.boot != boot || !isRunning(holder.process);
}

} // namespace

TargetLock::TargetLock(const QString &target)
    : m_path(pathBeside(target))
{}

TargetLock::~TargetLock()
{
    release();
}

TargetLock::TargetLock(TargetLock &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_mine(std::exchange(other.m_mine, {}))
{}

TargetLock &TargetLock::operator=(TargetLock &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_mine, other.m_mine);
    return *this;
}

QString TargetLock::pathBeside(const QString &target)
{
    const QFileInfo file(target);
    return QStringLiteral("%1/.~lock.%2#").arg(file.absolutePath(), file.fileName());
}

std::optional<Holder> TargetLock::take(const QString &author, const QDateTime &now)
{
    const std::optional<Holder> there = read();
    if (there && !isStale(*there))
        return there;
    takeOver(author, now);
    return {};
}

void TargetLock::takeOver(const QString &author, const QDateTime &now)
{
    const Holder mine{author, hostName(), QCoreApplication::applicationPid(), now.toUTC(),
                      QString::fromLatin1(QSysInfo::bootUniqueId())};
    try {
        writeWhole(m_path, toJson(mine));
        hideFile(m_path);
        m_mine = read();
    } catch (const Error &) {
        // As in a folder that may only be read: it only informs, so that work goes on without.
    }
}

std::optional<Holder> TargetLock::read() const
{
    QFile file(m_path);
    if (!QFileInfo(m_path).isFile() || file.size() > kLargest || !file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    Holder holder{cleaned(object[QLatin1String("author")].toString()),
                  cleaned(object[QLatin1String("host")].toString()), object[QLatin1String("process")].toInteger(),
                  QDateTime::fromString(object[QLatin1String("since")].toString(), Qt::ISODate).toUTC(),
                  cleaned(object[QLatin1String("boot")].toString())};
    return holder.since.isValid() && !holder.host.isEmpty() ? std::optional(holder) : std::nullopt;
}

void TargetLock::release()
{
    try {
        if (m_mine && read() == m_mine)
            removeFile(m_path);
    } catch (const Error &) {
        // It stays behind, and is recognised as ours by the next start.
    }
    m_mine.reset();
}

} // namespace regie::dossier
