// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/status_holders_report.h"

#include "core/analysis/dutch_order.h"
#include "core/analysis/rule_text.h"
#include "core/analysis/status_holders.h"
#include "core/analysis/value_text.h"
#include "ui/report/cells.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace regie::report {

using analysis::StatusHolderFigures;
using domain::HalfYear;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StatusHoldersReport)
};

const domain::HalfYearLedger *ledgerOf(const domain::Dossier &dossier, const QString &municipality, HalfYear halfYear)
{
    const auto found = std::ranges::find_if(dossier.ledgers, [&](const domain::HalfYearLedger &ledger) {
        return ledger.municipality == municipality && ledger.halfYear == halfYear.text();
    });
    return found != dossier.ledgers.end() ? &*found : nullptr;
}

QString halfYearText(HalfYear halfYear)
{
    const QString year = QString::number(halfYear.year());
    return halfYear.half() == 1 ? Words::tr("January to June %1").arg(year)
                                : Words::tr("July to December %1").arg(year);
}

void appendResults(QStringList &row, const StatusHolderFigures &figures)
{
    row << placesText(figures.housed.value) << placesText(figures.expected.value)
        << placesText(figures.backlogEnd.value) << yesNoText(figures.onSchedule);
}

QStringList accountRow(const ReportData &data, const domain::Municipality &municipality, HalfYear halfYear)
{
    const domain::HalfYearLedger *ledger = ledgerOf(data.dossier, municipality.id, halfYear);
    const StatusHolderFigures figures =
        analysis::statusHoldersOf(data.dossier, municipality.id, halfYear, data.figures.asOf);
    QStringList row{municipality.name, ledger ? placesOrNothing(ledger->task) : QString(),
                    placesText(figures.correctedTask.value)};
    for (std::size_t month = 0; month < HalfYear::kMonths; ++month)
        row << (ledger ? placesOrNothing(ledger->housed[month]) : QString());
    appendResults(row, figures);
    return row;
}

QStringList provinceRow(const ReportData &data, HalfYear halfYear)
{
    QStringList row{Words::tr("Province"), {}, {}};
    std::array<std::optional<int>, HalfYear::kMonths> months;
    std::optional<int> task;
    for (const domain::HalfYearLedger &ledger : data.dossier.ledgers) {
        if (ledger.halfYear != halfYear.text())
            continue;
        if (ledger.task)
            task = task.value_or(0) + *ledger.task;
        for (std::size_t month = 0; month < HalfYear::kMonths; ++month) {
            if (ledger.housed[month])
                months[month] = months[month].value_or(0) + *ledger.housed[month];
        }
    }
    // The analysis gives the province's figures of the half-year of a day: of one that is over, those of its last day.
    const QDate day = std::min(data.figures.asOf, halfYear.endOfMonth(HalfYear::kMonths));
    const StatusHolderFigures figures = day == data.figures.asOf
                                            ? data.figures.province.statusHolders
                                            : analysis::figuresOn(data.dossier, day).province.statusHolders;
    row[1] = placesOrNothing(task);
    row[2] = placesText(figures.correctedTask.value);
    for (const auto &month : months)
        row << placesOrNothing(month);
    appendResults(row, figures);
    return row;
}

QString monthName(HalfYear halfYear, int month)
{
    return QLocale().monthName(halfYear.endOfMonth(month).month(), QLocale::ShortFormat);
}

constexpr int kMostNamed = 40; ///< a sentence of more names is read by nobody, and may be higher than a page

/// The names of those who are behind, on schedule, or of whom it is unknown, as a list in words; empty when there are none.
QString namesOf(const ReportData &data, const std::optional<bool> &onSchedule)
{
    QStringList names;
    for (const domain::Municipality *municipality : analysis::municipalitiesByName(data.dossier)) {
        if (data.figures.area(municipality->id)->statusHolders.onSchedule == onSchedule)
            names << municipality->name;
    }
    const int count = static_cast<int>(names.size());
    return count > kMostNamed ? Words::tr("%Ln municipality(ies); the table names them", nullptr, count)
                              : QLocale().createSeparatedList(names);
}

