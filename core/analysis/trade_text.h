// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier.h"

#include <QString>

namespace regie::analysis {

/// The whole trade in sentences of the program's language, for a letter or the minutes.
QString tradeText(const domain::Dossier &dossier, const domain::Trade &trade);

/// A move of a scenario in the same words, as what it is: not agreed by anyone.
QString moveText(const domain::Dossier &dossier, const domain::ScenarioMove &move);

} // namespace regie::analysis
