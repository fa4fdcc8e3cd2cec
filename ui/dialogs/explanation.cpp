// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/explanation.h"

#include "core/analysis/counted_places.h"
#include "core/analysis/deadline.h"
#include "core/analysis/figure_text.h"
#include "core/analysis/remaining_task.h"
#include "core/analysis/rule_text.h"
#include "core/analysis/value_text.h"
#include "ui/dialogs/explanation_indicator.h"
#include "ui/dialogs/explanation_number.h"
#include "ui/dialogs/explanation_parts.h"
#include "ui/dialogs/figure_words.h"
#include "ui/dialogs/places_lines.h"
#include "ui/widgets/cell_text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace regie::ui::dialogs {

using analysis::Explained;
using analysis::FigureId;
using analysis::FigureName;
using analysis::Rule;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

QString heading(const QString &area, const QString &name, QDate asOf)
{
    //: %1 an area, %2 a figure such as "counts", %3 the as-of date
    return Words::tr("%1, %2 on %3").arg(area, name, analysis::dateText(asOf));
}

int locationsIn(std::initializer_list<const std::vector<PlacesLine> *> lists)
{
    QSet<QString> locations;
    for (const auto *lines : lists) {
        for (const PlacesLine &line : *lines)
            locations.insert(line.location);
    }
    return static_cast<int>(locations.size());
}

QString placesSentence(const Explanation &explanation, const Explained &figure, const Explained &task)
{
    const int included = locationsIn({&explanation.included});
    const int all = locationsIn({&explanation.included, &explanation.failsThisTest, &explanation.leftOut});
    if (included == 0)
        return Words::tr("No location is part of this number yet.");
    const QString together = numberInWords(FigureName::Counts, figure.value);
    const QString sum =
        Words::tr("%1 of the %n location(s) are part of this number. Together they have %2.", nullptr, all)
            .arg(included)
            .arg(together);
    if (figure.rule != Rule::Counts || !task.value || *task.value <= 0)
        return sum;
    const QString share = QLocale().toString(std::lround(100 * *figure.value / *task.value));
    //: %1 a sentence about places, %2 a percentage, %3 the task
    return Words::tr("%1 That is %2% of the task of %3.").arg(sum, share, signedValue(*task.value));
}

QString sentenceFor(const Explanation &explanation, const Explained &figure, const FigureId &id,
                    const domain::Dossier &dossier, const analysis::Figures &figures)
{
    switch (figure.rule) {
    case Rule::Counts:
    case Rule::Durable:
    case Rule::Large:
    case Rule::UnaccompaniedMinors:
    case Rule::Decided:
    case Rule::InPreparation:
    case Rule::UrgentNew:
    case Rule::UrgentExtended:
    case Rule::Ukraine:
        return placesSentence(explanation, figure, figures.area(id.municipality)->taskAfterTrades);
    case Rule::TaskInForce:
    case Rule::ProvinceTaskStated:
    case Rule::ProvinceTaskSummed:
    case Rule::TaskAfterTrades:
    case Rule::Remaining:
    case Rule::ToFind:
    case Rule::CorrectedTask:
    case Rule::Housed:
    case Rule::ExpectedHoused:
    case Rule::BacklogEnd:
    case Rule::LatestScore:
    case Rule::MeanScore:
    case Rule::LatestTarget:
    case Rule::Distance:
        return partsSentence(figure, id, dossier, figures.rules.period.text());
    }
    Q_UNREACHABLE();
}

/// Why a term is part of the figure, in a few words for a table's cell.
QString whyIncluded(Rule rule, const analysis::Figures &figures)
{
    switch (rule) {
    case Rule::Counts:
    case Rule::Large:
    case Rule::UnaccompaniedMinors:
        //: %1 a day
        return Words::tr("Open until at least %1").arg(widgets::dayText(figures.rules.cutOff));
    case Rule::Durable:
        return Words::tr("Open for %n year(s) or more", nullptr, figures.rules.durableYears);
    case Rule::Decided:
        return Words::tr("Decided, not open yet");
    case Rule::InPreparation:
        return Words::tr("In preparation");
    case Rule::UrgentNew:
    case Rule::UrgentExtended:
    case Rule::Ukraine:
        return Words::tr("Open on this day");
    case Rule::TaskInForce:
    case Rule::ProvinceTaskStated:
    case Rule::ProvinceTaskSummed:
    case Rule::TaskAfterTrades:
    case Rule::Remaining:
    case Rule::ToFind:
    case Rule::CorrectedTask:
    case Rule::Housed:
    case Rule::ExpectedHoused:
    case Rule::BacklogEnd:
    case Rule::LatestScore:
    case Rule::MeanScore:
    case Rule::LatestTarget:
    case Rule::Distance:
        return {}; // no sum of places
    }
    Q_UNREACHABLE();
}

