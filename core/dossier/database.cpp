// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/database.h"

#include "core/dossier/limits.h"

#include <QFileInfo>
#include <QLocale>

#include <sqlite3.h>

#include <array>
#include <utility>

namespace regie::dossier {

namespace {

constexpr int kBusyMilliseconds = 200;

/// What no statement of ours comes near to, and a crafted file might ask for.
constexpr std::array<std::pair<int, int>, 9> kLimits{{{SQLITE_LIMIT_LENGTH, kLongestValue},
                                                      {SQLITE_LIMIT_SQL_LENGTH, 100'000},
                                                      {SQLITE_LIMIT_COLUMN, 100},
                                                      {SQLITE_LIMIT_EXPR_DEPTH, 100},
                                                      {SQLITE_LIMIT_COMPOUND_SELECT, 10},
                                                      {SQLITE_LIMIT_FUNCTION_ARG, 8},
                                                      {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200},
                                                      {SQLITE_LIMIT_TRIGGER_DEPTH, 1},
                                                      {SQLITE_LIMIT_ATTACHED, 0}}};

ErrorCode codeOf(int result)
{
    switch (result & 0xff) {
    case SQLITE_CONSTRAINT:
        return ErrorCode::NotAllowed;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_NOTADB:
        return ErrorCode::NotADossier;
    case SQLITE_TOOBIG:
        return ErrorCode::TooLarge;
    case SQLITE_CORRUPT:
        return ErrorCode::Damaged;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorCode::NotReadable;
    case SQLITE_READONLY:
        return ErrorCode::CannotWrite;
    }
    return ErrorCode::Storage;
}

[[noreturn]] void fail(sqlite3 *database, const QString &path, int result)
{
    if (codeOf(result) == ErrorCode::TooLarge)
        throw Error{ErrorCode::TooLarge, path, QLocale().formattedDataSize(kLongestValue)};
    throw Error{codeOf(result), path, database ? QString::fromUtf8(sqlite3_errmsg(database)) : QString()};
}

int flagsOf(Database::Mode mode)
{
    // A connection belongs to one thread at a time: it need not lock itself for each value.
    switch (mode) {
    case Database::Mode::ReadOnly:
        return SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READONLY;
    case Database::Mode::ReadWrite:
        return SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READWRITE;
    case Database::Mode::Create:
        return SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    Q_UNREACHABLE();
}

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3 *database, const QString &path, const QString &sql)
    : m_database(database)
    , m_path(path)
{
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    const int result =
        sqlite3_prepare_v2(database, utf8.constData(), static_cast<int>(utf8.size()), &statement, nullptr);
    m_statement.reset(statement);
    if (result != SQLITE_OK)
        fail(database, path, result);
}

Statement &Statement::bind(int parameter, const QVariant &value)
{
    int result = SQLITE_OK;
    if (value.isNull()) {
        result = sqlite3_bind_null(m_statement.get(), parameter + 1);
    } else if (value.typeId() == QMetaType::QString) {
        const QByteArray utf8 = value.toString().toUtf8();
        result = sqlite3_bind_text64(m_statement.get(), parameter + 1, utf8.constData(),
                                     static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    } else {
        result = sqlite3_bind_int64(m_statement.get(), parameter + 1, value.toLongLong());
    }
    if (result != SQLITE_OK)
        fail(m_database, m_path, result);
    return *this;
}

bool Statement::step()
{
    const int result = sqlite3_step(m_statement.get());
    if (result == SQLITE_ROW)
        return true;
    if (result != SQLITE_DONE)
        fail(m_database, m_path, result);
    return false;
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement.get());
}

QString Statement::columnName(int column) const
{
    return QString::fromUtf8(sqlite3_column_name(m_statement.get(), column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement.get(), column));
}

std::optional<qint64> Statement::soundInteger(int column) const
{
    if (sqlite3_column_type(m_statement.get(), column) != SQLITE_INTEGER)
        return std::nullopt;
    return integer(column);
}

std::optional<QByteArrayView> Statement::utf8(int column) const
{
    if (sqlite3_column_type(m_statement.get(), column) != SQLITE_TEXT)
        return std::nullopt;
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return QByteArrayView(bytes, sqlite3_column_bytes(m_statement.get(), column));
}

std::optional<QString> Statement::soundText(int column) const
{
    const auto bytes = utf8(column);
    if (!bytes)
        return std::nullopt;
    QString read = QString::fromUtf8(*bytes);
    // What is not UTF-8 becomes the replacement character, which a text may also hold itself.
    if (read.contains(QChar(QChar::Null)) ||
        (read.contains(QChar(QChar::ReplacementCharacter)) && !bytes->isValidUtf8()))
        return std::nullopt;
    return read;
}

QVariant Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_TEXT:
        return text(column);
    }
    throw Error{ErrorCode::UnsoundData, m_path, columnName(column)};
}

void Database::Close::operator()(sqlite3 *database) const
{
    sqlite3_close(database);
}

Database::Database(const QString &path, Mode mode)
    : m_path(path)
{
    if (mode != Mode::Create && !QFileInfo::exists(path))
        throw Error{ErrorCode::FileMissing, path, {}};
    sqlite3 *database = nullptr;
    const int result = sqlite3_open_v2(path.toUtf8().constData(), &database, flagsOf(mode), nullptr);
    m_database.reset(database);
    if (result != SQLITE_OK)
        fail(database, path, result);
    sqlite3_busy_timeout(database, kBusyMilliseconds);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    for (const auto &[category, limit] : kLimits)
        sqlite3_limit(database, category, limit);
    execute(QStringLiteral(
        "PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA mmap_size = 0; PRAGMA cell_size_check = ON; "
        "PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;"));
}

void Database::execute(const QString &sql)
{
    const int result = sqlite3_exec(m_database.get(), sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    if (result != SQLITE_OK)
        fail(m_database.get(), m_path, result);
}

QVariant Database::scalar(const QString &sql)
{
    Statement statement = prepare(sql);
    return statement.step() ? statement.value(0) : QVariant();
}

int Database::changedRows() const
{
    return sqlite3_changes(m_database.get());
}

Transaction::Transaction(Database &database)
    : m_database(database)
{
    m_database.execute(QStringLiteral("BEGIN IMMEDIATE"));
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_database.execute(QStringLiteral("ROLLBACK"));
    } catch (const Error &) {
        // SQLite has rolled back by itself after the error that brings us here: there is nothing left to undo.
    }
}

void Transaction::commit()
{
    m_database.execute(QStringLiteral("COMMIT"));
    m_open = false;
}

} // namespace regie::dossier
