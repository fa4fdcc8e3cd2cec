// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/counting.h"

#include "core/analysis/term_rows.h"
#include "core/analysis/term_rules.h"

#include <QHash>

#include <algorithm>
#include <array>

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

/// A figure that is being summed.
struct Tally
{
    Explained figure;
    std::vector<std::size_t> sources; ///< indexes of texts, with repetitions
};

using AreaTallies = std::array<Tally, kRules.size()>;

/// The places of one share on their way to the figures.
struct Entry
{
    CountedPlaces places;
    std::size_t area;                  ///< the municipality's index
    std::optional<std::size_t> source; ///< of the term; none: it names none
};

/// One run over all terms.
class Pass
{
public:
    Pass(const domain::Dossier &dossier, const domain::CycleRules &rules, QDate asOf);
    CountedAreas run();

private:
    void sumLocations(const std::vector<TermRow> &rows);
    void countRow(const TermRow &row);
    void countTowardsTask(const TermRow &row, Entry &entry, int minors);
    void countPlanned(const TermRow &row, Entry &entry);
    void countBesideTask(const TermRow &row, Entry &entry);
    void add(Sum sum, const Entry &entry);
    void addTo(Tally &tally, List list, const Entry &entry);
    void add(Sum sum, List list, const Entry &entry);
    std::optional<std::size_t> sourceIndex(const QString &source);
    PlaceFigures finished(AreaTallies &tallies) const;
    Explained finished(Tally &tally) const;

    const domain::Dossier &m_dossier;
    const domain::CycleRules &m_rules;
    QDate m_asOf;
    QHash<QString, std::size_t> m_areas;
    std::vector<AreaTallies> m_tallies; ///< the municipalities in the dossier's order, then the province
    std::vector<int> m_locationPlaces;  ///< that count, per location
    QHash<QString, std::size_t> m_sourceIndexes;
    QStringList m_sources;
};

Pass::Pass(const domain::Dossier &dossier, const domain::CycleRules &rules, QDate asOf)
    : m_dossier(dossier)
    , m_rules(rules)
    , m_asOf(asOf)
    , m_tallies(dossier.municipalities.size() + 1)
{
    for (std::size_t i = 0; i < dossier.municipalities.size(); ++i)
        m_areas.insert(dossier.municipalities[i].id, i);
    for (AreaTallies &tallies : m_tallies) {
        for (std::size_t i = 0; i < kRules.size(); ++i) {
            tallies[i].figure.value = 0;
            tallies[i].figure.rule = kRules[i];
            tallies[i].figure.asOf = asOf;
        }
    }
}

CountedAreas Pass::run()
{
    const std::vector<TermRow> rows = termRows(m_dossier);
    sumLocations(rows);
    for (const TermRow &row : rows)
        countRow(row);
    CountedAreas areas;
    areas.municipalities.reserve(m_dossier.municipalities.size());
    for (std::size_t i = 0; i < m_dossier.municipalities.size(); ++i)
        areas.municipalities.push_back(finished(m_tallies[i]));
    areas.province = finished(m_tallies.back());
    return areas;
}

void Pass::sumLocations(const std::vector<TermRow> &rows)
{
    m_locationPlaces.assign(m_dossier.locations.size(), 0);
    for (const TermRow &row : rows) {
        if (!whyNotCounted(*row.term, *row.location, m_rules, m_asOf))
            m_locationPlaces[row.locationIndex] += row.term->places;
    }
}

void Pass::countRow(const TermRow &row)
{
    const std::optional<std::size_t> source = sourceIndex(row.term->source);
    for (const Share &share : sharesOf(*row.term, row.location->municipality)) {
        const auto area = m_areas.constFind(share.municipality);
        if (area == m_areas.cend())
            continue;
        Entry entry{{row.term->id, row.location->id, row.location->name, row.location->municipality, share.municipality,
                     share.places, std::nullopt},
                    *area,
                    source};
        countPlanned(row, entry);
        countBesideTask(row, entry);
        countTowardsTask(row, entry, share.minors);
    }
}

