// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/ending_terms.h"
#include "core/analysis/figure_id.h"
#include "core/analysis/indicators.h"
#include "core/analysis/principle_profile.h"
#include "core/domain/period.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <variant>

namespace regie::analysis {

/// A number of the allocation: of the dossier as it stands, or of a what-if.
struct AllocationNumber
{
    enum class Column {
        Task,
        Received,
        Given,
        Proposal,
        Minors,     ///< of the proposal
        Difference, ///< proposal − task in force
        Change,     ///< proposal − what the dossier has
        ToFind,
        Remainder ///< places that no municipality has in the proposal; of all together only
    };
    Column column = Column::Proposal;
    QString scenario{};     ///< id; empty: the dossier
    QString municipality{}; ///< CBS code; empty: all together

    bool operator==(const AllocationNumber &) const = default;
};

/// A figure of some municipalities together.
struct ChosenSum
{
    FigureName figure = FigureName::Counts;
    QStringList municipalities; ///< CBS codes

    bool operator==(const ChosenSum &) const = default;
};

/// How far what is there differs from what is asked; a shortage is negative.
struct AreaDifference
{
    enum class Of {
        Places,       ///< counts + decided − task in force
        StatusHolders ///< housed − expected
    };
    Of of = Of::Places;
    QString municipality; ///< CBS code; empty: the province

    bool operator==(const AreaDifference &) const = default;
};

/// What the accounts of housing status holders of all municipalities say of a half-year, added up.
struct LedgerSum
{
    enum class Amount { Task, Revision, BacklogStart, CarriedOver, Month };
    Amount amount = Amount::Task;
    domain::HalfYear halfYear;
    int month = 0; ///< 1 to 6 for Month

    bool operator==(const LedgerSum &) const = default;
};

/// The places of terms that a list shows, added up.
struct TermsSum
{
    enum class Of { RowsShown, Phase };
    enum class Amount { Places, Minors };
    Of of = Of::RowsShown;
    Amount amount = Amount::Places;
    domain::Phase phase = domain::Phase::PrincipleDecision; ///< for Phase
    QStringList terms{};                                    ///< ids

    bool operator==(const TermsSum &) const = default;
};

/// Places of the terms of one location.
struct LocationPlaces
{
    enum class Of {
        Counts,    ///< for the task, of whichever municipality
        Available, ///< on the as-of date, whatever their stream and the location's stage
        AtOnce     ///< the most at one time
    };
    Of of = Of::Counts;
    QString location; ///< id
    QDate first{};    ///< only terms that are there from this day on …
    QDate last{};     ///< … until this one; null: no limit

    bool operator==(const LocationPlaces &) const = default;
};

/// What conditions of offers to the state come to.
struct ConditionNumber
{
    enum class Of {
        Offer,    ///< the conditions of one offer
        Who,      ///< the open conditions that wait for one party
        Condition ///< a single one
    };
    enum class Amount { Open, Asked, Promised, Partly, Euro, Days };
    Of of = Of::Who;
    QString key; ///< id, or who must move
    Amount amount = Amount::Open;

    bool operator==(const ConditionNumber &) const = default;
};

/// What the dossier tells about a principle.
struct IndicatorNumber
{
    domain::Principle principle = domain::Principle::Scale;
    QString municipality;
    QString location; ///< empty: it is about the municipality
    IndicatorKind kind = IndicatorKind::PlacesPerLocation;
    std::optional<domain::FacilityFunction> function{};

    bool operator==(const IndicatorNumber &) const = default;
};

/// A number that someone filled in.
struct TypedNumber
{
    enum class Field {
        TermPlaces,
        TermMinors,
        GroupUnits, ///< homes or places of a target group
        StatementPlaces,
        StatementMinors,
        TradePlaces,
        MovePlaces, ///< of a what-if
        Score,
        LedgerTask,
        LedgerRevision,
        LedgerBacklogStart,
        LedgerMonth,
        ConditionEuro,
        RequestPlaces,
        FacilityMetres
    };
    Field field = Field::TermPlaces;
    QString row;   ///< id
    int month = 0; ///< 1 to 6 for LedgerMonth

    bool operator==(const TypedNumber &) const = default;
};

/// The score of a location for a principle. The dossier in memory has no scores of locations, so the number brings its own.
struct LocationScore
{
    QString location; ///< id
    domain::Principle principle = domain::Principle::Scale;
    std::vector<domain::Score> given{}; ///< all of the location, in any order

    bool operator==(const LocationScore &) const = default;
};

/// The mean of the scores of all locations for a principle, as they stood when it was asked about.
struct LocationMean
{
    domain::Principle principle = domain::Principle::Scale;
    MeanStanding standing{};

    bool operator==(const LocationMean &) const = default;
};

/// Which number is meant that is no figure of an area: what a screen passes on when someone asks "why this number?".
struct NumberId
{
    std::variant<AllocationNumber, ChosenSum, AreaDifference, LedgerSum, TermsSum, EndingQuery, LocationPlaces,
                 ConditionNumber, IndicatorNumber, LocationScore, LocationMean, TypedNumber>
        of;
    QDate asOf{}; ///< the as-of date that the number was worked out for; null: that of the screens

    bool operator==(const NumberId &) const = default;
};

/// The area that the number is about: a CBS code, or empty.
QString areaOf(const domain::Dossier &dossier, const NumberId &number);

} // namespace regie::analysis
