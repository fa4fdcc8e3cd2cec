// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/area_sum.h"

#include <QSet>

#include <cmath>

namespace regie::analysis {

AreaSum sumOf(const Figures &figures, FigureName name, const QStringList &municipalities)
{
    AreaSum sum;
    double total = 0;
    for (const QString &code : QSet<QString>(municipalities.begin(), municipalities.end())) {
        const Explained *figure = code.isEmpty() ? nullptr : explained(figures, {name, code});
        if (!figure)
            continue;
        total += figure->value.value_or(0);
        ++(figure->value ? sum.known : sum.unknown);
    }
    if (sum.known > 0)
        sum.value = static_cast<int>(std::lround(total));
    return sum;
}

} // namespace regie::analysis
