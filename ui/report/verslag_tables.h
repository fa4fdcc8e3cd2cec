// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report_data.h"

#include <QDate>

namespace regie::report {

/// Per municipality the task, what counts, is decided and in preparation, and what is expected on a day: its task, and
/// the places that count on it with those that are decided. The figures on that day are `expected`.
TableBlock realisationTable(const ReportData &data, const analysis::Figures &expected);

/// Per municipality the task for unaccompanied minors, and their places that count, are decided and in preparation;
/// municipalities without any are left out.
TableBlock minorsTable(const ReportData &data);

/// The trades of the cycle.
TableBlock tradeTable(const ReportData &data);

/// What hinders, by kind: how many locations and places wait for it, and for whom.
TableBlock obstacleTable(const ReportData &data);

/// What the province asked of the state and has not been granted or refused.
TableBlock askTable(const ReportData &data);

} // namespace regie::report
