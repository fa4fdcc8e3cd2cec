// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_presence.h"

#include <QFileInfo>
#include <QMutex>

#include <thread>

namespace regie::ui::shell {

struct FilePresence::Desk
{
    QMutex mutex;
    FilePresence *owner; ///< null when it is gone
};

Presence presenceOf(const QString &path)
{
    const QFileInfo file(path);
    if (file.exists())
        return Presence::There;
    return QFileInfo::exists(file.path()) ? Presence::Missing : Presence::FolderUnreachable;
}

FilePresence::FilePresence(Look look, QObject *parent)
    : QObject(parent)
    , m_look(std::move(look))
    , m_desk(std::make_shared<Desk>())
{
    m_desk->owner = this;
}

FilePresence::~FilePresence()
{
    const QMutexLocker locker(&m_desk->mutex);
    m_desk->owner = nullptr;
}

void FilePresence::lookFor(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (m_waiting.contains(path))
            m_again.insert(path);
        else
            look(path);
    }
}

void FilePresence::look(const QString &path)
{
    m_waiting.insert(path);
    // Threads of their own, left alone: those of a pool would be waited for when the program ends.
    std::thread([desk = m_desk, look = m_look, path] {
        const Presence presence = look(path);
        const QMutexLocker locker(&desk->mutex);
        if (FilePresence *owner = desk->owner)
            QMetaObject::invokeMethod(
                owner, [owner, path, presence] { owner->take(path, presence); }, Qt::QueuedConnection);
    }).detach();
}

void FilePresence::take(const QString &path, Presence presence)
{
    m_waiting.remove(path);
    if (m_again.remove(path))
        look(path);
    if (m_known.value(path, Presence::Unknown) == presence)
        return;
    m_known.insert(path, presence);
    emit told(path);
}

} // namespace regie::ui::shell
