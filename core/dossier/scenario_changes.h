// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"
#include "core/dossier/change.h"

#include <vector>

namespace regie::dossier::changes {

/// A municipality's new place in a scenario, whatever it was before.
struct ScenarioPlace
{
    QString municipality; ///< CBS code
    int adjustment = 0;
    int minorsAdjustment = 0;
    bool pinned = false;

    bool operator==(const ScenarioPlace &) const = default;
};

/// What the scenario says of the municipality; zeros when it says nothing.
ScenarioPlace placeIn(const domain::Dossier &dossier, const QString &scenario, const QString &municipality);

/// Sets the places of several municipalities in one step; equal ones are left out.
ChangeSet setScenarioPlaces(const domain::Dossier &dossier, const domain::Scenario &scenario,
                            const std::vector<ScenarioPlace> &places);
/// Hands places over in the scenario, as the move says: its scenario and id may be left out. A move between the same two
/// becomes larger. A scenario that is not in the dossier yet is added in the same step.
ChangeSet moveInScenario(const domain::Dossier &dossier, const domain::Scenario &scenario, domain::ScenarioMove move);
/// A new scenario with the same moves and adjustments under another name.
ChangeSet copyScenario(const domain::Dossier &dossier, const domain::Scenario &scenario, const QString &name);
/// The scenario with everything that belongs to it.
ChangeSet removeScenario(const domain::Dossier &dossier, const domain::Scenario &scenario);
/// Makes the trades and takes the scenario away, in one step. The trades' ids are new; the rest is as given.
ChangeSet recordScenario(const domain::Dossier &dossier, const domain::Scenario &scenario,
                         std::vector<domain::Trade> trades);

/// Puts the signal with this key off; an earlier postponement of it is replaced.
ChangeSet postponeSignal(const domain::Dossier &dossier, domain::Postponement postponement, const QString &subject);
/// Shows the signal again; empty when it was not put off.
ChangeSet resumeSignal(const domain::Dossier &dossier, const QString &signalKey, const QString &subject);

} // namespace regie::dossier::changes
