// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/backup.h"
#include "core/dossier/unpublished.h"
#include "ui/shell/version_keeper.h"
#include "ui/widgets/notice_bar.h"

#include <QPointer>

namespace regie::ui::dialogs {
class DifferenceDialog;
class SalvageDialog;
class VersionsDialog;
} // namespace regie::ui::dialogs

namespace regie::ui::shell {

/// What helps an officer back to earlier work in a window: edits that were not saved in the file, earlier versions, and damaged
/// files.
class Recovery : public QObject
{
    Q_OBJECT

public:
    /// The window is the parent of the dialogs.
    Recovery(Session &session, QWidget *window);

    /// Where it tells; to be called again when the window makes its parts anew.
    void setNotice(widgets::NoticeBar *notice, const figures::Theme &theme);
    /// Adds to the notice what can be done about a file that does not open.
    void offerHelp(Deed deed, const dossier::Error &error);
    /// The earlier versions of the dossier that is open.
    dialogs::VersionsDialog *showVersions();
    /// What the file says beside the edits that are not saved in it.
    dialogs::DifferenceDialog *showFile();
    /// Saves what can be saved of the damaged file into a new one.
    dialogs::SalvageDialog *salvage(const QString &damagedPath, const QString &newPath);
    /// The dialogs look at the dossier, which is about to go.
    void closeDialogs();

signals:
    /// After resumed(): what was not saved in the file is told, or there is nothing to tell.
    void unpublishedTold();
    void lookWanted(const regie::dossier::KeptVersion &version);

private:
    void nameUnpublished();
    void tellUnpublished(const std::vector<dossier::UnpublishedStep> &steps);
    void tellPutAside(const QString &damagedCopy);
    /// The new file is proposed beside the dossier.
    void askSalvage(const QString &damagedPath, const QString &dossierPath);

    Session &m_session;
    QWidget *m_window;
    VersionKeeper m_keeper;
    QPointer<widgets::NoticeBar> m_notice;
    figures::Theme m_theme;
};

} // namespace regie::ui::shell
