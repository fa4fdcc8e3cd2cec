// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_arguments.h"

namespace regie::app {

/// The path of --out; notes a problem when it is the dossier itself, which must not be overwritten.
QString givenOutput(CommandArguments &arguments, const QString &dossier);

/// The same, where --out may be a folder.
QString givenOutputOrFolder(CommandArguments &arguments, const QString &dossier);

} // namespace regie::app
