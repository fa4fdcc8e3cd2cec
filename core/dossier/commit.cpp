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

Committed commit(Database &database, const ChangeSet &edit, const QString &author, const QString &undoes)
{
    Transaction transaction(database);
    ContentHash hash = ContentHash::fromText(copyState(database, CopyStateName::ContentHash));
    {
        RowWriter writer(database, hash);
        for (const Change &change : edit.changes)
            writer.write(change);
    }
    JournalEntry entry;
    entry.id = changes::newId();
    entry.replica = copyState(database, CopyStateName::Replica);
    entry.author = author;
    entry.recordedAt = QDateTime::currentDateTimeUtc();
    entry.action = edit.action;
    entry.changes = edit.changes;
    entry.undoes = undoes;
    append(database, entry);
    const qint64 revision = copyState(database, CopyStateName::Revision).toLongLong() + 1;
    setCopyState(database, CopyStateName::Revision, QString::number(revision));
    setCopyState(database, CopyStateName::ContentHash, hash.toText());
    transaction.commit();
    return {entry.id, revision};
}

} // namespace regie::dossier
