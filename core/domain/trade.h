// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/keys.h"
#include "core/domain/partial_date.h"
#include "core/domain/stream.h"

#include <QDate>
#include <QString>

#include <optional>

namespace regie::domain {

enum class TradeStatus { Proposed, Agreed };

template <>
struct Keys<TradeStatus>
{
    static constexpr std::array<QLatin1StringView, 2> texts{QLatin1StringView("proposed"), QLatin1StringView("agreed")};
};

/// Places of a task that one municipality hands to another (uitruil); the province's sum stays the same.
struct Trade
{
    QString id;
    QString fromMunicipality; ///< its task becomes smaller
    QString toMunicipality;   ///< its task becomes larger
    Stream stream = Stream::Asylum;
    int places = 0;
    std::optional<int> minors; ///< of the places, for unaccompanied minors; none: not agreed
    QString period;            ///< a CyclePeriod's text
    QString counterPerformance;
    QString conditions;
    TradeStatus status = TradeStatus::Proposed;
    QDate on;
    QString source;

    bool operator==(const Trade &) const = default;
};

} // namespace regie::domain
