// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier.h"

#include <vector>

namespace regie::analysis {

/// What looks wrong about a location though it can be so.
struct LocationWarning
{
    enum class Kind {
        AlikeName,           ///< another location of the municipality has the same name but for spaces, marks and case
        RegularAndEmergency, ///< the same building has regular places and places of emergency shelter at the same time
        DeliversForOwnHost,  ///< a term is delivered for the municipality that it lies in
    };

    Kind kind = Kind::AlikeName;
    QString other; ///< id of the other location; empty: it is about this one alone

    bool operator==(const LocationWarning &) const = default;
};

/// The warnings about a location, each kind at most once. A building is known by its address in a town or municipality.
/// Linear in the number of locations and terms.
std::vector<LocationWarning> warningsOf(const domain::Dossier &dossier, const domain::Location &location);

} // namespace regie::analysis
