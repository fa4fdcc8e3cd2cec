// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/signals.h"
#include "ui/report/report_data.h"

#include <vector>

namespace regie::report {

/// The terms of a municipality's locations, with whether they count and why not; the total is what counts.
TableBlock locationTable(const ReportData &data, const QString &municipality);

/// The six principles of a municipality: score, target and the reasoning.
TableBlock municipalityPrincipleTable(const ReportData &data, const QString &municipality);

/// The accounts of housing status holders of the half-year and the one before.
TableBlock ledgerTable(const ReportData &data, const QString &municipality);

/// Trades, places delivered for others, places beside the task, and the municipality's points for attention.
TableBlock agreementTable(const ReportData &data, const std::vector<analysis::Signal> &points,
                          const QString &municipality);

} // namespace regie::report
