// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/document.h"

#include "core/dossier/changes.h"
#include "core/dossier/commit.h"
#include "core/dossier/copy_state.h"
#include "core/dossier/records.h"

#include <QSet>

#include <algorithm>

namespace regie::dossier {

namespace {

/// From this many touched rows on, reading the whole table is quicker than moving rows one by one.
constexpr qsizetype kReadWholeTable = 64;

/// Puts a row in its place, or takes it out when it is gone.
template <typename T>
void putRow(std::vector<T> &rows, const QString &id, std::optional<T> &&row)
{
    const auto at = std::lower_bound(rows.begin(), rows.end(), id,
                                     [](const T &other, const QString &key) { return other.id < key; });
    const bool present = at != rows.end() && at->id == id;
    if (present && row)
        *at = *std::move(row);
    else if (present)
        rows.erase(at);
    else if (row)
        rows.insert(at, *std::move(row));
}

/// None when the row is gone, or is one that a Dossier leaves out.
template <typename T>
std::optional<T> readListed(Database &database, const QString &id)
{
    std::vector<T> read = readAll<T>(database, QStringLiteral("WHERE id = ?"), {id});
    if (read.empty())
        return std::nullopt;
    if constexpr (std::is_same_v<T, domain::Score>) {
        if (!read.front().location.isEmpty())
            return std::nullopt;
    }
    return std::move(read.front());
}

template <typename T>
std::function<void()> readTable(Database &database, std::vector<T> &rows, const QSet<QString> &touched)
{
    if (touched.size() > kReadWholeTable)
        return [&rows, all = readList<T>(database)]() mutable { rows = std::move(all); };
    std::vector<std::pair<QString, std::optional<T>>> read;
    for (const QString &id : touched)
        read.emplace_back(id, readListed<T>(database, id));
    return [&rows, read = std::move(read)]() mutable {
        for (auto &[id, row] : read)
            putRow(rows, id, std::move(row));
    };
}

/// What went wrong with the working copy, told of the file that the user knows.
Error toldOf(const QString &target, Error error)
{
    if (error.code == ErrorCode::DiskFull)
        error.code = ErrorCode::NoRoomForEdit;
    error.path = target;
    return error;
}

} // namespace

Document::Document(OpenedDossier opened, QString author, QObject *parent)
    : QObject(parent)
    , m_workingCopy(std::move(opened.workingCopy))
    , m_database(m_workingCopy.databasePath(), Database::Mode::ReadWrite)
    , m_data(std::move(opened.data))
    , m_author(std::move(author))
{
    UndoStacks stacks = undoStacks(readLinks(m_database));
    m_undo = std::move(stacks.undo);
    m_redo = std::move(stacks.redo);
    m_revision = copyState(m_database, CopyStateName::Revision).toLongLong();
}

Document::~Document() = default;

bool Document::apply(const ChangeSet &edit)
{
    if (edit.isEmpty())
        return true;
    try {
        requireEditable();
        m_undo.push_back(commitAndShow(changes::named(edit, m_data), {}));
        m_redo.clear();
    } catch (const Error &error) {
        emit failed(toldOf(m_workingCopy.target(), error));
        return false;
    }
    emit changed(edit);
    return true;
}

void Document::requireEditable() const
{
    if (m_isReadOnly)
        throw Error{ErrorCode::ReadOnly, m_workingCopy.target(), {}};
}

bool Document::undo()
{
    return takeBack(m_undo, m_redo);
}

bool Document::redo()
{
    return takeBack(m_redo, m_undo);
}

bool Document::takeBack(std::vector<QString> &from, std::vector<QString> &to)
{
    if (from.empty())
        return false;
    ChangeSet edit;
    try {
        requireEditable();
        const JournalEntry entry = readEntry(m_database, from.back());
        edit = {entry.action, ChangeSet{entry.action, entry.changes}.inverted()};
        to.push_back(commitAndShow(edit, entry.id));
        from.pop_back();
    } catch (const Error &error) {
        emit failed(toldOf(m_workingCopy.target(), error));
        return false;
    }
    emit changed(edit);
    return true;
}

QString Document::commitAndShow(const ChangeSet &edit, const QString &undoes)
{
    std::function<void()> show;
    const Committed committed = commit(m_database, edit, m_author, undoes, [&] { show = readTouched(edit.changes); });
    m_revision = committed.revision;
    show();
    return committed.entry;
}

std::function<void()> Document::readTouched(const std::vector<Change> &changes)
{
    QHash<QString, QSet<QString>> touched;
    for (const Change &change : changes)
        touched[change.table].insert(change.id);
    std::vector<std::function<void()>> tables;
    forEachList(m_data, [&]<typename T>(std::vector<T> &rows) {
        if (const auto ids = touched.constFind(Record<T>::table()); ids != touched.constEnd())
            tables.push_back(readTable(m_database, rows, *ids));
    });
    return [tables = std::move(tables)] {
        for (const std::function<void()> &show : tables)
            show();
    };
}

Action Document::undoAction() const
{
    return readAction(m_database, m_undo.back());
}

Action Document::redoAction() const
{
    return readAction(m_database, m_redo.back());
}

std::vector<domain::Score> Document::locationScores(const QString &location) const
{
    return readAll<domain::Score>(m_database, QStringLiteral("WHERE location = ?"), {location});
}

std::vector<domain::Score> Document::allLocationScores() const
{
    return readAll<domain::Score>(m_database, QStringLiteral("WHERE location IS NOT NULL"));
}

std::vector<JournalEntry> Document::history(int limit) const
{
    return readHistory(m_database, limit);
}

void Document::markPublished(const Published &published)
{
    m_workingCopy.setPublished(published);
    emit publishedStateChanged();
}

} // namespace regie::dossier
