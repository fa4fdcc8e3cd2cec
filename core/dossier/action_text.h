// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dossier/action.h"

#include <QString>

namespace regie::dossier {

/// What was done, in words of the job and in the language of the program: "Boslaan: places from 80 to 95".
QString sentence(const Action &action);

} // namespace regie::dossier
