// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/version_keeper.h"

#include "core/dossier/backup.h"
#include "ui/widgets/background.h"

namespace regie::ui::shell {

VersionKeeper::VersionKeeper(Session &session)
    : QObject(&session)
    , m_session(session)
{
    connect(&session, &Session::savedStateChanged, this, &VersionKeeper::keep);
    connect(&session, &Session::published, this, &VersionKeeper::keep);
    connect(&session, &Session::savedBeside, this,
            [this](const QString &path, const QByteArray &sha256) { keepFile(path, sha256, Trouble::IsTold); });
    connect(&session, &Session::closed, this, [this] { m_asked.clear(); });
}

void VersionKeeper::keep()
{
    if (!m_session.isOpen())
        return;
    const dossier::WorkingCopy &copy = m_session.document().workingCopy();
    const QByteArray sha256 = copy.publishedHash();
    if (sha256 == m_asked)
        return;
    m_asked = sha256;
    // Before the first edit there is nothing to tell: when someone else altered or took away the file, saving says so.
    keepFile(copy.target(), sha256, m_session.hasUnpublishedEdits() ? Trouble::IsKnown : Trouble::IsTold);
}

void VersionKeeper::keepFile(const QString &file, const QByteArray &sha256, Trouble trouble)
{
    const dossier::WorkingCopy &copy = m_session.document().workingCopy();
    widgets::inBackground(
        this,
        [file, sha256, folder = dossier::versionsFolder(copy), oneByOne = m_oneByOne] {
            const QMutexLocker lock(oneByOne.get());
            dossier::keepVersion(file, sha256, folder, QDateTime::currentDateTime());
            return true;
        },
        [this, trouble](const widgets::Outcome<bool> &outcome) {
            const auto *error = std::get_if<dossier::Error>(&outcome);
            if (!error)
                emit kept();
            else if (trouble == Trouble::IsTold)
                emit failed(*error);
        });
}

} // namespace regie::ui::shell
