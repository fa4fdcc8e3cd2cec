// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report.h"
#include "ui/report/report_data.h"

namespace regie::report {

/// Whether locations that are confidential are left out of what a council gets, or named.
enum class Confidential { LeftOut, Named };

/// Whether the remarks that officers keep for themselves are left out or printed.
enum class Remarks { LeftOut, Printed };

/// The overview for a council, in the order of a letter to it: cause, number, period, locations, process, what follows.
Report councilReport(const ReportData &data, const QString &municipality, Confidential confidential, Remarks remarks);

} // namespace regie::report
