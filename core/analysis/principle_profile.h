// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figures.h"

#include <QHash>

#include <array>
#include <vector>

namespace regie::analysis {

/// The rows that hold for one municipality and principle on a day; null when there is none.
struct HoldingRows
{
    const domain::Score *score = nullptr;   ///< the latest; may say unknown or not applicable
    const domain::Target *target = nullptr; ///< the municipality's own latest, else the province's
};

using PrincipleRows = std::array<HoldingRows, 6>;

/// Which scores and targets hold on the day, per municipality in the dossier's order, and last the province (targets only).
std::vector<PrincipleRows> principleRowsOn(const domain::Dossier &dossier, QDate asOf);

/// How the municipalities and the province stand on the six principles.
struct PrincipleAreas
{
    std::array<PrincipleFigures, 6> province;
    std::vector<std::array<PrincipleFigures, 6>> municipalities; ///< in the order of the dossier's
};

PrincipleAreas principlesOn(const domain::Dossier &dossier, QDate asOf);

/// How a municipality or a location stands on one principle: what a cell of the matrix shows.
struct Standing
{
    ScoreState state = ScoreState::Unknown;
    std::optional<int> score;
    std::optional<int> target;
    bool isOwnTarget = false; ///< its own; else that of the area around it
    QString scoreId;          ///< the score that holds; empty: none

    bool operator==(const Standing &) const = default;
};

using Standings = std::array<Standing, 6>;

Standing standingOf(const PrincipleFigures &figures);
/// How each municipality stood on another day, in the dossier's order.
std::vector<Standings> municipalityStandings(const domain::Dossier &dossier, QDate asOf);
/// How each of these locations stands on the day, in their order. Their target is their own latest, else that of the
/// municipality, else that of the province. The scores of a location are in any order.
std::vector<Standings> locationStandings(const std::vector<domain::Location> &locations,
                                         const QHash<QString, std::vector<domain::Score>> &scores,
                                         const std::vector<domain::Target> &targets, QDate asOf);

/// The mean of one principle over several areas, with how many lack a score, and why.
struct MeanStanding
{
    std::optional<double> mean; ///< to one decimal; none: nobody has a score
    int scored = 0;
    int notApplicable = 0;
    int unknown = 0;
    std::array<int, 5> scoredAs{}; ///< how many have the score 1, 2 and so on

    bool operator==(const MeanStanding &) const = default;
};

std::array<MeanStanding, 6> meansOf(const std::vector<Standings> &areas);

/// The mean rounded half up to one decimal, in tenths; `count` > 0.
int meanInTenths(int sum, int count);

} // namespace regie::analysis
