// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/counted_places.h"
#include "core/analysis/number_id.h"

#include <optional>
#include <vector>

namespace regie::analysis {

/// A number in the arithmetic of another one.
struct DerivationPart
{
    enum class Use {
        Added,  ///< in the sum, with its sign
        Beside, ///< shown along, no part of the sum
        LeftOut ///< would be part of the sum, but is not: the text says why
    };
    QString text;
    std::optional<double> value; ///< none: unknown
    Use use = Use::Added;
    QString location{}; ///< id; empty: it is not about a location

    bool operator==(const DerivationPart &) const = default;
};

/// How a number came about, in the program's language.
struct Derivation
{
    enum class Unit { Places, Minors, People, Conditions, Euros, Days, Score, Homes, Metres };

    QString area; ///< what the number is about
    QString name; ///< what it is called within a sentence
    std::optional<double> value;
    Unit unit = Unit::Places;
    QString sentence;
    QString rule;
    std::vector<DerivationPart> parts; ///< those that are added make the value, where there are any
    std::vector<CountedPlaces> included;
    std::vector<CountedPlaces> leftOut;
    QString whyIncluded;
    QString whyLeftOut; ///< of places that have no reason of their own
    QStringList sources;
    QStringList provenance; ///< who gave it, or of which day it is, each a sentence
    QStringList rows;       ///< ids of the rows of the dossier behind it

    bool operator==(const Derivation &) const = default;
};

/// Answers for the dossier and its figures on the day of the number. A number of rows that are no longer there is unknown.
Derivation derivationOf(const domain::Dossier &dossier, const Figures &figures, const NumberId &number);

/// Only its value, which the screen that asks shows; of a difference with the sign that it has there.
std::optional<double> valueOf(const domain::Dossier &dossier, const Figures &figures, const NumberId &number);

/// Whether someone filled the number in, so that it follows no rule.
bool isFilledIn(const NumberId &number);

/// Whether the answer is another one on another as-of date.
bool dependsOnDate(const NumberId &number);

/// Whether the number may have been another one on an earlier as-of date.
bool changesWithTime(const NumberId &number);

/// "12 places", "unknown", "1,250,000 euro".
QString valueText(const Derivation &derivation);

} // namespace regie::analysis
