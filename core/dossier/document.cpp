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

template <typename T>
void reloadRow(Database &database, std::vector<T> &rows, const QString &id)
{
    const auto at =
        std::lower_bound(rows.begin(), rows.end(), id, [](const T &row, const QString &key) { return row.id < key; });
    const bool present = at != rows.end() && at->id == id;
    const std::vector<T> read = readAll<T>(database, QStringLiteral("WHERE id = ?"), {id});
    bool listed = !read.empty();
    if constexpr (std::is_same_v<T, domain::Score>)
        listed = listed && read.front().location.isEmpty();
    if (present && listed)
        *at = read.front();
    else if (present)
        rows.erase(at);
    else if (listed)
        rows.insert(at, read.front());
}

template <typename T>
void reloadTable(Database &database, std::vector<T> &rows, const QSet<QString> &touched)
{
    if (touched.size() > kReadWholeTable) {
        rows = readList<T>(database);
        return;
    }
    for (const QString &id : touched)
        reloadRow(database, rows, id);
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
        m_undo.push_back(commitAndReload(changes::named(edit, m_data), {}));
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
        to.push_back(commitAndReload(edit, entry.id));
        from.pop_back();
    } catch (const Error &error) {
        emit failed(toldOf(m_workingCopy.target(), error));
        return false;
    }
    emit changed(edit);
    return true;
}

QString Document::commitAndReload(const ChangeSet &edit, const QString &undoes)
{
    const Committed committed = commit(m_database, edit, m_author, undoes);
    m_revision = committed.revision;
    reload(edit.changes);
    return committed.entry;
}

void Document::reload(const std::vector<Change> &changes)
{
    QHash<QString, QSet<QString>> touched;
    for (const Change &change : changes)
        touched[change.table].insert(change.id);
    forEachList(m_data, [&]<typename T>(std::vector<T> &rows) {
        reloadTable(m_database, rows, touched.value(Record<T>::table()));
    });
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
