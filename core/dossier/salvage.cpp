// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/salvage.h"

#include "core/dossier/changes.h"
#include "core/dossier/content_hash.h"
#include "core/dossier/copy_state.h"
#include "core/dossier/files.h"
#include "core/dossier/journal.h"
#include "core/dossier/publish.h"
#include "core/dossier/readable_copy.h"
#include "core/dossier/row_writer.h"
#include "core/dossier/salvage_table.h"
#include "core/dossier/schema.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <numeric>

namespace regie::dossier {

namespace {

/// A new dossier that rows are put into one by one.
class FreshDossier
{
public:
    explicit FreshDossier(const QString &path)
        : m_database(path, Database::Mode::Create)
    {
        m_database.execute(QStringLiteral("PRAGMA synchronous = OFF")); // private until it is published
        migrate(m_database);
        m_database.execute(QStringLiteral("BEGIN"));
        m_writer.emplace(m_database, m_hash);
    }

    Database &database() { return m_database; }
    QString hash() const { return m_hash.toText(); }

    /// False when a constraint or a reference forbids it.
    bool put(const Change &change)
    {
        try {
            m_writer->write(change);
        } catch (const Error &error) {
            if (error.code == ErrorCode::DiskFull)
                throw;
            return false;
        }
        return true;
    }

    int count(const QString &table)
    {
        return m_database.scalar(QStringLiteral("SELECT count(*) FROM %1").arg(table)).toInt();
    }

