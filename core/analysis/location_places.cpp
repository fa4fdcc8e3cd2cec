// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/location_places.h"

#include "core/analysis/term_rules.h"

#include <algorithm>
#include <numeric>

namespace regie::analysis {

namespace {

using domain::Term;

/// Why the term is not available on the day; none: it is.
std::optional<LeftOutReason> whyNotThere(const Term &term, QDate day)
{
    if (term.from.isNull())
        return LeftOutReason::StartUnknown;
    if (term.from > day)
        return LeftOutReason::NotAvailableYet;
    return term.until.isValid() && term.until < day ? std::optional(LeftOutReason::Ended) : std::nullopt;
}

/// Whether the term goes on when the other one begins; an unknown start is before all others.
bool isThereAtStartOf(const Term &term, const Term &other)
{
    const bool hasBegun = term.from.isNull() || (other.from.isValid() && term.from <= other.from);
    const bool goesOn = term.until.isNull() || other.from.isNull() || term.until >= other.from;
    return hasBegun && goesOn;
}

/// Whether the term is there on any of the days that the number is about.
bool isAround(const Term &term, const LocationPlaces &number)
{
    const bool isOver = number.first.isValid() && term.until.isValid() && term.until < number.first;
    const bool isLater = number.last.isValid() && term.from.isValid() && term.from > number.last;
    return !isOver && !isLater;
}

std::vector<CountedPlaces> termsOf(const domain::Dossier &dossier, const domain::Location &location,
                                   const LocationPlaces &number)
{
    const auto host = std::ranges::find(dossier.municipalities, location.municipality, &domain::Municipality::id);
    const auto index = std::find_if(dossier.locations.begin(), dossier.locations.end(),
                                    [&location](const domain::Location &each) { return each.id == location.id; });
    std::vector<CountedPlaces> rows;
    if (host == dossier.municipalities.end())
        return rows;
    for (std::size_t i = 0; i < dossier.terms.size(); ++i) {
        if (dossier.terms[i].location == number.location && isAround(dossier.terms[i], number))
            rows.push_back({static_cast<std::uint32_t>(i),
                            static_cast<std::uint32_t>(index - dossier.locations.begin()),
                            static_cast<std::uint32_t>(host - dossier.municipalities.begin()), dossier.terms[i].places,
                            std::nullopt});
    }
    std::ranges::stable_sort(rows, {}, [&dossier](const CountedPlaces &row) { return dossier.terms[row.term].from; });
    return rows;
}

/// The start of a term at which the most places are there together; null: there are no terms.
const Term *busiestStart(const domain::Dossier &dossier, const std::vector<CountedPlaces> &rows)
{
    const Term *busiest = nullptr;
    int most = -1;
    for (const CountedPlaces &start : rows) {
        const Term &term = dossier.terms[start.term];
        int there = 0;
        for (const CountedPlaces &row : rows)
            there += isThereAtStartOf(dossier.terms[row.term], term) ? row.places : 0;
        if (there > most) {
            most = there;
            busiest = &term;
        }
    }
    return busiest;
}

} // namespace

int PlacesOfLocation::sum() const
{
    return std::accumulate(included.begin(), included.end(), 0,
                           [](int sum, const CountedPlaces &row) { return sum + row.places; });
}

PlacesOfLocation placesOf(const domain::Dossier &dossier, const Figures &figures, const LocationPlaces &number)
{
    PlacesOfLocation places;
    const domain::Location *location = domain::find(dossier.locations, number.location);
    if (!location)
        return places;
    const std::vector<CountedPlaces> rows = termsOf(dossier, *location, number);
    const Term *start = number.of == LocationPlaces::Of::AtOnce ? busiestStart(dossier, rows) : nullptr;
    for (CountedPlaces row : rows) {
        const Term &term = dossier.terms[row.term];
        if (number.of == LocationPlaces::Of::Counts)
            row.reason = whyNotCounted(term, *location, figures.rules, figures.asOf);
        else if (number.of == LocationPlaces::Of::Available)
            row.reason = whyNotThere(term, figures.asOf);
        const bool isIn = start ? isThereAtStartOf(term, *start) : !row.reason;
        (isIn ? places.included : places.leftOut).push_back(row);
    }
    return places;
}

} // namespace regie::analysis
