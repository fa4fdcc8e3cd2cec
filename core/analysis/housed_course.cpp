// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/housed_course.h"

#include "core/analysis/half_year_course.h"
#include "core/analysis/status_holders.h"

#include <QCoreApplication>

namespace regie::analysis {

using domain::HalfYear;

namespace {

StatusHolderFigures accountOf(const domain::Dossier &dossier, const QString &municipality, HalfYear halfYear,
                              QDate asOf)
{
    return municipality.isEmpty() ? statusHoldersIn(dossier, halfYear, asOf).province
                                  : statusHoldersOf(dossier, municipality, halfYear, asOf);
}

/// The reported months of one account, or of all for an empty code, added up.
void addReported(HousedCourse &course, const domain::Dossier &dossier, const QString &municipality, HalfYear halfYear)
{
    const QString text = halfYear.text();
    for (const domain::HalfYearLedger &ledger : dossier.ledgers) {
        if (ledger.halfYear != text || (!municipality.isEmpty() && ledger.municipality != municipality))
            continue;
        for (std::size_t month = 0; month < course.months.size(); ++month) {
            if (ledger.housed[month])
                course.months[month].inMonth = course.months[month].inMonth.value_or(0) + *ledger.housed[month];
        }
    }
}

} // namespace

HousedCourse housedCourse(const domain::Dossier &dossier, const QString &municipality, HalfYear halfYear, QDate asOf)
{
    const StatusHolderFigures account = accountOf(dossier, municipality, halfYear, asOf);
    HousedCourse course;
    if (account.correctedTask.value)
        course.correctedTask = qRound(*account.correctedTask.value);
    for (int month = 1; month <= HalfYear::kMonths; ++month) {
        HousedCourse::Month row;
        row.end = halfYear.endOfMonth(month);
        row.hasEnded = row.end <= asOf;
        if (course.correctedTask)
            row.expected = static_cast<double>(*course.correctedTask) * month / HalfYear::kMonths;
        course.months.push_back(row);
    }
    addReported(course, dossier, municipality, halfYear);
    std::optional<int> total;
    for (HousedCourse::Month &month : course.months) {
        if (month.inMonth)
            total = total.value_or(0) + *month.inMonth;
        if (month.hasEnded)
            month.total = total;
    }
    //: %1 municipality or province, %2 half-year, %3 a sentence on the schedule
    course.summary = QCoreApplication::translate("ChartSummary", "%1, %2. %3")
                         .arg(dossier.areaName(municipality), halfYearText(halfYear), scheduleText(account));
    return course;
}

} // namespace regie::analysis
