// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier.h"

#include <QHash>
#include <QString>

#include <optional>

namespace regie::analysis {

/// Of a term's places those that children have or may have. How many children live there, a dossier does not say.
struct PlacesForChildren
{
    int minors = 0;         ///< for unaccompanied minors; an unknown number adds nothing
    int families = 0;       ///< for families, as the target groups of the location say
    int familyLocation = 0; ///< all others at a location for families, where its target groups name no number

    int sum() const { return minors + families + familyLocation; }
    bool operator==(const PlacesForChildren &) const = default;
};

/// The locations of a dossier where families live.
class FamilyLocations
{
public:
    explicit FamilyLocations(const domain::Dossier &dossier);

    PlacesForChildren placesOf(const domain::Term &term) const;

private:
    QHash<QString, std::optional<int>> m_places; ///< for families, by location; none: unknown how many
};

} // namespace regie::analysis
