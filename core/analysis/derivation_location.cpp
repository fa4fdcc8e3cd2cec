// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/derivation_kinds.h"
#include "core/analysis/location_places.h"
#include "core/analysis/rule_text.h"
#include "core/analysis/value_text.h"

#include <QCoreApplication>

namespace regie::analysis::derivations {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Derivation)
};

QString nameOf(LocationPlaces::Of of)
{
    switch (of) {
    case LocationPlaces::Of::Counts:
        return Words::tr("places that count");
    case LocationPlaces::Of::Available:
        return Words::tr("places that are available");
    case LocationPlaces::Of::AtOnce:
        return Words::tr("the most places at one time");
    }
    Q_UNREACHABLE();
}

QString ruleOf(LocationPlaces::Of of, const Figures &figures)
{
    switch (of) {
    case LocationPlaces::Of::Counts:
        return ruleText(Rule::Counts, figures.rules, figures.asOf);
    case LocationPlaces::Of::Available:
        //: %1 a day
        return Words::tr("These are the places of terms that have begun and have not ended on %1, whatever their "
                         "stream, and whether the location is in use or not.")
            .arg(dateText(figures.asOf));
    case LocationPlaces::Of::AtOnce:
        return Words::tr("Terms that overlap are added; terms that follow each other are not.");
    }
    Q_UNREACHABLE();
}

QString whyIncluded(LocationPlaces::Of of, const Figures &figures)
{
    switch (of) {
    case LocationPlaces::Of::Counts:
        //: %1 a day
        return Words::tr("Open until at least %1").arg(dateText(figures.rules.cutOff));
    case LocationPlaces::Of::Available:
        return Words::tr("Available on this day");
    case LocationPlaces::Of::AtOnce:
        return Words::tr("At the same time");
    }
    Q_UNREACHABLE();
}

} // namespace

Derivation of(const domain::Dossier &dossier, const Figures &figures, const LocationPlaces &number)
{
    Derivation result;
    const domain::Location *location = domain::find(dossier.locations, number.location);
    result.area = location ? location->name : QString();
    result.name = nameOf(number.of);
    result.rule = ruleOf(number.of, figures);
    if (!location) {
        result.sentence = Words::tr("The row with this number is no longer in the dossier.");
        return result;
    }
    PlacesOfLocation places = placesOf(dossier, figures, number);
    result.value = places.sum();
    result.included = std::move(places.included);
    result.leftOut = std::move(places.leftOut);
    result.whyIncluded = whyIncluded(number.of, figures);
    result.whyLeftOut = Words::tr("At another time");
    for (const CountedPlaces &row : result.included) {
        result.rows << dossier.terms[row.term].id << location->id;
        addSource(result, dossier.terms[row.term].source);
    }
    const int terms = static_cast<int>(result.included.size());
    result.sentence = terms == 0 ? Words::tr("No term of this location is part of this number.")
                                 : Words::tr("Part of this number: %n term(s) of this location.", nullptr, terms);
    return result;
}

} // namespace regie::analysis::derivations
