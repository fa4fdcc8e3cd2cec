// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/trade_text.h"

#include "core/analysis/value_text.h"
#include "core/domain/names.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace regie::analysis {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TradeText)
};

QString ended(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.endsWith(u'.') || trimmed.endsWith(u'!') || trimmed.endsWith(u'?') ? trimmed : trimmed + u'.';
}

void addMinors(QStringList &sentences, std::optional<int> minors)
{
    const int places = minors.value_or(0);
    if (places > 0)
        sentences << Words::tr("Of these, %Ln place(s) are for unaccompanied minors.", nullptr, places);
}

void addTerms(QStringList &sentences, const QString &counterPerformance, const QString &conditions)
{
    if (!counterPerformance.trimmed().isEmpty())
        //: %1 what the other side does, a sentence with its full stop
        sentences << Words::tr("In return: %1").arg(ended(counterPerformance));
    if (!conditions.trimmed().isEmpty())
        //: %1 conditions, a sentence with its full stop
        sentences << Words::tr("Conditions: %1").arg(ended(conditions));
}

QString statusText(const domain::Trade &trade)
{
    const bool isAgreed = trade.status == domain::TradeStatus::Agreed;
    if (trade.on.isNull())
        return isAgreed ? Words::tr("Agreed, without a date.") : Words::tr("Proposed, without a date.");
    return (isAgreed ? Words::tr("Agreed on %1.") : Words::tr("Proposed on %1.")).arg(dateText(trade.on));
}

} // namespace

QString tradeText(const domain::Dossier &dossier, const domain::Trade &trade)
{
    //: %1 and %2 municipalities, %3 stream, %4 cycle or half-year
    QStringList sentences{Words::tr("%1 hands %Ln place(s) of its task to %2 (%3, %4).", nullptr, trade.places)
                              .arg(dossier.areaName(trade.fromMunicipality), dossier.areaName(trade.toMunicipality),
                                   domain::nameOf(trade.stream), trade.period)};
    addMinors(sentences, trade.minors);
    addTerms(sentences, trade.counterPerformance, trade.conditions);
    sentences << statusText(trade);
    if (!trade.source.trimmed().isEmpty())
        sentences << Words::tr("Source: %1").arg(ended(trade.source));
    return sentences.join(u' ');
}

QString moveText(const domain::Dossier &dossier, const domain::ScenarioMove &move)
{
    //: %1 and %2 municipalities, in a what-if that nobody agreed on
    QStringList sentences{Words::tr("What-if: %1 would hand %Ln place(s) of its task to %2.", nullptr, move.places)
                              .arg(dossier.areaName(move.fromMunicipality), dossier.areaName(move.toMunicipality))};
    addMinors(sentences, move.minors);
    addTerms(sentences, move.counterPerformance, move.conditions);
    return sentences.join(u' ');
}

} // namespace regie::analysis
