// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/explanation_answer.h"

#include "ui/widgets/cell_text.h"
#include "ui/widgets/shared_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie::ui::dialogs {

namespace {

/// area: the name of the municipality that was asked about; empty: the province.
PlacesTable tableOf(const std::vector<PlacesLine> &places, const QIcon &icon, const QString &area)
{
    PlacesTable table;
    if (places.empty())
        return table;
    widgets::SharedWords<int> numbers;
    table.lines.reserve(places.size() + 1);
    for (const PlacesLine &place : places) {
        const QString number = numbers.of(place.places, [&] { return widgets::countText(place.places); });
        table.lines.push_back({{place.name, place.municipality, place.kind, place.until, number, place.reason},
                               Emphasis::None,
                               icon,
                               place.location});
    }
    //: The sum of a column
    const QString together = QCoreApplication::translate("Explanation", "Together");
    table.lines.push_back({{together, {}, {}, {}, widgets::countText(sumOf(places))}, Emphasis::Total, {}, {}});
    table.addition = additionOf(places);
    table.isOneArea = !area.isEmpty() && std::ranges::all_of(places, [&area](const PlacesLine &place) {
        return place.municipality == area;
    });
    return table;
}

} // namespace

Answer answerTo(const domain::Dossier &dossier, const Question &question, QDate asOf,
                const std::optional<domain::CyclePeriod> &round, const PlacesIcons &icons)
{
    Answer answer;
    answer.explanation = explanationOf(dossier, analysis::figuresOn(dossier, asOf, round), question);
    const QString &municipality = question.figure.municipality;
    const QString area = municipality.isEmpty() ? QString() : dossier.areaName(municipality);
    answer.included = tableOf(answer.explanation.included, icons.included, area);
    answer.failsThisTest = tableOf(answer.explanation.failsThisTest, icons.leftOut, area);
    answer.leftOut = tableOf(answer.explanation.leftOut, icons.leftOut, area);
    return answer;
}

void leaveOutNames(Answer &answer)
{
    Explanation &told = answer.explanation;
    const bool isOfLocations = !told.included.empty() || !told.failsThisTest.empty() || !told.leftOut.empty();
    const bool isGiven = !told.provenance.isEmpty(); // by a person, such as a score
    if (isOfLocations || isGiven)
        told.sources.clear();
    told.provenance.clear();
    told.rows.clear(); // who changed them last
    told.included.clear();
    told.failsThisTest.clear();
    told.leftOut.clear();
    std::erase_if(told.parts, [](const PartLine &part) { return !part.location.isEmpty(); });
    for (OtherLine &other : told.others)
        other.cause.clear(); // which may be a location
    answer.included = {};
    answer.failsThisTest = {};
    answer.leftOut = {};
}

} // namespace regie::ui::dialogs
