// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/open_dossier.h"

namespace regie::exchange {

/// The example as the work of several officers: how it was made, and each edit since, the oldest first. In the end it says the
/// same as exampleTemplate(). Always the same edits with the same ids and moments.
std::vector<dossier::PastEdit> exampleHistory();

/// Makes the example a dossier of its own, with that history; throws dossier::Error as createDossier() does.
void createExample(const QString &path, const QString &author);

} // namespace regie::exchange
