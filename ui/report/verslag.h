// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report.h"
#include "ui/report/report_data.h"

namespace regie::report {

/// The annex to the report (verslag) that the King's Commissioner sends by 1 November: places per municipality, those for
/// unaccompanied minors apart, trades, what hinders, and what is asked of the state.
Report verslagReport(const ReportData &data);

} // namespace regie::report
