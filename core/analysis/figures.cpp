// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures.h"

#include "core/analysis/counting.h"
#include "core/analysis/principle_profile.h"
#include "core/analysis/remaining_task.h"
#include "core/analysis/status_holders.h"

#include <QtGlobal>

#include <algorithm>
#include <utility>

namespace regie::analysis {

namespace {

AreaFigures areaFigures(TaskFigures tasks, PlaceFigures places, StatusHolderFigures statusHolders,
                        std::array<PrincipleFigures, 6> principles)
{
    AreaFigures area(statusHolders.halfYear);
    area.remaining = remainingOf(tasks.taskAfterTrades, places.counts);
    area.toFind = toFindOf(tasks.taskAfterTrades, places.counts, places.decided);
    area.task = std::move(tasks.task);
    area.taskAfterTrades = std::move(tasks.taskAfterTrades);
    area.counts = std::move(places.counts);
    area.durable = std::move(places.durable);
    area.large = std::move(places.large);
    area.unaccompaniedMinors = std::move(places.unaccompaniedMinors);
    area.decided = std::move(places.decided);
    area.inPreparation = std::move(places.inPreparation);
    area.urgentNew = std::move(places.urgentNew);
    area.urgentExtended = std::move(places.urgentExtended);
    area.ukraine = std::move(places.ukraine);
    area.statusHolders = std::move(statusHolders);
    area.principles = std::move(principles);
    return area;
}

/// The cycle of the date among those of the dossier; none: it has none.
std::optional<domain::CyclePeriod> periodOn(const std::vector<domain::CyclePeriod> &rounds, QDate asOf)
{
    const auto notOver = std::ranges::find_if(
        rounds, [asOf](const domain::CyclePeriod &round) { return round.firstYear() + 1 >= asOf.year(); });
    if (notOver != rounds.end())
        return *notOver;
    return rounds.empty() ? std::nullopt : std::optional(rounds.back());
}

/// The rounds of the dossier, oldest first.
std::vector<domain::CyclePeriod> knownRounds(const domain::Dossier &dossier)
{
    std::vector<domain::CyclePeriod> rounds;
    for (const domain::Cycle &cycle : dossier.cycles) {
        if (const auto round = domain::CyclePeriod::fromText(cycle.id))
            rounds.push_back(*round);
    }
    std::ranges::sort(rounds);
    return rounds;
}

} // namespace

std::optional<int> AreaFigures::difference() const
{
    if (!taskAfterTrades.value)
        return std::nullopt;
    return qRound(counts.value.value_or(0) + decided.value.value_or(0) - *taskAfterTrades.value);
}

const AreaFigures *Figures::area(const QString &municipality) const
{
    if (municipality.isEmpty())
        return &province;
    const auto found = municipalities.find(municipality);
    return found != municipalities.end() ? &found->second : nullptr;
}

std::vector<domain::CyclePeriod> roundsOf(const domain::Dossier &dossier, QDate asOf)
{
    std::vector<domain::CyclePeriod> rounds = knownRounds(dossier);
    if (rounds.empty())
        rounds.push_back(domain::CyclePeriod::containing(asOf));
    return rounds;
}

domain::CycleRules rulesOn(const domain::Dossier &dossier, QDate asOf)
{
    const auto period = periodOn(knownRounds(dossier), asOf).value_or(domain::CyclePeriod::containing(asOf));
    return domain::CycleRules::from(period, dossier.cycleParameters);
}

Figures figuresOn(const domain::Dossier &dossier, QDate asOf, std::optional<domain::CyclePeriod> round)
{
    domain::CycleRules rules =
        round ? domain::CycleRules::from(*round, dossier.cycleParameters) : rulesOn(dossier, asOf);
    TaskAreas tasks = tasksOf(dossier, rules.period, asOf);
    CountedAreas places = countPlaces(dossier, rules, asOf);
    StatusHolderAreas statusHolders = statusHoldersOn(dossier, asOf);
    PrincipleAreas principles = principlesOn(dossier, asOf);

    Figures figures{asOf,
                    std::move(rules),
                    areaFigures(std::move(tasks.province), std::move(places.province),
                                std::move(statusHolders.province), std::move(principles.province)),
                    {},
                    places.countingLocations};
    for (std::size_t i = 0; i < dossier.municipalities.size(); ++i) {
        figures.municipalities.emplace(
            dossier.municipalities[i].id,
            areaFigures(std::move(tasks.municipalities[i]), std::move(places.municipalities[i]),
                        std::move(statusHolders.municipalities[i]), std::move(principles.municipalities[i])));
    }
    return figures;
}

} // namespace regie::analysis
