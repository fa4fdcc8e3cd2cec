// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figure_id.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace regie::analysis {

/// What a map can show of each municipality.
enum class MapMeasure {
    Difference,
    PercentOfTask, ///< what counts and is decided, in percent of the task after trades
    ToFind,
    Task,
    Counts,
    Decided,
    InPreparation,
    Durable,
    UnaccompaniedMinors,
    Ukraine,
    Backlog, ///< of status holders
    Score    ///< on one principle
};

/// One measure; the principle is that of a score.
struct MapSubject
{
    MapMeasure measure = MapMeasure::Difference;
    domain::Principle principle = domain::Principle::Scale;

    bool operator==(const MapSubject &) const = default;
};

/// Which end of a measure is the good one; of most numbers neither is.
enum class GoodEnd { None, Low, High };

/// What a map says: each municipality's number and in which of at most five steps it lies.
struct MapSpec
{
    static constexpr int kSteps = 5;

    struct Area
    {
        QString code;
        QString name;
        std::optional<double> value;           ///< none: unknown, or not applicable
        std::optional<int> step;               ///< in steps
        ScoreState state = ScoreState::Scored; ///< of a score; of other measures always Scored

        bool operator==(const Area &) const = default;
    };
    /// From the lowest to the highest number that lies in it, both included.
    struct Step
    {
        double low = 0;
        double high = 0;
        int areas = 0;

        bool operator==(const Step &) const = default;
    };

    MapSubject subject;
    GoodEnd goodEnd = GoodEnd::None;
    std::vector<Area> areas; ///< in Dutch order of names
    std::vector<Step> steps; ///< the lowest first; of scores always 1 to 5
    int unknown = 0;
    int notApplicable = 0;

    bool operator==(const MapSpec &) const = default;
};

/// The municipality's number; none: unknown, or not applicable.
std::optional<double> mapValue(const AreaFigures &figures, const MapSubject &subject);
GoodEnd goodEndOf(MapMeasure measure);
/// The figure that explains the number.
FigureId figureOf(const MapSubject &subject, const QString &municipality);

/// The map of the municipalities that are named; none named: of all. Scores have a step each. Other numbers are shared out so
/// that the steps hold about as many municipalities each, equal numbers stay together, and a shortage and a surplus never
/// share a step.
MapSpec mapSpec(const domain::Dossier &dossier, const Figures &figures, const MapSubject &subject,
                const QStringList &municipalities = {});

} // namespace regie::analysis

namespace regie::domain {

template <>
struct Keys<analysis::MapMeasure>
{
    static constexpr std::array<QLatin1StringView, 12> texts{QLatin1StringView("difference"),
                                                             QLatin1StringView("percent_of_task"),
                                                             QLatin1StringView("to_find"),
                                                             QLatin1StringView("task"),
                                                             QLatin1StringView("counts"),
                                                             QLatin1StringView("decided"),
                                                             QLatin1StringView("in_preparation"),
                                                             QLatin1StringView("durable"),
                                                             QLatin1StringView("unaccompanied_minors"),
                                                             QLatin1StringView("ukraine"),
                                                             QLatin1StringView("backlog"),
                                                             QLatin1StringView("score")};
};

} // namespace regie::domain
