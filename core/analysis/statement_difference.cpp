// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statement_difference.h"

namespace regie::analysis {

using domain::TaskStatement;

StatementDifference differenceOf(const TaskStatement &first, const TaskStatement &second)
{
    StatementDifference difference;
    difference.places = second.places - first.places;
    if (first.minors && second.minors)
        difference.minors = *second.minors - *first.minors;
    std::vector<DifferenceCause> &causes = difference.causes;
    if (first.period != second.period)
        causes.push_back(DifferenceCause::OtherPeriod);
    if (first.stream != second.stream)
        causes.push_back(DifferenceCause::OtherStream);
    if (first.kind != second.kind)
        causes.push_back(DifferenceCause::OtherKind);
    if (first.statedOn && second.statedOn && !(*first.statedOn == *second.statedOn))
        causes.push_back(DifferenceCause::OtherDate);
    if (first.source.compare(second.source, Qt::CaseInsensitive) != 0)
        causes.push_back(DifferenceCause::OtherSource);
    if (first.statedOn.has_value() != second.statedOn.has_value())
        causes.push_back(DifferenceCause::OneWithoutDate);
    if (causes.empty())
        causes.push_back(DifferenceCause::None);
    return difference;
}

std::optional<std::pair<std::size_t, std::size_t>> conflictIn(const std::vector<TaskStatement> &statements)
{
    for (std::size_t a = 0; a < statements.size(); ++a) {
        for (std::size_t b = a + 1; b < statements.size(); ++b) {
            const TaskStatement &one = statements[a];
            const TaskStatement &other = statements[b];
            if (one.municipality == other.municipality && one.stream == other.stream && one.period == other.period &&
                one.kind == other.kind && one.places != other.places)
                return std::pair(a, b);
        }
    }
    return std::nullopt;
}

} // namespace regie::analysis
