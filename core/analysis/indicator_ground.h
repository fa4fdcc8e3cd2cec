// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/indicators.h"
#include "core/analysis/term_rules.h"

#include <QHash>

#include <map>

namespace regie::analysis {

/// The rows of the dossier that are about the municipality, or about one of its locations, and what they tell about each
/// principle.
class IndicatorGround
{
public:
    IndicatorGround(const domain::Dossier &dossier, const Figures &figures, const QString &municipality,
                    const QString &location);
    std::vector<Indicator> scale() const;
    std::vector<Indicator> mixedLiving() const;
    std::vector<Indicator> facilities() const;
    std::vector<Indicator> flow() const;
    std::vector<Indicator> cooperation() const;
    std::vector<Indicator> children() const;

private:
    template <typename Use>
    void forOpenTerms(Use &&use) const
    {
        for (const domain::Term &term : m_dossier.terms) {
            const auto location = m_inUse.constFind(term.location);
            if (location != m_inUse.cend() && !whyNotAvailable(term, **location, m_figures.asOf))
                use(term);
        }
    }

    /// Open places per location, by id; a location with no open places is left out.
    std::map<QString, int> openPlaces() const;
    static std::vector<IndicatorPart> partsOf(const std::map<QString, int> &places);
    static double sumOf(const std::vector<IndicatorPart> &parts);
    Indicator placesPerLocation() const;
    Indicator placesPerThousand() const;
    Indicator largestShare() const;

    /// The location of a term that may be of the task of the municipality; null: it is not.
    const domain::Location *hostOf(const domain::Term &term) const;
    std::vector<const domain::TargetGroup *> groups() const;
    Indicator targetGroups() const;
    static bool isInReception(domain::TargetGroupKind kind);
    Indicator otherGroupsShare() const;
    Indicator facility(domain::FacilityFunction function) const;
    Indicator transferPlaces() const;
    Indicator housingBacklog() const;
    Indicator deliveredForOthers() const;
    Indicator deliveredByOthers() const;
    Indicator tradesAgreed() const;

    /// The open terms with places for children; the value of a part is how many.
    std::vector<IndicatorPart> childrenTerms() const;
    Indicator remainingTerm() const;

    /// Whether the location has a term that goes on after the day.
    bool goesOn(const QString &location, QDate until) const;
    Indicator forcedMoves() const;

    const domain::Dossier &m_dossier;
    const Figures &m_figures;
    QString m_municipality;
    bool m_isOneLocation;
    QHash<QString, const domain::Location *> m_inUse;
};

} // namespace regie::analysis
