// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/half_year_course.h"

#include "core/analysis/status_holders.h"
#include "core/analysis/value_text.h"

#include <QCoreApplication>

#include <functional>
#include <set>

namespace regie::analysis {

using domain::HalfYear;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HalfYearCourse)
};

} // namespace

std::vector<HalfYear> knownHalfYears(const domain::Dossier &dossier, QDate asOf)
{
    std::set<HalfYear, std::greater<>> known{HalfYear::containing(asOf)};
    for (const domain::HalfYearLedger &ledger : dossier.ledgers) {
        if (const auto halfYear = HalfYear::fromText(ledger.halfYear))
            known.insert(*halfYear);
    }
    return {known.begin(), known.end()};
}

std::vector<StatusHolderFigures> halfYearCourse(const domain::Dossier &dossier, const QString &municipality, QDate asOf)
{
    const std::vector<HalfYear> halfYears = knownHalfYears(dossier, asOf);
    std::vector<StatusHolderFigures> course;
    for (auto it = halfYears.rbegin(); it != halfYears.rend(); ++it)
        course.push_back(municipality.isEmpty() ? statusHoldersIn(dossier, *it, asOf).province
                                                : statusHoldersOf(dossier, municipality, *it, asOf));
    return course;
}

std::optional<int> partOf(const Explained &figure, PartRole role)
{
    for (const FigurePart &part : figure.parts) {
        if (part.role == role)
            return qRound(part.value);
    }
    return std::nullopt;
}

QString halfYearText(HalfYear halfYear)
{
    return (halfYear.half() == 1 ? Words::tr("first half of %1") : Words::tr("second half of %1")).arg(halfYear.year());
}

QString halfYearShortText(HalfYear halfYear)
{
    return (halfYear.half() == 1 ? Words::tr("1st half of %1") : Words::tr("2nd half of %1")).arg(halfYear.year());
}

QString scheduleText(const StatusHolderFigures &account)
{
    if (!account.correctedTask.value)
        return Words::tr("On schedule: unknown, because the task is unknown.");
    if (!account.housed.value)
        return Words::tr("On schedule: unknown, because no month has been filled in.");
    const int months = partOf(account.expected, PartRole::EndedMonths).value_or(0);
    //: %1 housed; %2 months that ended of 6; %3 corrected task; %4 expected
    const QString text = *account.onSchedule ? Words::tr("On schedule: yes. Housed %1, expected %2/6 × %3 = %4.")
                                             : Words::tr("On schedule: no. Housed %1, expected %2/6 × %3 = %4.");
    return text.arg(numberText(*account.housed.value), QString::number(months),
                    numberText(*account.correctedTask.value), numberText(*account.expected.value));
}

} // namespace regie::analysis
