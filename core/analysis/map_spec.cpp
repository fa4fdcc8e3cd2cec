// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map_spec.h"

#include "core/analysis/dutch_order.h"

#include <algorithm>
#include <cmath>

namespace regie::analysis {

namespace {

/// How many of the five steps numbers below zero get: their share, and at least one where there are any; the same for others.
std::size_t stepsBelowZero(std::size_t below, std::size_t all)
{
    if (below == 0)
        return 0;
    if (below == all)
        return MapSpec::kSteps;
    const double share = double(below) * MapSpec::kSteps / double(all);
    return std::clamp<std::size_t>(static_cast<std::size_t>(std::lround(share)), 1, MapSpec::kSteps - 1);
}

/// Shares sorted numbers out over so many steps; equal ones stay together.
void addSteps(std::vector<MapSpec::Step> &steps, const std::vector<double> &sorted, std::size_t wanted)
{
    std::size_t first = 0;
    for (std::size_t step = 0; step < wanted && first < sorted.size(); ++step) {
        std::size_t end = std::max(first + 1, sorted.size() * (step + 1) / wanted);
        while (end < sorted.size() && sorted[end] == sorted[end - 1])
            ++end;
        steps.push_back({sorted[first], sorted[end - 1], static_cast<int>(end - first)});
        first = end;
    }
}

std::vector<MapSpec::Step> stepsOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const auto zero = std::lower_bound(values.begin(), values.end(), 0.0);
    const std::vector<double> below(values.begin(), zero);
    const std::vector<double> rest(zero, values.end());
    std::vector<MapSpec::Step> steps;
    const std::size_t wanted = stepsBelowZero(below.size(), values.size());
    addSteps(steps, below, wanted);
    addSteps(steps, rest, MapSpec::kSteps - wanted);
    return steps;
}

std::vector<MapSpec::Step> scoreSteps()
{
    std::vector<MapSpec::Step> steps;
    for (int score = domain::ScoreValue::kLowest; score <= domain::ScoreValue::kHighest; ++score)
        steps.push_back({double(score), double(score), 0});
    return steps;
}

std::optional<int> stepOf(const std::vector<MapSpec::Step> &steps, double value)
{
    const auto step = std::find_if(steps.begin(), steps.end(), [value](const MapSpec::Step &each) {
        return value >= each.low && value <= each.high;
    });
    return step == steps.end() ? std::nullopt : std::optional(static_cast<int>(step - steps.begin()));
}

std::optional<double> percentOfTask(const AreaFigures &figures)
{
    const std::optional<double> task = figures.taskAfterTrades.value;
    if (!task || *task <= 0)
        return std::nullopt;
    const double places = figures.counts.value.value_or(0) + figures.decided.value.value_or(0);
    return std::round(places * 100 / *task);
}

} // namespace

std::optional<double> mapValue(const AreaFigures &figures, const MapSubject &subject)
{
    switch (subject.measure) {
    case MapMeasure::Difference: {
        const std::optional<int> difference = figures.difference();
        return difference ? std::optional(double(*difference)) : std::nullopt;
    }
    case MapMeasure::PercentOfTask:
        return percentOfTask(figures);
    case MapMeasure::ToFind:
        return figures.toFind.value;
    case MapMeasure::Task:
        return figures.taskAfterTrades.value;
    case MapMeasure::Counts:
        return figures.counts.value;
    case MapMeasure::Decided:
        return figures.decided.value;
    case MapMeasure::InPreparation:
        return figures.inPreparation.value;
    case MapMeasure::Durable:
        return figures.durable.value;
    case MapMeasure::UnaccompaniedMinors:
        return figures.unaccompaniedMinors.value;
    case MapMeasure::Ukraine:
        return figures.ukraine.value;
    case MapMeasure::Backlog:
        return figures.statusHolders.backlogEnd.value;
    case MapMeasure::Score:
        return figures.principles[static_cast<std::size_t>(subject.principle)].score.value;
    }
    Q_UNREACHABLE();
}

GoodEnd goodEndOf(MapMeasure measure)
{
    switch (measure) {
    case MapMeasure::Difference:
    case MapMeasure::PercentOfTask:
    case MapMeasure::Score:
        return GoodEnd::High;
    case MapMeasure::ToFind:
    case MapMeasure::Backlog:
        return GoodEnd::Low;
    case MapMeasure::Task:
    case MapMeasure::Counts:
    case MapMeasure::Decided:
    case MapMeasure::InPreparation:
    case MapMeasure::Durable:
    case MapMeasure::UnaccompaniedMinors:
    case MapMeasure::Ukraine:
        return GoodEnd::None;
    }
    Q_UNREACHABLE();
}

FigureId figureOf(const MapSubject &subject, const QString &municipality)
{
    const auto name = [&subject] {
        switch (subject.measure) {
        case MapMeasure::Difference:
        case MapMeasure::PercentOfTask:
        case MapMeasure::ToFind:
            return FigureName::ToFind;
        case MapMeasure::Task:
            return FigureName::TaskAfterTrades;
        case MapMeasure::Counts:
            return FigureName::Counts;
        case MapMeasure::Decided:
            return FigureName::Decided;
        case MapMeasure::InPreparation:
            return FigureName::InPreparation;
        case MapMeasure::Durable:
            return FigureName::Durable;
        case MapMeasure::UnaccompaniedMinors:
            return FigureName::UnaccompaniedMinors;
        case MapMeasure::Ukraine:
            return FigureName::Ukraine;
        case MapMeasure::Backlog:
            return FigureName::BacklogEnd;
        case MapMeasure::Score:
            return FigureName::Score;
        }
        Q_UNREACHABLE();
    };
    return {name(), municipality, subject.principle};
}

MapSpec mapSpec(const domain::Dossier &dossier, const Figures &figures, const MapSubject &subject,
                const QStringList &municipalities)
{
    MapSpec spec;
    spec.subject = subject;
    spec.goodEnd = goodEndOf(subject.measure);
    std::vector<double> values;
    for (const domain::Municipality *municipality : municipalitiesByName(dossier)) {
        const AreaFigures *area = figures.area(municipality->id);
        if (!area || (!municipalities.isEmpty() && !municipalities.contains(municipality->id)))
            continue;
        MapSpec::Area shown{municipality->id, municipality->name, mapValue(*area, subject), {}, ScoreState::Scored};
        if (subject.measure == MapMeasure::Score)
            shown.state = area->principles[static_cast<std::size_t>(subject.principle)].state;
        if (shown.value)
            values.push_back(*shown.value);
        else
            ++(shown.state == ScoreState::NotApplicable ? spec.notApplicable : spec.unknown);
        spec.areas.push_back(std::move(shown));
    }
    spec.steps = subject.measure == MapMeasure::Score ? scoreSteps() : stepsOf(std::move(values));
    for (MapSpec::Area &area : spec.areas) {
        area.step = area.value ? stepOf(spec.steps, *area.value) : std::nullopt;
        if (area.step && subject.measure == MapMeasure::Score)
            ++spec.steps[static_cast<std::size_t>(*area.step)].areas;
    }
    return spec;
}

} // namespace regie::analysis
