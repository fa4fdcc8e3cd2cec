// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/check_parts.h"
#include "core/exchange/check_text.h"
#include "core/exchange/table_layout.h"

#include <algorithm>
#include <array>
#include <map>

namespace regie::exchange {

namespace {

using domain::Location;
using domain::Term;

QString subjectOf(const domain::Dossier &dossier, const Location &location)
{
    return QStringLiteral("%1, %2").arg(dossier.areaName(location.municipality), location.name);
}

void checkNumbers(const Term &term, const QString &subject, CheckFindings &findings)
{
    const std::array<std::optional<int>, 6> numbers{term.places,     term.minors,   term.specialCare,
                                                    term.otherHomes, term.occupied, term.forPlaces};
    if (std::any_of(numbers.begin(), numbers.end(), [](const auto &number) { return number.value_or(0) < 0; }))
        findings.error(term, check_text::negative(subject));
    if (term.minors > term.places)
        findings.error(term, check_text::minorsAbovePlaces(subject));
    if (term.specialCare > term.places)
        findings.error(term, check_text::specialCareAbovePlaces(subject));
    if (term.occupied > term.places)
        findings.warn(term, check_text::occupiedAbovePlaces(subject));
    if (term.kind == domain::LocationKind::Minors && term.minors && *term.minors < term.places)
        findings.warn(term, check_text::minorsKindHoldsOthers(subject));
}

void checkTerm(const Term &term, const Location &location, const QString &subject, CheckFindings &findings)
{
    checkNumbers(term, subject, findings);
    if (term.from.isValid() && term.until.isValid() && term.until < term.from)
        findings.error(term, check_text::endsBeforeStart(subject));
    if (term.forMunicipality.isEmpty() == term.forPlaces.has_value())
        findings.error(term, check_text::forIsHalf(subject));
    if (term.forMunicipality == location.municipality)
        findings.error(term, check_text::forItself(subject));
    if (term.forPlaces > term.places)
        findings.error(term, check_text::forPlacesAbovePlaces(subject));
}

bool isBefore(const Term &term, const Term &other)
{
    return term.from.isNull() || other.from.isNull() || term.from < other.from;
}

/// Whether both terms are available on some day; an unknown start says nothing.
bool overlap(const Term &a, const Term &b)
{
    const bool startsAreKnown = a.from.isValid() && b.from.isValid();
    const bool aEndsFirst = a.until.isValid() && a.until < b.from;
    const bool bEndsFirst = b.until.isValid() && b.until < a.from;
    return startsAreKnown && !aEndsFirst && !bEndsFirst;
}

/// What the terms of one location say together.
void checkTogether(const std::vector<const Term *> &terms, const QString &subject, CheckFindings &findings)
{
    for (const Term *term : terms) {
        const bool hasEarlier = std::any_of(terms.begin(), terms.end(), [term](const Term *other) {
            return other != term && other->stream == term->stream && isBefore(*other, *term);
        });
        if (term->extendsEarlier && !hasEarlier)
            findings.warn(*term, check_text::extendsNothing(subject));
    }
    // Sorted by start, a term can only overlap with the one that ends last of those before it.
    std::map<std::pair<domain::Stream, std::optional<domain::LocationKind>>, std::vector<const Term *>> alike;
    for (const Term *term : terms)
        alike[{term->stream, term->kind}].push_back(term);
    for (auto &[key, group] : alike) {
        std::stable_sort(group.begin(), group.end(), [](const Term *a, const Term *b) { return a->from < b->from; });
        const Term *last = nullptr;
        for (const Term *term : group) {
            if (last && overlap(*last, *term))
                findings.warn(*term, check_text::overlaps(subject));
            const bool endsLater = !last || !last->from.isValid() ||
                                   (last->until.isValid() && (!term->until.isValid() || term->until > last->until));
            last = endsLater ? term : last;
        }
    }
}

} // namespace

void checkLocations(const domain::Dossier &dossier, CheckFindings &findings)
{
    QHash<QString, std::vector<const Term *>> termsOf;
    for (const Term &term : dossier.terms)
        termsOf[term.location].push_back(&term);
    for (const Location &location : dossier.locations) {
        const QString subject = subjectOf(dossier, location);
        const auto terms = termsOf.value(location.id);
        for (const Term *term : terms)
            checkTerm(*term, location, subject, findings);
        checkTogether(terms, subject, findings);
    }
    forEachSecond(
        dossier.locations,
        [](const Location &location) {
            return QStringList{location.municipality, folded(location.name)};
        },
        [&](const Location &location) { findings.warn(location, check_text::sameName(subjectOf(dossier, location))); });
}

} // namespace regie::exchange
