// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/location_rows.h"

#include "core/analysis/dutch_order.h"
#include "core/analysis/term_rows.h"
#include "core/analysis/term_rules.h"

#include <QHash>
#include <QStringMatcher>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace regie::ui::locations {

using domain::Dossier;
using domain::Location;
using domain::Term;

namespace {

template <typename T>
const T &at(const std::vector<T> &rows, int index)
{
    return rows[static_cast<std::size_t>(index)];
}

std::vector<int> nameRanks(const Dossier &dossier, widgets::Collation &collation)
{
    QStringList names;
    names.reserve(static_cast<qsizetype>(dossier.locations.size()));
    for (const Location &location : dossier.locations)
        names << location.name;
    return collation.ranks(names);
}

/// Whether a row passes every part of the filter but its phases.
class Passes
{
public:
    Passes(const Dossier &dossier, const LocationFilter &filter, const SearchTexts &texts)
        : m_dossier(dossier)
        , m_filter(filter)
        , m_texts(texts)
        , m_wanted(filter.text.trimmed().toCaseFolded())
    {}

    bool operator()(const LocationRow &row) const
    {
        if (!m_wanted.pattern().isEmpty() && m_wanted.indexIn(m_texts.of(row.location)) < 0)
            return false;
        if (!m_filter.municipality.isEmpty() &&
            at(m_dossier.locations, row.location).municipality != m_filter.municipality)
            return false;
        if (m_filter.kind && !(row.hasTerm() && at(m_dossier.terms, row.term).kind == m_filter.kind))
            return false;
        return m_filter.counts == LocationFilter::Counts::Either ||
               row.counts() == (m_filter.counts == LocationFilter::Counts::Yes);
    }

private:
    const Dossier &m_dossier;
    const LocationFilter &m_filter;
    const SearchTexts &m_texts;
    QStringMatcher m_wanted;
};

bool isInPhases(const Location &location, const LocationFilter &filter)
{
    return filter.phases.none() || (location.phase && filter.phases.test(static_cast<std::size_t>(*location.phase)));
}

/// Adds rows up; a location counts once.
class Adder
{
public:
    explicit Adder(const Dossier &dossier)
        : m_dossier(dossier)
        , m_seen(dossier.locations.size(), false)
    {}

    void add(LocationSum &sum, const LocationRow &row)
    {
        const auto location = static_cast<std::size_t>(row.location);
        ++sum.rows;
        sum.locations += m_seen[location] ? 0 : 1;
        m_seen[location] = true;
        if (!row.hasTerm())
            return;
        const Term &term = at(m_dossier.terms, row.term);
        sum.places += term.places;
        sum.minors += term.minors.value_or(0);
    }

private:
    const Dossier &m_dossier;
    std::vector<bool> m_seen;
};

} // namespace

bool LocationFilter::narrows(const LocationFilter &other) const
{
    return text.trimmed().toCaseFolded().contains(other.text.trimmed().toCaseFolded()) &&
           (other.municipality.isEmpty() || municipality == other.municipality) &&
           (!other.kind || kind == other.kind) && (other.counts == Counts::Either || counts == other.counts);
}

void LocationRows::read(const Dossier &dossier, const analysis::Figures &figures)
{
    m_texts = {};
    const QHash<QString, int> municipalities = analysis::ranksByName(dossier);
    const std::vector<int> names = nameRanks(dossier, m_names);
    std::vector<LocationRow> blank(dossier.locations.size());
    for (std::size_t i = 0; i < blank.size(); ++i) {
        blank[i].location = static_cast<int>(i);
        blank[i].municipalityRank = municipalities.value(dossier.locations[i].municipality);
        blank[i].nameRank = names[i];
    }

    std::vector<bool> hasTerm(blank.size(), false);
    m_rows.clear();
    m_rows.reserve(dossier.terms.size());
    for (const analysis::TermRow &term : analysis::unsortedTermRows(dossier)) {
        LocationRow row = blank[term.locationIndex];
        row.term = static_cast<int>(term.termIndex);
        row.reason = analysis::whyNotCounted(*term.term, *term.location, figures.rules, figures.asOf);
        m_rows.push_back(row);
        hasTerm[term.locationIndex] = true;
    }
    for (std::size_t i = 0; i < blank.size(); ++i) {
        if (!hasTerm[i])
            m_rows.push_back(blank[i]);
    }
    putInOrder(dossier);
}

void LocationRows::putInOrder(const Dossier &dossier)
{
    const auto start = [&dossier](const LocationRow &row) {
        return row.hasTerm() ? at(dossier.terms, row.term).from : QDate();
    };
    std::sort(m_rows.begin(), m_rows.end(), [&start](const LocationRow &a, const LocationRow &b) {
        if (a.municipalityRank != b.municipalityRank)
            return a.municipalityRank < b.municipalityRank;
        if (a.nameRank != b.nameRank)
            return a.nameRank < b.nameRank;
        if (a.location != b.location)
            return a.location < b.location;
        return std::tuple(start(a), a.term) < std::tuple(start(b), b.term);
    });
}

std::vector<int> LocationRows::matching(const Dossier &dossier, const LocationFilter &filter) const
{
    return inPhases(dossier, filter, inAnyPhase(dossier, filter));
}

std::vector<int> LocationRows::inAnyPhase(const Dossier &dossier, const LocationFilter &filter) const
{
    std::vector<int> all(m_rows.size());
    std::iota(all.begin(), all.end(), 0);
    return LocationFilter{}.narrows(filter) ? all : inAnyPhase(dossier, filter, all);
}

std::vector<int> LocationRows::inAnyPhase(const Dossier &dossier, const LocationFilter &filter,
                                          const std::vector<int> &among) const
{
    if (m_texts.isEmpty() && !filter.text.isEmpty())
        m_texts = SearchTexts(dossier);
    const Passes passes(dossier, filter, m_texts);
    std::vector<int> rows;
    rows.reserve(among.size());
    std::copy_if(among.begin(), among.end(), std::back_inserter(rows),
                 [this, &passes](int place) { return passes(at(m_rows, place)); });
    return rows;
}

std::vector<int> LocationRows::inPhases(const Dossier &dossier, const LocationFilter &filter,
                                        const std::vector<int> &among) const
{
    if (filter.phases.none())
        return among;
    std::vector<int> rows;
    std::copy_if(among.begin(), among.end(), std::back_inserter(rows),
                 [&](int place) { return isInPhases(at(dossier.locations, at(m_rows, place).location), filter); });
    return rows;
}

std::array<LocationSum, LocationFilter::kPhases> LocationRows::phases(const Dossier &dossier,
                                                                      const std::vector<int> &rows) const
{
    Adder adder(dossier);
    std::array<LocationSum, LocationFilter::kPhases> sums;
    for (const int place : rows) {
        const LocationRow &row = at(m_rows, place);
        const std::optional<domain::Phase> phase = at(dossier.locations, row.location).phase;
        if (phase)
            adder.add(sums[static_cast<std::size_t>(*phase)], row);
    }
    return sums;
}

LocationSum LocationRows::sum(const Dossier &dossier, const std::vector<int> &rows) const
{
    Adder adder(dossier);
    LocationSum sum;
    for (const int row : rows)
        adder.add(sum, at(m_rows, row));
    return sum;
}

LocationSum LocationRows::sumOfAll(const Dossier &dossier) const
{
    Adder adder(dossier);
    LocationSum sum;
    for (const LocationRow &row : m_rows)
        adder.add(sum, row);
    return sum;
}

} // namespace regie::ui::locations
