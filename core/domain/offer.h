// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/keys.h"
#include "core/domain/partial_date.h"

#include <QString>

#include <optional>

namespace regie::domain {

/// An offer (bod) of the province to the state.
struct Offer
{
    QString id;
    QString name;
    std::optional<PartialDate> offeredOn;
    QString summary;
    QString source;

    bool operator==(const Offer &) const = default;
};

enum class ConditionKind { Regulation, Money, Other };

template <>
struct Keys<ConditionKind>
{
    static constexpr std::array<QLatin1StringView, 3> texts{QLatin1StringView("regulation"), QLatin1StringView("money"),
                                                            QLatin1StringView("other")};
};

enum class ConditionStatus { Asked, Promised, Granted, Partly, Refused };

template <>
struct Keys<ConditionStatus>
{
    static constexpr std::array<QLatin1StringView, 5> texts{QLatin1StringView("asked"), QLatin1StringView("promised"),
                                                            QLatin1StringView("granted"), QLatin1StringView("partly"),
                                                            QLatin1StringView("refused")};
};

/// What the province asks with an offer, and what became of it.
struct OfferCondition
{
    QString id;
    QString offer;
    ConditionKind kind = ConditionKind::Other;
    QString title;
    ConditionStatus status = ConditionStatus::Asked;
    std::optional<int> amount; ///< whole euros; none: not stated
    std::optional<PartialDate> on;
    QString whoMustMove;
    QString source;

    bool operator==(const OfferCondition &) const = default;
};

} // namespace regie::domain
