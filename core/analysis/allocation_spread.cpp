// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/allocation_spread.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <numeric>

namespace regie::analysis {

namespace {

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

} // namespace

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

} // namespace regie::analysis
