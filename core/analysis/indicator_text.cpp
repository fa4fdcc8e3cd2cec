// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/indicator_text.h"

#include "core/analysis/value_text.h"
#include "core/domain/names.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace regie::analysis {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Indicator)
};

QString unknown()
{
    return Words::tr("unknown");
}

/// As many decimals as say something: "8.3", "125".
QString shortNumber(double value)
{
    return QLocale().toString(value, 'f', value < 100 && value != qRound(value) ? 1 : 0);
}

int partsWith(const Indicator &indicator, PartUse use)
{
    return static_cast<int>(std::count_if(indicator.parts.begin(), indicator.parts.end(),
                                          [use](const IndicatorPart &part) { return part.use == use; }));
}

int places(const Indicator &indicator)
{
    double sum = 0;
    for (const IndicatorPart &part : indicator.parts)
        sum += part.use == PartUse::Counted ? part.value.value_or(0) : 0;
    return qRound(sum);
}

QString placesText(int count)
{
    return Words::tr("%Ln place(s)", nullptr, count);
}

QString percentText(double value)
{
    //: %1 a number; a percentage
    return Words::tr("%1%").arg(shortNumber(value));
}

QString backlogText(int people)
{
    const int lead = -people;
    return people < 0 ? Words::tr("lead of %Ln person(s)", nullptr, lead) : Words::tr("%Ln person(s)", nullptr, people);
}

QString whyUnknown(const Indicator &indicator)
{
    switch (indicator.kind) {
    case IndicatorKind::PlacesPerLocation:
        return Words::tr("No location has open places on this day.");
    case IndicatorKind::PlacesPerThousand:
        return Words::tr("The dossier does not say how many inhabitants there are.");
    case IndicatorKind::LargestShareOfTask:
        return indicator.whole ? Words::tr("The task is 0, so that nothing can be a part of it.")
                               : Words::tr("The task is unknown.");
    case IndicatorKind::TargetGroups:
    case IndicatorKind::OtherGroupsShare:
        return Words::tr("The dossier does not say which groups live at the locations in use, or how many.");
    case IndicatorKind::FacilityStates:
        return Words::tr("The dossier does not say so for any location with open places.");
    case IndicatorKind::HousingBacklog:
        return Words::tr("The housing task of this half-year is unknown.");
    case IndicatorKind::RemainingTerm:
        return indicator.parts.empty() ? Words::tr("No open places for children are known.")
                                       : Words::tr("No end is known of any of the places for children.");
    case IndicatorKind::ForcedMoves:
        return Words::tr("No open places for children are known.");
    case IndicatorKind::TransferPlaces:
    case IndicatorKind::DeliveredForOthers:
    case IndicatorKind::DeliveredByOthers:
    case IndicatorKind::TradesAgreed:
        return {}; // these are always known
    }
    Q_UNREACHABLE();
}

QString endText(QDate until)
{
    //: %1 a day
    return until.isValid() ? Words::tr("until %1").arg(dateText(until)) : Words::tr("no end known");
}

QString locationName(const IndicatorPart &part, const domain::Dossier &dossier)
{
    const domain::Location *location = domain::find(dossier.locations, part.location);
    return location ? location->name : QString();
}

QString tradeText(const IndicatorPart &part, const domain::Dossier &dossier)
{
    const QString other = dossier.areaName(part.municipality);
    //: %1 a municipality
    const QString text = part.given ? Words::tr("Handed to %1").arg(other) : Words::tr("Taken over from %1").arg(other);
    //: %1 a trade
    return part.use == PartUse::Counted ? text : Words::tr("%1 (proposed, not agreed)").arg(text);
}

} // namespace

QString nameOf(const Indicator &indicator)
{
    switch (indicator.kind) {
    case IndicatorKind::PlacesPerLocation:
        return Words::tr("Places per location");
    case IndicatorKind::PlacesPerThousand:
        return Words::tr("Places per 1,000 inhabitants");
    case IndicatorKind::LargestShareOfTask:
        return Words::tr("Part of the task at one location");
    case IndicatorKind::TargetGroups:
        return Words::tr("Target groups");
    case IndicatorKind::OtherGroupsShare:
        return Words::tr("Homes for other groups than reception");
    case IndicatorKind::FacilityStates:
        return capitalised(domain::nameOf(*indicator.function));
    case IndicatorKind::TransferPlaces:
        return Words::tr("Places at transfer locations");
    case IndicatorKind::HousingBacklog:
        return Words::tr("Status holders still to be housed");
    case IndicatorKind::DeliveredForOthers:
        return Words::tr("Places for other municipalities");
    case IndicatorKind::DeliveredByOthers:
        return Words::tr("Places in other municipalities");
    case IndicatorKind::TradesAgreed:
        return Words::tr("Agreed trades in this round");
    case IndicatorKind::RemainingTerm:
        return Words::tr("Shortest term for children");
    case IndicatorKind::ForcedMoves:
        return Words::tr("Children's places that end within 12 months");
    }
    Q_UNREACHABLE();
}

