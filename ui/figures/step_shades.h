// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map_spec.h"
#include "ui/figures/theme.h"

namespace regie::figures {

/// The ground of a step of a map, and the text that can be read on it: a contrast of at least 4.5 in every theme.
struct Shade
{
    QColor ground;
    QColor text;

    bool operator==(const Shade &) const = default;
};

/// The shade of one of the steps of a map. Scores have the colours that they have everywhere; other steps go from pale to
/// dark in one hue, so that they are told apart without seeing colours: dark is the bad end, or the most where none is bad.
Shade shadeOf(const analysis::MapSpec &spec, int step, const Theme &theme);

} // namespace regie::figures
