// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/version_window.h"

#include "core/dossier/files.h"
#include "ui/dialogs/versions_model.h"

#include <QFileInfo>

namespace regie::ui::shell {

namespace {

/// The version under the name that the dossier has, in a folder of its own.
void copyVersion(const dossier::KeptVersion &version, const QString &path)
{
    if (dossier::copyFile(version.path, path) != version.sha256)
        throw dossier::Error{dossier::ErrorCode::Damaged, version.path, {}};
}

} // namespace

VersionRoom::VersionRoom(const Settings &settings)
    : m_roomSettings(m_folder.filePath(QStringLiteral("settings.ini")))
{
    m_roomSettings.setTheme(settings.theme());
    m_roomSettings.setTextSize(settings.textSize());
    m_roomSettings.setAuthor(settings.author());
}

VersionWindow::VersionWindow(const dossier::KeptVersion &version, const Settings &settings, Translation &translation,
                             const Session &original)
    : VersionRoom(settings)
    , MainWindow(m_roomSettings, translation, m_folder.filePath(QStringLiteral("working")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    connect(&session(), &Session::opened, this, [this, moment = dialogs::momentOf(version)] { tellWhatItIs(moment); });
    connect(&session(), &Session::closed, this, &QWidget::close, Qt::QueuedConnection);
    connect(&original, &Session::closing, this, &QWidget::close);
    const QString path = m_folder.filePath(QFileInfo(original.path()).fileName());
    session().make(path, [version, path] { copyVersion(version, path); });
}

void VersionWindow::tellWhatItIs(const QString &moment)
{
    session().document().setReadOnly();
    updateTitle();
    notice().tell(widgets::NoticeKind::Information,
                  tr("You look at the version that was saved on %1. Nothing can be changed here.").arg(moment));
}

} // namespace regie::ui::shell
