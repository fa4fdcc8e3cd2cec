// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dossier/error.h"

#include <QByteArrayView>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace regie::dossier {

/// A prepared statement. Values are always bound; columns and parameters count from 0.
class Statement
{
public:
    /// Null, a whole number, a bool or a text; throws Error.
    Statement &bind(int parameter, const QVariant &value);
    /// True while there is a row; throws Error.
    bool step();
    /// Ready to be bound and run again.
    void reset();

    int columnCount() const;
    QString columnName(int column) const;
    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    /// The same, but none for a value of another type, and for a text that is not UTF-8 or holds a NUL.
    std::optional<qint64> soundInteger(int column) const;
    std::optional<QString> soundText(int column) const;
    /// The bytes of a text, until the next step; none for a value of another type.
    std::optional<QByteArrayView> utf8(int column) const;
    /// Null, qlonglong or QString; throws Error(UnsoundData) for another type.
    QVariant value(int column) const;

private:
    friend class Database;
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    Statement(sqlite3 *database, const QString &path, const QString &sql);

    sqlite3 *m_database;
    QString m_path;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

/// A connection to an SQLite file, for one thread, with foreign keys on and everything off that a foreign file could use.
class Database
{
public:
    enum class Mode { ReadOnly, ReadWrite, Create };

    /// Throws Error: FileMissing, NotReadable, NotADossier or Storage.
    Database(const QString &path, Mode mode);

    const QString &path() const { return m_path; }
    Statement prepare(const QString &sql) { return {m_database.get(), m_path, sql}; }
    /// Runs statements without parameters, such as a migration; throws Error.
    void execute(const QString &sql);
    /// The first column of the first row; null when there is no row; throws Error.
    QVariant scalar(const QString &sql);
    /// How many rows the last statement altered.
    int changedRows() const;
    sqlite3 *handle() const { return m_database.get(); }

private:
    struct Close
    {
        void operator()(sqlite3 *database) const;
    };
    QString m_path;
    std::unique_ptr<sqlite3, Close> m_database;
};

/// All or nothing: rolled back unless it is committed.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

} // namespace regie::dossier
