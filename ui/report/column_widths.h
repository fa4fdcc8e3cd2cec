// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <limits>
#include <vector>

namespace regie::report {

/// What a column asks for.
struct ColumnNeed
{
    qreal least = 0;                                     ///< the width in which it still reads well
    double weight = 0;                                   ///< share in what is left; 0: it stays at its least
    qreal most = std::numeric_limits<qreal>::infinity(); ///< the width from which nothing in it is broken into lines
};

/// Divides a width: each column at its least, the rest by weight. No column gets more than its most while another has less
/// than its own; none gets less when there is room for all. Without weights all columns grow alike; when even the least does
/// not fit, all shrink alike. The sum is the width.
std::vector<qreal> columnWidths(const std::vector<ColumnNeed> &needs, qreal width);

} // namespace regie::report
