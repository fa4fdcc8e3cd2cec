// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/places_for_children.h"

#include <QDate>
#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace regie::analysis {

/// Which places that end are listed.
enum class EndingScope {
    TowardsTask, ///< of asylum, of a kind that counts in the cycle of the last day
    EveryStream
};

/// What is asked for: the terms whose last day is in a period.
struct EndingQuery
{
    QString municipality; ///< CBS code; empty: the province
    QDate from;           ///< first last day that is in it
    QDate until;          ///< last one that is
    EndingScope scope = EndingScope::TowardsTask;

    bool operator==(const EndingQuery &) const = default;
};

/// The places of a term that end, as far as they are of the area that was asked for. The indexes are those of the dossier's
/// lists.
struct EndingPlaces
{
    std::size_t term = 0;
    std::size_t location = 0;
    int places = 0;
    std::optional<int> minors;       ///< of the places, for unaccompanied minors; none: unknown
    PlacesForChildren forChildren;   ///< of the places
    bool duringSchoolYear = false;   ///< the school year goes on after the last day
    bool isExtended = false;         ///< another term keeps the location open longer
    std::optional<QDate> extendedTo; ///< the last day of that; none: without end, or not extended

    bool operator==(const EndingPlaces &) const = default;
};

/// The places that end in the period, of locations in use or decided: by last day, then by host's code and location's name.
std::vector<EndingPlaces> endingPlaces(const domain::Dossier &dossier, const EndingQuery &query);

/// The first day of the month that comes after the date: the next 1 February or 1 July.
QDate nextFirstOf(int month, QDate date);

} // namespace regie::analysis
