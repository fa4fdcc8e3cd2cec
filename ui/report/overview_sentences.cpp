// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/overview_sentences.h"

#include "core/analysis/timeline.h"
#include "core/analysis/value_text.h"
#include "ui/report/cells.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie::report {

using analysis::dateText;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OverviewReport)
};

/// The day on which the places of a round must be there: of this round, or of the next one when it has passed.
QDate nextRealisation(const ReportData &data)
{
    const domain::CycleRules &now = data.figures.rules;
    return (now.realisationDate >= data.figures.asOf ? now : nextRules(data)).realisationDate;
}

QString countsSentence(const ReportData &data)
{
    const analysis::AreaFigures &province = data.figures.province;
    const int counts = wholeNumber(province.counts);
    if (!province.taskAfterTrades.value)
        //: %1 cycle such as 2025-2026
        return Words::tr("%Ln place(s) count; the task of %1 is unknown.", nullptr, counts)
            .arg(data.figures.rules.period.text());
    //: %1 cycle such as 2025-2026, %2 number of places
    return Words::tr("%Ln place(s) count for the task of %1, which is %2.", nullptr, counts)
        .arg(data.figures.rules.period.text(), placesText(province.taskAfterTrades.value));
}

QString remainingSentence(const ReportData &data, QDate day)
{
    const analysis::Figures then = analysis::figuresOn(data.dossier, day);
    if (!then.province.remaining.value)
        //: %1 day
        return Words::tr("How many places are needed on %1 is not known yet.").arg(dateText(day));
    const int remaining = wholeNumber(then.province.remaining);
    if (remaining <= 0)
        //: %1 day
        return Words::tr("On %1 there are as many places as are needed.").arg(dateText(day));
    //: %1 day
    const QString needed =
        Words::tr("On %1, %Ln place(s) are needed that are not there yet.", nullptr, remaining).arg(dateText(day));
    const int toFind = std::max(wholeNumber(then.province.toFind), 0);
    //: %1 number of places
    const QString decided = Words::tr("Of these, %1 are decided; %Ln still have to be found.", nullptr, toFind)
                                .arg(placesText(then.province.decided.value));
    return needed + u' ' + decided;
}

QString endingSentence(const ReportData &data, QDate day)
{
    int places = 0;
    for (const auto &month : analysis::timelineOf(data.dossier, {}, {data.figures.asOf, day}).months) {
        for (const analysis::EndingTerm &term : month.ending) {
            if (term.until >= data.figures.asOf && term.until < day)
                places += term.places;
        }
    }
    if (places == 0)
        return {};
    //: %1 day
    return Words::tr("%Ln place(s) end before %1.", nullptr, places).arg(dateText(day));
}

QString housedSentence(const ReportData &data)
{
    const analysis::StatusHolderFigures &holders = data.figures.province.statusHolders;
    if (!holders.onSchedule)
        return {};
    //: %1 number of status holders
    return Words::tr("%Ln status holder(s) were housed this half-year; %1 were expected by now.", nullptr,
                     wholeNumber(holders.housed))
        .arg(placesText(holders.expected.value));
}

} // namespace

QStringList keySentences(const ReportData &data)
{
    const QDate day = nextRealisation(data);
    QStringList sentences{countsSentence(data), remainingSentence(data, day), endingSentence(data, day),
                          housedSentence(data)};
    sentences.removeAll(QString());
    return sentences;
}

} // namespace regie::report
