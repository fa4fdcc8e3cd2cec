// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"
#include "core/dossier/change.h"

#include <QDateTime>

#include <vector>

namespace regie::dossier {

/// Everything that a dossier says: a Dossier leaves out the scores of locations.
struct WholeDossier
{
    domain::Dossier data;
    std::vector<domain::Score> locationScores; ///< sorted by id
};

/// What a working copy says, read through a connection of its own: for another thread than the Document's; throws Error.
WholeDossier readWorkingCopy(const QString &databasePath);

/// The changes that make one dossier into the other, in an order in which every reference leads to a row at each step.
std::vector<Change> differenceOf(const WholeDossier &before, const WholeDossier &after);

/// The same for a person: one line for each row that was added or removed and for each field that was changed, in the order of
/// the tables. The actions are of the kinds RowAdded, RowRemoved and FieldEdited, and name places instead of codes.
std::vector<Action> differenceLines(const WholeDossier &before, const WholeDossier &after);

/// The edit that brings a published version back: undone in one step.
ChangeSet restoreVersion(const WholeDossier &now, const WholeDossier &version, const QDateTime &publishedAt);

} // namespace regie::dossier
