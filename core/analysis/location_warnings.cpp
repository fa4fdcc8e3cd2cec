// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/location_warnings.h"

#include <QSet>

#include <algorithm>

namespace regie::analysis {

using domain::Dossier;
using domain::Location;
using domain::LocationKind;
using domain::Term;
using Kind = LocationWarning::Kind;

namespace {

/// Letters and digits only, without accents and in one case: "Hof-Noord" and "hof noord" are the same.
QString plain(const QString &text)
{
    const auto isAscii = [](QChar character) { return character.unicode() < 128; };
    const bool isPlain = std::all_of(text.begin(), text.end(), isAscii); // nearly always, and far quicker
    QString result;
    const QString apart = isPlain ? text : text.normalized(QString::NormalizationForm_KD);
    for (const QChar character : apart) {
        if (character.isLetterOrNumber())
            result += character.toCaseFolded();
    }
    return result;
}

/// Where the building stands; empty: not known.
QString buildingOf(const Location &location)
{
    const QString address = plain(location.address);
    const QString town = plain(location.town.isEmpty() ? location.municipality : location.town);
    return address.isEmpty() ? QString() : address + QLatin1Char('\n') + town;
}

bool isEmergency(const Term &term)
{
    return term.kind == LocationKind::EmergencyShelter || term.kind == LocationKind::CrisisShelter ||
           term.kind == LocationKind::MunicipalShelter;
}

bool isRegular(const Term &term)
{
    return term.kind && !isEmergency(term) && term.stream == domain::Stream::Asylum;
}

bool overlap(const Term &one, const Term &other)
{
    const bool oneFirst = !one.until.isNull() && !other.from.isNull() && one.until < other.from;
    const bool otherFirst = !other.until.isNull() && !one.from.isNull() && other.until < one.from;
    return !oneFirst && !otherFirst;
}

/// A location of the building where a term of the one sort is there together with one of the other sort here.
std::optional<LocationWarning> twiceAsked(const Dossier &dossier, const Location &location)
{
    const QString building = buildingOf(location);
    QSet<QString> inBuilding{location.id};
    for (const Location &other : dossier.locations) {
        if (!building.isEmpty() && buildingOf(other) == building)
            inBuilding.insert(other.id);
    }
    std::vector<const Term *> own;
    std::vector<const Term *> all;
    for (const Term &term : dossier.terms) {
        if (term.location == location.id)
            own.push_back(&term);
        if (inBuilding.contains(term.location))
            all.push_back(&term);
    }
    for (const Term *one : own) {
        for (const Term *other : all) {
            const bool differ = (isRegular(*one) && isEmergency(*other)) || (isEmergency(*one) && isRegular(*other));
            if (differ && overlap(*one, *other))
                return LocationWarning{Kind::RegularAndEmergency,
                                       other->location == location.id ? QString() : other->location};
        }
    }
    return std::nullopt;
}

} // namespace

std::vector<LocationWarning> warningsOf(const Dossier &dossier, const Location &location)
{
    std::vector<LocationWarning> warnings;
    const QString name = plain(location.name);
    const auto alike = std::find_if(dossier.locations.begin(), dossier.locations.end(), [&](const Location &other) {
        return other.id != location.id && other.municipality == location.municipality && plain(other.name) == name;
    });
    if (alike != dossier.locations.end())
        warnings.push_back({Kind::AlikeName, alike->id});
    if (const auto twice = twiceAsked(dossier, location))
        warnings.push_back(*twice);
    const bool isForOwn = std::any_of(dossier.terms.begin(), dossier.terms.end(), [&location](const Term &term) {
        return term.location == location.id && !term.forMunicipality.isEmpty() &&
               term.forMunicipality == location.municipality;
    });
    if (isForOwn)
        warnings.push_back({Kind::DeliversForOwnHost, {}});
    return warnings;
}

} // namespace regie::analysis
