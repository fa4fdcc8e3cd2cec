// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/allocation_parts.h"
#include "core/analysis/derivation_kinds.h"
#include "core/analysis/value_text.h"

#include <QCoreApplication>

namespace regie::analysis::derivations {

using Column = AllocationNumber::Column;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Derivation)
};

QString nameOf(Column column)
{
    switch (column) {
    case Column::Task:
        return Words::tr("task in force");
    case Column::Received:
        return Words::tr("places taken over from others");
    case Column::Given:
        return Words::tr("places handed over to others");
    case Column::Proposal:
        return Words::tr("proposed task");
    case Column::Minors:
        return Words::tr("of the proposed task, for unaccompanied minors");
    case Column::Difference:
        return Words::tr("proposed task minus the task in force");
    case Column::Change:
        return Words::tr("proposed task minus what the dossier has");
    case Column::ToFind:
        return Words::tr("to find after the proposal");
    case Column::Remainder:
        return Words::tr("still to divide");
    }
    Q_UNREACHABLE();
}

QString ruleOf(Column column, const QString &period)
{
    const QString trades =
        Words::tr("Trades that are agreed for round %1 are part of it, proposed ones are not.").arg(period);
    switch (column) {
    case Column::Task:
        return Words::tr("The task of each municipality is the statement in force for round %1.").arg(period);
    case Column::Received:
    case Column::Given:
        return Words::tr("These are the places that change hands by agreed trades, and by moves of the what-if.") +
               QLatin1Char(' ') + trades;
    case Column::Proposal:
        return Words::tr("The proposal is the task in force, minus the places handed over, plus the places taken "
                         "over, plus what was typed or spread in the what-if.") +
               QLatin1Char(' ') + trades;
    case Column::Minors:
        return Words::tr("These are the places for unaccompanied minors that the statement in force names, changed by "
                         "trades and moves that say how many of their places are for minors.") +
               QLatin1Char(' ') + trades;
    case Column::Difference:
        return Words::tr("The difference is the proposed task minus the task in force.") + QLatin1Char(' ') + trades;
    case Column::Change:
        return Words::tr("This is what the what-if changes: its moves, and what was typed or spread in it.");
    case Column::ToFind:
        return Words::tr("What is to be found is the proposed task, minus the places that count, minus the places "
                         "that are decided. A negative number is a surplus.");
    case Column::Remainder:
        return Words::tr("The sum of the proposals must be the sum of the tasks. What is typed or spread at one "
                         "municipality has to come from another. A what-if can be recorded when nothing is left.");
    }
    Q_UNREACHABLE();
}

bool isIn(Column column, ProposalRole role)
{
    const bool isChange =
        role == ProposalRole::MoveGiven || role == ProposalRole::MoveReceived || role == ProposalRole::Adjustment;
    const bool isTrade = role == ProposalRole::TradeGiven || role == ProposalRole::TradeReceived;
    switch (column) {
    case Column::Task:
        return role == ProposalRole::Task;
    case Column::Received:
        return role == ProposalRole::TradeReceived || role == ProposalRole::MoveReceived;
    case Column::Given:
        return role == ProposalRole::TradeGiven || role == ProposalRole::MoveGiven;
    case Column::Proposal:
        return role == ProposalRole::Task || isTrade || isChange;
    case Column::Difference:
        return isTrade || isChange;
    case Column::Change:
        return isChange;
    case Column::ToFind:
        return true;
    case Column::Minors:
    case Column::Remainder:
        return false;
    }
    Q_UNREACHABLE();
}

QString textOf(const ProposalPart &part, const domain::Dossier &dossier, const Figures &figures)
{
    const QString other = dossier.areaName(part.municipality);
    switch (part.role) {
    case ProposalRole::Task:
        return Words::tr("Task in force, round %1").arg(figures.rules.period.text());
    case ProposalRole::TradeGiven:
        return Words::tr("Agreed trade: to %1").arg(other);
    case ProposalRole::TradeReceived:
        return Words::tr("Agreed trade: from %1").arg(other);
    case ProposalRole::MoveGiven:
        return Words::tr("What-if: to %1").arg(other);
    case ProposalRole::MoveReceived:
        return Words::tr("What-if: from %1").arg(other);
    case ProposalRole::Adjustment:
        return Words::tr("What-if: typed or spread, without another municipality yet");
    case ProposalRole::Counts:
        return Words::tr("Places that count on %1").arg(dateText(figures.asOf));
    case ProposalRole::Decided:
        return Words::tr("Places that are decided and not in use yet");
    }
    Q_UNREACHABLE();
}

/// Adds what a trade or move says of its places for minors; what it does not say stands beside.
template <typename Handing>
void addMinors(Derivation &result, const Handing &handing, const QString &municipality, const QString &given,
               const QString &received, const domain::Dossier &dossier)
{
    const bool isGiven = handing.fromMunicipality == municipality;
    if (!isGiven && handing.toMunicipality != municipality)
        return;
    const QString other = dossier.areaName(isGiven ? handing.toMunicipality : handing.fromMunicipality);
    const auto places =
        handing.minors ? std::optional<double>(isGiven ? -*handing.minors : *handing.minors) : std::nullopt;
    result.parts.push_back({(isGiven ? given : received).arg(other), places,
                            places ? DerivationPart::Use::Added : DerivationPart::Use::LeftOut});
}

