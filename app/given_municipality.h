// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_arguments.h"
#include "core/domain/dossier.h"

namespace regie::app {

/// The CBS code of --municipality, which must be one of the dossier's; empty: not given. Notes a problem else.
QString givenMunicipality(CommandArguments &arguments, const domain::Dossier &dossier);

/// The same for an option that can be given more than once.
QStringList givenMunicipalities(CommandArguments &arguments, const domain::Dossier &dossier);

} // namespace regie::app
