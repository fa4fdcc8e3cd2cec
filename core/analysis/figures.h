// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/explained.h"
#include "core/domain/dossier.h"

#include <array>
#include <map>
#include <vector>

namespace regie::analysis {

/// Whether a principle has a score, and if not, which of the two kinds of none.
enum class ScoreState { Scored, NotApplicable, Unknown };

/// How a municipality or the province stands on one principle.
struct PrincipleFigures
{
    Explained score;
    Explained target;
    Explained distance;                     ///< target − score
    ScoreState state = ScoreState::Unknown; ///< of a municipality
    QString scoreId;                        ///< the score that holds; empty: none, or the province
    int scored = 0;                         ///< the province: how many municipalities
    int notApplicable = 0;
    int unknown = 0;

    bool operator==(const PrincipleFigures &) const = default;
};

/// The account of housing status holders in the half-year of the as-of date.
struct StatusHolderFigures
{
    domain::HalfYear halfYear;
    Explained correctedTask;
    Explained housed;
    Explained expected;
    Explained backlogEnd;           ///< a lead is negative
    std::optional<bool> onSchedule; ///< none: unknown

    bool operator==(const StatusHolderFigures &) const = default;
};

/// Every figure of one municipality or of the province.
struct AreaFigures
{
    explicit AreaFigures(domain::HalfYear halfYear)
        : statusHolders{halfYear, {}, {}, {}, {}, {}}
    {}

    Explained task;
    Explained taskAfterTrades;
    Explained counts;
    Explained durable;
    Explained large;
    Explained unaccompaniedMinors;
    Explained decided;
    Explained inPreparation;
    Explained remaining;
    Explained toFind;
    Explained urgentNew;
    Explained urgentExtended;
    Explained ukraine;
    StatusHolderFigures statusHolders;
    std::array<PrincipleFigures, 6> principles;

    /// Counts + decided − task after trades: a shortage is negative; none when the task is unknown.
    std::optional<int> difference() const;

    bool operator==(const AreaFigures &) const = default;
};

/// Every figure on an as-of date.
struct Figures
{
    QDate asOf;
    domain::CycleRules rules; ///< of the round: that of the as-of date, or another that was chosen
    AreaFigures province;
    std::map<QString, AreaFigures> municipalities; ///< by CBS code
    int countingLocations = 0;                     ///< that have a term that counts

    /// The municipality's figures, the province's for an empty code; null when there is no such municipality.
    const AreaFigures *area(const QString &municipality) const;

    bool operator==(const Figures &) const = default;
};

/// The cycle of the date: the one that contains it, else the nearest later, else the nearest earlier one of the dossier's;
/// a dossier without cycles has the one of the law that contains the date.
domain::CycleRules rulesOn(const domain::Dossier &dossier, QDate asOf);

/// The rounds of the dossier, oldest first; of a dossier without any the one of the law that contains the date.
std::vector<domain::CyclePeriod> roundsOf(const domain::Dossier &dossier, QDate asOf);

/// Works out every figure, by the rules and the task of the round; none: of the cycle of the date. Pure,
/// and linear in the number of terms.
Figures figuresOn(const domain::Dossier &dossier, QDate asOf, std::optional<domain::CyclePeriod> round = {});

} // namespace regie::analysis
