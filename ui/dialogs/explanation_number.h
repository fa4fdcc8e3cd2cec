// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/explanation.h"

namespace regie::ui::dialogs {

/// The answer about a number that is no figure of an area.
Explanation explainNumber(const domain::Dossier &dossier, const analysis::Figures &figures,
                          const analysis::NumberId &number);

} // namespace regie::ui::dialogs
