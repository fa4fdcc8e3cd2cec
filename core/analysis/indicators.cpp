// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/indicators.h"

#include "core/analysis/places_for_children.h"
#include "core/analysis/term_rules.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace regie::analysis {

using domain::Dossier;
using domain::FacilityFunction;
using domain::FacilityStatus;
using domain::LocationKind;
using domain::Principle;
using domain::TargetGroupKind;
using domain::Term;

namespace {

constexpr double kThousand = 1000;
constexpr double kPercent = 100;

/// The rows of the dossier that are about the municipality, or about one of its locations.
class Ground
{
public:
    Ground(const Dossier &dossier, const Figures &figures, const QString &municipality, const QString &location)
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

    std::vector<Indicator> scale() const { return {placesPerLocation(), placesPerThousand(), largestShare()}; }
    std::vector<Indicator> mixedLiving() const { return {targetGroups(), otherGroupsShare()}; }

    std::vector<Indicator> facilities() const
    {
        std::vector<Indicator> found;
        for (const FacilityFunction function : domain::allOf<FacilityFunction>())
            found.push_back(facility(function));
        return found;
    }

    std::vector<Indicator> flow() const
    {
        std::vector<Indicator> found{transferPlaces()};
        if (!m_isOneLocation)
            found.push_back(housingBacklog());
        return found;
    }

    std::vector<Indicator> cooperation() const
    {
        std::vector<Indicator> found{deliveredForOthers()};
        if (!m_isOneLocation) {
            found.push_back(deliveredByOthers());
            found.push_back(tradesAgreed());
        }
        return found;
    }

    std::vector<Indicator> children() const
    {
        return {remainingTerm(), forcedMoves(), facility(FacilityFunction::School)};
    }

private:
    template <typename Use>
    void forOpenTerms(Use &&use) const
    {
        for (const Term &term : m_dossier.terms) {
            const auto location = m_inUse.constFind(term.location);
            if (location != m_inUse.cend() && !whyNotAvailable(term, **location, m_figures.asOf))
                use(term);
        }
    }

    /// Open places per location, by id; a location with no open places is left out.
    std::map<QString, int> openPlaces() const
    {
        std::map<QString, int> places;
        forOpenTerms([&places](const Term &term) {
            if (term.places > 0)
                places[term.location] += term.places;
        });
        return places;
    }

    static std::vector<IndicatorPart> partsOf(const std::map<QString, int> &places)
    {
        std::vector<IndicatorPart> parts;
        for (const auto &[location, count] : places)
            parts.push_back({.location = location, .value = count});
        std::stable_sort(parts.begin(), parts.end(),
                         [](const IndicatorPart &one, const IndicatorPart &other) { return one.value > other.value; });
        return parts;
    }

    static double sumOf(const std::vector<IndicatorPart> &parts)
    {
        double sum = 0;
        for (const IndicatorPart &part : parts)
            sum += part.use == PartUse::Counted ? part.value.value_or(0) : 0;
        return sum;
    }

    Indicator placesPerLocation() const
    {
        Indicator found{.kind = IndicatorKind::PlacesPerLocation, .parts = partsOf(openPlaces())};
        if (found.parts.empty())
            return found;
        found.whole = static_cast<double>(found.parts.size());
        found.value = sumOf(found.parts) / *found.whole;
        return found;
    }

    Indicator placesPerThousand() const
    {
        Indicator found{.kind = IndicatorKind::PlacesPerThousand, .parts = partsOf(openPlaces())};
        const domain::Municipality *municipality = domain::find(m_dossier.municipalities, m_municipality);
        if (municipality && municipality->population.value_or(0) > 0) {
            found.whole = *municipality->population;
            found.value = kThousand * sumOf(found.parts) / *found.whole;
        }
        return found;
    }

    Indicator largestShare() const
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

    /// The location of a term that may be of the task of the municipality; null: it is not.
    const domain::Location *hostOf(const Term &term) const
    {
        if (const auto own = m_inUse.constFind(term.location); own != m_inUse.cend())
            return *own;
        const bool isForUs = !m_isOneLocation && term.forMunicipality == m_municipality;
        return isForUs ? domain::find(m_dossier.locations, term.location) : nullptr;
    }

    std::vector<const domain::TargetGroup *> groups() const
    {
        std::vector<const domain::TargetGroup *> rows;
        for (const domain::TargetGroup &group : m_dossier.targetGroups) {
            if (m_inUse.contains(group.location))
                rows.push_back(&group);
        }
        return rows;
    }

    Indicator targetGroups() const
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
            found.value = static_cast<double>(
                std::count_if(found.parts.begin(), found.parts.end(),
                              [](const IndicatorPart &part) { return part.use == PartUse::Counted; }));
        return found;
    }

    static bool isInReception(TargetGroupKind kind)
    {
        return kind == TargetGroupKind::AsylumSeekers || kind == TargetGroupKind::Families ||
               kind == TargetGroupKind::UnaccompaniedMinors || kind == TargetGroupKind::DisplacedPersons;
    }

    Indicator otherGroupsShare() const
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

