// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/names.h"

#include <QCoreApplication>

namespace regie::domain {

QString nameOf(Phase phase)
{
    switch (phase) {
    case Phase::PrincipleDecision:
        //: Dutch: 1 principebesluit
        return QCoreApplication::translate("PhaseName", "1 decision in principle");
    case Phase::SetProcess:
        //: Dutch: 2 proces vaststellen
        return QCoreApplication::translate("PhaseName", "2 set the process");
    case Phase::SiteAdvice:
        //: Dutch: 3 advies locatiekeuze
        return QCoreApplication::translate("PhaseName", "3 advice on the site");
    case Phase::FinalDecision:
        //: Dutch: 4 definitief besluit
        return QCoreApplication::translate("PhaseName", "4 final decision");
    case Phase::Realisation:
        //: Dutch: 5 realiseren
        return QCoreApplication::translate("PhaseName", "5 realisation");
    case Phase::Evaluation:
        //: Dutch: 6 evalueren
        return QCoreApplication::translate("PhaseName", "6 evaluation");
    case Phase::Operation:
        //: Dutch: 7 beheer
        return QCoreApplication::translate("PhaseName", "7 operation");
    case Phase::WindingDown:
        //: Dutch: 8 afbouw
        return QCoreApplication::translate("PhaseName", "8 winding down");
    }
    Q_UNREACHABLE();
}

QString nameOf(Stage stage)
{
    switch (stage) {
    case Stage::InPreparation:
        //: Dutch: in onderzoek (phases 1 to 4)
        return QCoreApplication::translate("StageName", "in preparation");
    case Stage::Decided:
        //: Dutch: besloten (phase 5)
        return QCoreApplication::translate("StageName", "decided");
    case Stage::InUse:
        //: Dutch: open (phases 6 to 8)
        return QCoreApplication::translate("StageName", "in use");
    }
    Q_UNREACHABLE();
}

QString nameOf(LocationKind kind)
{
    switch (kind) {
    case LocationKind::ReceptionCentre:
        //: Dutch: azc
        return QCoreApplication::translate("LocationKindName", "reception centre");
    case LocationKind::SmallScale:
        //: Dutch: kleinschalige opvang
        return QCoreApplication::translate("LocationKindName", "small-scale reception");
    case LocationKind::Minors:
        //: Dutch: amv-opvang
        return QCoreApplication::translate("LocationKindName", "reception of unaccompanied minors");
    case LocationKind::EmergencyShelter:
        //: Dutch: noodopvang
        return QCoreApplication::translate("LocationKindName", "emergency shelter");
    case LocationKind::CrisisShelter:
        //: Dutch: crisisnoodopvang
        return QCoreApplication::translate("LocationKindName", "crisis shelter");
    case LocationKind::MunicipalShelter:
        //: Dutch: tijdelijke gemeentelijke opvang (TGO)
        return QCoreApplication::translate("LocationKindName", "temporary municipal shelter");
    case LocationKind::Transfer:
        //: Dutch: doorstroomlocatie
        return QCoreApplication::translate("LocationKindName", "transfer location");
    case LocationKind::DisplacedPersons:
        //: Dutch: gemeentelijke opvang Oekraïne (GOO)
        return QCoreApplication::translate("LocationKindName", "municipal shelter for Ukrainians");
    case LocationKind::MixedLiving:
        //: Dutch: gemengd wonen
        return QCoreApplication::translate("LocationKindName", "mixed living");
    }
    Q_UNREACHABLE();
}

QString nameOf(Stream stream)
{
    switch (stream) {
    case Stream::Asylum:
        //: Dutch: asielopvang
        return QCoreApplication::translate("StreamName", "asylum reception");
    case Stream::StatusHolders:
        //: Dutch: huisvesting statushouders
        return QCoreApplication::translate("StreamName", "housing of status holders");
    case Stream::Ukraine:
        //: Dutch: opvang Oekraïense ontheemden
        return QCoreApplication::translate("StreamName", "reception of displaced Ukrainians");
    case Stream::Urgent:
        //: Dutch: tijdelijke (nood)opvang
        return QCoreApplication::translate("StreamName", "temporary (emergency) reception");
    }
    Q_UNREACHABLE();
}

QString nameOf(StatementKind kind)
{
    switch (kind) {
    case StatementKind::Indicative:
        //: Dutch: indicatieve verdeling
        return QCoreApplication::translate("StatementKindName", "indicative distribution");
    case StatementKind::Offered:
        //: Dutch: aangeboden
        return QCoreApplication::translate("StatementKindName", "offered");
    case StatementKind::Agreed:
        //: Dutch: afgesproken
        return QCoreApplication::translate("StatementKindName", "agreed");
    case StatementKind::Decided:
        //: Dutch: verdeelbesluit
        return QCoreApplication::translate("StatementKindName", "allocation decision");
    case StatementKind::AfterObjection:
        //: Dutch: na bezwaar
        return QCoreApplication::translate("StatementKindName", "after objection");
    }
    Q_UNREACHABLE();
}

QString nameOf(Principle principle)
{
    switch (principle) {
    case Principle::Scale:
        //: Dutch: Maat en schaal van de opvang past bij draagkracht
        return QCoreApplication::translate("PrincipleName", "Size and scale of reception fit the carrying capacity");
    case Principle::MixedLiving:
        //: Dutch: Inzetten op gemengde woonvormen voor diverse doelgroepen
        return QCoreApplication::translate("PrincipleName", "Mixed forms of living for various target groups");
    case Principle::Facilities:
        //: Dutch: Noodzakelijke maatschappelijke functies worden ingebed in de opvang
        return QCoreApplication::translate("PrincipleName", "Necessary functions of society are embedded in reception");
    case Principle::Flow:
        //: Dutch: Regionale doorstroming
        return QCoreApplication::translate("PrincipleName", "Regional flow to permanent homes");
    case Principle::Cooperation:
        //: Dutch: Intergemeentelijke samenwerking
        return QCoreApplication::translate("PrincipleName", "Cooperation between municipalities");
    case Principle::Children:
        //: Dutch: Stabiel leef- en leerklimaat voor kinderen
        return QCoreApplication::translate("PrincipleName", "A stable climate in which children live and learn");
    }
    Q_UNREACHABLE();
}

QString shortNameOf(Principle principle)
{
    switch (principle) {
    case Principle::Scale:
        //: Dutch: Maat en schaal
        return QCoreApplication::translate("ShortPrincipleName", "Size and scale");
    case Principle::MixedLiving:
        //: Dutch: Gemengd wonen
        return QCoreApplication::translate("ShortPrincipleName", "Mixed living");
    case Principle::Facilities:
        //: Dutch: Functies ingebed
        return QCoreApplication::translate("ShortPrincipleName", "Functions embedded");
    case Principle::Flow:
        //: Dutch: Doorstroming
        return QCoreApplication::translate("ShortPrincipleName", "Flow");
    case Principle::Cooperation:
        //: Dutch: Samenwerking
        return QCoreApplication::translate("ShortPrincipleName", "Cooperation");
    case Principle::Children:
        //: Dutch: Leef- en leerklimaat
        return QCoreApplication::translate("ShortPrincipleName", "Living and learning");
    }
    Q_UNREACHABLE();
}

QString nameOf(TradeStatus status)
{
    switch (status) {
    case TradeStatus::Proposed:
        //: Dutch: voorstel
        return QCoreApplication::translate("TradeStatusName", "proposed");
    case TradeStatus::Agreed:
        //: Dutch: afgesproken
        return QCoreApplication::translate("TradeStatusName", "agreed");
    }
    Q_UNREACHABLE();
}

QString nameOf(ConditionKind kind)
{
    switch (kind) {
    case ConditionKind::Regulation:
        //: Dutch: regelgeving
        return QCoreApplication::translate("ConditionKindName", "regulation");
    case ConditionKind::Money:
        //: Dutch: geld
        return QCoreApplication::translate("ConditionKindName", "money");
    case ConditionKind::Other:
        //: Dutch: anders
        return QCoreApplication::translate("ConditionKindName", "other");
    }
    Q_UNREACHABLE();
}

QString nameOf(ConditionStatus status)
{
    switch (status) {
    case ConditionStatus::Asked:
        //: Dutch: gevraagd
        return QCoreApplication::translate("ConditionStatusName", "asked");
    case ConditionStatus::Promised:
        //: Dutch: toegezegd
        return QCoreApplication::translate("ConditionStatusName", "promised");
    case ConditionStatus::Granted:
        //: Dutch: gekregen
        return QCoreApplication::translate("ConditionStatusName", "granted");
    case ConditionStatus::Partly:
        //: Dutch: deels gekregen
        return QCoreApplication::translate("ConditionStatusName", "partly granted");
    case ConditionStatus::Refused:
        //: Dutch: geweigerd
        return QCoreApplication::translate("ConditionStatusName", "refused");
    }
    Q_UNREACHABLE();
}

QString nameOf(ParameterName name)
{
    switch (name) {
    case ParameterName::CountingKinds:
        //: Dutch: soorten die meetellen
        return QCoreApplication::translate("ParameterName", "kinds that count");
    case ParameterName::CutOff:
        //: Dutch: beschikbaar tot minstens
        return QCoreApplication::translate("ParameterName", "available at least until");
    case ParameterName::DurableYears:
        //: Dutch: jaren voor duurzaam
        return QCoreApplication::translate("ParameterName", "years for durable");
    case ParameterName::LargePlaces:
        //: Dutch: plekken voor een grote locatie
        return QCoreApplication::translate("ParameterName", "places for a large location");
    case ParameterName::RealisationDate:
        //: Dutch: datum van realisatie
        return QCoreApplication::translate("ParameterName", "date of realisation");
    case ParameterName::ReportDate:
        //: Dutch: datum van het verslag
        return QCoreApplication::translate("ParameterName", "date of the report");
    case ParameterName::DecisionDate:
        //: Dutch: datum van het verdeelbesluit
        return QCoreApplication::translate("ParameterName", "date of the allocation decision");
    case ParameterName::NationalEstimate:
        //: Dutch: landelijke capaciteitsraming
        return QCoreApplication::translate("ParameterName", "national capacity estimate");
    case ParameterName::NationalEstimateDate:
        //: Dutch: datum van de capaciteitsraming
        return QCoreApplication::translate("ParameterName", "date of the national estimate");
    }
    Q_UNREACHABLE();
}

} // namespace regie::domain
