// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/allocation.h"

namespace regie::analysis {

/// By what the remainder is spread.
enum class SpreadRule { Population, RemainingTask, EqualShares };

/// One municipality's new adjustment.
struct Share
{
    QString municipality;
    int places = 0; ///< more (or fewer) than in the proposal

    bool operator==(const Share &) const = default;
};

/// Spreads the remainder over the chosen municipalities (none chosen: all) by whole numbers with the largest remainder. Rows
/// that are pinned, whose task is unknown or that would fall below 0 or below their places for minors are left alone; what
/// cannot be placed stays. Shares of 0 are left out. The same input gives the same shares.
std::vector<Share> spreadRemainder(const Allocation &allocation, SpreadRule rule, const QStringList &chosen = {});

/// Whole shares of the amount by the weights (none negative, in order of the rows): they add up to the amount, each differs
/// less than one from its exact share, and of equal fractions the first gets more. No positive weight: all 0.
std::vector<int> largestRemainder(int amount, const std::vector<qint64> &weights);

} // namespace regie::analysis
