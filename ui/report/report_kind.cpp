// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_kind.h"

#include "ui/report/changes_report.h"
#include "ui/report/factsheet.h"
#include "ui/report/overview.h"
#include "ui/report/status_holders_report.h"
#include "ui/report/verslag.h"

#include <QCoreApplication>

namespace regie::report {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportKind)
};

QString titleOf(const ReportData &data, ReportKind kind)
{
    return kind == ReportKind::Factsheets ? factsheetsTitle(data.dossier) : Words::tr("Overview for the council");
}

Report provinceReport(const ReportData &data, const ReportChoice &choice)
{
    switch (choice.kind) {
    case ReportKind::Overview:
        return overviewReport(data, choice.annex);
    case ReportKind::Verslag:
        return verslagReport(data);
    case ReportKind::StatusHolders:
        return statusHoldersReport(data);
    case ReportKind::Changes:
        return changesReport(data, choice.changes, choice.confidential, choice.remarks);
    case ReportKind::Factsheets:
    case ReportKind::Council:
        break;
    }
    Q_UNREACHABLE();
}

ReportSeries municipalSeries(const ReportData &data, const ReportChoice &choice)
{
    const int count = static_cast<int>(choice.municipalities.size());
    if (choice.kind == ReportKind::Council)
        return {titleOf(data, choice.kind), count, [&data, choice](int index) {
                    return councilReport(data, choice.municipalities[index], choice.confidential, choice.remarks);
                }};
    return {titleOf(data, choice.kind), count,
            [&data, choice, points = signalsOn(data.dossier, data.figures)](int index) {
                return factsheet(data, points, choice.municipalities[index]);
            }};
}

} // namespace

bool isPerMunicipality(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Factsheets:
    case ReportKind::Council:
        return true;
    case ReportKind::Overview:
    case ReportKind::Verslag:
    case ReportKind::StatusHolders:
    case ReportKind::Changes:
        return false;
    }
    Q_UNREACHABLE();
}

QString nameOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Overview:
        return Words::tr("overview");
    case ReportKind::Factsheets:
        return Words::tr("factsheets");
    case ReportKind::Verslag:
        return Words::tr("annex to the report");
    case ReportKind::Council:
        return Words::tr("council");
    case ReportKind::StatusHolders:
        return Words::tr("status holders");
    case ReportKind::Changes:
        return Words::tr("changes");
    }
    Q_UNREACHABLE();
}

QString titleOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Overview:
        return Words::tr("Overview of the province");
    case ReportKind::Factsheets:
        return Words::tr("Factsheets of municipalities");
    case ReportKind::Verslag:
        return Words::tr("Annex to the report of 1 November");
    case ReportKind::Council:
        return Words::tr("Overviews for the councils");
    case ReportKind::StatusHolders:
        return Words::tr("Housing of status holders");
    case ReportKind::Changes:
        return Words::tr("Changes since the previous meeting");
    }
    Q_UNREACHABLE();
}

ReportSeries seriesOf(const ReportData &data, const ReportChoice &choice)
{
    if (isPerMunicipality(choice.kind))
        return municipalSeries(data, choice);
    const Report report = provinceReport(data, choice);
    return {report.frame().title, 1, [report](int) { return report; }};
}

std::optional<Written> writeSeries(const QString &path, const ReportSeries &series, const GoOn &goOn)
{
    int given = 0;
    const auto next = [&]() -> std::optional<Report> {
        return given == series.count ? std::nullopt : std::optional(series.report(given++));
    };
    return writeReportFile(path, series.title, next, goOn);
}

std::optional<Written> writeReport(const QString &path, const ReportData &data, const ReportChoice &choice,
                                   const GoOn &goOn)
{
    return writeSeries(path, seriesOf(data, choice), goOn);
}

} // namespace regie::report
