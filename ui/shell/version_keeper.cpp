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
    const bool isJustPublished = !m_session.hasUnpublishedEdits();
    widgets::inBackground(
        this,
        [file = copy.target(), sha256, folder = dossier::versionsFolder(copy), oneByOne = m_oneByOne] {
            const QMutexLocker lock(oneByOne.get());
            dossier::keepVersion(file, sha256, folder, QDateTime::currentDateTime());
            return true;
        },
        [this, isJustPublished](const widgets::Outcome<bool> &outcome) {
            const auto *error = std::get_if<dossier::Error>(&outcome);
            if (!error)
                emit kept();
            else if (isJustPublished)
                emit failed(*error);
            // Before the first edit there is nothing to tell: when someone else altered or took away the file, saving says so.
        });
}

} // namespace regie::ui::shell
