// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/verslag.h"

#include "core/analysis/value_text.h"
#include "ui/report/cells.h"
#include "ui/report/verslag_tables.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace regie::report {

using analysis::dateText;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VerslagReport)
};

void add(Report &report, const QString &title, TableBlock table, const QString &otherwise, const QString &note = {})
{
    report.heading(2, title);
    if (table.rows.empty()) {
        report.paragraph(otherwise);
        return;
    }
    report.table(std::move(table));
    if (!note.isEmpty())
        report.note(note);
}

/// The rules of the round whose report is still to come; the current one when its own report is.
domain::CycleRules rulesOfReport(const ReportData &data)
{
    const domain::CycleRules &now = data.figures.rules;
    return now.reportDate >= data.figures.asOf ? now : nextRules(data);
}

QString summaryOf(const ReportData &data)
{
    const analysis::AreaFigures &province = data.figures.province;
    //: %1 places in use, %2 places decided, %3 places in preparation, %4 places to find
    return Words::tr("%1 places count, %2 are decided and %3 are in preparation. To find: %4.")
        .arg(placesText(province.counts.value), placesText(province.decided.value),
             placesText(province.inPreparation.value), placesText(province.toFind.value));
}

} // namespace

Report verslagReport(const ReportData &data)
{
    const domain::CycleRules rules = rulesOfReport(data);
    const QDate day = std::max(rules.realisationDate, data.figures.asOf);
    //: %1 day on which the report is due
    ReportFrame frame = frameOf(data, Words::tr("Annex to the report of %1").arg(dateText(rules.reportDate)));
    frame.orientation = Orientation::Landscape;
    Report report(frame);
    report.heading(1, frame.title);
    //: %1 province, %2 day, %3 cycle such as 2025-2026
    report.subtitle(Words::tr("Province of %1. As-of date %2. Round %3.")
                        .arg(data.dossier.property(domain::PropertyName::ProvinceName), dateText(data.figures.asOf),
                             data.figures.rules.period.text()));
    report.summary(Words::tr("In one sentence."), summaryOf(data));
    add(report, Words::tr("Places per municipality"), realisationTable(data, analysis::figuresOn(data.dossier, day)),
        Words::tr("The dossier has no municipalities."),
        //: %1 day
        Words::tr("Expected on %1: what counts on that day, with what is decided.").arg(dateText(day)));
    add(report, Words::tr("Unaccompanied minors"), minorsTable(data), Words::tr("No figures are known."));
    add(report, Words::tr("Trades"), tradeTable(data), Words::tr("There are no trades in this round."));
    add(report, Words::tr("What hinders"), obstacleTable(data), Words::tr("The dossier has no obstacles."),
        Words::tr("A location that waits for two things counts with each of them."));
    add(report, Words::tr("What is asked of the state"), askTable(data), Words::tr("Nothing is open."));
    return report;
}

} // namespace regie::report
