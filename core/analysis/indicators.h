// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figures.h"
#include "core/domain/dossier.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace regie::analysis {

/// What the dossier itself tells about a principle. No set of indicators was ever published: these are the program's own.
enum class IndicatorKind {
    PlacesPerLocation,  ///< mean of the open places per location in use
    PlacesPerThousand,  ///< open places per 1,000 inhabitants
    LargestShareOfTask, ///< the part of the task that the largest location has, in percent
    TargetGroups,       ///< how many groups live there
    OtherGroupsShare,   ///< units for groups that are not in reception, in percent
    FacilityStates,     ///< of one function: at how many locations it runs
    TransferPlaces,     ///< open places for who moves on
    HousingBacklog,     ///< status holders that are still to be housed
    DeliveredForOthers, ///< open places that other municipalities may count
    DeliveredByOthers,  ///< open places elsewhere that this municipality may count
    TradesAgreed,       ///< agreed trades of the cycle
    RemainingTerm,      ///< whole months until the first place for children ends
    ForcedMoves,        ///< places for children that end within 12 months with nothing after them
};

/// How many months ahead a forced move is counted.
constexpr int kForcedMoveMonths = 12;

/// Whether a part enters the value.
enum class PartUse { Counted, LeftOut };

/// A row that an indicator rests on.
struct IndicatorPart
{
    QString location{};            ///< id; empty: it is not about a location
    QString municipality{};        ///< CBS code of the other side of a trade or delivery; empty: none
    std::optional<double> value{}; ///< none: unknown
    QDate until{};                 ///< last day of a term; null: no end known
    bool duringSchoolYear = false;
    std::optional<domain::FacilityStatus> status{}; ///< none: unknown
    std::optional<int> distance{};                  ///< metres
    std::optional<domain::TargetGroupKind> group{};
    bool given = false; ///< of a trade: places are handed over, not received
    PartUse use = PartUse::Counted;

    bool operator==(const IndicatorPart &) const = default;
};

/// A computed number beside a score, with what it is made of; no value means unknown, never 0. It never sets a score.
struct Indicator
{
    IndicatorKind kind = IndicatorKind::PlacesPerLocation;
    std::optional<domain::FacilityFunction> function{}; ///< of FacilityStates
    std::optional<double> value{};
    std::optional<double>
        whole{}; ///< what it is a part of: inhabitants, the task, units, locations; none: unknown or nothing
    std::vector<IndicatorPart> parts{};

    bool operator==(const Indicator &) const = default;
};

/// What the dossier tells about the principle on the day of the figures: of a municipality, or of one of its locations.
/// Facilities have one indicator per function.
std::vector<Indicator> indicatorsOf(const domain::Dossier &dossier, const Figures &figures, domain::Principle principle,
                                    const QString &municipality, const QString &location = {});

} // namespace regie::analysis
