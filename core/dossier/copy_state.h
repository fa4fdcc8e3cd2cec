// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace regie::dossier {

class Database;

/// What a file keeps about itself, beside its content.
enum class CopyStateName {
    Replica,
    Revision,
    ContentHash,
    JournalHash ///< of the journal, the replica and the revision; empty in a file of before it was kept
};

/// Empty when it is not set; throws Error.
QString copyState(Database &database, CopyStateName name);
/// Setting the replica or the revision keeps the journal's hash current with it; throws Error.
void setCopyState(Database &database, CopyStateName name, const QString &value);

/// Tells versions of a dossier apart, short enough for a reader: the first digits of the content's hash.
QString versionOf(const QString &contentHash);
/// The same of a working copy as it is now; throws Error.
QString readVersion(const QString &databasePath);

} // namespace regie::dossier
