// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/saving_notices.h"

#include "core/dossier/error_text.h"
#include "core/dossier/target_lock.h"
#include "ui/shell/moment_text.h"

#include <QFileInfo>

namespace regie::ui::shell {

using dossier::ErrorCode;
using widgets::NoticeKind;

QString sentence(const dossier::Holder &holder, const QDateTime &now)
{
    const QString who =
        holder.author.isEmpty() ? QCoreApplication::translate("SavingNotices", "someone else") : holder.author;
    const int days = static_cast<int>(holder.since.daysTo(now));
    const QString since = momentText(holder.since, now);
    //: %1 a person, %2 a computer, %3 a time or a date with a time
    const QString open = QCoreApplication::translate("SavingNotices", "Already open at %1 (computer %2) since %3.")
                             .arg(who, holder.host, since);
    if (days < 1) {
        return open + QLatin1Char(' ') +
               QCoreApplication::translate(
                   "SavingNotices", "You can go on here; whoever saves last is warned, and nothing is overwritten.");
    }
    return open + QLatin1Char(' ') +
           SavingNotices::tr("That is %n day(s) ago, so it may be over. You can go on here.", nullptr, days);
}

void SavingNotices::say(NoticeKind kind, const QString &sentence)
{
    m_waits = false;
    m_said = sentence;
    m_bar.tell(kind, sentence);
}

void SavingNotices::tellFailure(const dossier::Error &error)
{
    const QString what = dossier::sentence(error);
    if (error.code == ErrorCode::SavedBeside)
        say(NoticeKind::Warning, what);
    else if (error.code == ErrorCode::CopyDamaged)
        say(NoticeKind::Error, what);
    else
        //: %1 why the file could not be saved, in sentences
        say(NoticeKind::Error, tr("%1 Your work is safe on this computer.").arg(what));
    if (error.code == ErrorCode::Damaged || error.code == ErrorCode::UnsoundData)
        return; // the same everywhere and every time: only saving what can be saved helps
    if (error.code == ErrorCode::TargetChanged)
        m_bar.offer(tr("Save beside it as a new file"), [this] { m_session.publishBeside(); });
    else if (error.code == ErrorCode::TargetMissing)
        m_bar.offer(tr("Put the file back"), [this] { m_session.publishAgain(); });
    else
        m_bar.offer(tr("Try again"), [this] { m_session.publish(); });
    m_bar.offer(tr("Save in another place…"), [this] { m_files.askSaveElsewhere(); });
}

void SavingNotices::tellHolder(const dossier::Holder &holder)
{
    m_bar.tell(NoticeKind::Information, sentence(holder, QDateTime::currentDateTime()));
}

void SavingNotices::follow()
{
    const SavedKind kind = m_session.isOpen() ? m_session.savedState().kind : SavedKind::InFile;
    if (kind == SavedKind::Waiting && !m_waits) {
        say(NoticeKind::Information, tr("%1 is in use by another program. Saving is tried again for ten seconds; you "
                                        "can go on with your work.")
                                         .arg(QFileInfo(m_session.path()).fileName()));
        m_bar.offer(tr("Do not wait"), [this] { m_session.stopWaiting(); });
        m_waits = true;
        return;
    }
    const bool isOver = kind == SavedKind::Published || kind == SavedKind::InFile;
    if (isOver && !m_said.isEmpty() && m_bar.sentence() == m_said)
        m_bar.hide();
    if (isOver)
        m_said.clear();
}

} // namespace regie::ui::shell
