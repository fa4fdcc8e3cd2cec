// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recovery.h"

#include "core/dossier/error_text.h"
#include "ui/dialogs/difference_dialog.h"
#include "ui/dialogs/salvage_dialog.h"
#include "ui/dialogs/versions_dialog.h"
#include "ui/widgets/background.h"

#include <QDir>
#include <QFileDialog>

namespace regie::ui::shell {

using Steps = std::vector<dossier::UnpublishedStep>;

namespace {

/// Whether a file was being read or checked: large ones are checked after they are opened, before anything is saved.
bool isAboutTheFile(Deed deed)
{
    return deed == Deed::Opening || deed == Deed::Publishing;
}

/// Whether rows may still be read from a file that does not open for this reason.
bool isDamage(const dossier::Error &error)
{
    const bool isBroken = error.code == dossier::ErrorCode::Damaged || error.code == dossier::ErrorCode::UnsoundData;
    const bool mayHaveBeenOne = error.path.endsWith(QLatin1String(".regie"), Qt::CaseInsensitive);
    return isBroken || (error.code == dossier::ErrorCode::NotADossier && mayHaveBeenOne);
}

} // namespace

Recovery::Recovery(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
    , m_keeper(session)
{
    connect(&session, &Session::resumed, this, &Recovery::nameUnpublished);
    connect(&session, &Session::damagePutAside, this, &Recovery::tellPutAside);
    connect(&m_keeper, &VersionKeeper::failed, this, [this](const dossier::Error &error) {
        if (m_notice)
            m_notice->tell(widgets::NoticeKind::Warning,
                           tr("The file is saved, but this computer could not keep a copy of this version. %1")
                               .arg(dossier::sentence(error)));
    });
}

void Recovery::setNotice(widgets::NoticeBar *notice, const figures::Theme &theme)
{
    m_notice = notice;
    m_theme = theme;
}

void Recovery::nameUnpublished()
{
    const dossier::WorkingCopy &copy = m_session.document().workingCopy();
    widgets::inBackground(
        &m_session.document(), // gone with it: then there is nothing to tell
        [database = copy.databasePath(), revision = copy.publishedRevision()] {
            return dossier::unpublishedSteps(database, revision);
        },
        [this](const widgets::Outcome<Steps> &outcome) {
            if (const auto *error = std::get_if<dossier::Error>(&outcome))
                m_notice->tell(widgets::NoticeKind::Error, dossier::sentence(*error));
            else if (!std::get<Steps>(outcome).empty())
                tellUnpublished(std::get<Steps>(outcome));
            emit unpublishedTold();
        });
}

void Recovery::tellUnpublished(const Steps &steps)
{
    m_notice->tell(
        widgets::NoticeKind::Information,
        //: %1 "3 edits: " and the first of them in words
        tr("Your work of an earlier time is here again. Not saved in the file yet: %1.").arg(dossier::sentence(steps)));
    m_notice->offer(tr("Save now"), [this] { m_session.publish(); });
    m_notice->offer(tr("Look at the file"), [this] { showFile(); });
    m_notice->offer(tr("Go on"), [] {});
}

void Recovery::offerHelp(Deed deed, const dossier::Error &error)
{
    if (!isAboutTheFile(deed))
        return;
    const bool isCopy = error.code == dossier::ErrorCode::CopyDamaged && !error.detail.isEmpty();
    if (!isCopy && !isDamage(error))
        return;
    // When it is open, damage was found later: its working copy also holds what was edited since.
    const bool isOpen = m_session.isOpen() && m_session.path() == error.path;
    const QString damaged = isCopy   ? error.detail
                            : isOpen ? m_session.document().workingCopy().databasePath()
                                     : error.path;
    m_notice->offer(tr("Save what can be saved…"), [this, damaged, path = error.path] { askSalvage(damaged, path); });
}

void Recovery::tellPutAside(const QString &damagedCopy)
{
    m_notice->tell(
        widgets::NoticeKind::Warning,
        tr("Your work of an earlier time, which was not saved in the file yet, is damaged and cannot be opened. "
           "You see the file as it was saved last. The damaged work is kept in %1.")
            .arg(QDir::toNativeSeparators(damagedCopy)));
    m_notice->offer(tr("Save what can be saved…"),
                    [this, damagedCopy, path = m_session.path()] { askSalvage(damagedCopy, path); });
}

dialogs::VersionsDialog *Recovery::showVersions()
{
    auto *dialog = new dialogs::VersionsDialog(m_session.view(), m_window);
    connect(dialog, &dialogs::VersionsDialog::lookWanted, this, &Recovery::lookWanted);
    dialog->open();
    return dialog;
}

dialogs::DifferenceDialog *Recovery::showFile()
{
    auto *dialog = new dialogs::DifferenceDialog(m_session.view(), m_window);
    dialog->open();
    return dialog;
}

void Recovery::askSalvage(const QString &damagedPath, const QString &dossierPath)
{
    auto *dialog = new QFileDialog(m_window, tr("Keep what can be saved as"), QString(), tr("Dossiers (*.regie)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("regie"));
    dialog->selectFile(dialogs::SalvageDialog::proposedPath(dossierPath));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, damagedPath](const QString &path) { salvage(damagedPath, path); });
    dialog->open();
}

dialogs::SalvageDialog *Recovery::salvage(const QString &damagedPath, const QString &newPath)
{
    auto *dialog = new dialogs::SalvageDialog(m_theme, m_window);
    connect(dialog, &dialogs::SalvageDialog::openWanted, &m_session, &Session::open);
    dialog->open();
    dialog->salvage(damagedPath, newPath, m_session.author());
    return dialog;
}

void Recovery::closeDialogs()
{
    qDeleteAll(m_window->findChildren<dialogs::VersionsDialog *>());
    qDeleteAll(m_window->findChildren<dialogs::DifferenceDialog *>());
}

} // namespace regie::ui::shell
