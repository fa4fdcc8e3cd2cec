// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace regie::report {

/// What documents are laid out in, so that lines and pages break at the same places on paper and on the screen: fine enough
/// that rounding to device units never shows; a whole number of units in a point.
inline constexpr int kLayoutDotsPerInch = 1440;
inline constexpr int kLayoutUnitsPerPoint = kLayoutDotsPerInch / 72;

/// White paper of so many pixels, to paint on or, of one pixel, to measure by.
QImage paperImage(QSize size, int dotsPerInch = kLayoutDotsPerInch);

} // namespace regie::report
