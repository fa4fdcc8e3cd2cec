// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/axis_scale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace regie::figures {

AxisScale niceScale(double value, int steps)
{
    const double least = std::max(1.0, value / std::max(1, steps));
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    double step = 10 * power;
    for (const double factor : std::array{1.0, 2.0, 5.0}) {
        if (factor * power >= least) {
            step = factor * power;
            break;
        }
    }
    return {std::max(1.0, std::ceil(value / step)) * step, step};
}

} // namespace regie::figures
