// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/location_warnings.h"

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
    QString result;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD)) {
        if (character.isLetterOrNumber())
            result += character.toCaseFolded();
    }
    return result;
}

/// Whether plain() would make this of the text; without making it, for most texts differ in their first letters.
bool isPlainly(const QString &text, QStringView wanted)
{
    constexpr char16_t kFirstBeyondAscii = 0x80;
    qsizetype matched = 0;
    for (const QChar character : text) {
        const bool isAscii = character < kFirstBeyondAscii;
        const bool isMark = character.isPunct() && character.decompositionTag() == QChar::NoDecomposition;
        if (!isAscii && !isMark)
            return plain(text) == wanted;
        if (!character.isLetterOrNumber())
            continue;
        if (matched == wanted.size() || character.toCaseFolded() != wanted[matched])
            return false;
        ++matched;
    }
    return matched == wanted.size();
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

const QString &townOf(const Location &location)
{
    return location.town.isEmpty() ? location.municipality : location.town;
}

/// The ids, sorted, of the other locations at the same address in the same town.
std::vector<QString> sharingBuilding(const Dossier &dossier, const Location &location)
{
    std::vector<QString> ids;
    const QString address = plain(location.address);
    const QString town = plain(townOf(location));
    if (address.isEmpty())
        return ids;
    for (const Location &other : dossier.locations) {
        if (isPlainly(other.address, address) && isPlainly(townOf(other), town) && other.id != location.id)
            ids.push_back(other.id);
    }
    return ids;
}

/// A location of the building where a term of the one sort is there together with one of the other sort here.
std::optional<LocationWarning> twiceAsked(const Dossier &dossier, const Location &location,
                                          const std::vector<const Term *> &own)
{
    const std::vector<QString> others = sharingBuilding(dossier, location);
    std::vector<const Term *> all;
    if (others.empty()) { // nearly always, and then there is no need to look at all terms again
        all = own;
    } else {
        for (const Term &term : dossier.terms) {
            if (term.location == location.id || std::binary_search(others.begin(), others.end(), term.location))
                all.push_back(&term);
        }
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
        return other.municipality == location.municipality && other.id != location.id && isPlainly(other.name, name);
    });
    if (alike != dossier.locations.end())
        warnings.push_back({Kind::AlikeName, alike->id});
    std::vector<const Term *> own;
    for (const Term &term : dossier.terms) {
        if (term.location == location.id)
            own.push_back(&term);
    }
    if (const auto twice = twiceAsked(dossier, location, own))
        warnings.push_back(*twice);
    const bool isForOwn = std::any_of(own.begin(), own.end(), [&location](const Term *term) {
        return !term->forMunicipality.isEmpty() && term->forMunicipality == location.municipality;
    });
    if (isForOwn)
        warnings.push_back({Kind::DeliversForOwnHost, {}});
    return warnings;
}

} // namespace regie::analysis
