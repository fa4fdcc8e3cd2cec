// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/allocation.h"
#include "core/analysis/number_id.h"

namespace regie::analysis {

/// What a number in the sum of a proposal is.
enum class ProposalRole { Task, TradeGiven, TradeReceived, MoveGiven, MoveReceived, Adjustment, Counts, Decided };

/// A number in that sum.
struct ProposalPart
{
    ProposalRole role = ProposalRole::Task;
    QString municipality; ///< the other side of a trade or move
    int places = 0;       ///< with its sign in the sum

    bool operator==(const ProposalPart &) const = default;
};

/// The row's number in a column; none: it is unknown.
std::optional<int> valueOf(const AllocationRow &row, AllocationNumber::Column column);

/// How a scenario comes to its proposal for a municipality: the parts up to Adjustment add up to it; with what counts and is
/// decided after those to what is still to be found. Empty while its task is unknown.
std::vector<ProposalPart> partsOfProposal(const domain::Dossier &dossier, const Figures &figures,
                                          const QString &scenario, const QString &municipality);

} // namespace regie::analysis
