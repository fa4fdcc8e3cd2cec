// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_spec.h"
#include "core/analysis/figure_id.h"
#include "core/analysis/principle_profile.h"

#include <QString>

#include <vector>

namespace regie::analysis {

/// Several areas on the six principles, in one chart.
struct ProfileComparison
{
    static constexpr std::size_t kMost = 4; ///< more cannot be told apart

    struct Series
    {
        QString name{};
        PrincipleProfile profile{};
        std::optional<FigureId> score{}; ///< of the area on any principle; none: a location, which has no figures

        bool operator==(const Series &) const = default;
    };

    std::vector<Series> series{};
    QString summary{}; ///< one sentence: accessible name and alternative text

    bool operator==(const ProfileComparison &) const = default;
};

/// The profile of one location, or of a municipality on another day.
PrincipleProfile profileOf(const QString &name, const Standings &standings);

/// Puts the areas in one chart; those beyond the most are left out.
ProfileComparison comparisonOf(std::vector<ProfileComparison::Series> series);

} // namespace regie::analysis
