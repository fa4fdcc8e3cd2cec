// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chart_specs.h"

#include "core/analysis/dutch_order.h"
#include "core/analysis/value_text.h"
#include "core/domain/names.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <limits>
#include <set>

namespace regie::analysis {

namespace {

int placesOf(const Explained &figure)
{
    return qRound(figure.value.value_or(0));
}

std::optional<int> knownPlacesOf(const Explained &figure)
{
    return figure.value ? std::optional(qRound(*figure.value)) : std::nullopt;
}

StackedBars::Bar barOf(const domain::Municipality &municipality, const AreaFigures &area)
{
    return {municipality.id,
            municipality.name,
            placesOf(area.counts),
            placesOf(area.decided),
            placesOf(area.inPreparation),
            knownPlacesOf(area.taskAfterTrades)};
}

QString barsSummary(const QString &province, const AreaFigures &area)
{
    const QString counts = numberText(placesOf(area.counts));
    const QString decided = numberText(placesOf(area.decided));
    const std::optional<int> difference = area.difference();
    if (!difference)
        //: %1 province, %2 places that count, %3 places decided
        return QCoreApplication::translate("ChartSummary",
                                           "The task of %1 is unknown. %2 places count and %3 are decided.")
            .arg(province, counts, decided);
    const QString task = numberText(placesOf(area.taskAfterTrades));
    if (*difference < 0)
        //: %1 province, %2 its task, %3 places that count, %4 places decided
        return QCoreApplication::translate("ChartSummary",
                                           "%1 has a task of %2 places: %3 count and %4 are decided. The province is "
                                           "%Ln place(s) short.",
                                           nullptr, -*difference)
            .arg(province, task, counts, decided);
    //: %1 province, %2 its task, %3 places that count, %4 places decided
    return QCoreApplication::translate("ChartSummary",
                                       "%1 has a task of %2 places: %3 count and %4 are decided. The province has "
                                       "%Ln place(s) more than its task.",
                                       nullptr, *difference)
        .arg(province, task, counts, decided);
}

PrincipleProfile::Axis axisOf(domain::Principle principle, const PrincipleFigures &figures, const QString &municipality)
{
    PrincipleProfile::Axis axis{domain::keyOf(principle), domain::shortNameOf(principle), figures.score.value,
                                figures.target.value};
    if (municipality.isEmpty()) {
        axis.scored = figures.scored;
        axis.unknown = figures.unknown;
        axis.notApplicable = figures.notApplicable;
        return axis;
    }
    axis.scored = figures.state == ScoreState::Scored ? 1 : 0;
    axis.unknown = figures.state == ScoreState::Unknown ? 1 : 0;
    axis.notApplicable = figures.state == ScoreState::NotApplicable ? 1 : 0;
    return axis;
}

QString axisText(const PrincipleProfile::Axis &axis, int decimals)
{
    if (!axis.score) {
        if (axis.notApplicable > 0 && axis.unknown == 0)
            //: %1 principle
            return QCoreApplication::translate("ChartSummary", "%1 not applicable").arg(axis.label);
        //: %1 principle
        return QCoreApplication::translate("ChartSummary", "%1 unknown").arg(axis.label);
    }
    const QString score = QLocale().toString(*axis.score, 'f', decimals);
    if (!axis.target)
        //: %1 principle, %2 score
        return QCoreApplication::translate("ChartSummary", "%1 %2").arg(axis.label, score);
    //: %1 principle, %2 score, %3 target score
    return QCoreApplication::translate("ChartSummary", "%1 %2 (target %3)")
        .arg(axis.label, score, numberText(*axis.target));
}

QString profileSummary(const QString &area, const PrincipleProfile &profile)
{
    QStringList axes;
    for (const PrincipleProfile::Axis &axis : profile.axes)
        axes.append(axisText(axis, profile.decimals));
    //: %1 municipality or province, %2 list of principles with scores
    return QCoreApplication::translate("ChartSummary", "Scores from 1 to 5 of %1: %2.")
        .arg(area, QLocale().createSeparatedList(axes));
}

void addMarker(CapacityTimeline &chart, QDate date, const QString &text)
{
    const QDate first(chart.months.front().end.year(), chart.months.front().end.month(), 1);
    if (date >= first && date <= chart.months.back().end)
        chart.markers.push_back({date, text});
}

void addMarkers(CapacityTimeline &chart, const domain::Dossier &dossier)
{
    if (chart.months.empty())
        return;
    std::set<domain::CyclePeriod> periods;
    for (const CapacityTimeline::Month &month : chart.months)
        periods.insert(rulesOn(dossier, month.end).period);
    for (const domain::Cycle &cycle : dossier.cycles) {
        if (const auto period = domain::CyclePeriod::fromText(cycle.id))
            periods.insert(*period);
    }
    for (const domain::CyclePeriod &period : periods) {
        const domain::CycleRules rules = domain::CycleRules::from(period, dossier.cycleParameters);
        const QString report = QLocale().toString(rules.reportDate, u"d MMM yyyy");
        const QString realisation = QLocale().toString(rules.realisationDate, u"d MMM yyyy");
        //: %1 day; the report of the King's Commissioner (CdK) to the minister
        addMarker(chart, rules.reportDate, QCoreApplication::translate("ChartSummary", "%1: report").arg(report));
        //: %1 day on which the places of a cycle must be there
        addMarker(chart, rules.realisationDate,
                  QCoreApplication::translate("ChartSummary", "%1: realisation").arg(realisation));
    }
    std::sort(chart.markers.begin(), chart.markers.end(), [](const auto &a, const auto &b) { return a.date < b.date; });
}

QString timelineSummary(const QString &area, const CapacityTimeline &chart)
{
    if (chart.months.empty())
        return {};
    const QString first = monthText(chart.months.front().end);
    const QString last = monthText(chart.months.back().end);
    if (!chart.firstShortage) {
        const bool known = std::any_of(chart.months.begin(), chart.months.end(),
                                       [](const CapacityTimeline::Month &month) { return month.task.has_value(); });
        if (!known)
            //: %1 municipality or province, %2 and %3 months
            return QCoreApplication::translate("ChartSummary", "The task of %1 is unknown from %2 to %3.")
                .arg(area, first, last);
        //: %1 municipality or province, %2 and %3 months
        return QCoreApplication::translate("ChartSummary",
                                           "From %2 to %3 the places that count in %1 never fall below the task.")
            .arg(area, first, last);
    }
    const auto month = std::find_if(chart.months.begin(), chart.months.end(),
                                    [&chart](const auto &candidate) { return candidate.end == *chart.firstShortage; });
    //: %1 municipality or province, %2 month, %3 places that count, %4 task
    return QCoreApplication::translate("ChartSummary",
                                       "At the end of %2, fewer places count in %1 than its task: %3 of %4.")
        .arg(area, monthText(month->end), numberText(month->counts), numberText(*month->task));
}

} // namespace

StackedBars municipalityBars(const domain::Dossier &dossier, const Figures &figures, BarOrder order, BarUnit unit)
{
    StackedBars chart{unit, {}, barsSummary(dossier.areaName({}), figures.province)};
    for (const domain::Municipality *municipality : municipalitiesByName(dossier)) {
        if (const AreaFigures *area = figures.area(municipality->id))
            chart.bars.push_back(barOf(*municipality, *area));
    }
    if (order == BarOrder::LargestShortage)
        std::stable_sort(chart.bars.begin(), chart.bars.end(), [](const auto &a, const auto &b) {
            constexpr int kLast = std::numeric_limits<int>::max();
            return a.difference().value_or(kLast) < b.difference().value_or(kLast);
        });
    return chart;
}

PrincipleProfile principleProfile(const domain::Dossier &dossier, const Figures &figures, const QString &municipality)
{
    PrincipleProfile profile;
    profile.decimals = municipality.isEmpty() ? 1 : 0;
    const AreaFigures *area = figures.area(municipality);
    for (const domain::Principle principle : domain::allOf<domain::Principle>()) {
        const auto index = static_cast<std::size_t>(principle);
        profile.axes[index] = axisOf(principle, area ? area->principles[index] : PrincipleFigures(), municipality);
    }
    profile.summary = profileSummary(dossier.areaName(municipality), profile);
    return profile;
}

CapacityTimeline capacityTimeline(const domain::Dossier &dossier, const Timeline &timeline)
{
    CapacityTimeline chart;
    for (const TimelineMonth &month : timeline.months) {
        int ended = 0;
        for (const EndingTerm &term : month.ending)
            ended += term.places;
        chart.months.push_back({month.end, month.counts, month.decided, month.task, ended, month.inPreparation});
    }
    chart.firstShortage = timeline.firstShortage;
    addMarkers(chart, dossier);
    chart.summary = timelineSummary(dossier.areaName(timeline.municipality), chart);
    return chart;
}

} // namespace regie::analysis
