// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"
#include "core/dossier/change.h"

#include <vector>

namespace regie::dossier {

/// What the dossier said before these net changes: see netChanges(). Nothing is read or written.
domain::Dossier beforeChanges(domain::Dossier now, const std::vector<Change> &changes);

} // namespace regie::dossier