QString valueText(const Indicator &indicator)
{
    if (!indicator.value) {
        const bool noEnd = indicator.kind == IndicatorKind::RemainingTerm && !indicator.parts.empty();
        return noEnd ? Words::tr("no end known") : unknown();
    }
    const double value = *indicator.value;
    const int whole = qRound(value);
    switch (indicator.kind) {
    case IndicatorKind::PlacesPerLocation:
        //: %1 a number, perhaps with a decimal
        return Words::tr("%1 places").arg(shortNumber(value));
    case IndicatorKind::PlacesPerThousand:
        return shortNumber(value);
    case IndicatorKind::LargestShareOfTask:
    case IndicatorKind::OtherGroupsShare:
        return percentText(value);
    case IndicatorKind::TargetGroups:
        return Words::tr("%Ln group(s)", nullptr, whole);
    case IndicatorKind::FacilityStates:
        //: a facility runs at %1 of %2 locations of which something is known
        return Words::tr("runs at %1 of %2").arg(whole).arg(qRound(indicator.whole.value_or(0)));
    case IndicatorKind::TransferPlaces:
    case IndicatorKind::DeliveredForOthers:
    case IndicatorKind::DeliveredByOthers:
    case IndicatorKind::ForcedMoves:
        return placesText(whole);
    case IndicatorKind::HousingBacklog:
        return backlogText(whole);
    case IndicatorKind::TradesAgreed:
        return Words::tr("%Ln trade(s)", nullptr, whole);
    case IndicatorKind::RemainingTerm:
        return Words::tr("%Ln month(s)", nullptr, whole);
    }
    Q_UNREACHABLE();
}

QString sentenceOf(const Indicator &indicator)
{
    if (!indicator.value)
        return whyUnknown(indicator);
    const int counted = partsWith(indicator, PartUse::Counted);
    const QString whole = QLocale().toString(indicator.whole.value_or(0), 'f', 0);
    const QString sum = placesText(places(indicator));
    switch (indicator.kind) {
    case IndicatorKind::PlacesPerLocation:
        //: %1 places
        return Words::tr("%1 at %n location(s) in use.", nullptr, counted).arg(sum);
    case IndicatorKind::PlacesPerThousand:
        //: %1 places, %2 inhabitants
        return Words::tr("%1 for %2 inhabitants.").arg(sum, whole);
    case IndicatorKind::LargestShareOfTask:
        //: %1 places, %2 the task
        return Words::tr("%1 at the largest location, of a task of %2.").arg(sum, whole);
    case IndicatorKind::TargetGroups:
        return Words::tr("%n group(s) live at the locations in use.", nullptr, counted);
    case IndicatorKind::OtherGroupsShare:
        //: %1 and %2 homes or places
        return Words::tr("%1 of the %2 homes and places are for other groups. Groups without a number are left out.")
            .arg(QLocale().toString(places(indicator)), whole);
    case IndicatorKind::FacilityStates: {
        const int open = static_cast<int>(indicator.parts.size());
        const int silent = open - qRound(indicator.whole.value_or(0));
        return silent == 0 ? Words::tr("Something is known of every location with open places.")
                           : Words::tr("Of %n location(s) with open places nothing is known.", nullptr, silent);
    }
    case IndicatorKind::TransferPlaces:
        return Words::tr("Open places at %n transfer location(s).", nullptr, counted);
    case IndicatorKind::HousingBacklog:
        return Words::tr("The corrected task of this half-year, less who was housed.");
    case IndicatorKind::DeliveredForOthers:
        return Words::tr("Open places here that count for another municipality. Each place counts once.");
    case IndicatorKind::DeliveredByOthers:
        return Words::tr("Open places elsewhere that count for this municipality. Each place counts once.");
    case IndicatorKind::TradesAgreed: {
        const int proposed = partsWith(indicator, PartUse::LeftOut);
        return proposed == 0
                   ? Words::tr("No other trade is proposed in this round.")
                   : Words::tr("%n trade(s) are proposed but not agreed, and do not count.", nullptr, proposed);
    }
    case IndicatorKind::RemainingTerm:
        return indicator.parts.front().duringSchoolYear
                   ? Words::tr("The first places for children end during a school year.")
                   : Words::tr("The first places for children end with a school year.");
    case IndicatorKind::ForcedMoves:
        return Words::tr("%1 end within 12 months, and nothing extends them.").arg(sum);
    }
    Q_UNREACHABLE();
}

