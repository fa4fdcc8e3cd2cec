// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/backup.h"
#include "ui/shell/main_window.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace regie::ui::shell {

/// What a version window has for itself, as long as it is there: a folder, and settings that the user's own do not follow.
class VersionRoom
{
protected:
    explicit VersionRoom(const Settings &settings);

    QTemporaryDir m_folder;
    Settings m_roomSettings;
};

/// A window on an earlier version of a dossier: every screen, and no edits. It closes with the dossier that it is a version of.
class VersionWindow : private VersionRoom, public MainWindow
{
    Q_DECLARE_TR_FUNCTIONS(VersionWindow)

public:
    VersionWindow(const dossier::KeptVersion &version, const Settings &settings, Translation &translation,
                  const Session &original);

private:
    void tellWhatItIs(const QString &moment);
};

} // namespace regie::ui::shell
