// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/allocation_moves.h"

#include <algorithm>

namespace regie::analysis {

namespace {

/// One side of the settling: rows that still have something to give or take.
struct Open
{
    QString municipality;
    int places;
    int minors;
};

std::vector<Open> openSide(const Allocation &allocation, int sign)
{
    std::vector<Open> side;
    for (const AllocationRow &row : allocation.rows) {
        if (row.adjustment * sign > 0)
            side.push_back({row.municipality, row.adjustment * sign, std::max(0, row.minorsAdjustment * sign)});
    }
    std::stable_sort(side.begin(), side.end(), [](const Open &a, const Open &b) { return a.places > b.places; });
    return side;
}

std::vector<Handover> settlePlaces(const Allocation &allocation)
{
    std::vector<Handover> handovers;
    std::vector<Open> givers = openSide(allocation, -1);
    std::vector<Open> takers = openSide(allocation, 1);
    auto giver = givers.begin();
    auto taker = takers.begin();
    while (giver != givers.end() && taker != takers.end()) {
        const int places = std::min(giver->places, taker->places);
        const int minors = std::min({places, giver->minors, taker->minors});
        handovers.push_back({giver->municipality, taker->municipality, places, minors});
        giver->places -= places;
        giver->minors -= minors;
        taker->places -= places;
        taker->minors -= minors;
        giver += giver->places == 0 ? 1 : 0;
        taker += taker->places == 0 ? 1 : 0;
    }
    return handovers;
}

/// The places for minors that the handovers do not bring where they belong, of givers (sign -1) or takers (1).
std::vector<Open> minorsLeft(const Allocation &allocation, const std::vector<Handover> &handovers, int sign)
{
    std::vector<Open> side;
    for (const AllocationRow &row : allocation.rows) {
        int left = row.minorsAdjustment;
        for (const Handover &handover : handovers) {
            left += handover.from == row.municipality ? handover.minors : 0;
            left -= handover.to == row.municipality ? handover.minors : 0;
        }
        if (left * sign > 0)
            side.push_back({row.municipality, 0, left * sign});
    }
    return side;
}

/// Brings the rest of the places for minors where they belong by swaps.
void settleMinors(const Allocation &allocation, std::vector<Handover> &handovers)
{
    std::vector<Open> givers = minorsLeft(allocation, handovers, -1);
    std::vector<Open> takers = minorsLeft(allocation, handovers, 1);
    auto giver = givers.begin();
    auto taker = takers.begin();
    while (giver != givers.end() && taker != takers.end()) {
        const int minors = std::min(giver->minors, taker->minors);
        handovers.push_back({giver->municipality, taker->municipality, minors, minors});
        handovers.push_back({taker->municipality, giver->municipality, minors, 0});
        giver->minors -= minors;
        taker->minors -= minors;
        giver += giver->minors == 0 ? 1 : 0;
        taker += taker->minors == 0 ? 1 : 0;
    }
}

} // namespace

std::vector<Handover> settle(const Allocation &allocation)
{
    if (allocation.remainder() != 0)
        return {};
    std::vector<Handover> handovers = settlePlaces(allocation);
    settleMinors(allocation, handovers);
    return handovers;
}

std::optional<MoveRefusal> refusalOfMove(const Allocation &allocation, const Handover &move)
{
    const AllocationRow *from = allocation.find(move.from);
    const AllocationRow *to = allocation.find(move.to);
    if (move.from == move.to)
        return MoveRefusal::SameMunicipality;
    if (move.places <= 0 || move.minors < 0)
        return MoveRefusal::NotPositive;
    if (!from || !to || !from->proposal() || !to->proposal())
        return MoveRefusal::TaskUnknown;
    if (from->pinned || to->pinned)
        return MoveRefusal::Pinned;
    if (move.minors > move.places)
        return MoveRefusal::MoreMinorsThanPlaces;
    if (move.places > *mostToMove(allocation, move.from, move.minors))
        return MoveRefusal::BelowZero;
    return std::nullopt;
}

std::optional<int> mostToMove(const Allocation &allocation, const QString &municipality, int minors)
{
    const AllocationRow *row = allocation.find(municipality);
    if (!row || !row->proposal())
        return std::nullopt;
    return *row->proposal() - std::max(0, row->minorsProposal().value_or(0) - minors);
}

Allocation without(Allocation allocation, const domain::Trade &trade)
{
    const int minors = trade.minors.value_or(0);
    for (AllocationRow &row : allocation.rows) {
        const int sign = row.municipality == trade.fromMunicipality ? 1
                         : row.municipality == trade.toMunicipality ? -1
                                                                    : 0;
        if (row.current)
            *row.current += sign * trade.places;
        if (row.minors)
            *row.minors += sign * minors;
    }
    return allocation;
}

Allocation without(Allocation allocation, const domain::ScenarioMove &move)
{
    const int minors = move.minors.value_or(0);
    for (AllocationRow &row : allocation.rows) {
        if (row.municipality == move.fromMunicipality) {
            row.given -= move.places;
            row.minorsMoved += minors;
        } else if (row.municipality == move.toMunicipality) {
            row.received -= move.places;
            row.minorsMoved -= minors;
        }
    }
    return allocation;
}

std::optional<RecordRefusal> refusalOfRecording(const Allocation &allocation)
{
    const auto any = [&allocation](auto &&test) {
        return std::any_of(allocation.rows.begin(), allocation.rows.end(), test);
    };
    if (!any([](const AllocationRow &row) { return row.isChanged(); }))
        return RecordRefusal::NothingToRecord;
    if (any([](const AllocationRow &row) { return row.isChanged() && !row.current; }))
        return RecordRefusal::TaskUnknown;
    if (allocation.remainder() != 0)
        return RecordRefusal::Remainder;
    if (allocation.minorsRemainder() != 0)
        return RecordRefusal::MinorsRemainder;
    if (any([](const AllocationRow &row) {
            const int minors = row.minorsProposal().value_or(0);
            return row.isChanged() && (minors < 0 || *row.proposal() < minors);
        }))
        return RecordRefusal::BelowZero;
    return std::nullopt;
}

std::vector<domain::Trade> tradesFrom(const domain::Dossier &dossier, const domain::Scenario &scenario,
                                      const Allocation &allocation)
{
    std::vector<domain::Trade> trades;
    const auto add = [&](const QString &from, const QString &to, int places, std::optional<int> minors) -> auto &
    {
        domain::Trade trade;
        trade.fromMunicipality = from;
        trade.toMunicipality = to;
        trade.places = places;
        trade.minors = minors;
        trade.period = scenario.period;
        return trades.emplace_back(trade);
    };
    for (const domain::ScenarioMove &move : dossier.scenarioMoves) {
        if (move.scenario != scenario.id)
            continue;
        domain::Trade &trade = add(move.fromMunicipality, move.toMunicipality, move.places, move.minors);
        trade.counterPerformance = move.counterPerformance;
        trade.conditions = move.conditions;
    }
    for (const Handover &handover : settle(allocation))
        add(handover.from, handover.to, handover.places, handover.minors);
    return trades;
}

std::vector<TradeEffect> effectOf(const domain::Dossier &dossier, const Figures &figures, const domain::Trade &trade)
{
    if (trade.stream != domain::Stream::Asylum || trade.period != figures.rules.period.text())
        return {};
    const bool isIncluded = altersTasks(trade, figures.rules.period) && domain::find(dossier.trades, trade.id);
    const Allocation allocation = allocationOf(dossier, figures, {});
    std::vector<TradeEffect> effects;
    for (const auto &[municipality, balance] :
         {std::pair(trade.fromMunicipality, -trade.places), std::pair(trade.toMunicipality, trade.places)}) {
        const AllocationRow *row = allocation.find(municipality);
        TradeEffect effect{municipality, {}, {}};
        if (row && row->current) {
            effect.without = *row->current - (isIncluded ? balance : 0);
            effect.with = *effect.without + balance;
        }
        effects.push_back(effect);
    }
    return effects;
}

} // namespace regie::analysis
