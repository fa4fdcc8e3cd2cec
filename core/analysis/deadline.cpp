// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/deadline.h"

#include <algorithm>

namespace regie::analysis {

namespace {

QString sourceOf(const domain::Dossier &dossier, const QString &cycle, domain::ParameterName name)
{
    const auto &parameters = dossier.cycleParameters;
    const auto found = std::find_if(parameters.begin(), parameters.end(), [&](const domain::CycleParameter &parameter) {
        return parameter.cycle == cycle && parameter.name == name;
    });
    return found != parameters.end() ? found->source : QString();
}

void keepSooner(std::optional<Deadline> &best, const Deadline &candidate)
{
    if (candidate.days >= 0 && (!best || candidate.days < best->days))
        best = candidate;
}

} // namespace

std::optional<Deadline> nextDeadline(const domain::Dossier &dossier, QDate asOf)
{
    std::optional<Deadline> best;
    for (const domain::Cycle &cycle : dossier.cycles) {
        const auto period = domain::CyclePeriod::fromText(cycle.id);
        if (!period)
            continue;
        const auto rules = domain::CycleRules::from(*period, dossier.cycleParameters);
        const auto deadline = [&](DeadlineKind kind, QDate on, domain::ParameterName name) {
            return Deadline{kind, cycle.id, on, static_cast<int>(asOf.daysTo(on)), sourceOf(dossier, cycle.id, name)};
        };
        keepSooner(best, deadline(DeadlineKind::Report, rules.reportDate, domain::ParameterName::ReportDate));
        keepSooner(best,
                   deadline(DeadlineKind::Realisation, rules.realisationDate, domain::ParameterName::RealisationDate));
    }
    return best;
}

} // namespace regie::analysis
