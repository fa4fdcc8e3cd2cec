// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace regie::report {

/// What a column asks for.
struct ColumnNeed
{
    qreal least = 0;   ///< the width in which it still reads well
    double weight = 0; ///< share in what is left; 0: it stays at its least
};

/// Divides a width: each column at its least, the rest by weight. Without weights all columns grow alike; when even the least
/// does not fit, all shrink alike. The sum is the width.
std::vector<qreal> columnWidths(const std::vector<ColumnNeed> &needs, qreal width);

} // namespace regie::report
