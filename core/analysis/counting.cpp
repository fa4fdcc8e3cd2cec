// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/counting.h"

#include "core/analysis/place_run.h"

#include <array>

namespace regie::analysis {

namespace {

/// Adds up what is included.
class Sums
{
public:
    explicit Sums(const domain::Dossier &dossier)
        : m_areas(dossier.municipalities.size())
        , m_hasCounting(dossier.locations.size(), false)
    {}

    void take(Rule rule, PlaceVerdict verdict, const CountedPlaces &places)
    {
        if (verdict != PlaceVerdict::Included)
            return;
        m_areas[places.countsFor][placeIndexOf(rule)] += places.places;
        if (rule == Rule::Counts && !m_hasCounting[places.location]) {
            m_hasCounting[places.location] = true;
            ++m_countingLocations;
        }
    }

    CountedAreas counted(QDate asOf) const
    {
        CountedAreas result;
        result.municipalities.reserve(m_areas.size());
        Area province{};
        for (const Area &area : m_areas) {
            for (std::size_t i = 0; i < area.size(); ++i)
                province[i] += area[i];
            result.municipalities.push_back(figures(area, asOf));
        }
        result.province = figures(province, asOf);
        result.countingLocations = m_countingLocations;
        return result;
    }

private:
    using Area = std::array<int, kPlaceRules.size()>;

    static PlaceFigures figures(const Area &area, QDate asOf)
    {
        const auto figure = [&area, asOf](Rule rule) {
            return Explained{static_cast<double>(area[placeIndexOf(rule)]), rule, asOf, {}, {}};
        };
        return {figure(Rule::Counts),    figure(Rule::Durable),
                figure(Rule::Large),     figure(Rule::UnaccompaniedMinors),
                figure(Rule::Decided),   figure(Rule::InPreparation),
                figure(Rule::UrgentNew), figure(Rule::UrgentExtended),
                figure(Rule::Ukraine)};
    }

    std::vector<Area> m_areas; ///< in the order of the dossier's municipalities
    std::vector<bool> m_hasCounting;
    int m_countingLocations = 0;
};

} // namespace

CountedAreas countPlaces(const domain::Dossier &dossier, const domain::CycleRules &rules, QDate asOf)
{
    Sums sums(dossier);
    PlaceRun(dossier, rules, asOf, sums).run(unsortedTermRows(dossier));
    return sums.counted(asOf);
}

} // namespace regie::analysis
