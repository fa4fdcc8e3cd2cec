// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figure_id.h"

#include <QStringList>

namespace regie::analysis {

/// A figure of several municipalities together.
struct AreaSum
{
    std::optional<int> value; ///< of those that are known; none: none is
    int known = 0;            ///< municipalities
    int unknown = 0;

    bool operator==(const AreaSum &) const = default;
};

/// The sum over the municipalities, each of which counts once; for scores and targets a sum means nothing.
AreaSum sumOf(const Figures &figures, FigureName name, const QStringList &municipalities);

} // namespace regie::analysis
