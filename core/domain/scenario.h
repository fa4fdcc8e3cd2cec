// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace regie::domain {

/// A what-if of the allocation: tasks that municipalities could have instead of those of the dossier.
struct Scenario
{
    QString id;
    QString name;   ///< such as "B"
    QString period; ///< a CyclePeriod's text
    QString remark;

    bool operator==(const Scenario &) const = default;
};

/// What a scenario says of one municipality beside its moves.
struct ScenarioRow
{
    QString id;
    QString scenario;
    QString municipality;     ///< CBS code
    int adjustment = 0;       ///< places more (or fewer) that no other municipality gives (or takes) yet
    int minorsAdjustment = 0; ///< the same of the places for unaccompanied minors
    bool pinned = false;      ///< nothing may move here: spreading and moves leave the row alone

    bool operator==(const ScenarioRow &) const = default;
};

/// Places that one municipality hands to another in a scenario; becomes a trade when the scenario is recorded.
struct ScenarioMove
{
    QString id;
    QString scenario;
    QString fromMunicipality;  ///< its task becomes smaller
    QString toMunicipality;    ///< its task becomes larger
    int places = 0;            ///< > 0
    std::optional<int> minors; ///< of the places, for unaccompanied minors; none: not agreed
    QString counterPerformance;
    QString conditions;

    bool operator==(const ScenarioMove &) const = default;
};

} // namespace regie::domain
