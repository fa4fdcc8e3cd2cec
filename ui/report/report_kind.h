// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/keys.h"
#include "core/dossier/change.h"
#include "ui/report/council.h"
#include "ui/report/overview.h"
#include "ui/report/report_data.h"
#include "ui/report/report_file.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace regie::report {

/// The reports that officers make.
enum class ReportKind { Overview, Factsheets, Verslag, Council, StatusHolders, Changes };

/// Whether the report is about municipalities apart, and so may be one file each.
bool isPerMunicipality(ReportKind kind);

/// What a report is called, as a name for a file too.
QString nameOf(ReportKind kind);

/// What a report is called where one is chosen.
QString titleOf(ReportKind kind);

/// What was chosen about a report.
struct ReportChoice
{
    ReportKind kind = ReportKind::Overview;
    QStringList
        municipalities{}; ///< codes in their order, for a report per municipality; others are about the province
    Confidential confidential = Confidential::LeftOut;
    Remarks remarks = Remarks::LeftOut;
    Annex annex = Annex::Printed;
    std::vector<dossier::Change> changes{}; ///< over changesPeriod(), for the report of changes
};

/// The reports of one file. Each can be made by itself, on any thread.
struct ReportSeries
{
    QString title{};
    int count = 0;
    std::function<Report(int index)> report{};
};

/// The data must outlive the series.
ReportSeries seriesOf(const ReportData &data, const ReportChoice &choice);

/// Writes all of them to one file; as writeReportFile().
std::optional<Written> writeSeries(const QString &path, const ReportSeries &series, const GoOn &goOn = {});

/// Writes the report to one file; as writeReportFile().
std::optional<Written> writeReport(const QString &path, const ReportData &data, const ReportChoice &choice,
                                   const GoOn &goOn = {});

} // namespace regie::report

namespace regie::domain {

/// The names on the command line.
template <>
struct Keys<report::ReportKind>
{
    static constexpr std::array<QLatin1StringView, 6> texts{
        QLatin1StringView("overview"), QLatin1StringView("factsheets"),     QLatin1StringView("verslag"),
        QLatin1StringView("council"),  QLatin1StringView("status-holders"), QLatin1StringView("changes")};
};

} // namespace regie::domain
