// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dossier/action.h"

#include <vector>

namespace regie::dossier {

/// A step that a working copy holds and the published file does not.
struct UnpublishedStep
{
    Action action;
    bool isUndo = false; ///< the action was published, and is taken back

    bool operator==(const UnpublishedStep &) const = default;
};

/// What a working copy holds since the revision that was published, the newest first. A step that was taken back again is no
/// step. Read through a connection of its own; throws Error.
std::vector<UnpublishedStep> unpublishedSteps(const QString &databasePath, qint64 publishedRevision);

/// The steps in words of the job: how many, the first few, and how many more; for example
/// "3 edits: Places of Boslaan: 80 becomes 95; …".
QString sentence(const std::vector<UnpublishedStep> &steps);

} // namespace regie::dossier
