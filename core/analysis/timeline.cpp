// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/timeline.h"

#include "core/analysis/figures.h"
#include "core/analysis/remaining_task.h"
#include "core/analysis/term_rows.h"
#include "core/analysis/term_rules.h"

#include <QtGlobal>

#include <algorithm>

namespace regie::analysis {

using domain::Stage;

namespace {

/// What an area has of a term that can be part of the timeline.
struct AreaTerm
{
    TermRow row;
    int places;
    int minors;
    Stage stage;
};

/// The rules of a cycle with the area's task in it.
struct CycleTask
{
    domain::CycleRules rules;
    std::optional<int> task;
};

std::vector<AreaTerm> areaTerms(const domain::Dossier &dossier, const QString &municipality)
{
    std::vector<AreaTerm> terms;
    for (const TermRow &row : termRows(dossier)) {
        if (row.term->stream != domain::Stream::Asylum || !row.location->phase)
            continue;
        AreaTerm term{row, 0, 0, domain::stageOf(*row.location->phase)};
        for (const Share &share : sharesOf(*row.term, row.location->municipality)) {
            if (!municipality.isEmpty() && share.municipality != municipality)
                continue;
            term.places += share.places;
            term.minors += share.minors;
        }
        if (term.places > 0)
            terms.push_back(std::move(term));
    }
    return terms;
}

/// The cycle of the day, worked out once for all its months.
const CycleTask &cycleOn(std::vector<CycleTask> &known, const domain::Dossier &dossier, const QString &municipality,
                         QDate day)
{
    domain::CycleRules rules = rulesOn(dossier, day);
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&rules](const CycleTask &cycle) { return cycle.rules.period == rules.period; });
    if (found != known.end())
        return *found;
    const Explained task = taskOf(dossier, municipality, rules.period, day);
    const std::optional<int> places = task.value ? std::optional(qRound(*task.value)) : std::nullopt;
    known.push_back({std::move(rules), places});
    return known.back();
}

bool endsIn(const AreaTerm &term, const domain::CycleRules &rules, QDate monthEnd)
{
    const QDate until = term.row.term->until;
    return term.stage != Stage::InPreparation && !until.isNull() && until.year() == monthEnd.year() &&
           until.month() == monthEnd.month() && term.row.term->kind &&
           rules.countingKinds.contains(*term.row.term->kind);
}

TimelineMonth monthOf(const std::vector<AreaTerm> &terms, const CycleTask &cycle, QDate end)
{
    TimelineMonth month{end, cycle.rules.period.text(), 0, 0, cycle.task, {}, 0};
    for (const AreaTerm &term : terms) {
        if (term.stage == Stage::InUse)
            month.counts += whyNotCounted(*term.row.term, *term.row.location, cycle.rules, end) ? 0 : term.places;
        else if (!whyNotPlanned(*term.row.term, cycle.rules, end))
            (term.stage == Stage::Decided ? month.decided : month.inPreparation) += term.places;
        if (endsIn(term, cycle.rules, end))
            month.ending.push_back({term.row.term->id, term.row.location->id, term.row.location->municipality,
                                    term.row.term->until, term.places, term.minors,
                                    endsDuringSchoolYear(term.row.term->until)});
    }
    return month;
}

QDate endOfMonth(QDate day)
{
    return {day.year(), day.month(), day.daysInMonth()};
}

int monthsBetween(QDate from, QDate to)
{
    constexpr int kMonths = 12;
    return kMonths * (to.year() - from.year()) + to.month() - from.month();
}

/// How many months one step closer by, or one step further off, leaves of so many.
int zoomedCount(int months, bool isCloser)
{
    constexpr int kFewest = 6;
    constexpr int kMost = 120;
    return std::clamp(isCloser ? months * 2 / 3 : months * 3 / 2, kFewest, kMost);
}

} // namespace

MonthRange defaultRange(const domain::Dossier &dossier, QDate asOf)
{
    constexpr int kMonthsBefore = 2;
    constexpr int kYearsToEndOfNextCycle = 3;
    constexpr int kDecember = 12;
    const int lastYear = rulesOn(dossier, asOf).period.firstYear() + kYearsToEndOfNextCycle;
    return {QDate(asOf.year(), asOf.month(), 1).addMonths(-kMonthsBefore), endOfMonth(QDate(lastYear, kDecember, 1))};
}

MonthRange zoomed(const MonthRange &range, int steps, QDate around)
{
    const int before = monthsBetween(range.first, range.last) + 1;
    int after = before;
    for (int step = 0; step < std::abs(steps); ++step)
        after = zoomedCount(after, steps > 0);
    const int place = std::clamp(monthsBetween(range.first, around), 0, before - 1);
    const QDate first = range.first.addMonths(place - place * after / before);
    return {first, endOfMonth(first.addMonths(after - 1))};
}

Timeline timelineOf(const domain::Dossier &dossier, const QString &municipality, MonthRange range)
{
    Timeline timeline{municipality, {}, std::nullopt};
    const std::vector<AreaTerm> terms = areaTerms(dossier, municipality);
    std::vector<CycleTask> cycles;
    for (QDate end = endOfMonth(range.first); end <= endOfMonth(range.last); end = endOfMonth(end.addDays(1))) {
        timeline.months.push_back(monthOf(terms, cycleOn(cycles, dossier, municipality, end), end));
        const TimelineMonth &month = timeline.months.back();
        if (!timeline.firstShortage && month.task && month.counts < *month.task)
            timeline.firstShortage = end;
    }
    return timeline;
}

} // namespace regie::analysis