/// Who gave the score or set the target, and when.
void addGiver(Explanation &result, const domain::Dossier &dossier, const analysis::AreaFigures &area,
              const FigureId &id)
{
    const analysis::PrincipleFigures &principle = area.principles[static_cast<std::size_t>(id.principle)];
    const domain::Score *score =
        id.name == FigureName::Score ? domain::find(dossier.scores, principle.scoreId) : nullptr;
    if (!score)
        return;
    result.rows << score->id;
    //: %1 a person, %2 a day
    result.provenance << (score->givenBy.isEmpty()
                              ? Words::tr("Given on %1; by whom is unknown.").arg(analysis::dateText(score->asOf))
                              : Words::tr("Given by %1 on %2.").arg(score->givenBy, analysis::dateText(score->asOf)));
    if (!score->evidence.isEmpty())
        result.provenance << score->evidence;
}

/// The statement behind a task, which tells who said so and when.
void addStatement(Explanation &result, const domain::Dossier &dossier, const analysis::Figures &figures,
                  const FigureId &id)
{
    if (id.name != FigureName::Task && id.name != FigureName::TaskAfterTrades)
        return;
    if (const auto *used =
            analysis::statementInForce(dossier, id.municipality, domain::Stream::Asylum, figures.rules.period.text()))
        result.rows << used->id;
}

/// Names the one location that makes the difference with another document, where there is one.
void findCauses(Explanation &result)
{
    for (OtherLine &other : result.others) {
        if (!other.by || *other.by == 0)
            continue;
        const auto &lines = *other.by > 0 ? result.leftOut : result.included;
        const int places = std::abs(*other.by);
        const auto isIt = [places](const PlacesLine &line) { return line.places == places; };
        const auto line = std::ranges::find_if(lines, isIt);
        if (line == lines.end() || std::ranges::count_if(lines, isIt) > 1)
            continue;
        const QString cause =
            *other.by > 0
                //: %1 a location, %2 why it is left out
                ? Words::tr("The difference is exactly %1, which is left out here: %2.").arg(line->name, line->reason)
                //: %1 a location
                : Words::tr("The difference is exactly %1, which counts here.").arg(line->name);
        other.cause = other.cause.isEmpty() ? cause : cause + QLatin1Char(' ') + other.cause;
    }
}

/// Of which days the figures of the terms are.
QString daysOf(const std::vector<analysis::CountedPlaces> &places, const domain::Dossier &dossier)
{
    QDate first;
    QDate last;
    for (const analysis::CountedPlaces &row : places) {
        const QDate day = dossier.terms[row.term].asOf;
        if (!day.isValid())
            continue;
        first = first.isValid() ? std::min(first, day) : day;
        last = last.isValid() ? std::max(last, day) : day;
    }
    if (!first.isValid())
        return {};
    //: %1 and %2 days
    return first == last
               ? Words::tr("The figures are of %1.").arg(analysis::dateText(first))
               : Words::tr("The figures are of %1 to %2.").arg(analysis::dateText(first), analysis::dateText(last));
}

void listPlaces(Explanation &result, const domain::Dossier &dossier, const analysis::Figures &figures, Rule rule,
                const QString &municipality)
{
    const analysis::PlacesBehind behind =
        analysis::placesBehind(dossier, figures.rules, figures.asOf, rule, municipality);
    PlacesLines lines(dossier, figures);
    result.included = lines.of(behind.included);
    const QString why = whyIncluded(rule, figures);
    for (PlacesLine &line : result.included)
        line.reason = why;
    for (const analysis::CountedPlaces &row : behind.included)
        result.rows << dossier.terms[row.term].id << dossier.locations[row.location].id;
    if (const QString days = daysOf(behind.included, dossier); !days.isEmpty())
        result.provenance << days;
    result.failsThisTest = lines.of(behind.failsThisTest);
    const QString fails = rule == Rule::Durable ? Words::tr("Available too short") : Words::tr("Location is smaller");
    for (PlacesLine &line : result.failsThisTest)
        line.reason = fails;
    result.leftOut = lines.of(behind.leftOut);
    result.sources = behind.sources;
}

Explanation explainFigure(const domain::Dossier &dossier, const analysis::Figures &figures, const FigureId &id)
{
    Explanation result;
    result.heading = heading(dossier.areaName(id.municipality), analysis::nameOf(id), figures.asOf);
    const Explained *figure = analysis::explained(figures, id);
    if (!figure) {
        result.number = widgets::unknownText();
        result.sentence = Words::tr("The dossier has no such municipality.");
        return result;
    }
    result.number = numberInWords(id.name, figure->value);
    result.rule = analysis::ruleText(figure->rule, figures.rules, figures.asOf);
    result.parts = partLines(*figure, id, dossier);
    result.others = otherLines(*figure, id, dossier, figures);
    result.sources = figure->sources;
    if (analysis::isSumOfPlaces(figure->rule))
        listPlaces(result, dossier, figures, figure->rule, id.municipality);
    addGiver(result, dossier, *figures.area(id.municipality), id);
    addStatement(result, dossier, figures, id);
    findCauses(result);
    result.sentence = sentenceFor(result, *figure, id, dossier, figures);
    return result;
}

