// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figures.h"

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

/// The mean rounded half up to one decimal, in tenths; `count` > 0.
int meanInTenths(int sum, int count);

} // namespace regie::analysis
