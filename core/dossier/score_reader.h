// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/principle.h"

#include <QHash>
#include <QString>

#include <vector>

namespace regie::dossier {

/// The scores of locations by the location's id.
using ScoresByLocation = QHash<QString, std::vector<domain::Score>>;

/// Reads the scores of every location from a working copy with a connection of its own, some at a time, so that an edit never
/// waits for it. For a thread beside that of the document. Throws Error.
ScoresByLocation readLocationScores(const QString &databasePath);

} // namespace regie::dossier
