// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crash_report.h"

#include "app/crash_handler.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QStandardPaths>
#include <QSysInfo>

namespace regie::app {

namespace {

constexpr qsizetype kReportsKept = 10;

/// What can be said before anything happens; the name of the machine is not among it.
QByteArray header()
{
    return QStringLiteral("Regiekompas %1\nQt %2\n%3 %4, %5\n")
        .arg(QCoreApplication::applicationVersion(), QLatin1String(qVersion()), QSysInfo::productType(),
             QSysInfo::productVersion(), QSysInfo::currentCpuArchitecture())
        .toLatin1();
}

} // namespace

QString crashFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/crashes");
}

void reportCrashesIn(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return;
    const QString moment = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    const QString name = QStringLiteral("crash-%1-%2.txt").arg(moment).arg(QCoreApplication::applicationPid());
    handleCrashes(QDir(folder).filePath(name), header());
}

QString latestCrashReport(const QString &folder)
{
    const QDir reports(folder);
    const QStringList names = reports.entryList({QStringLiteral("crash-*.txt")}, QDir::Files, QDir::Name);
    for (qsizetype i = 0; i < names.size() - kReportsKept; ++i)
        QFile::remove(reports.filePath(names[i]));
    return names.isEmpty() ? QString() : reports.filePath(names.last());
}

} // namespace regie::app
