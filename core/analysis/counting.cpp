// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/counting.h"

#include "core/analysis/term_rows.h"
#include "core/analysis/term_rules.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace regie::analysis {

using domain::Stage;
using domain::Stream;

namespace {

/// The sums of places that are made, in the order of kRules.
enum class Sum {
    Counts,
    Durable,
    Large,
    UnaccompaniedMinors,
    Decided,
    InPreparation,
    UrgentNew,
    UrgentExtended,
    Ukraine
};

constexpr std::array kRules{Rule::Counts,  Rule::Durable,       Rule::Large,     Rule::UnaccompaniedMinors,
                            Rule::Decided, Rule::InPreparation, Rule::UrgentNew, Rule::UrgentExtended,
                            Rule::Ukraine};

/// Which list of an explanation places go to.
enum class List { Included, LeftOut, FailsThisTest };

constexpr int kNoSource = 0; ///< the number of a term's source when it names none

using Tallies = std::array<Explained, kRules.size()>;

/// One run over all terms.
class Pass
{
public:
    Pass(const domain::Dossier &dossier, const domain::CycleRules &rules, QDate asOf);
    CountedAreas run();

private:
    using Reason = std::optional<LeftOutReason>;

    void judge(const std::vector<TermRow> &rows);
    void countRow(const TermRow &row, const Reason &reason);
    void countTowardsTask(const TermRow &row, const Reason &reason, CountedPlaces &places, int minors);
    void countPlanned(const TermRow &row, CountedPlaces &places);
    void countBesideTask(const TermRow &row, CountedPlaces &places);
    void add(Sum sum, const CountedPlaces &places);
    void add(Sum sum, List list, const CountedPlaces &places);
    void noteSource(const TermRow &row);
    PlaceFigures finished(Tallies &tallies);
    void nameSources(Explained &figure);

