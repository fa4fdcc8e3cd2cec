// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier.h"
#include "core/dossier/change.h"

namespace regie::dossier::changes {

/// Gives every municipality an account of status holders in the half-year, in one step; empty where all have one. The account
/// states nothing yet: its backlog is carried over from the half-year before.
ChangeSet addHalfYear(const domain::Dossier &dossier, domain::HalfYear halfYear);

/// A new account of a municipality; officers who each make it make the same row.
domain::HalfYearLedger emptyLedger(const QString &municipality, domain::HalfYear halfYear);

} // namespace regie::dossier::changes
