// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/allocation.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <numeric>

namespace regie::analysis {

namespace {

std::optional<int> wholeOf(const Explained &figure)
{
    return figure.value ? std::optional(static_cast<int>(*figure.value)) : std::nullopt;
}

/// The task's places for unaccompanied minors, after agreed trades.
std::optional<int> minorsOf(const domain::Dossier &dossier, const Figures &figures, const QString &municipality)
{
    const AreaFigures *area = figures.area(municipality);
    std::optional<int> minors;
    for (const FigurePart &part : area->task.parts) {
        if (part.role == PartRole::TaskMinors)
            minors = static_cast<int>(part.value);
    }
    if (!minors)
        return std::nullopt;
    const QString period = figures.rules.period.text();
    for (const domain::Trade &trade : dossier.trades) {
        if (trade.stream != domain::Stream::Asylum || trade.status != domain::TradeStatus::Agreed ||
            trade.period != period)
            continue;
        if (trade.fromMunicipality == municipality)
            *minors -= trade.minors.value_or(0);
        if (trade.toMunicipality == municipality)
            *minors += trade.minors.value_or(0);
    }
    return minors;
}

AllocationRow currentRow(const domain::Dossier &dossier, const Figures &figures,
                         const domain::Municipality &municipality)
{
    AllocationRow row;
    row.municipality = municipality.id;
    row.population = municipality.population.value_or(0);
    if (const AreaFigures *area = figures.area(municipality.id)) {
        row.current = wholeOf(area->taskAfterTrades);
        row.counts = wholeOf(area->counts);
        row.decided = wholeOf(area->decided);
        row.minors = minorsOf(dossier, figures, municipality.id);
    }
    return row;
}

AllocationRow *rowIn(std::vector<AllocationRow> &rows, const QString &municipality)
{
    const auto it = std::find_if(rows.begin(), rows.end(),
                                 [&](const AllocationRow &row) { return row.municipality == municipality; });
    return it == rows.end() ? nullptr : &*it;
}

void applyMoves(std::vector<AllocationRow> &rows, const std::vector<domain::ScenarioMove> &moves,
                const QString &scenario)
{
    for (const domain::ScenarioMove &move : moves) {
        if (move.scenario != scenario)
            continue;
        if (AllocationRow *from = rowIn(rows, move.fromMunicipality)) {
            from->given += move.places;
            from->minorsMoved -= move.minors.value_or(0);
        }
        if (AllocationRow *to = rowIn(rows, move.toMunicipality)) {
            to->received += move.places;
            to->minorsMoved += move.minors.value_or(0);
        }
    }
}

/// How many places the row can lose: not below 0, and not below its places for minors.
int spareOf(const AllocationRow &row)
{
    return std::max(0, *row.proposal() - std::max(0, row.minorsProposal().value_or(0)));
}

qint64 weightOf(const AllocationRow &row, SpreadRule rule)
{
    switch (rule) {
    case SpreadRule::Population:
        return row.population;
    case SpreadRule::RemainingTask:
        return std::max(0, row.toFind().value_or(0));
    case SpreadRule::EqualShares:
        return 1;
    }
    Q_UNREACHABLE();
}

/// Adds the shares of the amount to `placed`; those that would lose more than they have lose what they have.
int placeOnce(int amount, const std::vector<qint64> &weights, const std::vector<int> &spare, std::vector<int> &placed)
{
    const std::vector<int> shares = largestRemainder(std::abs(amount), weights);
    int done = 0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const int share = amount > 0 ? shares[i] : -std::min(shares[i], spare[i] + placed[i]);
        placed[i] += share;
        done += share;
    }
    return done;
}

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

} // namespace

std::optional<int> AllocationRow::proposal() const
{
    return current ? std::optional(*current - given + received + adjustment) : std::nullopt;
}

std::optional<int> AllocationRow::minorsProposal() const
{
    return minors ? std::optional(*minors + minorsMoved + minorsAdjustment) : std::nullopt;
}

