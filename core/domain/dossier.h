// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/cycle.h"
#include "core/domain/half_year_ledger.h"
#include "core/domain/location.h"
#include "core/domain/location_details.h"
#include "core/domain/meeting.h"
#include "core/domain/municipality.h"
#include "core/domain/offer.h"
#include "core/domain/postponement.h"
#include "core/domain/principle.h"
#include "core/domain/scenario.h"
#include "core/domain/task_statement.h"
#include "core/domain/term.h"
#include "core/domain/trade.h"
#include "core/domain/urgent_request.h"

#include <algorithm>
#include <vector>

namespace regie::domain {

/// A named fact about the dossier as a whole: see PropertyName.
struct Property
{
    QString id; ///< a key of PropertyName
    QString value;

    bool operator==(const Property &) const = default;
};

enum class PropertyName {
    Title,
    ProvinceCode, ///< CBS code, `PV26`
    ProvinceName,
    Example, ///< `1`: every figure is fictitious, and each screen and page says so
    AsOf     ///< the as-of date that the dossier opens with; not set: today
};

template <>
struct Keys<PropertyName>
{
    static constexpr std::array<QLatin1StringView, 5> texts{
        QLatin1StringView("title"), QLatin1StringView("province_code"), QLatin1StringView("province_name"),
        QLatin1StringView("example"), QLatin1StringView("as_of")};
};

/// Everything a dossier says, in memory: what analysis and the screens read. Each list is sorted by id.
/// Scores of locations are not part of it: there may be millions; they are read when they are asked for.
struct Dossier
{
    std::vector<Property> properties;
    std::vector<Cycle> cycles;
    std::vector<CycleParameter> cycleParameters;
    std::vector<Municipality> municipalities;
    std::vector<TaskStatement> taskStatements;
    std::vector<RealisedStatement> realisedStatements;
    std::vector<Location> locations;
    std::vector<Term> terms;
    std::vector<Milestone> milestones;
    std::vector<Obstacle> obstacles;
    std::vector<Facility> facilities;
    std::vector<TargetGroup> targetGroups;
    std::vector<Partner> partners;
    std::vector<Score> scores; ///< of municipalities
    std::vector<EvidenceItem> evidence;
    std::vector<Target> targets;
    std::vector<Rubric> rubrics;
    std::vector<Trade> trades;
    std::vector<Scenario> scenarios;
    std::vector<ScenarioRow> scenarioRows;
    std::vector<ScenarioMove> scenarioMoves;
    std::vector<HalfYearLedger> ledgers;
    std::vector<Offer> offers;
    std::vector<OfferCondition> conditions;
    std::vector<UrgentRequest> urgentRequests;
    std::vector<Meeting> meetings;
    std::vector<Postponement> postponements;

    /// Empty when it is not set.
    QString property(PropertyName name) const;
    bool isExample() const { return property(PropertyName::Example) == u"1"; }
    /// The municipality's name, or the code itself when there is none; for an empty code the province's name, told from a
    /// city that bears it too.
    QString areaName(const QString &municipality) const;
};

/// The row with this id in one of the lists of a Dossier; null when there is none.
template <typename T>
const T *find(const std::vector<T> &rows, const QString &id)
{
    const auto it =
        std::lower_bound(rows.begin(), rows.end(), id, [](const T &row, const QString &key) { return row.id < key; });
    return it != rows.end() && it->id == id ? &*it : nullptr;
}

} // namespace regie::domain
