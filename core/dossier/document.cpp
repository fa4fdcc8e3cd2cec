// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/document.h"

#include "core/dossier/changes.h"
#include "core/dossier/commit.h"
#include "core/dossier/copy_state.h"
#include "core/dossier/records.h"

#include <QSet>

#include <algorithm>
#include <atomic>

namespace regie::dossier {

namespace {

/// A row that is read by its id takes this many times as long as one of a whole table.
constexpr std::size_t kReadById = 5;

/// Puts rows in their places, and takes out those that are gone; moves the other rows at most twice, however many they are.
template <typename T>
void putRows(std::vector<T> &rows, std::vector<std::pair<QString, std::optional<T>>> &&read)
{
    const auto isBefore = [](const T &one, const T &other) { return one.id < other.id; };
    QSet<QString> gone;
    std::vector<T> added;
    for (auto &[id, row] : read) {
        const auto at = std::lower_bound(rows.begin(), rows.end(), id,
                                         [](const T &other, const QString &key) { return other.id < key; });
        const bool present = at != rows.end() && at->id == id;
        if (present && row)
            *at = *std::move(row);
        else if (present)
            gone.insert(id);
        else if (row)
            added.push_back(*std::move(row));
    }
    if (!gone.isEmpty())
        std::erase_if(rows, [&gone](const T &row) { return gone.contains(row.id); });
    if (added.empty())
        return;
    std::sort(added.begin(), added.end(), isBefore);
    const auto middle = static_cast<std::ptrdiff_t>(rows.size());
    rows.insert(rows.end(), std::move_iterator(added.begin()), std::move_iterator(added.end()));
    std::inplace_merge(rows.begin(), rows.begin() + middle, rows.end(), isBefore);
}

/// None when the row is gone, or is one that a Dossier leaves out. byId selects the row.
template <typename T>
std::optional<T> readListed(Statement &byId, const QString &id)
{
    byId.reset();
    if (!byId.bind(0, id).step())
        return std::nullopt;
    T row = readRow<T>(byId);
    if constexpr (std::is_same_v<T, domain::Score>) {
        if (!row.location.isEmpty())
            return std::nullopt;
    }
    return row;
}

template <typename T>
std::function<void()> readTable(Database &database, std::vector<T> &rows, const QSet<QString> &touched)
{
    if (static_cast<std::size_t>(touched.size()) * kReadById > rows.size() + kReadById)
        return [&rows, all = readList<T>(database)]() mutable { rows = std::move(all); };
    Statement byId =
        database.prepare(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(columnsOf<T>(), Record<T>::table()));
    std::vector<std::pair<QString, std::optional<T>>> read;
    for (const QString &id : touched)
        read.emplace_back(id, readListed<T>(byId, id));
    return [&rows, read = std::move(read)]() mutable { putRows(rows, std::move(read)); };
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
    , m_data(std::make_shared<domain::Dossier>(std::move(opened.data)))
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
        m_undo.push_back(commitAndShow(changes::named(edit, *m_data), {}));
        m_redo.clear();
    } catch (const Error &error) {
        emit failed(toldOf(m_workingCopy.target(), error));
        return false;
    }
    emit changed(edit);
    return true;
}

/// What is edited must be this document's alone.
void Document::leaveSnapshots()
{
    if (m_data.use_count() > 1)
        m_data = std::make_shared<domain::Dossier>(*m_data);
    else
        std::atomic_thread_fence(std::memory_order_acquire); // after all that the others read
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
    leaveSnapshots();
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
    forEachList(*m_data, [&]<typename T>(std::vector<T> &rows) {
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
