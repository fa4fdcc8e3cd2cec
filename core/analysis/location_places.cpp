// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/location_places.h"

#include "core/analysis/term_rows.h"
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

/// Whether the places go on when the other ones begin.
bool areThereAtStartOf(const PlacesInTime &places, const PlacesInTime &other)
{
    const bool haveBegun = places.from.isNull() || (other.from.isValid() && places.from <= other.from);
    const bool goOn = places.until.isNull() || other.from.isNull() || places.until >= other.from;
    return haveBegun && goOn;
}

int placesAtStartOf(const PlacesInTime &one, const std::vector<PlacesInTime> &all)
{
    return std::accumulate(all.begin(), all.end(), 0, [&one](int sum, const PlacesInTime &each) {
        return sum + (areThereAtStartOf(each, one) ? each.places : 0);
    });
}

PlacesInTime inTime(const Term &term)
{
    return {term.from, term.until, term.places};
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

/// The places at whose start the most are there together; none: there are no places.
std::optional<PlacesInTime> busiest(const std::vector<PlacesInTime> &all)
{
    const auto found =
        std::ranges::max_element(all, {}, [&all](const PlacesInTime &each) { return placesAtStartOf(each, all); });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace

int mostAtOnce(const std::vector<PlacesInTime> &all)
{
    const auto start = busiest(all);
    return start ? placesAtStartOf(*start, all) : 0;
}

int PlacesOfLocation::sum() const
{
    return std::accumulate(included.begin(), included.end(), 0,
                           [](int sum, const CountedPlaces &row) { return sum + row.places; });
}

std::vector<PlacesOnDay> placesOnDay(const domain::Dossier &dossier, const Figures &figures)
{
    std::vector<PlacesOnDay> places(dossier.locations.size());
    for (const TermRow &row : unsortedTermRows(dossier)) {
        PlacesOnDay &sums = places[row.locationIndex];
        const bool counts = !whyNotCounted(*row.term, *row.location, figures.rules, figures.asOf);
        sums.available += whyNotThere(*row.term, figures.asOf) ? 0 : row.term->places;
        sums.counts += counts ? row.term->places : 0;
        if (!sums.term || counts)
            sums.term = row.term;
    }
    return places;
}

PlacesOfLocation placesOf(const domain::Dossier &dossier, const Figures &figures, const LocationPlaces &number)
{
    PlacesOfLocation places;
    const domain::Location *location = domain::find(dossier.locations, number.location);
    if (!location)
        return places;
    const std::vector<CountedPlaces> rows = termsOf(dossier, *location, number);
    std::vector<PlacesInTime> all;
    for (const CountedPlaces &row : rows)
        all.push_back(inTime(dossier.terms[row.term]));
    const auto start = number.of == LocationPlaces::Of::AtOnce ? busiest(all) : std::nullopt;
    for (CountedPlaces row : rows) {
        const Term &term = dossier.terms[row.term];
        if (number.of == LocationPlaces::Of::Counts)
            row.reason = whyNotCounted(term, *location, figures.rules, figures.asOf);
        else if (number.of == LocationPlaces::Of::Available)
            row.reason = whyNotThere(term, figures.asOf);
        const bool isIn = start ? areThereAtStartOf(inTime(term), *start) : !row.reason;
        (isIn ? places.included : places.leftOut).push_back(row);
    }
    return places;
}

} // namespace regie::analysis
