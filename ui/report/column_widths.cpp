// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/column_widths.h"

#include <algorithm>

namespace regie::report {

namespace {

/// The width per unit of weight, when columns that would get less than their least stay at it.
qreal shareOfWeight(const std::vector<ColumnNeed> &needs, qreal width)
{
    std::vector<bool> fixed(needs.size(), false);
    while (true) {
        qreal rest = width;
        double weights = 0;
        for (std::size_t i = 0; i < needs.size(); ++i) {
            if (fixed[i] || needs[i].weight <= 0)
                rest -= needs[i].least;
            else
                weights += needs[i].weight;
        }
        if (weights <= 0)
            return 0;
        const qreal share = rest / weights;
        bool changed = false;
        for (std::size_t i = 0; i < needs.size(); ++i) {
            if (!fixed[i] && needs[i].weight > 0 && share * needs[i].weight < needs[i].least) {
                fixed[i] = true;
                changed = true;
            }
        }
        if (!changed)
            return share;
    }
}

} // namespace

std::vector<qreal> columnWidths(const std::vector<ColumnNeed> &needs, qreal width)
{
    qreal least = 0;
    double weights = 0;
    for (const ColumnNeed &need : needs) {
        least += need.least;
        weights += need.weight;
    }
    std::vector<qreal> widths;
    const bool scaled = least > width || weights <= 0;
    const qreal factor = least > 0 ? width / least : 0;
    const qreal share = scaled ? 0 : shareOfWeight(needs, width);
    for (const ColumnNeed &need : needs)
        widths.push_back(scaled ? need.least * factor : std::max(need.least, share * need.weight));
    return widths;
}

} // namespace regie::report
