// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_call.h"

#include "core/dossier/working_copy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace regie::ui::shell {

namespace {

const QString kSuffix = QStringLiteral(".call");

/// On Windows a window may only come to the front when the one in front lets it.
void letOthersComeToTheFront()
{
#ifdef Q_OS_WIN
    AllowSetForegroundWindow(ASFW_ANY);
#endif
}

} // namespace

QString callFolder(const QString &path, const QString &workingCopyRoot)
{
    const dossier::WorkingCopy copy(path, workingCopyRoot);
    return QFileInfo(copy.databasePath()).path() + QStringLiteral("/calls");
}

CallListener::CallListener(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    QDir().mkpath(folder);
    takeCalls(); // of a time when nobody listened
    m_watcher.addPath(folder);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (takeCalls())
            emit called();
    });
}

bool CallListener::takeCalls()
{
    bool any = false;
    const QDir folder(m_folder);
    const auto calls = folder.entryList({QLatin1Char('*') + kSuffix}, QDir::Files);
    for (const QString &call : calls)
        any = QFile::remove(folder.filePath(call)) || any;
    return any;
}

WindowCall::WindowCall(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_file(QDir(folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + kSuffix))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { finish(false); });
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] {
        if (!QFile::exists(m_file))
            finish(true);
    });
}

void WindowCall::make(int patience)
{
    letOthersComeToTheFront();
    QFile file(m_file);
    const bool made = file.open(QIODevice::WriteOnly);
    file.close();
    m_watcher.addPath(m_file);
    // It may have been heard before the watch began; without a folder nobody listens.
    const bool isDecided = !made || !QFile::exists(m_file);
    m_patience.setInterval(isDecided ? 0 : patience);
    if (isDecided) {
        m_patience.disconnect(this);
        connect(&m_patience, &QTimer::timeout, this, [this, made] { finish(made); });
    }
    m_patience.start();
}

void WindowCall::finish(bool heard)
{
    m_patience.stop();
    m_watcher.disconnect(this);
    QFile::remove(m_file);
    if (heard)
        emit answered();
    else
        emit unanswered();
    deleteLater();
}

} // namespace regie::ui::shell
