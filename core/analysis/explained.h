// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/keys.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace regie::analysis {

/// Why a term is left out of a count, in the order in which the rules are tried.
enum class LeftOutReason {
    OtherStream,
    KindDoesNotCount,
    NotInUse,
    StartUnknown,
    NotAvailableYet,
    Ended,
    EndsBeforeCutOff
};

/// A number that enters the sum of a figure, such as the task in what remains.
enum class PartRole {
    Task,
    TaskMinors, ///< of the task, for unaccompanied minors
    PlacesGiven,
    PlacesReceived,
    TaskAfterTrades,
    Counts,
    Decided,
    StatedTask,
    Revision,
    BacklogStart,
    BacklogCarriedOver, ///< what the half-year before left, shown beside a stated backlog
    CorrectedTask,
    EndedMonths,
    MonthHoused,
    Housed,
    Score,
    Target,
    MunicipalityScore,
    MunicipalityTask,   ///< one municipality's task in the province's sum
    MunicipalityPart,   ///< one municipality's part of the province's sum of another figure
    SumOfMunicipalities ///< shown beside the province's own statement
};

struct FigurePart
{
    PartRole role;
    QString municipality; ///< CBS code where the part is of one municipality (a trade's other side, a score in a mean)
    double value;
    int month = 0; ///< 1 to 6 of the half-year for MonthHoused, else 0

    bool operator==(const FigurePart &) const = default;
};

/// Which rule of the domain a figure follows; rule_text.h says it in a sentence.
enum class Rule {
    TaskInForce,
    ProvinceTaskStated,
    ProvinceTaskSummed,
    TaskAfterTrades,
    Counts,
    Durable,
    Large,
    UnaccompaniedMinors,
    Decided,
    InPreparation,
    Remaining,
    ToFind,
    UrgentNew,
    UrgentExtended,
    Ukraine,
    CorrectedTask,
    Housed,
    ExpectedHoused,
    BacklogEnd,
    LatestScore,
    MeanScore,
    LatestTarget,
    Distance,
};

/// A figure with the answer to "why this number?"; no value means unknown, never 0. The places behind a sum of places are
/// listed by counted_places.h, with their sources.
struct Explained
{
    std::optional<double> value;
    Rule rule = Rule::Counts;
    QDate asOf;
    std::vector<FigurePart> parts;
    QStringList sources; ///< statements and scores that the figure rests on, each once

    bool operator==(const Explained &) const = default;
};

} // namespace regie::analysis

namespace regie::domain {

/// The names under which `figures --json` gives the reasons.
template <>
struct Keys<analysis::LeftOutReason>
{
    static constexpr std::array<QLatin1StringView, 7> texts{
        QLatin1StringView("other_stream"),       QLatin1StringView("kind_does_not_count"),
        QLatin1StringView("not_in_use"),         QLatin1StringView("start_unknown"),
        QLatin1StringView("not_available_yet"),  QLatin1StringView("ended"),
        QLatin1StringView("ends_before_cut_off")};
};

} // namespace regie::domain
