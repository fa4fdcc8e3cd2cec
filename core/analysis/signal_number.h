// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/number_id.h"
#include "core/analysis/signals.h"

namespace regie::analysis {

/// The number that a signal speaks of: a figure of an area, or another one.
using SignalNumber = std::variant<FigureId, NumberId>;

/// None: the signal speaks of days or of what is not there.
std::optional<SignalNumber> numberOf(const Signal &signal);

} // namespace regie::analysis