void Pass::countTowardsTask(const TermRow &row, Entry &entry, int minors)
{
    entry.places.reason = whyNotCounted(*row.term, *row.location, m_rules, m_asOf);
    const bool counts = !entry.places.reason;
    const bool durable = counts && isDurable(*row.term, m_rules.durableYears);
    const bool large = counts && m_locationPlaces[row.locationIndex] >= m_rules.largePlaces;
    add(Sum::Counts, entry);
    if (!counts || durable)
        add(Sum::Durable, entry);
    else
        add(Sum::Durable, List::FailsThisTest, entry);
    if (!counts || large)
        add(Sum::Large, entry);
    else
        add(Sum::Large, List::FailsThisTest, entry);
    if (minors > 0) {
        entry.places.places = minors;
        add(Sum::UnaccompaniedMinors, entry);
    }
}

void Pass::countPlanned(const TermRow &row, Entry &entry)
{
    const bool decided = isIn(Stage::Decided, *row.location);
    if (!decided && !isIn(Stage::InPreparation, *row.location))
        return;
    entry.places.reason = whyNotPlanned(*row.term, m_rules, m_asOf);
    add(decided ? Sum::Decided : Sum::InPreparation, entry);
}

void Pass::countBesideTask(const TermRow &row, Entry &entry)
{
    const Stream stream = row.term->stream;
    if (stream != Stream::Urgent && stream != Stream::Ukraine)
        return;
    entry.places.reason = whyNotAvailable(*row.term, *row.location, m_asOf);
    if (stream == Stream::Ukraine)
        add(Sum::Ukraine, entry);
    else
        add(row.term->extendsEarlier ? Sum::UrgentExtended : Sum::UrgentNew, entry);
}

void Pass::add(Sum sum, const Entry &entry)
{
    add(sum, entry.places.reason ? List::LeftOut : List::Included, entry);
}

void Pass::add(Sum sum, List list, const Entry &entry)
{
    addTo(m_tallies[entry.area][static_cast<std::size_t>(sum)], list, entry);
    addTo(m_tallies.back()[static_cast<std::size_t>(sum)], list, entry);
}

void Pass::addTo(Tally &tally, List list, const Entry &entry)
{
    switch (list) {
    case List::Included:
        tally.figure.included.push_back(entry.places);
        tally.figure.value = *tally.figure.value + entry.places.places;
        if (entry.source)
            tally.sources.push_back(*entry.source);
        return;
    case List::LeftOut:
        tally.figure.leftOut.push_back(entry.places);
        return;
    case List::FailsThisTest:
        tally.figure.failsThisTest.push_back(entry.places);
        return;
    }
}

std::optional<std::size_t> Pass::sourceIndex(const QString &source)
{
    if (source.isEmpty())
        return std::nullopt;
    const auto found = m_sourceIndexes.constFind(source);
    if (found != m_sourceIndexes.cend())
        return *found;
    const auto index = static_cast<std::size_t>(m_sources.size());
    m_sourceIndexes.insert(source, index);
    m_sources.append(source);
    return index;
}

PlaceFigures Pass::finished(AreaTallies &tallies) const
{
    const auto figure = [this, &tallies](Sum sum) { return finished(tallies[static_cast<std::size_t>(sum)]); };
    return {figure(Sum::Counts),  figure(Sum::Durable),       figure(Sum::Large),     figure(Sum::UnaccompaniedMinors),
            figure(Sum::Decided), figure(Sum::InPreparation), figure(Sum::UrgentNew), figure(Sum::UrgentExtended),
            figure(Sum::Ukraine)};
}

Explained Pass::finished(Tally &tally) const
{
    std::sort(tally.sources.begin(), tally.sources.end());
    tally.sources.erase(std::unique(tally.sources.begin(), tally.sources.end()), tally.sources.end());
    for (const std::size_t source : tally.sources)
        tally.figure.sources.append(m_sources[static_cast<qsizetype>(source)]);
    return std::move(tally.figure);
}

} // namespace

CountedAreas countPlaces(const domain::Dossier &dossier, const domain::CycleRules &rules, QDate asOf)
{
    return Pass(dossier, rules, asOf).run();
}

} // namespace regie::analysis
