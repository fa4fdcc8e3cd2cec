// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/indicator_ground.h"

#include <algorithm>

// What the dossier tells about scale, mixed living and facilities.
namespace regie::analysis {

using domain::Dossier;
using domain::FacilityFunction;
using domain::FacilityStatus;
using domain::TargetGroupKind;
using domain::Term;

namespace {

constexpr double kThousand = 1000;
constexpr double kPercent = 100;

} // namespace

IndicatorGround::IndicatorGround(const Dossier &dossier, const Figures &figures, const QString &municipality,
                                 const QString &location)
    : m_dossier(dossier)
    , m_figures(figures)
    , m_municipality(municipality)
    , m_isOneLocation(!location.isEmpty())
{
    for (const domain::Location &each : dossier.locations) {
        const bool own = each.municipality == municipality && (location.isEmpty() || each.id == location);
        if (own && isIn(domain::Stage::InUse, each))
            m_inUse.insert(each.id, &each);
    }
}

std::vector<Indicator> IndicatorGround::scale() const
{
    return {placesPerLocation(), placesPerThousand(), largestShare()};
}

std::vector<Indicator> IndicatorGround::mixedLiving() const
{
    return {targetGroups(), otherGroupsShare()};
}

std::vector<Indicator> IndicatorGround::facilities() const
{
    std::vector<Indicator> found;
    for (const FacilityFunction function : domain::allOf<FacilityFunction>())
        found.push_back(facility(function));
    return found;
}

std::map<QString, int> IndicatorGround::openPlaces() const
{
    std::map<QString, int> places;
    forOpenTerms([&places](const Term &term) {
        if (term.places > 0)
            places[term.location] += term.places;
    });
    return places;
}

std::vector<IndicatorPart> IndicatorGround::partsOf(const std::map<QString, int> &places)
{
    std::vector<IndicatorPart> parts;
    for (const auto &[location, count] : places)
        parts.push_back({.location = location, .value = count});
    std::stable_sort(parts.begin(), parts.end(),
                     [](const IndicatorPart &one, const IndicatorPart &other) { return one.value > other.value; });
    return parts;
}

double IndicatorGround::sumOf(const std::vector<IndicatorPart> &parts)
{
    double sum = 0;
    for (const IndicatorPart &part : parts)
        sum += part.use == PartUse::Counted ? part.value.value_or(0) : 0;
    return sum;
}

Indicator IndicatorGround::placesPerLocation() const
{
    Indicator found{.kind = IndicatorKind::PlacesPerLocation, .parts = partsOf(openPlaces())};
    if (found.parts.empty())
        return found;
    found.whole = static_cast<double>(found.parts.size());
    found.value = sumOf(found.parts) / *found.whole;
    return found;
}

Indicator IndicatorGround::placesPerThousand() const
{
    Indicator found{.kind = IndicatorKind::PlacesPerThousand, .parts = partsOf(openPlaces())};
    const domain::Municipality *municipality = domain::find(m_dossier.municipalities, m_municipality);
    if (municipality && municipality->population.value_or(0) > 0) {
        found.whole = *municipality->population;
        found.value = kThousand * sumOf(found.parts) / *found.whole;
    }
    return found;
}

Indicator IndicatorGround::largestShare() const
{
    Indicator found{.kind = IndicatorKind::LargestShareOfTask};
    const AreaFigures *area = m_figures.area(m_municipality);
    if (!area)
        return found;
    std::map<QString, int> counts;
    for (const Term &term : m_dossier.terms) {
        const domain::Location *host = hostOf(term);
        if (!host || whyNotCounted(term, *host, m_figures.rules, m_figures.asOf))
            continue;
        for (const Share &share : sharesOf(term, host->municipality)) {
            if (share.municipality == m_municipality && share.places > 0)
                counts[host->id] += share.places;
        }
    }
    found.parts = partsOf(counts);
    for (std::size_t i = 1; i < found.parts.size(); ++i)
        found.parts[i].use = PartUse::LeftOut;
    found.whole = area->taskAfterTrades.value;
    if (found.whole.value_or(0) > 0)
        found.value = kPercent * sumOf(found.parts) / *found.whole;
    return found;
}

const domain::Location *IndicatorGround::hostOf(const Term &term) const
{
    if (const auto own = m_inUse.constFind(term.location); own != m_inUse.cend())
        return *own;
    const bool isForUs = !m_isOneLocation && term.forMunicipality == m_municipality;
    return isForUs ? domain::find(m_dossier.locations, term.location) : nullptr;
}

std::vector<const domain::TargetGroup *> IndicatorGround::groups() const
{
    std::vector<const domain::TargetGroup *> rows;
    for (const domain::TargetGroup &group : m_dossier.targetGroups) {
        if (m_inUse.contains(group.location))
            rows.push_back(&group);
    }
    return rows;
}

Indicator IndicatorGround::targetGroups() const
{
    Indicator found{.kind = IndicatorKind::TargetGroups};
    std::map<TargetGroupKind, std::optional<double>> units;
    for (const domain::TargetGroup *group : groups()) {
        const auto [place, isNew] = units.try_emplace(group->kind, 0.0);
        // One location without a number makes the sum of the group unknown.
        if (!group->units || !place->second)
            place->second.reset();
        else
            *place->second += *group->units;
    }
    for (const auto &[kind, count] : units) {
        const bool nobody = count == 0.0;
        found.parts.push_back({.value = count, .group = kind, .use = nobody ? PartUse::LeftOut : PartUse::Counted});
    }
    if (!found.parts.empty())
        found.value =
            static_cast<double>(std::count_if(found.parts.begin(), found.parts.end(),
                                              [](const IndicatorPart &part) { return part.use == PartUse::Counted; }));
    return found;
}

bool IndicatorGround::isInReception(TargetGroupKind kind)
{
    return kind == TargetGroupKind::AsylumSeekers || kind == TargetGroupKind::Families ||
           kind == TargetGroupKind::UnaccompaniedMinors || kind == TargetGroupKind::DisplacedPersons;
}

Indicator IndicatorGround::otherGroupsShare() const
{
    Indicator found{.kind = IndicatorKind::OtherGroupsShare};
    double all = 0;
    double others = 0;
    for (const domain::TargetGroup *group : groups()) {
        IndicatorPart part{.location = group->location, .group = group->kind};
        if (group->units)
            part.value = *group->units;
        const bool isOther = !isInReception(group->kind);
        part.use = isOther && group->units ? PartUse::Counted : PartUse::LeftOut;
        all += group->units.value_or(0);
        others += isOther ? group->units.value_or(0) : 0;
        found.parts.push_back(part);
    }
    if (all > 0) {
        found.whole = all;
        found.value = kPercent * others / all;
    }
    return found;
}

Indicator IndicatorGround::facility(FacilityFunction function) const
{
    Indicator found{.kind = IndicatorKind::FacilityStates, .function = function};
    QHash<QString, const domain::Facility *> known;
    for (const domain::Facility &row : m_dossier.facilities) {
        if (row.function == function && m_inUse.contains(row.location))
            known.insert(row.location, &row);
    }
    const std::map<QString, int> open = openPlaces();
    for (const auto &[location, places] : open) {
        IndicatorPart part{.location = location, .use = PartUse::LeftOut};
        if (const domain::Facility *row = known.value(location)) {
            part.status = row->status;
            part.distance = row->distance;
            part.use = row->status == FacilityStatus::Running ? PartUse::Counted : PartUse::LeftOut;
        }
        found.parts.push_back(part);
    }
    const auto isKnown = [](const IndicatorPart &part) { return part.status.has_value(); };
    found.whole = static_cast<double>(std::count_if(found.parts.begin(), found.parts.end(), isKnown));
    if (*found.whole > 0)
        found.value =
            static_cast<double>(std::count_if(found.parts.begin(), found.parts.end(),
                                              [](const IndicatorPart &part) { return part.use == PartUse::Counted; }));
    return found;
}

} // namespace regie::analysis
