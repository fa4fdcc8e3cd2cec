// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/signals.h"
#include "ui/report/blocks.h"

#include <vector>

namespace regie::report {

/// A point for attention as it is printed.
struct PrintedPoint
{
    analysis::Severity severity;
    QString kind;
    QString sentence;
};

/// The points in their order, a sentence each; old figures of one municipality are one point, and so are its places for
/// children that end more than a year from now. A confidential location is not named.
std::vector<PrintedPoint> printedPoints(const domain::Dossier &dossier, const std::vector<analysis::Signal> &points);

/// The points for attention in their order; a confidential location is not named.
TableBlock signalTable(const domain::Dossier &dossier, const std::vector<analysis::Signal> &points);

/// The terms that end within the timeline of the province, by date.
TableBlock endingTable(const domain::Dossier &dossier, const analysis::Figures &figures);

} // namespace regie::report
