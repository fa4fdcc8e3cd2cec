// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figures.h"
#include "ui/report/report.h"
#include "ui/report/report_data.h"

#include <QString>

namespace regie::report {

/// The provincial overview for a meeting: key figures, bars, principles, the table of all municipalities, the timeline with
/// the terms that end, points for attention, and in an annex what was left out and how the figures are made.
Report overviewReport(const ReportData &data);
Report overviewReport(const domain::Dossier &dossier, const analysis::Figures &figures);

/// Writes the overview to a file, which is there whole or not at all; throws dossier::Error.
Written writeOverviewFile(const domain::Dossier &dossier, const analysis::Figures &figures, const QString &path);

} // namespace regie::report