    const domain::Dossier &m_dossier;
    const domain::CycleRules &m_rules;
    QDate m_asOf;
    QHash<QStringView, std::size_t> m_areas;
    std::vector<Tallies> m_tallies;                ///< the municipalities in the dossier's order, then the province
    std::vector<Reason> m_reasons;                 ///< why a row does not count
    std::vector<int> m_locationPlaces;             ///< that count, per location
    QHash<QStringView, int> m_numbers;             ///< of the sources, as they were met
    std::vector<int> m_sources;                    ///< per term the number of its source
    std::vector<const QString *> m_names{nullptr}; ///< of the sources, kNoSource first
    std::vector<const Explained *> m_namedIn;      ///< per source the figure that named it last
};

Pass::Pass(const domain::Dossier &dossier, const domain::CycleRules &rules, QDate asOf)
    : m_dossier(dossier)
    , m_rules(rules)
    , m_asOf(asOf)
    , m_tallies(dossier.municipalities.size() + 1)
    , m_sources(dossier.terms.size())
{
    for (std::size_t i = 0; i < dossier.municipalities.size(); ++i)
        m_areas.insert(dossier.municipalities[i].id, i);
    for (Tallies &tallies : m_tallies) {
        for (std::size_t i = 0; i < kRules.size(); ++i) {
            tallies[i].value = 0;
            tallies[i].rule = kRules[i];
            tallies[i].asOf = asOf;
        }
    }
}

CountedAreas Pass::run()
{
    const std::vector<TermRow> rows = termRows(m_dossier);
    judge(rows);
    for (std::size_t i = 0; i < rows.size(); ++i)
        countRow(rows[i], m_reasons[i]);
    m_namedIn.resize(m_names.size());
    CountedAreas areas;
    areas.municipalities.reserve(m_dossier.municipalities.size());
    for (std::size_t i = 0; i < m_dossier.municipalities.size(); ++i)
        areas.municipalities.push_back(finished(m_tallies[i]));
    areas.province = finished(m_tallies.back());
    return areas;
}

void Pass::judge(const std::vector<TermRow> &rows)
{
    m_locationPlaces.assign(m_dossier.locations.size(), 0);
    m_reasons.reserve(rows.size());
    for (const TermRow &row : rows) {
        m_reasons.push_back(whyNotCounted(*row.term, *row.location, m_rules, m_asOf));
        if (!m_reasons.back())
            m_locationPlaces[row.locationIndex] += row.term->places;
    }
}

void Pass::countRow(const TermRow &row, const Reason &reason)
{
    noteSource(row);
    for (const Share &share : sharesOf(*row.term, row.location->municipality)) {
        const auto area = m_areas.constFind(share.municipality);
        if (area == m_areas.cend())
            continue;
        CountedPlaces places{static_cast<std::uint32_t>(row.termIndex), static_cast<std::uint32_t>(row.locationIndex),
                             static_cast<std::uint32_t>(*area), share.places, std::nullopt};
        countPlanned(row, places);
        countBesideTask(row, places);
        countTowardsTask(row, reason, places, share.minors);
    }
}

void Pass::countTowardsTask(const TermRow &row, const Reason &reason, CountedPlaces &places, int minors)
{
    places.reason = reason;
    const bool counts = !reason;
    const bool durable = counts && isDurable(*row.term, m_rules.durableYears);
    const bool large = counts && m_locationPlaces[row.locationIndex] >= m_rules.largePlaces;
    add(Sum::Counts, places);
    if (!counts || durable)
        add(Sum::Durable, places);
    else
        add(Sum::Durable, List::FailsThisTest, places);
    if (!counts || large)
        add(Sum::Large, places);
    else
        add(Sum::Large, List::FailsThisTest, places);
    if (minors > 0) {
        places.places = minors;
        add(Sum::UnaccompaniedMinors, places);
    }
}

void Pass::countPlanned(const TermRow &row, CountedPlaces &places)
{
    const bool decided = isIn(Stage::Decided, *row.location);
    if (!decided && !isIn(Stage::InPreparation, *row.location))
        return;
    places.reason = whyNotPlanned(*row.term, m_rules, m_asOf);
    add(decided ? Sum::Decided : Sum::InPreparation, places);
}

void Pass::countBesideTask(const TermRow &row, CountedPlaces &places)
{
    const Stream stream = row.term->stream;
    if (stream != Stream::Urgent && stream != Stream::Ukraine)
        return;
    places.reason = whyNotAvailable(*row.term, *row.location, m_asOf);
    if (stream == Stream::Ukraine)
        add(Sum::Ukraine, places);
    else
        add(row.term->extendsEarlier ? Sum::UrgentExtended : Sum::UrgentNew, places);
}

void Pass::add(Sum sum, const CountedPlaces &places)
{
    add(sum, places.reason ? List::LeftOut : List::Included, places);
}

void Pass::add(Sum sum, List list, const CountedPlaces &places)
{
    for (const std::size_t area : {std::size_t{places.countsFor}, m_tallies.size() - 1}) {
        Explained &figure = m_tallies[area][static_cast<std::size_t>(sum)];
        switch (list) {
        case List::Included:
            figure.included.push_back(places);
            figure.value = *figure.value + places.places;
            break;
        case List::LeftOut:
            figure.leftOut.push_back(places);
            break;
        case List::FailsThisTest:
            figure.failsThisTest.push_back(places);
            break;
        }
    }
}

void Pass::noteSource(const TermRow &row)
{
    const QString &source = row.term->source;
    if (source.isEmpty())
        return;
    const auto known = m_numbers.constFind(source);
    if (known == m_numbers.cend()) {
        m_sources[row.termIndex] = m_numbers.insert(source, static_cast<int>(m_names.size())).value();
        m_names.push_back(&source);
    } else {
        m_sources[row.termIndex] = *known;
    }
}

PlaceFigures Pass::finished(Tallies &tallies)
{
    for (Explained &figure : tallies)
        nameSources(figure);
    const auto figure = [&tallies](Sum sum) { return std::move(tallies[static_cast<std::size_t>(sum)]); };
    return {figure(Sum::Counts),  figure(Sum::Durable),       figure(Sum::Large),     figure(Sum::UnaccompaniedMinors),
            figure(Sum::Decided), figure(Sum::InPreparation), figure(Sum::UrgentNew), figure(Sum::UrgentExtended),
            figure(Sum::Ukraine)};
}

/// Each source of what is included once, in the order in which all terms name them.
void Pass::nameSources(Explained &figure)
{
    std::vector<int> sources;
    for (const CountedPlaces &places : figure.included) {
        const int source = m_sources[places.term];
        if (source != kNoSource && std::exchange(m_namedIn[static_cast<std::size_t>(source)], &figure) != &figure)
            sources.push_back(source);
    }
    std::sort(sources.begin(), sources.end());
    for (const int source : sources)
        figure.sources.append(*m_names[static_cast<std::size_t>(source)]);
}

} // namespace

CountedAreas countPlaces(const domain::Dossier &dossier, const domain::CycleRules &rules, QDate asOf)
{
    return Pass(dossier, rules, asOf).run();
}

} // namespace regie::analysis