void deriveMinors(Derivation &result, const domain::Dossier &dossier, const Figures &figures,
                  const AllocationNumber &number, const AllocationRow &row)
{
    const AreaFigures *area = figures.area(number.municipality);
    for (const FigurePart &part : area->task.parts) {
        if (part.role == PartRole::TaskMinors)
            result.parts.push_back({Words::tr("Of the task in force, for unaccompanied minors"), part.value});
    }
    for (const domain::Trade &trade : dossier.trades) {
        if (altersTasks(trade, figures.rules.period))
            addMinors(result, trade, number.municipality, Words::tr("Agreed trade: to %1"),
                      Words::tr("Agreed trade: from %1"), dossier);
    }
    for (const domain::ScenarioMove &move : dossier.scenarioMoves) {
        if (move.scenario == number.scenario)
            addMinors(result, move, number.municipality, Words::tr("What-if: to %1"), Words::tr("What-if: from %1"),
                      dossier);
    }
    if (row.minorsAdjustment != 0)
        result.parts.push_back(
            {Words::tr("What-if: typed or spread, without another municipality yet"), double(row.minorsAdjustment)});
}

/// The rows of trades and moves that the number of one municipality rests on, with their sources.
void addRows(Derivation &result, const domain::Dossier &dossier, const Figures &figures, const AllocationNumber &number)
{
    if (const AreaFigures *area = figures.area(number.municipality)) {
        for (const QString &source : area->taskAfterTrades.sources)
            addSource(result, source);
    }
    const auto isOf = [&number](const auto &handing) {
        return handing.fromMunicipality == number.municipality || handing.toMunicipality == number.municipality;
    };
    for (const domain::Trade &trade : dossier.trades) {
        if (altersTasks(trade, figures.rules.period) && isOf(trade))
            result.rows << trade.id;
    }
    for (const domain::ScenarioMove &move : dossier.scenarioMoves) {
        if (move.scenario == number.scenario && isOf(move))
            result.rows << move.id;
    }
}

void deriveOne(Derivation &result, const domain::Dossier &dossier, const Figures &figures,
               const AllocationNumber &number, const AllocationRow &row)
{
    if (number.column == Column::Minors)
        deriveMinors(result, dossier, figures, number, row);
    for (const ProposalPart &part : partsOfProposal(dossier, figures, number.scenario, number.municipality)) {
        if (isIn(number.column, part.role))
            result.parts.push_back({textOf(part, dossier, figures), double(part.places)});
    }
    addRows(result, dossier, figures, number);
    const std::optional<int> value = valueOf(row, number.column);
    if (value)
        result.value = *value;
    result.sentence = !value                 ? Words::tr("This number is unknown, because the task is not stated.")
                      : result.parts.empty() ? Words::tr("Nothing changes hands here.")
                                             : Words::tr("This is the sum of its parts.");
}

void deriveAll(Derivation &result, const domain::Dossier &dossier, const Allocation &allocation, Column column)
{
    MunicipalitySum sum(result);
    for (const AllocationRow &row : allocation.rows) {
        const std::optional<int> value = valueOf(row, column);
        // Most municipalities have nothing to do with trades: they would fill the list with zeros.
        const bool isChange = column == Column::Received || column == Column::Given || column == Column::Difference ||
                              column == Column::Change || column == Column::Remainder;
        if (!isChange || value != 0)
            sum.add(dossier.areaName(row.municipality), value);
    }
    sum.finish();
    if (result.parts.empty()) {
        result.value = 0;
        result.sentence = Words::tr("Nothing changes hands here.");
    }
    if (column != Column::Remainder)
        return;
    result.parts.push_back({Words::tr("Task together"), double(allocation.current()), DerivationPart::Use::Beside});
    result.parts.push_back(
        {Words::tr("Sum of the proposals"), double(allocation.proposed()), DerivationPart::Use::Beside});
    result.sentence = *result.value == 0 ? Words::tr("The proposals add up to the tasks.")
                                         : Words::tr("The proposals do not add up to the tasks yet.");
}

} // namespace

Derivation of(const domain::Dossier &dossier, const Figures &figures, const AllocationNumber &number)
{
    Derivation result;
    const domain::Scenario *scenario = domain::find(dossier.scenarios, number.scenario);
    const QString area = dossier.areaName(number.municipality);
    //: %1: municipality, %2: name of the what-if
    result.area = scenario ? Words::tr("%1 in what-if %2").arg(area, scenario->name) : area;
    result.name = nameOf(number.column);
    result.unit = number.column == Column::Minors ? Derivation::Unit::Minors : Derivation::Unit::Places;
    result.rule = ruleOf(number.column, figures.rules.period.text());
    const Allocation allocation = allocationOf(dossier, figures, number.scenario);
    if (number.municipality.isEmpty())
        deriveAll(result, dossier, allocation, number.column);
    else if (const AllocationRow *row = allocation.find(number.municipality))
        deriveOne(result, dossier, figures, number, *row);
    if (scenario)
        result.sentence.prepend(Words::tr("A what-if: nobody agreed on it, and the dossier says something else.") +
                                QLatin1Char(' '));
    return result;
}

} // namespace regie::analysis::derivations
