// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/ending_terms.h"

#include "core/analysis/figures.h"
#include "core/analysis/term_rows.h"
#include "core/analysis/term_rules.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <utility>

namespace regie::analysis {

using domain::Stage;
using domain::Term;

namespace {

const QDate kForEver(9999, 12, 31);

/// Which kinds count on a day, worked out once for each year.
class CountingKinds
{
public:
    explicit CountingKinds(const domain::Dossier &dossier)
        : m_dossier(dossier)
    {}

    bool has(const Term &term)
    {
        if (!term.kind)
            return false;
        auto known = m_kinds.find(term.until.year());
        if (known == m_kinds.end())
            known = m_kinds.emplace(term.until.year(), rulesOn(m_dossier, term.until).countingKinds).first;
        return known->second.contains(*term.kind);
    }

private:
    const domain::Dossier &m_dossier;
    std::map<int, std::set<domain::LocationKind>> m_kinds;
};

/// Per location and stream, the last day of the terms that extend an earlier one.
using LastExtensions = QHash<std::pair<QString, int>, QDate>;

std::pair<QString, int> extensionKey(const Term &term)
{
    return {term.location, static_cast<int>(term.stream)};
}

LastExtensions lastExtensions(const domain::Dossier &dossier)
{
    LastExtensions last;
    for (const Term &term : dossier.terms) {
        if (!term.extendsEarlier)
            continue;
        QDate &day = last[extensionKey(term)];
        day = std::max(day, term.until.isNull() ? kForEver : term.until);
    }
    return last;
}

/// The part of a term that the area has: its places and its minors.
Term partOf(const TermRow &row, const QString &municipality)
{
    Term part = *row.term;
    if (municipality.isEmpty())
        return part;
    part.places = 0;
    int minors = 0;
    for (const Share &share : sharesOf(*row.term, row.location->municipality)) {
        if (share.municipality != municipality)
            continue;
        part.places += share.places;
        minors += share.minors;
    }
    if (part.minors)
        part.minors = minors;
    return part;
}

bool endsIn(const EndingQuery &query, const TermRow &row)
{
    const QDate until = row.term->until;
    return until.isValid() && until >= query.from && until <= query.until &&
           (isIn(Stage::InUse, *row.location) || isIn(Stage::Decided, *row.location));
}

} // namespace

std::vector<EndingPlaces> endingPlaces(const domain::Dossier &dossier, const EndingQuery &query)
{
    const LastExtensions extensions = lastExtensions(dossier);
    const FamilyLocations families(dossier);
    CountingKinds kinds(dossier);
    std::vector<EndingPlaces> found;
    for (const TermRow &row : termRows(dossier)) {
        const bool isWanted = query.scope == EndingScope::EveryStream || row.term->stream == domain::Stream::Asylum;
        if (!isWanted || !endsIn(query, row) || (query.scope == EndingScope::TowardsTask && !kinds.has(*row.term)))
            continue;
        const Term part = partOf(row, query.municipality);
        if (part.places <= 0)
            continue;
        const QDate last = extensions.value(extensionKey(part));
        EndingPlaces places{row.termIndex, row.locationIndex, part.places, part.minors, {}, false, false, std::nullopt};
        places.forChildren = families.placesOf(part);
        places.duringSchoolYear = endsDuringSchoolYear(part.until);
        places.isExtended = last.isValid() && last > part.until;
        if (places.isExtended && last != kForEver)
            places.extendedTo = last;
        found.push_back(places);
    }
    std::ranges::stable_sort(found, {},
                             [&dossier](const EndingPlaces &places) { return dossier.terms[places.term].until; });
    return found;
}

QDate nextFirstOf(int month, QDate date)
{
    const QDate first(date.year(), month, 1);
    return first > date ? first : QDate(date.year() + 1, month, 1);
}

} // namespace regie::analysis
