// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/signals.h"
#include "ui/report/report.h"
#include "ui/report/report_data.h"

#include <QStringList>

#include <vector>

namespace regie::report {

/// The factsheet of one municipality: key figures, its locations, principles, capacity through time, status holders,
/// agreements and points for attention. `points` are those of all municipalities.
Report factsheet(const ReportData &data, const std::vector<analysis::Signal> &points, const QString &municipality);

/// In which order factsheets follow each other.
enum class FactsheetOrder {
    Name,
    LargestShortage ///< the agenda of the meeting: who has most to find comes first
};

/// The codes in this order; all municipalities when none are given. Codes that the dossier does not know are left out.
QStringList factsheetOrder(const ReportData &data, const QStringList &municipalities, FactsheetOrder order);

/// What a file with factsheets is called.
QString factsheetsTitle(const domain::Dossier &dossier);

} // namespace regie::report
