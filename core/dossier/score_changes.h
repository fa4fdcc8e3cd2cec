// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"
#include "core/dossier/change.h"

#include <array>
#include <vector>

namespace regie::dossier::changes {

/// What someone says about a municipality or a location on a day.
struct GivenScore
{
    QString municipality;
    QString location; ///< id; empty: the municipality itself
    domain::Principle principle = domain::Principle::Scale;
    domain::ScoreValue value = domain::ScoreValue::unknown();
    QDate asOf;
    QString givenBy;
    QString reasoning; ///< empty: what an earlier score of that day said

    bool operator==(const GivenScore &) const = default;
};

/// Gives the score; the known scores are at least those of its municipality or location. The subject names what is scored.
/// Empty when the latest score of that day says so already.
ChangeSet giveScore(const std::vector<domain::Score> &known, const GivenScore &given, const QString &subject);

/// Sets the score to reach of the province, a municipality or a location from the target's as-of date on. The id is looked up.
ChangeSet setTarget(const domain::Dossier &dossier, domain::Target target, const QString &subject);

/// What the five levels of the principle mean, from the lowest on, in one step; an empty sentence takes the level's away.
ChangeSet setRubric(const domain::Dossier &dossier, domain::Principle principle,
                    const std::array<QString, 5> &sentences);

} // namespace regie::dossier::changes
