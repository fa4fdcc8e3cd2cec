// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/content_hash.h"
#include "core/dossier/copy_state.h"
#include "core/dossier/database.h"

namespace regie::tests {

/// How far a dossier has come, and what it says.
struct WorkingState
{
    qint64 revision = 0;
    QString hash; ///< worked out from every row, never what the file says of itself

    bool operator==(const WorkingState &) const = default;
};

inline WorkingState stateOf(dossier::Database &database)
{
    return {dossier::copyState(database, dossier::CopyStateName::Revision).toLongLong(),
            dossier::ContentHash::of(database).toText()};
}

inline WorkingState stateOf(const QString &databasePath)
{
    dossier::Database database(databasePath, dossier::Database::Mode::ReadOnly);
    return stateOf(database);
}

} // namespace regie::tests
