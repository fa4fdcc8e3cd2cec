// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/counted_places.h"
#include "core/analysis/figures.h"
#include "core/analysis/number_id.h"

#include <vector>

namespace regie::analysis {

/// The terms of a location that make a number of its places, and those that do not.
struct PlacesOfLocation
{
    std::vector<CountedPlaces> included; ///< by first day
    std::vector<CountedPlaces> leftOut;  ///< each with its reason, where that is one of the rules

    int sum() const;

    bool operator==(const PlacesOfLocation &) const = default;
};

/// Places from a first day (null: unknown, before all others) until a last one (null: no end is known).
struct PlacesInTime
{
    QDate from;
    QDate until;
    int places = 0;
};

/// The most places that are there at one time; what follows each other is not added up.
int mostAtOnce(const std::vector<PlacesInTime> &all);

/// The places of one location on the day of the figures.
struct PlacesOnDay
{
    int available = 0;                  ///< of all its terms that are there on the day, whatever their stream and stage
    int counts = 0;                     ///< of those that count for the task
    const domain::Term *term = nullptr; ///< one that counts, else its first; null: it has none

    bool operator==(const PlacesOnDay &) const = default;
};

/// Of all locations, in the dossier's order; the same sums as those of placesOf(), in one run over the terms. The dossier must
/// outlive the answer.
std::vector<PlacesOnDay> placesOnDay(const domain::Dossier &dossier, const Figures &figures);

/// All terms of the location, by whether they are part of the number on the day of the figures.
PlacesOfLocation placesOf(const domain::Dossier &dossier, const Figures &figures, const LocationPlaces &number);

} // namespace regie::analysis
