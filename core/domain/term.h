// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/keys.h"
#include "core/domain/stream.h"

#include <QDate>
#include <QString>

#include <optional>

namespace regie::domain {

/// The kind of reception that a term's places give.
enum class LocationKind {
    ReceptionCentre,  ///< azc
    SmallScale,       ///< kleinschalige opvang
    Minors,           ///< amv-opvang
    EmergencyShelter, ///< noodopvang
    CrisisShelter,    ///< crisisnoodopvang
    MunicipalShelter, ///< tijdelijke gemeentelijke opvang (TGO)
    Transfer,         ///< doorstroomlocatie
    DisplacedPersons, ///< gemeentelijke opvang Oekraïne (GOO)
    MixedLiving,      ///< gemengd wonen
};

template <>
struct Keys<LocationKind>
{
    static constexpr std::array<QLatin1StringView, 9> texts{QLatin1StringView("azc"),
                                                            QLatin1StringView("kleinschalig"),
                                                            QLatin1StringView("amv"),
                                                            QLatin1StringView("noodopvang"),
                                                            QLatin1StringView("crisisnoodopvang"),
                                                            QLatin1StringView("tgo"),
                                                            QLatin1StringView("doorstroom"),
                                                            QLatin1StringView("goo"),
                                                            QLatin1StringView("gemengd")};
};

/// Places at a location from one day to another (looptijd).
struct Term
{
    QString id;
    QString location;
    std::optional<LocationKind> kind; ///< none: unknown
    Stream stream = Stream::Asylum;
    int places = 0;                 ///< ≥ 0
    std::optional<int> minors;      ///< of the places, for unaccompanied minors; none: unknown
    std::optional<int> specialCare; ///< of the places, with special care; none: unknown
    std::optional<int> otherHomes;  ///< homes for other groups beside the places; none: unknown
    std::optional<int> occupied;    ///< places in use on occupiedOn; none: unknown
    QDate occupiedOn;
    QDate from;                  ///< first day that the places are available; null: unknown
    QDate until;                 ///< last day; null: no end known
    bool extendsEarlier = false; ///< the term extends an earlier one of the location
    QString extensionOption;
    QString forMunicipality;      ///< CBS code of the municipality that part is delivered for; empty: none
    std::optional<int> forPlaces; ///< how many of the places are delivered for it
    QString source;
    QDate asOf; ///< the day of which the figures are; null: unknown

    bool operator==(const Term &) const = default;
};

} // namespace regie::domain