QString ruleText(const Indicator &indicator)
{
    const QString open =
        Words::tr("Open places are those of locations in use whose term has begun and has not ended, of every stream.");
    switch (indicator.kind) {
    case IndicatorKind::PlacesPerLocation:
    case IndicatorKind::PlacesPerThousand:
    case IndicatorKind::TransferPlaces:
    case IndicatorKind::DeliveredForOthers:
    case IndicatorKind::DeliveredByOthers:
        return open;
    case IndicatorKind::LargestShareOfTask:
        return Words::tr("Only places that count for the task are taken, per location.");
    case IndicatorKind::TargetGroups:
        return Words::tr("A group of which the number is 0 is left out. A group without a number is taken along.");
    case IndicatorKind::OtherGroupsShare:
        return Words::tr("Reception is for asylum seekers, families, unaccompanied minors and displaced persons. "
                         "All others are other groups.");
    case IndicatorKind::FacilityStates:
        return Words::tr("Only locations with open places are looked at. Unknown is not the same as none. ") + open;
    case IndicatorKind::HousingBacklog:
        return Words::tr("A negative number is a lead on the housing task.");
    case IndicatorKind::TradesAgreed:
        return Words::tr("Trades of every stream count, when they are agreed and of this round.");
    case IndicatorKind::RemainingTerm:
        return Words::tr(
            "Places for children are those for unaccompanied minors and for families. Where a location for "
            "families does not say how many are for them, all its places are taken. A school year ends "
            "on 31 July.");
    case IndicatorKind::ForcedMoves:
        return Words::tr("Places for children whose term ends within 12 months of the as-of date. A term that is "
                         "extended at the same location forces nobody to move.");
    }
    Q_UNREACHABLE();
}

QString partText(const Indicator &indicator, const IndicatorPart &part, const domain::Dossier &dossier)
{
    const QString location = locationName(part, dossier);
    switch (indicator.kind) {
    case IndicatorKind::TargetGroups:
        return capitalised(domain::nameOf(*part.group));
    case IndicatorKind::OtherGroupsShare:
        //: %1 a group, %2 a location
        return Words::tr("%1 at %2").arg(capitalised(domain::nameOf(*part.group)), location);
    case IndicatorKind::DeliveredForOthers:
    case IndicatorKind::DeliveredByOthers:
        //: %1 a location, %2 a municipality, %3 until when
        return (indicator.kind == IndicatorKind::DeliveredForOthers ? Words::tr("%1, for %2, %3")
                                                                    : Words::tr("%1 in %2, %3"))
            .arg(location, dossier.areaName(part.municipality), endText(part.until));
    case IndicatorKind::TradesAgreed:
        return tradeText(part, dossier);
    case IndicatorKind::RemainingTerm:
    case IndicatorKind::ForcedMoves: {
        //: %1 a location, %2 until when
        const QString text = Words::tr("%1, %2").arg(location, endText(part.until));
        //: %1 a location and its end
        const QString school = part.duringSchoolYear ? Words::tr("%1, during a school year").arg(text) : text;
        const bool isExtended = indicator.kind == IndicatorKind::ForcedMoves && part.use == PartUse::LeftOut;
        //: %1 a location and its end
        return isExtended ? Words::tr("%1 (extended)").arg(school) : school;
    }
    case IndicatorKind::FacilityStates:
        //: %1 a location, %2 a distance in metres
        return part.distance ? Words::tr("%1, at %2 metres").arg(location, QLocale().toString(*part.distance))
                             : location;
    case IndicatorKind::PlacesPerLocation:
    case IndicatorKind::PlacesPerThousand:
    case IndicatorKind::LargestShareOfTask:
    case IndicatorKind::TransferPlaces:
    case IndicatorKind::HousingBacklog:
        return location;
    }
    Q_UNREACHABLE();
}

QString partValue(const Indicator &indicator, const IndicatorPart &part)
{
    if (indicator.kind == IndicatorKind::FacilityStates)
        return part.status ? domain::nameOf(*part.status) : unknown();
    return part.value ? QLocale().toString(*part.value, 'f', 0) : unknown();
}

} // namespace regie::analysis
