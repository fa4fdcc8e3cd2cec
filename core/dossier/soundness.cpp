// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/soundness.h"

#include "core/dossier/content_hash.h"
#include "core/dossier/copy_state.h"
#include "core/dossier/database.h"
#include "core/dossier/journal.h"
#include "core/dossier/records.h"
#include "core/dossier/schema.h"

#include <QSet>

#include <algorithm>

namespace regie::dossier {

namespace {

void requireThat(bool sound, const char *where)
{
    if (!sound)
        throw Error{ErrorCode::UnsoundData, {}, QLatin1String(where)};
}

void requireSoundScores(Database &database)
{
    auto statement = database.prepare(QStringLiteral("SELECT %1 FROM scores WHERE +location IS NOT NULL ORDER BY id")
                                          .arg(columnsOf<domain::Score>()));
    QString before;
    std::size_t count = 0;
    while (statement.step()) {
        const auto score = readRow<domain::Score>(statement);
        requireNext<domain::Score>(before, score.id);
        if (++count > kMostScores)
            throw Error{ErrorCode::TooLarge, database.path(), QString::number(kMostScores)};
        before = score.id;
    }
}

bool fits(const QString &text)
{
    return !text.isEmpty() && text.size() <= kLongestText;
}

/// Whether the change is one that could have been made.
bool isSound(const Change &change)
{
    if (!isContentTable(change.table) || !fits(change.id) || (!change.before && !change.after))
        return false;
    const QStringList columns = (change.after ? change.after : change.before)->keys();
    if (change.before && change.after && change.before->keys() != columns)
        return false;
    return hasColumns(change.table, columns);
}

void requireSoundJournal(Database &database)
{
    QSet<QString> earlier;
    qint64 position = 0;
    forEachEntry(database, [&](const JournalEntry &entry) {
        requireThat(fits(entry.id) && !earlier.contains(entry.id), "journal.id");
        requireThat(entry.position > position, "journal.position");
        requireThat(fits(entry.replica), "journal.replica");
        requireThat(entry.author.size() <= kLongestText, "journal.author");
        requireThat(entry.recordedAt.isValid(), "journal.recorded_at");
        requireThat(std::all_of(entry.changes.begin(), entry.changes.end(), isSound), "journal.changes");
        // Only what was there can be taken back: so nothing takes itself back, in however many steps.
        requireThat(entry.undoes.isEmpty() || earlier.contains(entry.undoes), "journal.undoes");
        position = entry.position;
        earlier.insert(entry.id);
    });
}

void requireSoundState(Database &database)
{
    bool isNumber = false;
    requireThat(copyState(database, CopyStateName::Revision).toLongLong(&isNumber) >= 0 && isNumber,
                "copy_state.revision");
    requireThat(fits(copyState(database, CopyStateName::Replica)), "copy_state.replica");
}

} // namespace

void requireKeptHashes(Database &database)
{
    const QString journal = copyState(database, CopyStateName::JournalHash);
    if (ContentHash::of(database).toText() != copyState(database, CopyStateName::ContentHash) ||
        (!journal.isEmpty() && ContentHash::ofJournal(database).toText() != journal))
        throw Error{ErrorCode::Damaged, database.path(), {}};
}

void requireSoundRows(Database &database)
{
    requireSoundScores(database);
    requireSoundJournal(database);
    requireSoundState(database);
}

} // namespace regie::dossier
