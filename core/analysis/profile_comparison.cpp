// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/profile_comparison.h"

#include "core/domain/names.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace regie::analysis {

PrincipleProfile profileOf(const QString &name, const Standings &standings)
{
    PrincipleProfile profile;
    profile.decimals = 0;
    for (const domain::Principle principle : domain::allOf<domain::Principle>()) {
        const auto index = static_cast<std::size_t>(principle);
        const Standing &standing = standings[index];
        PrincipleProfile::Axis &axis = profile.axes[index];
        axis.id = domain::keyOf(principle);
        axis.label = domain::shortNameOf(principle);
        if (standing.score)
            axis.score = *standing.score;
        if (standing.target)
            axis.target = *standing.target;
        axis.scored = standing.state == ScoreState::Scored ? 1 : 0;
        axis.unknown = standing.state == ScoreState::Unknown ? 1 : 0;
        axis.notApplicable = standing.state == ScoreState::NotApplicable ? 1 : 0;
    }
    profile.summary = QCoreApplication::translate("ChartSummary", "Scores from 1 to 5 of %1.").arg(name);
    return profile;
}

ProfileComparison comparisonOf(std::vector<ProfileComparison::Series> series)
{
    ProfileComparison comparison;
    comparison.series = std::move(series);
    if (comparison.series.size() > ProfileComparison::kMost)
        comparison.series.resize(ProfileComparison::kMost);
    if (comparison.series.size() == 1) {
        comparison.summary = comparison.series.front().profile.summary;
        return comparison;
    }
    QStringList names;
    for (const ProfileComparison::Series &each : comparison.series)
        names << each.name;
    //: %1 a list of municipalities
    comparison.summary = QCoreApplication::translate("ChartSummary", "Scores from 1 to 5 on the six principles: %1.")
                             .arg(QLocale().createSeparatedList(names));
    return comparison;
}

} // namespace regie::analysis
