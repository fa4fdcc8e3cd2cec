// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/explanation.h"

namespace regie::ui::dialogs {

/// How a number that the dossier tells about a principle came about.
Explanation explainIndicator(const domain::Dossier &dossier, const analysis::Figures &figures,
                             const Question &question);

} // namespace regie::ui::dialogs
