// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figure_id.h"

#include <QString>

namespace regie::ui::dialogs {

/// The figure's value in words, with what it counts: "612 places", "3.5 of 5", "unknown".
QString numberInWords(analysis::FigureName name, std::optional<double> value);

/// A number with the minus sign of the design.
QString signedValue(double value);

} // namespace regie::ui::dialogs
