// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/spoken.h"

#include "ui/figures/figure_style.h"

#include <QCoreApplication>

#include <cmath>

namespace regie::figures {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Spoken)
};

} // namespace

QString spoken(const analysis::StackedBars::Bar &bar, const QLocale &locale)
{
    const QString counts = locale.toString(bar.counts);
    const QString decided = locale.toString(bar.decided);
    const QString inPreparation = locale.toString(bar.inPreparation);
    const auto difference = bar.difference();
    if (!difference)
        return Words::tr("%1. No task. Counts %2. Decided %3. In preparation %4.")
            .arg(bar.label, counts, decided, inPreparation);
    const QString task = locale.toString(*bar.task);
    const QString size = locale.toString(std::abs(*difference));
    const QString text = *difference < 0
                             ? Words::tr("%1. Task %2. Counts %3. Decided %4. In preparation %5. Difference minus %6.")
                             : Words::tr("%1. Task %2. Counts %3. Decided %4. In preparation %5. Difference %6.");
    return text.arg(bar.label, task, counts, decided, inPreparation, size);
}

QString spoken(const analysis::PrincipleProfile::Axis &axis, int decimals, const QLocale &locale)
{
    const auto number = [&](double value) { return scoreNumber(value, decimals, locale); };
    const QString scored = locale.toString(axis.scored);
    const QString areas = locale.toString(axis.areas());
    if (!axis.score && axis.areas() > 0 && axis.notApplicable == axis.areas())
        return Words::tr("%1. Not applicable.").arg(axis.label);
    if (!axis.score)
        return axis.target ? Words::tr("%1. Score unknown. Target score %2.").arg(axis.label, number(*axis.target))
                           : Words::tr("%1. Score unknown. No target score.").arg(axis.label);
    const QString text = axis.target ? Words::tr("%1. Score %2. Target score %5. Scored %3 of %4.")
                                     : Words::tr("%1. Score %2. No target score. Scored %3 of %4.");
    const QString filled = text.arg(axis.label, number(*axis.score), scored, areas);
    return axis.target ? filled.arg(number(*axis.target)) : filled;
}

QString spoken(const analysis::ProfileComparison &comparison, std::size_t axis, const QLocale &locale)
{
    QStringList areas;
    for (const analysis::ProfileComparison::Series &series : comparison.series) {
        const analysis::PrincipleProfile::Axis &each = series.profile.axes[axis];
        const bool applies = each.areas() == 0 || each.notApplicable < each.areas();
        const QString score = each.score ? scoreNumber(*each.score, series.profile.decimals, locale)
                              : applies  ? Words::tr("unknown")
                                         : Words::tr("not applicable");
        //: %1 a municipality, %2 its score
        areas << Words::tr("%1 %2").arg(series.name, score);
    }
    const QString label = comparison.series.empty() ? QString() : comparison.series.front().profile.axes[axis].label;
    //: %1 a principle, %2 municipalities with their scores
    return Words::tr("%1. %2.").arg(label, areas.join(QStringLiteral(", ")));
}

QString spoken(const analysis::CapacityTimeline::Month &month, const QLocale &locale)
{
    const QString name = locale.toString(month.end, QStringLiteral("MMMM yyyy"));
    const QString counts = locale.toString(month.counts);
    const QString decided = locale.toString(month.decided);
    const QString inPreparation = locale.toString(month.inPreparation);
    const QString ended = locale.toString(month.endedPlaces);
    if (!month.task)
        return Words::tr("%1. No task. Counts %2. Decided %3. In preparation %4. Places that end %5.")
            .arg(name, counts, decided, inPreparation, ended);
    return Words::tr("%1. Task %2. Counts %3. Decided %4. In preparation %5. Places that end %6.")
        .arg(name, locale.toString(*month.task), counts, decided, inPreparation, ended);
}

} // namespace regie::figures
