// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report.h"
#include "ui/report/report_data.h"

namespace regie::report {

/// Whether the annex that accounts for the figures is part of the overview.
enum class Annex { LeftOut, Printed };

/// The provincial overview for a meeting: key figures, bars, principles, the table of all municipalities, the timeline with
/// the terms that end, points for attention, and in an annex what was left out and how the figures are made.
Report overviewReport(const ReportData &data, Annex annex = Annex::Printed);

} // namespace regie::report
