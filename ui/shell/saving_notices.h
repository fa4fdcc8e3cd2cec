// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/file_choices.h"
#include "ui/widgets/notice_bar.h"

#include <QCoreApplication>

namespace regie::dossier {
struct Holder;
}

namespace regie::ui::shell {

/// What the bar over the screens says about saving, and what it offers to do.
class SavingNotices
{
    Q_DECLARE_TR_FUNCTIONS(SavingNotices)

public:
    SavingNotices(widgets::NoticeBar &bar, Session &session, FileChoices &files)
        : m_bar(bar)
        , m_session(session)
        , m_files(files)
    {}

    void tellFailure(const dossier::Error &error);
    void tellHolder(const dossier::Holder &holder);
    /// Follows the state: while another program holds the file, and when what the bar says is over.
    void follow();

private:
    void say(widgets::NoticeKind kind, const QString &sentence);

    widgets::NoticeBar &m_bar;
    Session &m_session;
    FileChoices &m_files;
    QString m_said;       ///< of what did not succeed; empty: nothing, or it is over
    bool m_waits = false; ///< the bar says that the file is held
};

/// "Already open at Jo on computer kantoor-12, since 14:03."
QString sentence(const dossier::Holder &holder, const QDateTime &now);

} // namespace regie::ui::shell