    void finish(const QString &replica, qint64 revision)
    {
        setCopyState(m_database, CopyStateName::Replica, replica);
        setCopyState(m_database, CopyStateName::Revision, QString::number(revision));
        setCopyState(m_database, CopyStateName::ContentHash, hash());
        m_writer.reset();
        m_database.execute(QStringLiteral("COMMIT"));
    }

private:
    Database m_database;
    ContentHash m_hash;
    std::optional<RowWriter> m_writer;
};

template <typename T>
SalvagedTable saveTable(Database &damaged, FreshDossier &fresh)
{
    SalvagedTable result{Record<T>::table()};
    result.isWhole = visitReadableRows(damaged, result.table, columnsOf<T>(), [&](const Statement &statement) {
        const auto values = soundValues(statement);
        bool isSaved = false;
        try {
            const T row = values ? readRow<T>(statement) : T();
            isSaved = values && valuesOf(row) == *values && fresh.put(changes::inserted(row));
        } catch (const Error &) {
            isSaved = false; // a value that the domain does not have
        }
        ++(isSaved ? result.saved : result.lost);
    });
    return result;
}

std::vector<SalvagedTable> saveTables(Database &damaged, FreshDossier &fresh)
{
    std::vector<SalvagedTable> tables;
    const domain::Dossier types;
    forEachList(types, [&]<typename T>(const std::vector<T> &) { tables.push_back(saveTable<T>(damaged, fresh)); });
    return tables;
}

/// The entries that can be read, in their order; those that lean on an entry that is lost are left out.
std::vector<JournalEntry> readableHistory(Database &damaged)
{
    std::map<qint64, JournalEntry> byPosition;
    visitReadableRows(damaged, QStringLiteral("journal"), journalColumns(), [&](const Statement &statement) {
        try {
            if (!soundValues(statement))
                return;
            const JournalEntry entry = entryAt(statement, damaged.path());
            if (entry.position > 0 && entry.recordedAt.isValid())
                byPosition.emplace(entry.position, entry);
        } catch (const Error &) {
            return; // an entry that no longer says what was done
        }
    });
    std::vector<JournalEntry> entries;
    QSet<QString> ids;
    for (auto &[position, entry] : byPosition) {
        if (!entry.undoes.isEmpty() && !ids.contains(entry.undoes))
            continue;
        ids.insert(entry.id);
        entries.push_back(std::move(entry));
    }
    return entries;
}

/// Makes every step again; false when one no longer fits, for then an earlier one is lost.
bool replay(const std::vector<JournalEntry> &history, FreshDossier &fresh)
{
    for (const JournalEntry &entry : history) {
        for (const Change &change : entry.changes) {
            if (!fresh.put(change))
                return false;
        }
    }
    return !history.empty() && history.back().position == static_cast<qint64>(history.size());
}

QString keptState(Database &damaged, CopyStateName name)
{
    try {
        return copyState(damaged, name);
    } catch (const Error &) {
        return {}; // lost with the rest
    }
}

/// Writes the history as it was.
void writeHistory(FreshDossier &fresh, const std::vector<JournalEntry> &history, const QString &replica)
{
    fresh.database().execute(QStringLiteral("PRAGMA defer_foreign_keys = ON"));
    for (const JournalEntry &entry : history)
        append(fresh.database(), entry);
    fresh.finish(replica, static_cast<qint64>(history.size()));
}

/// Writes what is left of the history, and this salvage as its last step. The earlier steps no longer lead to what the tables
/// say, so that they cannot be undone: they count as brought in from another copy.
void writeBrokenHistory(FreshDossier &fresh, std::vector<JournalEntry> history, const Salvaged &result,
                        const QString &author)
{
    JournalEntry step;
    step.id = changes::newId();
    step.replica = changes::newId();
    step.author = author;
    step.recordedAt = QDateTime::currentDateTimeUtc();
    step.action = {ActionKind::DossierSalvaged,
                   {{QStringLiteral("saved"), static_cast<qlonglong>(result.saved())},
                    {QStringLiteral("lost"), static_cast<qlonglong>(result.lost())}}};
    for (JournalEntry &entry : history)
        entry.mergedThrough = step.id;
    history.push_back(step);
    writeHistory(fresh, history, step.replica);
}

/// What the history knows and a table no longer has is lost.
void countLost(std::vector<SalvagedTable> &tables, FreshDossier &replayed)
{
    for (SalvagedTable &table : tables)
        table.lost = std::max(table.lost, replayed.count(table.table) - table.saved);
}

std::vector<SalvagedTable> allSaved(FreshDossier &fresh)
{
    std::vector<SalvagedTable> tables;
    for (const QString &table : contentTables())
        tables.push_back({table, fresh.count(table)});
    return tables;
}

struct Rescue
{
    Salvaged result;
    bool usesHistory = false; ///< the history gives the content back, and the tables do not
};

/// Fills both new dossiers and finishes the one that is nearest to what the damaged one was.
Rescue rescueFrom(Database &damaged, FreshDossier &tables, FreshDossier &replayed, const QString &author)
{
    Rescue rescue;
    Salvaged &result = rescue.result;
    result.tables = saveTables(damaged, tables);
    const std::vector<JournalEntry> history = readableHistory(damaged);
    const bool isReplayed = replay(history, replayed);
    const QString expected = keptState(damaged, CopyStateName::ContentHash);
    const bool historyFits = isReplayed && replayed.hash() == expected;
    rescue.usesHistory = historyFits && tables.hash() != expected;
    FreshDossier &fresh = rescue.usesHistory ? replayed : tables;
    const QString replica = keptState(damaged, CopyStateName::Replica);
    result.isProven = fresh.hash() == expected;
    result.keepsHistory = historyFits && !replica.isEmpty();
    result.stepsSaved = static_cast<int>(history.size());
    if (result.isProven)
        result.tables = allSaved(fresh);
    else if (isReplayed)
        countLost(result.tables, replayed);
    if (result.keepsHistory)
        writeHistory(fresh, history, replica);
    else
        writeBrokenHistory(fresh, history, result, author);
    return rescue;
}

} // namespace

int Salvaged::saved() const
{
    return std::accumulate(tables.begin(), tables.end(), 0,
                           [](int sum, const SalvagedTable &table) { return sum + table.saved; });
}

int Salvaged::lost() const
{
    return std::accumulate(tables.begin(), tables.end(), 0,
                           [](int sum, const SalvagedTable &table) { return sum + table.lost; });
}

bool Salvaged::isWhole() const
{
    return lost() == 0 &&
           std::all_of(tables.begin(), tables.end(), [](const SalvagedTable &table) { return table.isWhole; });
}

Salvaged salvage(const QString &damagedPath, const QString &newPath, const QString &author)
{
    if (QFileInfo::exists(newPath))
        throw Error{ErrorCode::AlreadyExists, newPath, {}};
    const QTemporaryDir folder;
    if (!folder.isValid())
        throw Error{ErrorCode::CannotWrite, folder.path(), folder.errorString()};
    const QString copy = folder.filePath(QStringLiteral("damaged"));
    copyFile(damagedPath, copy);
    const QString fromTables = folder.filePath(QStringLiteral("tables"));
    const QString fromHistory = folder.filePath(QStringLiteral("history"));
    Rescue rescue;
    try {
        FreshDossier tables(fromTables);
        FreshDossier replayed(fromHistory);
        makeReadable(copy, tables.database());
        Database damaged(copy, Database::Mode::ReadOnly);
        rescue = rescueFrom(damaged, tables, replayed, author);
    } catch (const Error &error) {
        throw error.path == copy ? Error{error.code, damagedPath, error.detail} : error;
    }
    if (rescue.result.saved() == 0)
        throw Error{ErrorCode::Damaged, damagedPath, {}};
    publish(rescue.usesHistory ? fromHistory : fromTables, newPath, PublishMode::Create);
    return rescue.result;
}

} // namespace regie::dossier
