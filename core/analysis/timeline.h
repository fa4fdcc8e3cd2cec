// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace regie::analysis {

/// Months from the one that holds the first day to the one that holds the last.
struct MonthRange
{
    QDate first;
    QDate last;

    bool operator==(const MonthRange &) const = default;
};

/// Places that end with a term.
struct EndingTerm
{
    QString term;         ///< id
    QString location;     ///< id
    QString municipality; ///< CBS code of the host
    QDate until;
    int places = 0; ///< the share of the timeline's area
    int minors = 0; ///< of the places, for unaccompanied minors; an unknown number adds nothing
    bool duringSchoolYear = false;

    bool operator==(const EndingTerm &) const = default;
};

/// The last day of a month under the rules of the cycle of that day.
struct TimelineMonth
{
    QDate end;
    QString cycle;
    int counts = 0;
    int decided = 0;
    std::optional<int> task; ///< in force for the cycle; none: unknown
    std::vector<EndingTerm>
        ending; ///< asylum terms of a kind that counts, of locations in use or decided, that end in the month
    int inPreparation = 0;

    bool operator==(const TimelineMonth &) const = default;
};

/// The places of one area through time, against its task.
struct Timeline
{
    QString municipality; ///< CBS code; empty: the province
    std::vector<TimelineMonth> months;
    std::optional<QDate> firstShortage; ///< end of the first month in which what counts is less than the task

    bool operator==(const Timeline &) const = default;
};

/// From two months before the date to the end of the cycle after that of the date.
MonthRange defaultRange(const domain::Dossier &dossier, QDate asOf);

/// The same months closer by (steps above 0) or with more around them (below 0); the day stays where it is among them. From half
/// a year to ten years.
MonthRange zoomed(const MonthRange &range, int steps, QDate around);

/// The timeline of a municipality, or of the province for an empty code; values only, without explanation.
Timeline timelineOf(const domain::Dossier &dossier, const QString &municipality, MonthRange range);

} // namespace regie::analysis
