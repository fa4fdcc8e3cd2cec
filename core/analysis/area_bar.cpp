// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/area_bar.h"

#include "core/analysis/value_text.h"

#include <QCoreApplication>

namespace regie::analysis {

namespace {

std::optional<int> placesOf(const Explained &figure)
{
    return figure.value ? std::optional(qRound(*figure.value)) : std::nullopt;
}

QString sentenceOf(const StackedBars::Bar &bar)
{
    const QString counts = numberText(bar.counts);
    const QString decided = numberText(bar.decided);
    if (!bar.task)
        //: %1 municipality, %2 places that count, %3 places decided
        return QCoreApplication::translate("AreaBar", "The task of %1 is unknown. %2 places count and %3 are decided.")
            .arg(bar.label, counts, decided);
    const int difference = *bar.difference();
    //: %1 municipality, %2 its task, %3 places that count, %4 places decided
    const QString start =
        QCoreApplication::translate("AreaBar", "%1 has a task of %2 places: %3 count and %4 are decided.")
            .arg(bar.label, numberText(*bar.task), counts, decided);
    const int shortage = -difference;
    const QString end =
        difference < 0 ? QCoreApplication::translate("AreaBar", "It is %Ln place(s) short.", nullptr, shortage)
        : difference == 0
            ? QCoreApplication::translate("AreaBar", "That is exactly the task.")
            : QCoreApplication::translate("AreaBar", "That is %Ln place(s) more than the task.", nullptr, difference);
    return QStringLiteral("%1 %2").arg(start, end);
}

} // namespace

StackedBars areaBar(const domain::Dossier &dossier, const Figures &figures, const QString &municipality, BarUnit unit)
{
    StackedBars bars;
    bars.unit = unit;
    const AreaFigures *area = figures.area(municipality);
    if (!area)
        return bars;
    bars.bars.push_back({municipality, dossier.areaName(municipality), placesOf(area->counts).value_or(0),
                         placesOf(area->decided).value_or(0), placesOf(area->inPreparation).value_or(0),
                         placesOf(area->taskAfterTrades)});
    bars.summary = municipality.isEmpty() ? municipalityBars(dossier, figures, BarOrder::Name, unit).summary
                                          : sentenceOf(bars.bars.front());
    return bars;
}

} // namespace regie::analysis
