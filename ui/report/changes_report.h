// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/net_changes.h"
#include "ui/report/council.h"
#include "ui/report/report.h"
#include "ui/report/report_data.h"

#include <vector>

namespace regie::report {

/// From the day after the previous meeting that is a baseline, or the making of the dossier, until now.
dossier::Period changesPeriod(const domain::Dossier &dossier, QDate asOf);

/// What changed since the previous meeting: the figures of then and now on the as-of date, and each change in words of the
/// job, by municipality. The changes are the net ones over changesPeriod().
Report changesReport(const ReportData &data, const std::vector<dossier::Change> &changes, Confidential confidential,
                     Remarks remarks);

/// The municipalities whose figures differ, with both; the total is the province. Without rows and total all figures are the same.
TableBlock figuresThenAndNow(const ReportData &data, const analysis::Figures &then);

} // namespace regie::report
