// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dossier/net_changes.h"
#include "core/dossier/row_places.h"

#include <QHash>
#include <QStringList>

namespace regie::dossier {

/// How an entry came about.
enum class Course { Edit, Undo, Redo };

/// What kind of edit an entry is, as a person looks for it.
enum class EditKind { Changed, Added, Removed, Scored, Imported, TakenBack, Made };

/// An entry of the journal without its changes: what a line of the history needs.
struct HistoryLine
{
    QString id;
    qint64 position = 0;
    QString author;
    QDateTime recordedAt; ///< UTC
    ActionKind kind = ActionKind::RowsEdited;
    QByteArray values; ///< of the action, as JSON: read when the line is shown
    QString undoes;
    QString mergedThrough;
    Course course = Course::Edit;
    bool isTakenBack = false; ///< what it did is undone by now

    Action action() const;
    EditKind editKind() const;
};

/// What the changes of an entry are about.
struct EntryFacts
{
    QStringList municipalities; ///< codes; none: the province as a whole
    QStringList tables;
};

/// Which lines of the history are wanted; what is not set lets every line through.
struct HistoryFilter
{
    std::optional<QString> municipality; ///< an empty code: what is about the province as a whole
    std::optional<QString> author;       ///< an empty name: without a name
    std::optional<EditKind> kind;
    QString table;
    Period period;

    bool isEmpty() const { return *this == HistoryFilter{}; }
    bool operator==(const HistoryFilter &) const = default;
};

/// The journal as it is shown: lines from the oldest to the newest, each with what is known about it so far.
class History
{
public:
    /// Adds newer lines, the oldest first, and finds out what they took back.
    void append(const std::vector<HistoryLine> &lines);
    /// Adds the facts of the oldest lines that have none yet, the oldest first.
    void appendFacts(const std::vector<EntryFacts> &facts);

    std::size_t size() const { return m_lines.size(); }
    const HistoryLine &line(std::size_t index) const { return m_lines[index]; }
    /// Null when there is no such entry.
    const HistoryLine *find(const QString &id) const;
    /// The position of the newest line; 0: none.
    qint64 lastPosition() const { return m_lines.empty() ? 0 : m_lines.back().position; }
    /// Null while they are not known.
    const EntryFacts *facts(std::size_t index) const { return index < m_facts.size() ? &m_facts[index] : nullptr; }
    std::size_t factsSize() const { return m_facts.size(); }
    /// Everyone who made an entry, in no order; an empty name stands for entries without one.
    const QStringList &authors() const { return m_authors; }
    /// The lines that the filter lets through, the newest first.
    std::vector<std::size_t> filtered(const HistoryFilter &filter) const;

private:
    void takeBack(const HistoryLine &line);

    std::vector<HistoryLine> m_lines;
    std::vector<EntryFacts> m_facts;
    QHash<QString, std::size_t> m_places;
    QStringList m_authors;
};

/// The lines of a whole journal with their facts; the dossier is as it is now.
History historyOf(const std::vector<JournalEntry> &newestFirst, const domain::Dossier &now,
                  const RowPlaces::ScorePlace &scorePlace = {});
/// What the changes of an entry are about; to be called for the newest entry first: see RowPlaces.
EntryFacts factsOf(const std::vector<Change> &changes, RowPlaces &places);

} // namespace regie::dossier
