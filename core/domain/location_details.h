// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/keys.h"

#include <QDate>
#include <QString>

#include <optional>

namespace regie::domain {

/// A step in the decision about a location that has a date of its own, beside its phase.
enum class MilestoneKind {
    CollegeDecision,
    CouncilDecision,
    CoaRequest,
    PaperInspection,
    SiteInspection,
    AdministrativeAgreement,
    Permit,
    Zoning,
};

template <>
struct Keys<MilestoneKind>
{
    static constexpr std::array<QLatin1StringView, 8> texts{
        QLatin1StringView("college_decision"), QLatin1StringView("council_decision"),
        QLatin1StringView("coa_request"),      QLatin1StringView("paper_inspection"),
        QLatin1StringView("site_inspection"),  QLatin1StringView("administrative_agreement"),
        QLatin1StringView("permit"),           QLatin1StringView("zoning")};
};

/// A milestone of a location.
struct Milestone
{
    QString id;
    QString location;
    MilestoneKind kind = MilestoneKind::CollegeDecision;
    QDate on; ///< the day it was or is to be reached; null: unknown
    bool reached = false;
    QDate validUntil; ///< end of the agreement's or permit's own term; null: none known
    QString objection;
    QString remark;

    bool operator==(const Milestone &) const = default;
};

/// Why a location does not move on (knelpunt).
enum class ObstacleCode {
    CoaCapacity,
    StatePropertyRefused,
    CouncilDecision,
    Objection,
    ZoningOrPermit,
    Owner,
    Funding,
    RepealUncertainty,
    PublicSupport,
    Other,
};

template <>
struct Keys<ObstacleCode>
{
    static constexpr std::array<QLatin1StringView, 10> texts{
        QLatin1StringView("coa_capacity"),     QLatin1StringView("state_property_refused"),
        QLatin1StringView("council_decision"), QLatin1StringView("objection"),
        QLatin1StringView("zoning_or_permit"), QLatin1StringView("owner"),
        QLatin1StringView("funding"),          QLatin1StringView("repeal_uncertainty"),
        QLatin1StringView("public_support"),   QLatin1StringView("other")};
};

/// An obstacle of a location, with who must move and since when.
struct Obstacle
{
    QString id;
    QString location;
    ObstacleCode code = ObstacleCode::Other;
    QString whoMustMove;
    QDate since;      ///< null: unknown
    QDate resolvedOn; ///< null: still there
    QString remark;

    bool operator==(const Obstacle &) const = default;
};

/// A function of society that reception is embedded in (principle 3).
enum class FacilityFunction { School, HealthCare, YouthHealth, DutchLessons, WorkDesk, DayActivities, Safety };

template <>
struct Keys<FacilityFunction>
{
    static constexpr std::array<QLatin1StringView, 7> texts{
        QLatin1StringView("school"),        QLatin1StringView("health_care"), QLatin1StringView("youth_health"),
        QLatin1StringView("dutch_lessons"), QLatin1StringView("work_desk"),   QLatin1StringView("day_activities"),
        QLatin1StringView("safety")};
};

enum class FacilityStatus { None, Agreed, Running };

template <>
struct Keys<FacilityStatus>
{
    static constexpr std::array<QLatin1StringView, 3> texts{QLatin1StringView("none"), QLatin1StringView("agreed"),
                                                            QLatin1StringView("running")};
};

/// Whether a function is there for a location, and how far away.
struct Facility
{
    QString id;
    QString location;
    FacilityFunction function = FacilityFunction::School;
    FacilityStatus status = FacilityStatus::None;
    std::optional<int> distance; ///< metres
    QString remark;

    bool operator==(const Facility &) const = default;
};

/// A group of people that lives at a location.
enum class TargetGroupKind {
    AsylumSeekers,
    Families,
    UnaccompaniedMinors,
    StatusHolders,
    DisplacedPersons,
    Starters,
    Students,
    Seniors,
    Other
};

template <>
struct Keys<TargetGroupKind>
{
    static constexpr std::array<QLatin1StringView, 9> texts{QLatin1StringView("asylum_seekers"),
                                                            QLatin1StringView("families"),
                                                            QLatin1StringView("unaccompanied_minors"),
                                                            QLatin1StringView("status_holders"),
                                                            QLatin1StringView("displaced_persons"),
                                                            QLatin1StringView("starters"),
                                                            QLatin1StringView("students"),
                                                            QLatin1StringView("seniors"),
                                                            QLatin1StringView("other")};
};

/// A target group of a location, with the number of homes or places meant for it.
struct TargetGroup
{
    QString id;
    QString location;
    TargetGroupKind kind = TargetGroupKind::AsylumSeekers;
    std::optional<int> units; ///< none: unknown
    QString remark;

    bool operator==(const TargetGroup &) const = default;
};

/// Who works along at a location, such as a housing corporation or a school, and as what.
struct Partner
{
    QString id;
    QString location;
    QString name;
    QString role;
    QString remark;

    bool operator==(const Partner &) const = default;
};

} // namespace regie::domain