std::optional<int> AllocationRow::toFind() const
{
    const std::optional<int> proposed = proposal();
    return proposed ? std::optional(*proposed - counts.value_or(0) - decided.value_or(0)) : std::nullopt;
}

int Allocation::remainder() const
{
    return -std::accumulate(rows.begin(), rows.end(), 0,
                            [](int sum, const AllocationRow &row) { return sum + row.adjustment; });
}

int Allocation::minorsRemainder() const
{
    return -std::accumulate(rows.begin(), rows.end(), 0,
                            [](int sum, const AllocationRow &row) { return sum + row.minorsAdjustment; });
}

const AllocationRow *Allocation::find(const QString &municipality) const
{
    const auto it = std::find_if(rows.begin(), rows.end(),
                                 [&](const AllocationRow &row) { return row.municipality == municipality; });
    return it == rows.end() ? nullptr : &*it;
}

Allocation allocationOf(const domain::Dossier &dossier, const Figures &figures, const QString &scenario)
{
    Allocation allocation;
    for (const domain::Municipality &municipality : dossier.municipalities)
        allocation.rows.push_back(currentRow(dossier, figures, municipality));
    if (scenario.isEmpty())
        return allocation;
    applyMoves(allocation.rows, dossier.scenarioMoves, scenario);
    for (const domain::ScenarioRow &said : dossier.scenarioRows) {
        AllocationRow *row = said.scenario == scenario ? rowIn(allocation.rows, said.municipality) : nullptr;
        if (!row)
            continue;
        row->adjustment = said.adjustment;
        row->minorsAdjustment = said.minorsAdjustment;
        row->pinned = said.pinned;
    }
    return allocation;
}

std::vector<int> largestRemainder(int amount, const std::vector<qint64> &weights)
{
    std::vector<int> shares(weights.size(), 0);
    const qint64 total = std::accumulate(weights.begin(), weights.end(), qint64{0});
    if (total <= 0 || amount <= 0)
        return shares;
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    int left = amount;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        shares[i] = static_cast<int>(amount * weights[i] / total);
        left -= shares[i];
    }
    const auto fraction = [&](std::size_t i) { return amount * weights[i] % total; };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return fraction(a) > fraction(b); });
    for (std::size_t i = 0; left > 0; ++i, --left)
        ++shares[order[i]];
    return shares;
}

std::vector<Share> spreadRemainder(const Allocation &allocation, SpreadRule rule, const QStringList &chosen)
{
    std::vector<const AllocationRow *> rows;
    std::vector<int> spare;
    for (const AllocationRow &row : allocation.rows) {
        if (row.pinned || !row.proposal() || (!chosen.isEmpty() && !chosen.contains(row.municipality)))
            continue;
        rows.push_back(&row);
        spare.push_back(spareOf(row));
    }
    std::vector<int> placed(rows.size(), 0);
    int left = allocation.remainder();
    // Each round places something or ends: a row that has nothing left to lose has no weight in the next one.
    while (left != 0) {
        std::vector<qint64> weights;
        for (std::size_t i = 0; i < rows.size(); ++i)
            weights.push_back(left < 0 && spare[i] + placed[i] == 0 ? 0 : weightOf(*rows[i], rule));
        const int done = placeOnce(left, weights, spare, placed);
        if (done == 0)
            break;
        left -= done;
    }
    std::vector<Share> shares;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (placed[i] != 0)
            shares.push_back({rows[i]->municipality, placed[i]});
    }
    return shares;
}

std::vector<Handover> settle(const Allocation &allocation)
{
    std::vector<Handover> handovers;
    if (allocation.remainder() != 0)
        return handovers;
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
    const int minorsLeft = std::max(0, from->minorsProposal().value_or(0) - move.minors);
    if (*from->proposal() - move.places < minorsLeft)
        return MoveRefusal::BelowZero;
    return std::nullopt;
}

} // namespace regie::analysis
