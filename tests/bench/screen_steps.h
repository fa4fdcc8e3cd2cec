// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/step_taker.h"

namespace regie::bench {

/// What an officer does on the screens that is not the same on each. Every screen was shown before.
void walkLocations(StepTaker &steps);
void walkOtherScreens(StepTaker &steps);
/// What belongs to no screen: the palette, an explanation, the preview of an import, printing.
void walkWindow(StepTaker &steps);

} // namespace regie::bench
