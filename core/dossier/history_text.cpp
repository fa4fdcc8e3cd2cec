// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/history_text.h"

#include "core/dossier/row_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace regie::dossier {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

} // namespace

QString sentence(const HistoryLine &line, const domain::Dossier &dossier)
{
    QString what = sentence(line.action(), dossier);
    switch (line.course) {
    case Course::Edit:
        break;
    case Course::Undo:
        what = Words::tr("Undone: %1").arg(what);
        break;
    case Course::Redo:
        what = Words::tr("Done again: %1").arg(what);
        break;
    }
    if (!line.isTakenBack)
        return what;
    return line.course == Course::Undo ? Words::tr("%1 (done again later)").arg(what)
                                       : Words::tr("%1 (undone later)").arg(what);
}

QString authorText(const QString &author)
{
    return author.isEmpty() ? Words::tr("unknown") : author;
}

QString nameOf(EditKind kind)
{
    switch (kind) {
    case EditKind::Changed:
        return Words::tr("changed");
    case EditKind::Added:
        return Words::tr("added");
    case EditKind::Removed:
        return Words::tr("removed");
    case EditKind::Scored:
        return Words::tr("score or target");
    case EditKind::Imported:
        return Words::tr("imported");
    case EditKind::TakenBack:
        return Words::tr("undone");
    case EditKind::Made:
        return Words::tr("dossier made");
    }
    Q_UNREACHABLE();
}

QString momentText(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    //: %1 a day, %2 a time
    return Words::tr("%1 %2").arg(QLocale().toString(local.date(), QLocale::ShortFormat),
                                  QLocale().toString(local.time(), QStringLiteral("HH:mm")));
}

} // namespace regie::dossier
