// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/places_for_children.h"

#include <algorithm>

namespace regie::analysis {

using domain::LocationKind;
using domain::TargetGroupKind;

FamilyLocations::FamilyLocations(const domain::Dossier &dossier)
{
    for (const domain::TargetGroup &group : dossier.targetGroups) {
        if (group.kind != TargetGroupKind::Families)
            continue;
        const auto known = m_places.constFind(group.location);
        const std::optional<int> before = known == m_places.cend() ? std::optional(0) : *known;
        m_places[group.location] = before && group.units ? std::optional(*before + *group.units) : std::nullopt;
    }
}

PlacesForChildren FamilyLocations::placesOf(const domain::Term &term) const
{
    if (term.kind == LocationKind::Minors)
        return {term.places, 0, 0};
    const int minors = term.minors.value_or(0);
    const int others = std::max(0, term.places - minors);
    const auto families = m_places.constFind(term.location);
    if (families == m_places.cend())
        return {minors, 0, 0};
    return *families ? PlacesForChildren{minors, std::min(**families, others), 0}
                     : PlacesForChildren{minors, 0, others};
}

} // namespace regie::analysis
