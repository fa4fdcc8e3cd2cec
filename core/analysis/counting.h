// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/explained.h"
#include "core/domain/dossier.h"

#include <vector>

namespace regie::analysis {

/// Every figure of an area that is a sum of places.
struct PlaceFigures
{
    Explained counts;
    Explained durable;
    Explained large;
    Explained unaccompaniedMinors;
    Explained decided;
    Explained inPreparation;
    Explained urgentNew;
    Explained urgentExtended;
    Explained ukraine;
};

/// The sums of places per municipality, and of the province: always the sum of its municipalities.
struct CountedAreas
{
    PlaceFigures province;
    std::vector<PlaceFigures> municipalities; ///< in the order of the dossier's
    int countingLocations = 0;                ///< that have a term that counts
};

/// Counts all places under the rules on the as-of date; linear in the number of terms.
CountedAreas countPlaces(const domain::Dossier &dossier, const domain::CycleRules &rules, QDate asOf);

} // namespace regie::analysis