    Indicator facility(FacilityFunction function) const
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
            found.value = static_cast<double>(
                std::count_if(found.parts.begin(), found.parts.end(),
                              [](const IndicatorPart &part) { return part.use == PartUse::Counted; }));
        return found;
    }

    Indicator transferPlaces() const
    {
        Indicator found{.kind = IndicatorKind::TransferPlaces, .value = 0};
        forOpenTerms([&found](const Term &term) {
            if (term.kind == LocationKind::Transfer)
                found.parts.push_back({.location = term.location, .value = term.places, .until = term.until});
        });
        found.value = sumOf(found.parts);
        return found;
    }

    Indicator housingBacklog() const
    {
        const AreaFigures *area = m_figures.area(m_municipality);
        return {.kind = IndicatorKind::HousingBacklog,
                .value = area ? area->statusHolders.backlogEnd.value : std::nullopt};
    }

    Indicator deliveredForOthers() const
    {
        Indicator found{.kind = IndicatorKind::DeliveredForOthers};
        forOpenTerms([&found](const Term &term) {
            if (!term.forMunicipality.isEmpty() && term.forPlaces.value_or(0) > 0)
                found.parts.push_back({.location = term.location,
                                       .municipality = term.forMunicipality,
                                       .value = *term.forPlaces,
                                       .until = term.until});
        });
        found.value = sumOf(found.parts);
        return found;
    }

    Indicator deliveredByOthers() const
    {
        Indicator found{.kind = IndicatorKind::DeliveredByOthers};
        for (const Term &term : m_dossier.terms) {
            if (term.forMunicipality != m_municipality || term.forPlaces.value_or(0) <= 0)
                continue;
            const domain::Location *host = domain::find(m_dossier.locations, term.location);
            if (host && !whyNotAvailable(term, *host, m_figures.asOf))
                found.parts.push_back({.location = host->id,
                                       .municipality = host->municipality,
                                       .value = *term.forPlaces,
                                       .until = term.until});
        }
        found.value = sumOf(found.parts);
        return found;
    }

    Indicator tradesAgreed() const
    {
        Indicator found{.kind = IndicatorKind::TradesAgreed, .value = 0};
        for (const domain::Trade &trade : m_dossier.trades) {
            const bool gives = trade.fromMunicipality == m_municipality;
            if ((!gives && trade.toMunicipality != m_municipality) || trade.period != m_figures.rules.period.text())
                continue;
            const bool isAgreed = trade.status == domain::TradeStatus::Agreed;
            found.parts.push_back({.municipality = gives ? trade.toMunicipality : trade.fromMunicipality,
                                   .value = trade.places,
                                   .given = gives,
                                   .use = isAgreed ? PartUse::Counted : PartUse::LeftOut});
            *found.value += isAgreed ? 1 : 0;
        }
        return found;
    }

    /// The open terms with places for children; the value of a part is how many.
    std::vector<IndicatorPart> childrenTerms() const
    {
        const FamilyLocations families(m_dossier);
        std::vector<IndicatorPart> parts;
        forOpenTerms([&](const Term &term) {
            const int places = families.placesOf(term).sum();
            if (places > 0)
                parts.push_back({.location = term.location,
                                 .value = places,
                                 .until = term.until,
                                 .duringSchoolYear = endsDuringSchoolYear(term.until)});
        });
        std::stable_sort(parts.begin(), parts.end(), [](const IndicatorPart &one, const IndicatorPart &other) {
            return one.until.isValid() && (!other.until.isValid() || one.until < other.until);
        });
        return parts;
    }

    Indicator remainingTerm() const
    {
        Indicator found{.kind = IndicatorKind::RemainingTerm, .parts = childrenTerms()};
        if (found.parts.empty() || !found.parts.front().until.isValid())
            return found;
        int months = 0;
        while (m_figures.asOf.addMonths(months + 1) <= found.parts.front().until.addDays(1))
            ++months;
        found.value = months;
        return found;
    }

    /// Whether the location has a term that goes on after the day.
    bool goesOn(const QString &location, QDate until) const
    {
        return std::any_of(m_dossier.terms.begin(), m_dossier.terms.end(), [&](const Term &term) {
            return term.location == location && term.extendsEarlier && (!term.until.isValid() || term.until > until);
        });
    }

    Indicator forcedMoves() const
    {
        Indicator found{.kind = IndicatorKind::ForcedMoves};
        const std::vector<IndicatorPart> all = childrenTerms();
        if (all.empty())
            return found;
        const QDate last = m_figures.asOf.addMonths(kForcedMoveMonths);
        for (IndicatorPart part : all) {
            if (!part.until.isValid() || part.until > last)
                continue;
            part.use = goesOn(part.location, part.until) ? PartUse::LeftOut : PartUse::Counted;
            found.parts.push_back(part);
        }
        found.value = sumOf(found.parts);
        return found;
    }

    const Dossier &m_dossier;
    const Figures &m_figures;
    QString m_municipality;
    bool m_isOneLocation;
    QHash<QString, const domain::Location *> m_inUse;
};

} // namespace

std::vector<Indicator> indicatorsOf(const Dossier &dossier, const Figures &figures, Principle principle,
                                    const QString &municipality, const QString &location)
{
    const Ground ground(dossier, figures, municipality, location);
    switch (principle) {
    case Principle::Scale:
        return ground.scale();
    case Principle::MixedLiving:
        return ground.mixedLiving();
    case Principle::Facilities:
        return ground.facilities();
    case Principle::Flow:
        return ground.flow();
    case Principle::Cooperation:
        return ground.cooperation();
    case Principle::Children:
        return ground.children();
    }
    Q_UNREACHABLE();
}

} // namespace regie::analysis
