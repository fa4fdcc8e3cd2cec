// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/column_widths.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace regie::report {

namespace {

/// Shares by weight, none less than its least or more than its most. What the bounds give or take is shared anew by those
/// that are within them.
std::vector<qreal> sharedWidths(const std::vector<ColumnNeed> &needs, qreal width)
{
    constexpr qreal kNothing = 1e-6;
    std::vector<qreal> widths;
    std::vector<bool> isFixed;
    for (const ColumnNeed &need : needs) {
        widths.push_back(need.least);
        isFixed.push_back(need.weight <= 0);
    }
    while (true) {
        qreal rest = width;
        double weights = 0;
        for (std::size_t i = 0; i < needs.size(); ++i) {
            if (isFixed[i])
                rest -= widths[i];
            else
                weights += needs[i].weight;
        }
        qreal given = 0; // by the bounds, more than the shares
        for (std::size_t i = 0; i < needs.size(); ++i) {
            if (isFixed[i])
                continue;
            const qreal share = rest * needs[i].weight / weights;
            widths[i] = std::clamp(share, needs[i].least, std::max(needs[i].least, needs[i].most));
            given += widths[i] - share;
        }
        if (std::abs(given) < kNothing)
            return widths;
        for (std::size_t i = 0; i < needs.size(); ++i)
            isFixed[i] = isFixed[i] || (given > 0 ? widths[i] == needs[i].least : widths[i] >= needs[i].most);
    }
}

} // namespace

std::vector<qreal> columnWidths(const std::vector<ColumnNeed> &needs, qreal width)
{
    qreal least = 0;
    qreal most = 0;
    double weights = 0;
    for (const ColumnNeed &need : needs) {
        least += need.least;
        most += need.weight > 0 ? std::max(need.least, need.most) : need.least;
        weights += need.weight;
    }
    if (least <= width && weights > 0) {
        std::vector<ColumnNeed> bounded = needs;
        for (ColumnNeed &need : bounded) {
            if (most <= width && need.weight > 0)
                need.least = std::max(need.least, std::exchange(need.most, std::numeric_limits<qreal>::infinity()));
        }
        return sharedWidths(bounded, width);
    }
    std::vector<qreal> widths;
    for (const ColumnNeed &need : needs)
        widths.push_back(least > 0 ? need.least * width / least : 0);
    return widths;
}

} // namespace regie::report
