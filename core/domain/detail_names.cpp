// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/names.h"

#include <QCoreApplication>

namespace regie::domain {

QString nameOf(MilestoneKind kind)
{
    switch (kind) {
    case MilestoneKind::CollegeDecision:
        //: Dutch: besluit college
        return QCoreApplication::translate("MilestoneKindName", "decision of the municipal executive");
    case MilestoneKind::CouncilDecision:
        //: Dutch: besluit gemeenteraad
        return QCoreApplication::translate("MilestoneKindName", "decision of the municipal council");
    case MilestoneKind::CoaRequest:
        //: Dutch: aanvraag COA
        return QCoreApplication::translate("MilestoneKindName", "request to COA");
    case MilestoneKind::PaperInspection:
        //: Dutch: papieren schouw
        return QCoreApplication::translate("MilestoneKindName", "inspection on paper");
    case MilestoneKind::SiteInspection:
        //: Dutch: fysieke schouw
        return QCoreApplication::translate("MilestoneKindName", "inspection on site");
    case MilestoneKind::AdministrativeAgreement:
        //: Dutch: bestuursovereenkomst
        return QCoreApplication::translate("MilestoneKindName", "administrative agreement");
    case MilestoneKind::Permit:
        //: Dutch: vergunning of BOPA
        return QCoreApplication::translate("MilestoneKindName", "permit");
    case MilestoneKind::Zoning:
        //: Dutch: bestemming
        return QCoreApplication::translate("MilestoneKindName", "zoning");
    }
    Q_UNREACHABLE();
}

QString nameOf(ObstacleCode code)
{
    switch (code) {
    case ObstacleCode::CoaCapacity:
        //: Dutch: capaciteit COA
        return QCoreApplication::translate("ObstacleCodeName", "capacity of COA");
    case ObstacleCode::StatePropertyRefused:
        //: Dutch: rijksvastgoed geweigerd
        return QCoreApplication::translate("ObstacleCodeName", "state property refused");
    case ObstacleCode::CouncilDecision:
        //: Dutch: besluit gemeenteraad
        return QCoreApplication::translate("ObstacleCodeName", "decision of the municipal council");
    case ObstacleCode::Objection:
        //: Dutch: bezwaar of beroep
        return QCoreApplication::translate("ObstacleCodeName", "objection or appeal");
    case ObstacleCode::ZoningOrPermit:
        //: Dutch: bestemming of vergunning
        return QCoreApplication::translate("ObstacleCodeName", "zoning or permit");
    case ObstacleCode::Owner:
        //: Dutch: eigenaar
        return QCoreApplication::translate("ObstacleCodeName", "owner");
    case ObstacleCode::Funding:
        //: Dutch: geld
        return QCoreApplication::translate("ObstacleCodeName", "funding");
    case ObstacleCode::RepealUncertainty:
        //: Dutch: onzekerheid over intrekking van de wet
        return QCoreApplication::translate("ObstacleCodeName", "the law may be repealed");
    case ObstacleCode::PublicSupport:
        //: Dutch: draagvlak
        return QCoreApplication::translate("ObstacleCodeName", "public support");
    case ObstacleCode::Other:
        //: Dutch: anders
        return QCoreApplication::translate("ObstacleCodeName", "other");
    }
    Q_UNREACHABLE();
}

QString nameOf(FacilityFunction function)
{
    switch (function) {
    case FacilityFunction::School:
        //: Dutch: school
        return QCoreApplication::translate("FacilityFunctionName", "school");
    case FacilityFunction::HealthCare:
        //: Dutch: gezondheidszorg
        return QCoreApplication::translate("FacilityFunctionName", "health care");
    case FacilityFunction::YouthHealth:
        //: Dutch: jeugdgezondheidszorg
        return QCoreApplication::translate("FacilityFunctionName", "youth health care");
    case FacilityFunction::DutchLessons:
        //: Dutch: Nederlandse les
        return QCoreApplication::translate("FacilityFunctionName", "Dutch lessons");
    case FacilityFunction::WorkDesk:
        //: Dutch: werkloket
        return QCoreApplication::translate("FacilityFunctionName", "work desk");
    case FacilityFunction::DayActivities:
        //: Dutch: dagbesteding
        return QCoreApplication::translate("FacilityFunctionName", "day activities");
    case FacilityFunction::Safety:
        //: Dutch: veiligheid en buurt
        return QCoreApplication::translate("FacilityFunctionName", "safety and neighbours");
    }
    Q_UNREACHABLE();
}

QString nameOf(FacilityStatus status)
{
    switch (status) {
    case FacilityStatus::None:
        //: Dutch: niet aanwezig
        return QCoreApplication::translate("FacilityStatusName", "not there");
    case FacilityStatus::Agreed:
        //: Dutch: afgesproken
        return QCoreApplication::translate("FacilityStatusName", "agreed");
    case FacilityStatus::Running:
        //: Dutch: loopt
        return QCoreApplication::translate("FacilityStatusName", "running");
    }
    Q_UNREACHABLE();
}

QString nameOf(TargetGroupKind kind)
{
    switch (kind) {
    case TargetGroupKind::AsylumSeekers:
        //: Dutch: asielzoekers
        return QCoreApplication::translate("TargetGroupKindName", "asylum seekers");
    case TargetGroupKind::Families:
        //: Dutch: gezinnen
        return QCoreApplication::translate("TargetGroupKindName", "families");
    case TargetGroupKind::UnaccompaniedMinors:
        //: Dutch: amv
        return QCoreApplication::translate("TargetGroupKindName", "unaccompanied minors");
    case TargetGroupKind::StatusHolders:
        //: Dutch: statushouders
        return QCoreApplication::translate("TargetGroupKindName", "status holders");
    case TargetGroupKind::DisplacedPersons:
        //: Dutch: ontheemden
        return QCoreApplication::translate("TargetGroupKindName", "displaced persons");
    case TargetGroupKind::Starters:
        //: Dutch: starters
        return QCoreApplication::translate("TargetGroupKindName", "starters");
    case TargetGroupKind::Students:
        //: Dutch: studenten
        return QCoreApplication::translate("TargetGroupKindName", "students");
    case TargetGroupKind::Seniors:
        //: Dutch: ouderen
        return QCoreApplication::translate("TargetGroupKindName", "seniors");
    case TargetGroupKind::Other:
        //: Dutch: anders
        return QCoreApplication::translate("TargetGroupKindName", "other");
    }
    Q_UNREACHABLE();
}

} // namespace regie::domain
