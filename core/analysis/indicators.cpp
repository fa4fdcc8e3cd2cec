// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/indicator_ground.h"

#include "core/analysis/places_for_children.h"

#include <algorithm>

// What the dossier tells about flow, cooperation and children.
namespace regie::analysis {

using domain::FacilityFunction;
using domain::LocationKind;
using domain::Principle;
using domain::Term;

std::vector<Indicator> IndicatorGround::flow() const
{
    std::vector<Indicator> found{transferPlaces()};
    if (!m_isOneLocation)
        found.push_back(housingBacklog());
    return found;
}

std::vector<Indicator> IndicatorGround::cooperation() const
{
    std::vector<Indicator> found{deliveredForOthers()};
    if (!m_isOneLocation) {
        found.push_back(deliveredByOthers());
        found.push_back(tradesAgreed());
    }
    return found;
}

std::vector<Indicator> IndicatorGround::children() const
{
    return {remainingTerm(), forcedMoves(), facility(FacilityFunction::School)};
}

Indicator IndicatorGround::transferPlaces() const
{
    Indicator found{.kind = IndicatorKind::TransferPlaces, .value = 0};
    forOpenTerms([&found](const Term &term) {
        if (term.kind == LocationKind::Transfer)
            found.parts.push_back({.location = term.location, .value = term.places, .until = term.until});
    });
    found.value = sumOf(found.parts);
    return found;
}

Indicator IndicatorGround::housingBacklog() const
{
    const AreaFigures *area = m_figures.area(m_municipality);
    return {.kind = IndicatorKind::HousingBacklog, .value = area ? area->statusHolders.backlogEnd.value : std::nullopt};
}

Indicator IndicatorGround::deliveredForOthers() const
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

Indicator IndicatorGround::deliveredByOthers() const
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

Indicator IndicatorGround::tradesAgreed() const
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

std::vector<IndicatorPart> IndicatorGround::childrenTerms() const
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

Indicator IndicatorGround::remainingTerm() const
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

bool IndicatorGround::goesOn(const QString &location, QDate until) const
{
    return std::any_of(m_dossier.terms.begin(), m_dossier.terms.end(), [&](const Term &term) {
        return term.location == location && term.extendsEarlier && (!term.until.isValid() || term.until > until);
    });
}

Indicator IndicatorGround::forcedMoves() const
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

std::vector<Indicator> indicatorsOf(const domain::Dossier &dossier, const Figures &figures, Principle principle,
                                    const QString &municipality, const QString &location)
{
    const IndicatorGround ground(dossier, figures, municipality, location);
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