void addSchedule(Report &report, const ReportData &data)
{
    const auto sentence = [](const QString &names) { return (names.isEmpty() ? Words::tr("none") : names) + u'.'; };
    report.summary(Words::tr("Behind schedule:"), sentence(namesOf(data, false)));
    report.summary(Words::tr("On schedule:"), sentence(namesOf(data, true)));
    if (const QString unknown = namesOf(data, std::nullopt); !unknown.isEmpty())
        report.summary(Words::tr("Unknown:"), sentence(unknown));
}

std::vector<KeyFigure> keyFiguresOf(const StatusHolderFigures &figures)
{
    return {{Words::tr("Corrected task"), placesText(figures.correctedTask.value),
             Words::tr("with what was behind at the start")},
            {Words::tr("Housed"), placesText(figures.housed.value), Words::tr("in the months that have ended")},
            {Words::tr("Expected by now"), placesText(figures.expected.value), Words::tr("an even share per month")},
            {Words::tr("Backlog"), placesText(figures.backlogEnd.value), Words::tr("a negative number is a lead")}};
}

void addRules(Report &report, const ReportData &data)
{
    using analysis::Rule;
    TableBlock table;
    table.columns = {{Words::tr("Figure"), ColumnKind::Text}, {Words::tr("Rule"), ColumnKind::Text, 1}};
    for (const auto &[name, rule] :
         {std::pair(Words::tr("Corrected task"), Rule::CorrectedTask), std::pair(Words::tr("Housed"), Rule::Housed),
          std::pair(Words::tr("Expected by now"), Rule::ExpectedHoused),
          std::pair(Words::tr("Backlog at the end"), Rule::BacklogEnd)})
        table.rows.push_back({name, analysis::ruleText(rule, data.figures.rules, data.figures.asOf)});
    report.heading(2, Words::tr("How the figures are made"));
    report.table(table);
}

} // namespace

TableBlock accountTable(const ReportData &data, HalfYear halfYear)
{
    TableBlock table;
    table.columns = {{Words::tr("Municipality"), ColumnKind::Text, 3},
                     {Words::tr("Task"), ColumnKind::Number, 1},
                     {Words::tr("Corrected task"), ColumnKind::Number, 1}};
    for (int month = 1; month <= HalfYear::kMonths; ++month)
        table.columns.push_back({monthName(halfYear, month), ColumnKind::Number, 1});
    for (const QString &title : {Words::tr("Housed"), Words::tr("Expected by now"), Words::tr("Backlog at the end")})
        table.columns.push_back({title, ColumnKind::Number, 1});
    table.columns.push_back({Words::tr("On schedule"), ColumnKind::Text, 1});
    for (const domain::Municipality *municipality : analysis::municipalitiesByName(data.dossier))
        table.rows.push_back(accountRow(data, *municipality, halfYear));
    table.total = provinceRow(data, halfYear);
    return table;
}

Report statusHoldersReport(const ReportData &data)
{
    const HalfYear now = HalfYear::containing(data.figures.asOf);
    //: %1 province
    ReportFrame frame = frameOf(data, Words::tr("Housing of status holders in the province of %1")
                                          .arg(data.dossier.property(domain::PropertyName::ProvinceName)));
    frame.orientation = Orientation::Landscape;
    Report report(frame);
    report.heading(1, frame.title);
    //: %1 day, %2 half-year in words
    report.subtitle(
        Words::tr("As-of date %1. Half-year: %2.").arg(analysis::dateText(data.figures.asOf), halfYearText(now)));
    report.keyFigures(keyFiguresOf(data.figures.province.statusHolders));
    addSchedule(report, data);
    for (const HalfYear halfYear : {now, now.previous()}) {
        QString title = halfYearText(halfYear);
        title.front() = title.front().toUpper();
        report.heading(2, title);
        report.table(accountTable(data, halfYear));
    }
    report.note(Words::tr("A month that was not reported is empty. A negative backlog is a lead."));
    addRules(report, data);
    return report;
}

} // namespace regie::report
