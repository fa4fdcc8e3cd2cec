// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figures.h"
#include "ui/report/report.h"

#include <QIODevice>
#include <QString>

#include <optional>

namespace regie::report {

/// The provincial overview for a meeting: key figures, bars, principles, the table of all municipalities, the timeline, and
/// in an annex what was left out and how the figures are made. The figures must be those of the dossier.
Report overviewReport(const domain::Dossier &dossier, const analysis::Figures &figures);

/// Writes the overview as a PDF and returns its number of pages; none when the device did not take all of it.
[[nodiscard]] std::optional<int> writeOverview(const domain::Dossier &dossier, const analysis::Figures &figures,
                                               QIODevice &device);

/// Writes the overview to a file, which is there whole or not at all; throws dossier::Error.
void writeOverviewFile(const domain::Dossier &dossier, const analysis::Figures &figures, const QString &path);

} // namespace regie::report
