// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dossier/action.h"

#include <QString>

#include <functional>

namespace regie::dossier {

/// What was done, in words of the job and in the language of the program: "Boslaan: places from 80 to 95".
QString sentence(const Action &action);

/// The first few of several sentences and how many more there are: "a; b; c; and 2 more".
QString firstFew(qsizetype count, const std::function<QString(qsizetype)> &sentenceAt);

} // namespace regie::dossier
