// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/keys.h"
#include "core/domain/partial_date.h"
#include "core/domain/stream.h"

#include <QString>

#include <optional>

namespace regie::domain {

/// What sort of statement names a task; later ones outrank earlier ones of the same date.
enum class StatementKind { Indicative, Offered, Agreed, Decided, AfterObjection };

template <>
struct Keys<StatementKind>
{
    static constexpr std::array<QLatin1StringView, 5> texts{
        QLatin1StringView("indicative"), QLatin1StringView("offered"), QLatin1StringView("agreed"),
        QLatin1StringView("decided"), QLatin1StringView("after_objection")};
};

/// One source's word on the task of a municipality or the province.
struct TaskStatement
{
    QString id;
    QString municipality; ///< CBS code; empty: the province
    Stream stream = Stream::Asylum;
    StatementKind kind = StatementKind::Indicative;
    QString period;            ///< a CyclePeriod's or (status holders) a HalfYear's text
    int places = 0;            ///< ≥ 0
    std::optional<int> minors; ///< of the places, for unaccompanied minors; none: not stated
    std::optional<PartialDate> statedOn;
    QString source;
    QString remark;
    bool inForce = false;

    bool operator==(const TaskStatement &) const = default;
};

/// What a source says was realised: shown beside the own count, never part of it.
struct RealisedStatement
{
    QString id;
    QString municipality; ///< CBS code; empty: the province
    Stream stream = Stream::Asylum;
    int places = 0;
    std::optional<PartialDate> asOf;
    QString countingRule;
    QString source;

    bool operator==(const RealisedStatement &) const = default;
};

} // namespace regie::domain
