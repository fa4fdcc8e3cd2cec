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

std::optional<Written> writeCouncil(const QString &path, const ReportData &data, const ReportChoice &choice,
                                    const ReportWriter::GoOn &goOn)
{
    qsizetype given = 0;
    const auto next = [&]() -> std::optional<Report> {
        if (given == choice.municipalities.size())
            return std::nullopt;
        return councilReport(data, choice.municipalities[given++], choice.confidential, choice.remarks);
    };
    return writeReportFile(path, Words::tr("Overview for the council"), next, goOn);
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

std::optional<Written> writeReport(const QString &path, const ReportData &data, const ReportChoice &choice,
                                   const ReportWriter::GoOn &goOn)
{
    switch (choice.kind) {
    case ReportKind::Overview:
        return writeReportFile(path, overviewReport(data), goOn);
    case ReportKind::Factsheets:
        return writeFactsheets(path, data, choice.municipalities, goOn);
    case ReportKind::Verslag:
        return writeReportFile(path, verslagReport(data), goOn);
    case ReportKind::Council:
        return writeCouncil(path, data, choice, goOn);
    case ReportKind::StatusHolders:
        return writeReportFile(path, statusHoldersReport(data), goOn);
    case ReportKind::Changes:
        return writeReportFile(path, changesReport(data, choice.changes, choice.confidential, choice.remarks), goOn);
    }
    Q_UNREACHABLE();
}

} // namespace regie::report
