// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace regie::figures {

/// A value axis from 0 with round steps.
struct AxisScale
{
    double maximum = 1; ///< a whole number of steps
    double step = 1;
};

/// An axis that holds the value in at most so many steps of 1, 2 or 5 times a power of ten; steps are whole numbers.
AxisScale niceScale(double value, int steps);

} // namespace regie::figures
