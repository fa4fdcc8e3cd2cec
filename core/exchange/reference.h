// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/change.h"

namespace regie::exchange {

/// What a new dossier of the province of Utrecht holds: the 26 municipalities, two cycles with their parameters, the sourced
/// statements (none marked in force, conflicting ones both kept), the offers to the state and a proposal for the rubrics.
/// For an empty dossier. Always the same rows with the same ids.
dossier::ChangeSet utrechtTemplate();

} // namespace regie::exchange
