// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"
#include "core/dossier/change.h"

namespace regie::dossier::changes {

/// Moves a location to another municipality under a name, with its scores and targets; what it delivered for that
/// municipality are its own places from now on. One step, told as the edit of its municipality. The scores are passed because
/// a Dossier leaves them out.
ChangeSet moveLocation(const domain::Dossier &dossier, const domain::Location &location, const QString &municipality,
                       const QString &name, const std::vector<domain::Score> &locationScores);

/// What a moved location takes along beside its terms: the changes of its targets and of the scores, which are passed.
std::vector<Change> movedAlong(const domain::Dossier &dossier, const QString &location, const QString &municipality,
                               const std::vector<domain::Score> &locationScores);

/// Makes what the term delivers for this municipality, to which its location moved, the location's own places.
void keepOwnPlaces(domain::Term &term, const QString &municipality);

} // namespace regie::dossier::changes
