// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figures.h"
#include "core/domain/keys.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace regie::analysis {

/// What asks for attention (aandachtspunt).
enum class SignalKind {
    Shortage,              ///< places remain to be found and the realisation date is near
    TermEnds,              ///< a term ends soon and nothing extends it
    ChildrenMove,          ///< places for children end during a school year
    ObstacleIsOld,         ///< a location is stuck
    TargetMissed,          ///< a score is below its target after the due date
    ConflictingStatements, ///< two statements marked in force name different tasks
    BehindSchedule,        ///< too few status holders were housed
    PrincipleWithoutScore,
    ScoreIsOld,
    FigureIsOld, ///< of a term
};

/// How soon someone must act; the order in which signals are shown.
enum class Severity { Urgent, Warning, Notice };

/// One point for attention, with the row it is about.
struct Signal
{
    SignalKind kind = SignalKind::Shortage;
    Severity severity = Severity::Notice;
    QString municipality; ///< CBS code; empty: the province
    QString location;     ///< id; empty: it is not about a location
    QString
        subject; ///< id of the term, obstacle, score, target or (used) statement; empty: the municipality as a whole
    std::optional<domain::Principle> principle;
    int number = 0; ///< places, unknown principles, the score, status holders housed; the used statement's places
    int other =
        0; ///< the target, status holders expected; the other statement's places; of the places for children those
           ///< at a location for families that does not say how many are for them
    int days = 0; ///< until the date (negative: it has passed), or since it
    QDate on{};   ///< the realisation date, last day, start of the obstacle, due date, as-of date

    bool operator==(const Signal &) const = default;
};

constexpr int kDaysBeforeRealisation = 365;
constexpr int kDaysBeforeTermEnds = 183;
constexpr int kDaysObstacleIsOld = 90;
constexpr int kDaysFigureIsOld = 90;
constexpr int kDaysScoreIsOld = 365;

/// Every signal on the as-of date of the figures that is not put off, by severity, then the municipality's name (the province
/// first), then kind.
std::vector<Signal> signalsOn(const domain::Dossier &dossier, const Figures &figures);
/// Those that are put off until a day after the as-of date, in the same order.
std::vector<Signal> postponedSignalsOn(const domain::Dossier &dossier, const Figures &figures);

/// What a signal is known by when it is put off: its kind and its row.
QString keyOf(const Signal &signal);
/// The postponement that hides the signal on the date; null: it is shown.
const domain::Postponement *postponementOf(const domain::Dossier &dossier, const Signal &signal, QDate asOf);

} // namespace regie::analysis

namespace regie::domain {

template <>
struct Keys<analysis::SignalKind>
{
    static constexpr std::array<QLatin1StringView, 10> texts{
        QLatin1StringView("shortage"),        QLatin1StringView("term_ends"),
        QLatin1StringView("children_move"),   QLatin1StringView("obstacle_is_old"),
        QLatin1StringView("target_missed"),   QLatin1StringView("conflicting_statements"),
        QLatin1StringView("behind_schedule"), QLatin1StringView("principle_without_score"),
        QLatin1StringView("score_is_old"),    QLatin1StringView("figure_is_old")};
};

} // namespace regie::domain
