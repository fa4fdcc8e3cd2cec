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

} // namespace regie::dossier::changes
