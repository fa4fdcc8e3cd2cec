// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/change.h"

namespace regie::exchange {

/// The fictitious example, made from resources/example: real are only the municipalities' names, codes and population.
/// For an empty dossier. Always the same rows with the same ids.
dossier::ChangeSet exampleTemplate();

} // namespace regie::exchange
