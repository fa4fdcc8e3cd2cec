// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QtGlobal>

#include <array>
#include <optional>
#include <vector>

namespace regie::analysis {

/// What the length of a bar means.
enum class BarUnit { Places, PercentOfTask };

/// Per area the places that count, are decided and in preparation, against its task.
struct StackedBars
{
    struct Bar
    {
        QString id{};    ///< the area's code, to find the row again
        QString label{}; ///< the area's name
        int counts = 0;
        int decided = 0;
        int inPreparation = 0;
        std::optional<int> task{}; ///< task after trades; none: unknown, which is not 0

        int places() const { return counts + decided + inPreparation; }
        /// counts + decided − task; negative is a shortage; none when the task is unknown.
        std::optional<int> difference() const { return task ? std::optional(counts + decided - *task) : std::nullopt; }
        bool operator==(const Bar &) const = default;
    };

    BarUnit unit = BarUnit::PercentOfTask;
    std::vector<Bar> bars{};
    QString summary{}; ///< one sentence: accessible name and alternative text
    bool operator==(const StackedBars &) const = default;
};

/// The six principles: score against target score, on a scale of 1 to 5.
struct PrincipleProfile
{
    struct Axis
    {
        QString id{};                   ///< the principle's key
        QString label{};                ///< the principle's short name
        std::optional<double> score{};  ///< a mean or one area's score; none: unknown, never 0
        std::optional<double> target{}; ///< none: no target was set
        int scored = 0;                 ///< areas with a score
        int unknown = 0;                ///< areas without one
        int notApplicable = 0;          ///< areas for which the principle does not apply

        int areas() const { return scored + unknown + notApplicable; }
        bool operator==(const Axis &) const = default;
    };

    std::array<Axis, 6> axes{};
    int decimals = 1;  ///< of a score in text: 1 for a mean, 0 for one area's own score
    QString summary{}; ///< one sentence: accessible name and alternative text
    bool operator==(const PrincipleProfile &) const = default;
};

/// Capacity at month ends against the task in force.
struct CapacityTimeline
{
    struct Month
    {
        QDate end{}; ///< last day of the month
        int counts = 0;
        int decided = 0;
        std::optional<int> task{}; ///< in force on that day; none: unknown
        int endedPlaces = 0;       ///< places whose term ends in this month
        int inPreparation = 0;     ///< of locations in preparation, as far as they would count

        /// counts + decided − task; negative is a shortage; none when the task is unknown.
        std::optional<int> difference() const { return task ? std::optional(counts + decided - *task) : std::nullopt; }
        bool operator==(const Month &) const = default;
    };
    struct Marker
    {
        QDate date{};
        QString text{};
        bool operator==(const Marker &) const = default;
    };

    std::vector<Month> months{}; ///< consecutive, oldest first
    std::vector<Marker> markers{};
    std::optional<QDate> firstShortage{}; ///< month end on which what counts first falls below the task
    QString summary{};                    ///< one sentence: accessible name and alternative text
    bool operator==(const CapacityTimeline &) const = default;
};

} // namespace regie::analysis
