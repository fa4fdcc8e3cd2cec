// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/commit.h"

#include "core/dossier/changes.h"
#include "core/dossier/content_hash.h"
#include "core/dossier/copy_state.h"
#include "core/dossier/database.h"
#include "core/dossier/journal.h"
#include "core/dossier/row_writer.h"

namespace regie::dossier {

namespace {

/// The new revision.
qint64 write(Database &database, const ChangeSet &edit, const JournalEntry &entry,
             const std::function<void()> &beforeCommit)
{
    Transaction transaction(database);
    ContentHash hash = ContentHash::fromText(copyState(database, CopyStateName::ContentHash));
    {
        RowWriter writer(database, hash);
        for (const Change &change : edit.changes)
            writer.write(change);
    }
    append(database, entry);
    const qint64 revision = copyState(database, CopyStateName::Revision).toLongLong() + 1;
    setCopyState(database, CopyStateName::Revision, QString::number(revision));
    setCopyState(database, CopyStateName::ContentHash, hash.toText());
    if (beforeCommit)
        beforeCommit();
    transaction.commit();
    return revision;
}

} // namespace

Committed commit(Database &database, const ChangeSet &edit, const QString &author, const QString &undoes,
                 const std::function<void()> &beforeCommit)
{
    JournalEntry entry;
    entry.id = changes::newId();
    entry.replica = copyState(database, CopyStateName::Replica);
    entry.author = author;
    entry.recordedAt = QDateTime::currentDateTimeUtc();
    entry.action = edit.action;
    entry.changes = edit.changes;
    entry.undoes = undoes;
    try {
        return {entry.id, write(database, edit, entry, beforeCommit)};
    } catch (const Error &) {
        // A disk may report as failed what it did: when the edit's last step was one, the edit is there.
        if (!holdsEntry(database, entry.id))
            throw;
        return {entry.id, copyState(database, CopyStateName::Revision).toLongLong()};
    }
}

void commitPast(Database &database, const ChangeSet &edit, JournalEntry entry)
{
    entry.replica = copyState(database, CopyStateName::Replica);
    entry.action = edit.action;
    entry.changes = edit.changes;
    write(database, edit, entry, {});
}

bool holdsEntry(Database &database, const QString &id)
{
    return database.prepare(QStringLiteral("SELECT 1 FROM journal WHERE id = ?")).bind(0, id).step();
}

} // namespace regie::dossier
