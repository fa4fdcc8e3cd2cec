// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dossier/change.h"

#include <QByteArray>
#include <QDateTime>

#include <functional>
#include <optional>
#include <vector>

namespace regie::dossier {

class Database;
class Statement;

/// One line of the journal: an edit as it was made. Never altered.
struct JournalEntry
{
    QString id;
    qint64 position = 0; ///< order in this copy, from 1
    QString replica;     ///< the copy in which the edit was made
    QString author;
    QDateTime recordedAt; ///< UTC
    Action action;
    std::vector<Change> changes;
    QString undoes;        ///< the entry that this one takes back; empty: none
    QString mergedThrough; ///< the entry of the merge that brought it in; empty: made in this copy

    bool operator==(const JournalEntry &) const = default;
};

/// An entry's place in undoing and redoing.
struct JournalLink
{
    QString id;
    QString undoes;
};

QByteArray toJson(const std::vector<Change> &changes);
/// None when the text is not what toJson() writes.
std::optional<std::vector<Change>> changesFromJson(const QByteArray &json);

/// Adds the entry at the next position, which it returns; throws Error.
qint64 append(Database &database, const JournalEntry &entry);
/// The columns of the journal, the id first.
QString journalColumns();
/// The entry at which the statement stands, whose columns are journalColumns(); throws Error(UnsoundData).
JournalEntry entryAt(const Statement &statement, const QString &path);
/// Throws Error(RowMissing) when there is no such entry.
JournalEntry readEntry(Database &database, const QString &id);
/// What the entry did, without its changes; throws Error(RowMissing).
Action readAction(Database &database, const QString &id);
/// The newest first, at most this many; throws Error.
std::vector<JournalEntry> readHistory(Database &database, int limit);
/// Calls the function with every entry, the oldest first; throws Error(UnsoundData) for one that this program did not write.
void forEachEntry(Database &database, const std::function<void(const JournalEntry &)> &function);
/// Every entry that can be undone, oldest first: not the making of the dossier and what was before it, nor its salvaging, nor
/// what came by a merge;
/// throws Error.
std::vector<JournalLink> readLinks(Database &database);

/// Which entries can be undone and redone, the next one last.
struct UndoStacks
{
    std::vector<QString> undo;
    std::vector<QString> redo;
};
UndoStacks undoStacks(const std::vector<JournalLink> &links);

} // namespace regie::dossier
