// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace regie::charts {

/// From now on a screen reader takes every ChartView for a chart whose value is its current point in words.
void offerToScreenReaders();

} // namespace regie::charts
