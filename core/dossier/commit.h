// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dossier/change.h"

#include <functional>

namespace regie::dossier {

class Database;
struct JournalEntry;

/// What committing an edit left behind.
struct Committed
{
    QString entry; ///< the journal entry's id
    qint64 revision;
};

/// Makes the changes, writes the journal and keeps revision and content hash current, in one transaction; throws Error, and
/// then nothing happened. undoes names the entry that this edit takes back; empty: none. What has to be read of the result is read
/// by beforeCommit, so that nothing can fail once the edit is there.
Committed commit(Database &database, const ChangeSet &edit, const QString &author, const QString &undoes,
                 const std::function<void()> &beforeCommit = {});

/// The same for an edit of the past, which has an entry with its own author, moment and id.
void commitPast(Database &database, const ChangeSet &edit, JournalEntry entry);

/// Whether the journal has an entry with this id; throws Error.
bool holdsEntry(Database &database, const QString &id);

} // namespace regie::dossier
