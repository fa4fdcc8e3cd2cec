// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/counted_places.h"
#include "core/analysis/term_rows.h"
#include "core/analysis/term_rules.h"
#include "core/analysis/text_index.h"

#include <array>
#include <cstdint>

namespace regie::analysis {

/// The rules of the sums of places, in the order in which areas keep them.
constexpr std::array kPlaceRules{Rule::Counts,  Rule::Durable,       Rule::Large,     Rule::UnaccompaniedMinors,
                                 Rule::Decided, Rule::InPreparation, Rule::UrgentNew, Rule::UrgentExtended,
                                 Rule::Ukraine};

/// What a figure does with places.
enum class PlaceVerdict { Included, LeftOut, FailsThisTest };

/// One run over all terms: tells its sink of each share of a term what each figure that looks at it does with it.
/// `Sink::take(Rule, PlaceVerdict, const CountedPlaces &)`.
template <typename Sink>
class PlaceRun
{
public:
    PlaceRun(const domain::Dossier &dossier, const domain::CycleRules &rules, QDate asOf, Sink &sink)
        : m_dossier(dossier)
        , m_rules(rules)
        , m_asOf(asOf)
        , m_sink(sink)
        , m_areas(dossier.municipalities.size())
    {
        for (const domain::Municipality &municipality : dossier.municipalities)
            m_areas.add(municipality.id);
    }

    void run(const std::vector<TermRow> &rows)
    {
        judge(rows);
        for (std::size_t i = 0; i < rows.size(); ++i)
            take(rows[i], m_reasons[i]);
    }

private:
    using Reason = std::optional<LeftOutReason>;

    /// The size of a location is that of all its terms that count.
    void judge(const std::vector<TermRow> &rows)
    {
        m_locationPlaces.assign(m_dossier.locations.size(), 0);
        m_reasons.reserve(rows.size());
        for (const TermRow &row : rows) {
            m_reasons.push_back(whyNotCounted(*row.term, *row.location, m_rules, m_asOf));
            if (!m_reasons.back())
                m_locationPlaces[row.locationIndex] += row.term->places;
        }
    }

    void take(const TermRow &row, const Reason &reason)
    {
        for (const Share &share : sharesOf(*row.term, row.location->municipality)) {
            const auto area = m_areas.find(share.municipality);
            if (!area)
                continue;
            CountedPlaces places{static_cast<std::uint32_t>(row.termIndex),
                                 static_cast<std::uint32_t>(row.locationIndex), *area, share.places, std::nullopt};
            takePlanned(row, places);
            takeBesideTask(row, places);
            places.reason = reason;
            takeTowardsTask(row, places, share.minors);
        }
    }

    void takeTowardsTask(const TermRow &row, CountedPlaces &places, int minors)
    {
        const bool counts = !places.reason;
        const auto test = [&](Rule rule, bool passes) {
            m_sink.take(rule,
                        passes   ? PlaceVerdict::Included
                        : counts ? PlaceVerdict::FailsThisTest
                                 : PlaceVerdict::LeftOut,
                        places);
        };
        test(Rule::Counts, counts);
        test(Rule::Durable, counts && isDurable(*row.term, m_rules.durableYears));
        test(Rule::Large, counts && m_locationPlaces[row.locationIndex] >= m_rules.largePlaces);
        if (minors > 0) {
            places.places = minors;
            test(Rule::UnaccompaniedMinors, counts);
        }
    }

    void takePlanned(const TermRow &row, CountedPlaces &places)
    {
        const bool decided = isIn(domain::Stage::Decided, *row.location);
        if (!decided && !isIn(domain::Stage::InPreparation, *row.location))
            return;
        places.reason = whyNotPlanned(*row.term, m_rules, m_asOf);
        take(decided ? Rule::Decided : Rule::InPreparation, places);
    }

    void takeBesideTask(const TermRow &row, CountedPlaces &places)
    {
        const domain::Stream stream = row.term->stream;
        if (stream != domain::Stream::Urgent && stream != domain::Stream::Ukraine)
            return;
        places.reason = whyNotAvailable(*row.term, *row.location, m_asOf);
        if (stream == domain::Stream::Ukraine)
            take(Rule::Ukraine, places);
        else
            take(row.term->extendsEarlier ? Rule::UrgentExtended : Rule::UrgentNew, places);
    }

    void take(Rule rule, const CountedPlaces &places)
    {
        m_sink.take(rule, places.reason ? PlaceVerdict::LeftOut : PlaceVerdict::Included, places);
    }

    const domain::Dossier &m_dossier;
    const domain::CycleRules &m_rules;
    QDate m_asOf;
    Sink &m_sink;
    TextIndex m_areas;
    std::vector<Reason> m_reasons;     ///< why a row does not count
    std::vector<int> m_locationPlaces; ///< that count, per location
};

/// Where an area keeps the figure of this rule; their number for a figure that is no sum of places.
constexpr std::size_t placeIndexOf(Rule rule)
{
    std::size_t index = 0;
    while (index < kPlaceRules.size() && kPlaceRules[index] != rule)
        ++index;
    return index;
}

} // namespace regie::analysis
