// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/dossier_builder.h"

#include <rapidcheck.h>

#include <vector>

namespace regie::tests {

/// A number from `first` up to but not including `end`, each as likely: rapidcheck itself keeps to low ones at first.
inline int pick(int first, int end)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(first, end));
}

/// The code of the random dossier's municipality with this number.
inline QString codeOf(int municipality)
{
    return QStringLiteral("GM%1").arg(municipality, 4, 10, QLatin1Char('0'));
}

/// A day that rules turn on, one beside it, or none: the cut-off, the as-of date, leap days, five years after a start.
inline QDate randomDay(QDate asOf)
{
    const std::vector<QDate> borders{asOf,
                                     QDate(2026, 2, 1),
                                     QDate(2024, 2, 29),
                                     QDate(2029, 3, 1),
                                     QDate(2025, 1, 1),
                                     QDate(2029, 12, 31),
                                     asOf.addYears(5)};
    if (pick(0, 5) == 0)
        return {};
    return (*rc::gen::elementOf(borders)).addDays(pick(-1, 2));
}

inline domain::Term randomTerm(const QString &id, const QString &location, int municipalities, QDate asOf)
{
    domain::Term row = term(id, location, pick(0, 130));
    if (pick(0, 8) == 0)
        row.kind = std::nullopt;
    else if (pick(0, 2) == 0)
        row.kind = *rc::gen::elementOf(domain::allOf<domain::LocationKind>());
    row.stream = pick(0, 3) == 0 ? *rc::gen::elementOf(domain::allOf<domain::Stream>()) : domain::Stream::Asylum;
    row.from = randomDay(asOf);
    row.until = randomDay(asOf);
    row.extendsEarlier = *rc::gen::arbitrary<bool>();
    if (*rc::gen::arbitrary<bool>())
        row.minors = pick(0, row.places + 1);
    if (pick(0, 3) == 0) {
        row.forMunicipality = codeOf(pick(0, municipalities));
        row.forPlaces = pick(0, row.places + 1);
    }
    row.source = QStringLiteral("source %1").arg(pick(0, 3));
    return row;
}

/// Municipalities, locations and terms, with dates near the borders of the rules; to be called inside a property.
inline DossierBuilder randomPlaces(QDate asOf)
{
    DossierBuilder builder;
    builder.cycle(QStringLiteral("2025-2026"));
    const int municipalities = pick(1, 5);
    for (int i = 0; i < municipalities; ++i)
        builder.municipality(codeOf(i));
    const int locations = pick(0, 8);
    for (int i = 0; i < locations; ++i) {
        const QString id = QStringLiteral("location %1").arg(i);
        const auto any = *rc::gen::elementOf(domain::allOf<domain::Phase>());
        const auto phase = pick(0, 2) == 0 ? domain::Phase::Operation : any;
        builder.location(id, codeOf(pick(0, municipalities)), pick(0, 8) == 0 ? std::nullopt : std::optional(phase));
        const int terms = pick(0, 5);
        for (int j = 0; j < terms; ++j)
            builder.with(randomTerm(QStringLiteral("term %1 of %2").arg(j).arg(i), id, municipalities, asOf));
    }
    return builder;
}

} // namespace regie::tests
