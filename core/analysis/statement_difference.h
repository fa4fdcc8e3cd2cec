// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task_statement.h"

#include <QDate>

#include <vector>

namespace regie::analysis {

/// What two statements about a task have otherwise, which may be why their numbers differ.
enum class DifferenceCause {
    OtherPeriod,
    OtherStream,
    OtherKind, ///< another step of the procedure
    OtherDate,
    OtherSource,
    OneWithoutDate,
    None ///< alike in all of these
};

/// Two statements side by side.
struct StatementDifference
{
    int places = 0;                      ///< of the second minus the first
    std::optional<int> minors;           ///< the same; none: one does not say
    std::vector<DifferenceCause> causes; ///< the weightiest first; never empty

    bool operator==(const StatementDifference &) const = default;
};

StatementDifference differenceOf(const domain::TaskStatement &first, const domain::TaskStatement &second);

/// Two statements of one area, stream and period that name another number though they are of the same kind: places in the
/// list; none: there are none.
std::optional<std::pair<std::size_t, std::size_t>> conflictIn(const std::vector<domain::TaskStatement> &statements);

} // namespace regie::analysis
