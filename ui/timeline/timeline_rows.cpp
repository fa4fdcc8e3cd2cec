// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_rows.h"

#include "core/analysis/chart_specs.h"
#include "core/analysis/dutch_order.h"
#include "core/analysis/extended_dossier.h"
#include "core/analysis/figures.h"
#include "core/analysis/term_rows.h"
#include "core/analysis/term_rules.h"
#include "core/analysis/value_text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace regie::ui::timeline {

using analysis::CapacityTimeline;
using analysis::monthText;
using analysis::numberText;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TimelineSentence)
};

std::vector<EndingRow> endingRows(const domain::Dossier &dossier, const analysis::EndingQuery &query,
                                  const QHash<QString, int> &ranks)
{
    std::vector<EndingRow> rows;
    for (const analysis::EndingPlaces &places : analysis::endingPlaces(dossier, query)) {
        const domain::Term &term = dossier.terms[places.term];
        const domain::Location &location = dossier.locations[places.location];
        rows.push_back({term.id, location.id, location.name, location.municipality,
                        dossier.areaName(location.municipality), ranks.value(location.municipality), term.stream,
                        term.until, term.extensionOption, places});
    }
    return rows;
}

bool hasPlacesFor(const domain::Term &term, const domain::Location &location, const QString &municipality)
{
    return municipality.isEmpty() || location.municipality == municipality || term.forMunicipality == municipality;
}

/// One row a location, with the terms that lie in the months; the ids of what-if terms are those that the dossier lacks.
std::vector<CourseRow> courseRows(const domain::Dossier &dossier, const domain::Dossier &kept,
                                  const TimelineQuestion &question, const QHash<QString, int> &ranks)
{
    std::vector<CourseRow> rows;
    QHash<QString, std::size_t> rowOf;
    for (const analysis::TermRow &row : analysis::termRows(dossier)) {
        const domain::Term &term = *row.term;
        const domain::Location &location = *row.location;
        const bool isOver = term.until.isValid() && term.until < question.months.first;
        if (isOver || term.from > question.months.last || !hasPlacesFor(term, location, question.municipality))
            continue;
        if (!rowOf.contains(location.id)) {
            rowOf.insert(location.id, rows.size());
            rows.push_back({location.id,
                            location.name,
                            location.municipality,
                            dossier.areaName(location.municipality),
                            ranks.value(location.municipality),
                            location.phase,
                            {}});
        }
        const bool isWhatIf = !question.extensions.empty() && !domain::find(kept.terms, term.id);
        rows[rowOf.value(location.id)].stretches.push_back({term.from, term.until, term.places, isWhatIf});
    }
    for (CourseRow &row : rows)
        std::ranges::stable_sort(row.stretches, {}, &CourseRow::Stretch::from);
    std::ranges::stable_sort(rows, {}, &CourseRow::municipalityRank);
    return rows;
}

/// Whether the term would count but for its last day: an extension does not change that.
bool isTooShort(const domain::Dossier &dossier, const domain::TermExtension &extension)
{
    const domain::Term *term = domain::find(dossier.terms, extension.term);
    const domain::Location *location = term ? domain::find(dossier.locations, term->location) : nullptr;
    return location && analysis::whyNotCounted(*term, *location, analysis::rulesOn(dossier, term->until),
                                               term->until) == analysis::LeftOutReason::EndsBeforeCutOff;
}

} // namespace

QString shortageSentence(const QString &area, const CapacityTimeline &chart)
{
    if (chart.months.empty())
        return {};
    const auto hasTask = [](const CapacityTimeline::Month &month) { return month.task.has_value(); };
    const QString first = monthText(chart.months.front().end);
    const QString last = monthText(chart.months.back().end);
    if (!chart.firstShortage) {
        //: %1 municipality or province, %2 and %3 months
        return (std::ranges::any_of(chart.months, hasTask)
                    ? Words::tr("%1 has no shortage from %2 to %3: at each month's end at least its task counts.")
                    : Words::tr("The task of %1 is unknown from %2 to %3, and so is whether there is a shortage."))
            .arg(area, first, last);
    }
    const auto month = std::ranges::find(chart.months, *chart.firstShortage, &CapacityTimeline::Month::end);
    const QString counts = numberText(month->counts);
    const QString task = numberText(*month->task);
    const QString lack = numberText(*month->task - month->counts);
    if (month == chart.months.begin())
        //: %1 municipality or province, %2 month, %3 places that count, %4 task, %5 places that lack
        return Words::tr("%1 has had a shortage since %2 or before: then %3 of %4 places count, %5 too few.")
            .arg(area, monthText(month->end), counts, task, lack);
    //: %1 municipality or province, %2 month, %3 places that count, %4 task, %5 places that lack
    return Words::tr("The first month of shortage in %1 is %2: at its end %3 of %4 places count, %5 too few.")
        .arg(area, monthText(month->end), counts, task, lack);
}

TimelineAnswer answerTo(const domain::Dossier &dossier, const TimelineQuestion &question)
{
    const auto chartOf = [&question](const domain::Dossier &of) {
        return capacityTimeline(of, timelineOf(of, question.municipality, question.months));
    };
    const QHash<QString, int> ranks = analysis::ranksByName(dossier);
    const QString area = dossier.areaName(question.municipality);
    TimelineAnswer answer{question, {}, {}, {}, 0, endingRows(dossier, question.ending, ranks), {}};
    if (question.extensions.empty()) {
        answer.chart = chartOf(dossier);
        answer.courses = courseRows(dossier, dossier, question, ranks);
    } else {
        const domain::Dossier extended = analysis::extendedDossier(dossier, question.extensions);
        answer.chart = chartOf(extended);
        answer.withoutExtensions = shortageSentence(area, chartOf(dossier));
        answer.courses = courseRows(extended, dossier, question, ranks);
        answer.tooShort = static_cast<int>(std::ranges::count_if(
            question.extensions, [&dossier](const domain::TermExtension &each) { return isTooShort(dossier, each); }));
    }
    answer.sentence = shortageSentence(area, answer.chart);
    return answer;
}

} // namespace regie::ui::timeline
