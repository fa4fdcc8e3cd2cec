// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/keys.h"

#include <QDate>
#include <QString>

#include <optional>

namespace regie::domain {

/// The eight phases of a location (VNG handreiking); their number is the value + 1.
enum class Phase {
    PrincipleDecision,
    SetProcess,
    SiteAdvice,
    FinalDecision,
    Realisation,
    Evaluation,
    Operation,
    WindingDown
};

template <>
struct Keys<Phase>
{
    static constexpr std::array<QLatin1StringView, 8> texts{
        QLatin1StringView("1"), QLatin1StringView("2"), QLatin1StringView("3"), QLatin1StringView("4"),
        QLatin1StringView("5"), QLatin1StringView("6"), QLatin1StringView("7"), QLatin1StringView("8")};
};

/// What a phase means for the count: 1–4 in preparation, 5 decided, 6–8 in use.
enum class Stage { InPreparation, Decided, InUse };

Stage stageOf(Phase phase);

/// A place where people are or will be received; its places are in its terms.
struct Location
{
    QString id;
    QString municipality; ///< CBS code of the host
    QString name;         ///< unique within the municipality
    QString district;     ///< kern or wijk
    QString address;
    QString town;
    std::optional<Phase> phase; ///< none: unknown
    QString owner;
    QString operatedBy; ///< COA, the municipality or another
    bool confidential = false;
    QString remark;
    QString source;

    bool operator==(const Location &) const = default;
};

} // namespace regie::domain
