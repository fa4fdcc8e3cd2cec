// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/counted_places.h"

#include "core/analysis/place_run.h"

#include <algorithm>
#include <utility>

namespace regie::analysis {

namespace {

constexpr std::uint32_t kNoSource = 0; ///< the number of a term's source when it names none

using Lists = std::array<PlacesBehind, kPlaceRules.size()>;

void add(PlacesBehind &lists, PlaceVerdict verdict, const CountedPlaces &places)
{
    switch (verdict) {
    case PlaceVerdict::Included:
        lists.included.push_back(places);
        break;
    case PlaceVerdict::LeftOut:
        lists.leftOut.push_back(places);
        break;
    case PlaceVerdict::FailsThisTest:
        lists.failsThisTest.push_back(places);
        break;
    }
}

/// Puts places in the lists of their municipality and of the province.
class Lister
{
public:
    explicit Lister(std::vector<Lists> &areas)
        : m_areas(areas)
    {}

    void take(Rule rule, PlaceVerdict verdict, const CountedPlaces &places)
    {
        for (Lists *area : {&m_areas[places.countsFor], &m_areas.back()})
            add((*area)[placeIndexOf(rule)], verdict, places);
    }

private:
    std::vector<Lists> &m_areas; ///< the province's last
};

/// Puts the places of one figure in its lists.
class OneLister
{
public:
    /// No area: the province.
    OneLister(PlacesBehind &lists, Rule rule, std::optional<std::uint32_t> area)
        : m_lists(lists)
        , m_rule(rule)
        , m_area(area)
    {}

    void take(Rule rule, PlaceVerdict verdict, const CountedPlaces &places)
    {
        if (rule == m_rule && (!m_area || places.countsFor == *m_area))
            add(m_lists, verdict, places);
    }

private:
    PlacesBehind &m_lists;
    Rule m_rule;
    std::optional<std::uint32_t> m_area;
};

/// The sources of terms, numbered as the terms name them.
class Sources
{
public:
    Sources(const std::vector<TermRow> &rows, std::size_t terms)
        : m_sources(terms, kNoSource)
    {
        TextIndex names(rows.size() + 1);
        names.add({});
        m_names.push_back(nullptr);
        for (const TermRow &row : rows) {
            const std::uint32_t number = names.add(row.term->source);
            m_sources[row.termIndex] = number;
            if (number == m_names.size())
                m_names.push_back(&row.term->source);
        }
        m_namedBy.resize(m_names.size());
    }

    /// Each source of what is included once.
    void name(PlacesBehind &lists)
    {
        std::vector<std::uint32_t> sources;
        for (const CountedPlaces &places : lists.included) {
            const std::uint32_t source = m_sources[places.term];
            if (source != kNoSource && std::exchange(m_namedBy[source], &lists) != &lists)
                sources.push_back(source);
        }
        std::sort(sources.begin(), sources.end());
        for (const std::uint32_t source : sources)
            lists.sources.append(*m_names[source]);
    }

private:
    std::vector<std::uint32_t> m_sources;        ///< per term the number of its source
    std::vector<const QString *> m_names;        ///< of the sources, kNoSource first
    std::vector<const PlacesBehind *> m_namedBy; ///< per source the lists that named it last
};

} // namespace

bool isSumOfPlaces(Rule rule)
{
    return placeIndexOf(rule) < kPlaceRules.size();
}

PlacesBehind placesBehind(const domain::Dossier &dossier, const domain::CycleRules &rules, QDate asOf, Rule rule,
                          const QString &municipality)
{
    PlacesBehind lists;
    const domain::Municipality *host = domain::find(dossier.municipalities, municipality);
    if (!isSumOfPlaces(rule) || (!host && !municipality.isEmpty()))
        return lists;
    const auto area =
        host ? std::optional(static_cast<std::uint32_t>(host - dossier.municipalities.data())) : std::nullopt;
    const std::vector<TermRow> rows = termRows(dossier);
    OneLister lister(lists, rule, area);
    PlaceRun(dossier, rules, asOf, lister).run(rows);
    Sources(rows, dossier.terms.size()).name(lists);
    return lists;
}

ListedPlaces::ListedPlaces(const domain::Dossier &dossier, const domain::CycleRules &rules, QDate asOf)
    : m_areas{{QString(), dossier.municipalities.size()}}
    , m_lists(dossier.municipalities.size() + 1)
{
    for (std::size_t i = 0; i < dossier.municipalities.size(); ++i)
        m_areas.insert(dossier.municipalities[i].id, i);
    const std::vector<TermRow> rows = termRows(dossier);
    Lister lister(m_lists);
    PlaceRun(dossier, rules, asOf, lister).run(rows);
    Sources sources(rows, dossier.terms.size());
    for (Lists &area : m_lists) {
        for (PlacesBehind &lists : area)
            sources.name(lists);
    }
}

const PlacesBehind &ListedPlaces::behind(Rule rule, const QString &municipality) const
{
    static const PlacesBehind nothing;
    const auto area = m_areas.constFind(municipality);
    return area == m_areas.cend() || !isSumOfPlaces(rule) ? nothing : m_lists[*area][placeIndexOf(rule)];
}

} // namespace regie::analysis
