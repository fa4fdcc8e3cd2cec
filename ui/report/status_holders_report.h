// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report.h"
#include "ui/report/report_data.h"

namespace regie::report {

/// The overview of housing status holders for the supervisor: the half-year of the as-of date and the one before it, per
/// municipality and month; who is on schedule and who is not; how the figures are made.
Report statusHoldersReport(const ReportData &data);

/// The accounts of one half-year: task, months, what was housed and expected, and the backlog. The province is the total.
TableBlock accountTable(const ReportData &data, domain::HalfYear halfYear);

} // namespace regie::report
