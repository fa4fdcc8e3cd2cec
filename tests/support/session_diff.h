// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dossier/change.h"

namespace regie::tests {

/// What SQLite's own session extension says is different in the content tables of two files, sorted by table and id: an
/// oracle that knows nothing of our changes.
std::vector<dossier::Change> sessionDiff(const QString &before, const QString &after);

/// The changes in the same order, without those that change nothing.
std::vector<dossier::Change> sorted(std::vector<dossier::Change> changes);

} // namespace regie::tests
