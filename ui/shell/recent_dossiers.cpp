// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_dossiers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace regie::ui::shell {

QString RecentDossier::obstacle() const
{
    switch (presence) {
    case Presence::Unknown:
    case Presence::There:
        return {};
    case Presence::Missing:
        //: of a file
        return QCoreApplication::translate("RecentDossier", "Not found");
    case Presence::FolderUnreachable:
        return QCoreApplication::translate("RecentDossier", "Folder cannot be reached");
    }
    Q_UNREACHABLE();
}

RecentDossiers::RecentDossiers(Settings &settings, FilePresence::Look look, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_presence(std::move(look))
{
    connect(&m_presence, &FilePresence::told, this, &RecentDossiers::changed);
}

std::vector<RecentDossier> RecentDossiers::all() const
{
    std::vector<RecentDossier> dossiers;
    const auto take = [&](const QString &path, bool pinned) {
        const QFileInfo file(path);
        dossiers.push_back({path, file.fileName(), QDir::toNativeSeparators(file.path()), pinned, m_presence.of(path)});
    };
    const QStringList pinned = m_settings.pinnedFiles();
    for (const QString &path : pinned)
        take(path, true);
    const QStringList recent = m_settings.recentFiles();
    for (const QString &path : recent) {
        if (!pinned.contains(path))
            take(path, false);
    }
    return dossiers;
}

void RecentDossiers::look()
{
    m_presence.lookFor(m_settings.pinnedFiles() + m_settings.recentFiles());
}

void RecentDossiers::add(const QString &path)
{
    m_settings.addRecentFile(path);
    emit changed();
    m_presence.lookFor({path});
}

void RecentDossiers::setPinned(const QString &path, bool pinned)
{
    m_settings.setPinned(path, pinned);
    emit changed();
}

void RecentDossiers::remove(const QString &path)
{
    m_settings.removeRecentFile(path);
    emit changed();
}

void RecentDossiers::clear()
{
    m_settings.clearRecentFiles();
    emit changed();
}

} // namespace regie::ui::shell
