// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/allocation.h"

#include <algorithm>
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
    for (const domain::Trade &trade : dossier.trades) {
        if (!altersTasks(trade, figures.rules.period))
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
        row.task = wholeOf(area->task);
        row.current = wholeOf(area->taskAfterTrades);
        row.counts = wholeOf(area->counts);
        row.decided = wholeOf(area->decided);
        row.minors = minorsOf(dossier, figures, municipality.id);
    }
    for (const domain::Trade &trade : dossier.trades) {
        if (!altersTasks(trade, figures.rules.period))
            continue;
        row.agreedGiven += trade.fromMunicipality == municipality.id ? trade.places : 0;
        row.agreedReceived += trade.toMunicipality == municipality.id ? trade.places : 0;
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

} // namespace

std::optional<int> AllocationRow::proposal() const
{
    return current ? std::optional(*current - given + received + adjustment) : std::nullopt;
}

std::optional<int> AllocationRow::minorsProposal() const
{
    return minors ? std::optional(*minors + minorsMoved + minorsAdjustment) : std::nullopt;
}

std::optional<int> AllocationRow::difference() const
{
    const std::optional<int> proposed = proposal();
    return proposed && task ? std::optional(*proposed - *task) : std::nullopt;
}

bool AllocationRow::isChanged() const
{
    return given != 0 || received != 0 || minorsMoved != 0 || adjustment != 0 || minorsAdjustment != 0;
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

int Allocation::proposed() const
{
    return total([](const AllocationRow &row) { return row.proposal(); }).value_or(0);
}

int Allocation::current() const
{
    return total([](const AllocationRow &row) { return row.current; }).value_or(0);
}

std::optional<int> Allocation::minorsProposed() const
{
    return total([](const AllocationRow &row) { return row.minorsProposal(); });
}

std::optional<int> Allocation::minorsCurrent() const
{
    return total([](const AllocationRow &row) { return row.minors; });
}

std::optional<int> Allocation::total(const std::function<std::optional<int>(const AllocationRow &)> &number) const
{
    std::optional<int> sum;
    for (const AllocationRow &row : rows) {
        if (const std::optional<int> value = number(row))
            sum = sum.value_or(0) + *value;
    }
    return sum;
}

int Allocation::moved() const
{
    return std::accumulate(rows.begin(), rows.end(), 0, [](int sum, const AllocationRow &row) {
        return sum + row.given + std::max(0, -row.adjustment);
    });
}

const AllocationRow *Allocation::find(const QString &municipality) const
{
    const auto it = std::find_if(rows.begin(), rows.end(),
                                 [&](const AllocationRow &row) { return row.municipality == municipality; });
    return it == rows.end() ? nullptr : &*it;
}

bool altersTasks(const domain::Trade &trade, const domain::CyclePeriod &period)
{
    return trade.stream == domain::Stream::Asylum && trade.status == domain::TradeStatus::Agreed &&
           trade.period == period.text();
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

} // namespace regie::analysis
