// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/location_warnings.h"

#include <QString>

namespace regie::ui::locations {

/// What looks wrong and what to do, in sentences.
QString warningText(const domain::Dossier &dossier, const domain::Location &location,
                    const analysis::LocationWarning &warning);
/// All warnings about the location, a line each; empty: none.
QString warningsText(const domain::Dossier &dossier, const domain::Location &location);

} // namespace regie::ui::locations
