// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dossier/database.h"
#include "core/dossier/history.h"

#include <functional>
#include <map>

namespace regie::dossier {

/// An entry with those of its changes that are about one location.
struct EntryAbout
{
    HistoryLine line;
    std::vector<Change> changes;
};

/// Reads the journal of a working copy with a connection of its own, for one thread, a page at a time, so that an edit never
/// waits for it. Each function throws Error.
class JournalReader
{
public:
    explicit JournalReader(const QString &databasePath);

    /// The lines after this position, the oldest first.
    std::vector<HistoryLine> linesAfter(qint64 position);
    /// What the entries after the one position up to the other are about, the oldest first; the dossier is as it is now.
    std::vector<EntryFacts> factsBetween(qint64 after, qint64 upTo, const domain::Dossier &now);
    /// The changes of one entry; of the making of a dossier, which may be all of it, none.
    std::vector<Change> changesOf(const QString &entry);
    /// The entries that touched a location or what belongs to it, the oldest first. Known ids of what belongs to it are passed;
    /// those that were removed since are found by what the journal says of them.
    std::vector<EntryAbout> entriesAbout(const QString &location, const QStringList &belonging);
    /// The net difference between the beginning and the end of the period: see netChanges().
    std::vector<Change> netChanges(const Period &period);

private:
    struct Page
    {
        std::vector<std::vector<Change>> changes;
        std::vector<qint64> positions;
    };

    Page page(const QString &condition, qint64 after, qint64 upTo);
    void addEntriesNaming(const QStringList &ids, std::map<qint64, EntryAbout> &entries);
    qint64 positionOf(const QString &sql, const QDateTime &moment);
    QString municipalityOfScore(const QString &score);

    Database m_database;
};

} // namespace regie::dossier
