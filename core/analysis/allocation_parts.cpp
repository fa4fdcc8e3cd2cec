// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/allocation_parts.h"

namespace regie::analysis {

namespace {

/// Adds the part with the other side of what was handed over, if the municipality is one of the two.
template <typename Handing>
void addHanding(std::vector<ProposalPart> &parts, const Handing &handing, const QString &municipality,
                ProposalRole given, ProposalRole received)
{
    if (handing.fromMunicipality == municipality)
        parts.push_back({given, handing.toMunicipality, -handing.places});
    if (handing.toMunicipality == municipality)
        parts.push_back({received, handing.fromMunicipality, handing.places});
}

} // namespace

std::optional<int> valueOf(const AllocationRow &row, AllocationNumber::Column column)
{
    using Column = AllocationNumber::Column;
    switch (column) {
    case Column::Task:
        return row.task;
    case Column::Received:
        return row.agreedReceived + row.received;
    case Column::Given:
        return -row.agreedGiven - row.given;
    case Column::Proposal:
        return row.proposal();
    case Column::Minors:
        return row.minorsProposal();
    case Column::Difference:
        return row.difference();
    case Column::Change:
        return row.proposal() ? std::optional(*row.proposal() - *row.current) : std::nullopt;
    case Column::ToFind:
        return row.toFind();
    case Column::Remainder:
        return -row.adjustment;
    }
    Q_UNREACHABLE();
}

std::vector<ProposalPart> partsOfProposal(const domain::Dossier &dossier, const Figures &figures,
                                          const QString &scenario, const QString &municipality)
{
    const Allocation allocation = allocationOf(dossier, figures, scenario);
    const AllocationRow *row = allocation.find(municipality);
    if (!row || !row->current || !row->task)
        return {};
    std::vector<ProposalPart> parts{{ProposalRole::Task, {}, *row->task}};
    for (const domain::Trade &trade : dossier.trades) {
        if (altersTasks(trade, figures.rules.period))
            addHanding(parts, trade, municipality, ProposalRole::TradeGiven, ProposalRole::TradeReceived);
    }
    for (const domain::ScenarioMove &move : dossier.scenarioMoves) {
        if (move.scenario == scenario)
            addHanding(parts, move, municipality, ProposalRole::MoveGiven, ProposalRole::MoveReceived);
    }
    if (row->adjustment != 0)
        parts.push_back({ProposalRole::Adjustment, {}, row->adjustment});
    if (row->counts)
        parts.push_back({ProposalRole::Counts, {}, -*row->counts});
    if (row->decided)
        parts.push_back({ProposalRole::Decided, {}, -*row->decided});
    return parts;
}

} // namespace regie::analysis