Explanation explainPlanned(const domain::Dossier &dossier, const analysis::Figures &figures, const QString &area)
{
    Explanation decided = explainFigure(dossier, figures, {FigureName::Decided, area});
    const Explanation preparing = explainFigure(dossier, figures, {FigureName::InPreparation, area});
    const analysis::AreaFigures *own = figures.area(area);
    if (!own)
        return decided;
    const double sum = own->decided.value.value_or(0) + own->inPreparation.value.value_or(0);
    Explanation result = decided;
    result.heading = heading(dossier.areaName(area), Words::tr("decided and in preparation"), figures.asOf);
    result.number = numberInWords(FigureName::Decided, sum);
    result.rule = decided.rule + QStringLiteral("\n\n") + preparing.rule;
    result.included.insert(result.included.end(), preparing.included.begin(), preparing.included.end());
    result.leftOut.insert(result.leftOut.end(), preparing.leftOut.begin(), preparing.leftOut.end());
    result.parts = {{Words::tr("Decided"), signedValue(own->decided.value.value_or(0))},
                    {Words::tr("In preparation"), signedValue(own->inPreparation.value.value_or(0))},
                    {Words::tr("Together"), signedValue(sum), PartLine::Role::Result}};
    result.sentence =
        Words::tr("Decided are %1, in preparation are %2. Places in preparation never make the task smaller.")
            .arg(result.parts[0].value, result.parts[1].value);
    result.rows << preparing.rows;
    for (const QString &source : preparing.sources) {
        if (!result.sources.contains(source))
            result.sources.append(source);
    }
    return result;
}

Explanation explainDeadline(const domain::Dossier &dossier, const analysis::Figures &figures)
{
    Explanation result;
    const auto deadline = analysis::nextDeadline(dossier, figures.asOf);
    if (!deadline) {
        result.heading = heading(dossier.areaName({}), Words::tr("days until the next deadline"), figures.asOf);
        result.number = widgets::unknownText();
        result.sentence = Words::tr("Every deadline in this dossier has passed.");
        return result;
    }
    const bool isReport = deadline->kind == analysis::DeadlineKind::Report;
    result.heading = heading(dossier.areaName({}),
                             isReport ? Words::tr("days until the report of the King's commissioner")
                                      : Words::tr("days until the places must be there"),
                             figures.asOf);
    result.number = Words::tr("%Ln day(s)", nullptr, deadline->days);
    result.sentence = isReport ? Words::tr("The report for the round %1 is due on %2.")
                                     .arg(deadline->cycle, analysis::dateText(deadline->on))
                               : Words::tr("The places for the round %1 must be there on %2.")
                                     .arg(deadline->cycle, analysis::dateText(deadline->on));
    result.rule =
        Words::tr("This is the first report date or realisation date on or after the as-of date. Both dates belong "
                  "to a round of the Spreidingswet.");
    if (!deadline->source.isEmpty())
        result.sources = {deadline->source};
    return result;
}

} // namespace

int sumOf(const std::vector<PlacesLine> &lines)
{
    return std::accumulate(lines.begin(), lines.end(), 0,
                           [](int sum, const PlacesLine &line) { return sum + line.places; });
}

Explanation explanationOf(const domain::Dossier &dossier, const analysis::Figures &figures, const Question &question)
{
    switch (question.kind) {
    case Question::Kind::Figure:
        return explainFigure(dossier, figures, question.figure);
    case Question::Kind::Planned:
        return explainPlanned(dossier, figures, question.figure.municipality);
    case Question::Kind::Deadline:
        return explainDeadline(dossier, figures);
    case Question::Kind::Indicator:
        return explainIndicator(dossier, figures, question);
    case Question::Kind::Number:
        return explainNumber(dossier, figures, *question.number);
    }
    Q_UNREACHABLE();
}

QString additionOf(const std::vector<PlacesLine> &lines)
{
    constexpr std::size_t kMostTerms = 8;
    if (lines.size() < 2 || lines.size() > kMostTerms)
        return {};
    QStringList terms;
    for (const PlacesLine &line : lines)
        terms << QLocale().toString(line.places);
    return QStringLiteral("%1 = %2").arg(terms.join(QStringLiteral(" + ")), QLocale().toString(sumOf(lines)));
}

} // namespace regie::ui::dialogs
