// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dossier/content_hash.h"
#include "core/dossier/copy_state.h"
#include "core/dossier/database.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>
#include <QTest>
#include <QtEndian>

#include <sqlite3.h>

#include <functional>

#include <sys/stat.h>

namespace regie::tests {

/// What somebody does to the dossier at a path.
using Attack = std::function<void(const QString &path)>;

/// The file through SQLite, without the program's own care.
class Raw
{
public:
    explicit Raw(const QString &path) { require(sqlite3_open(qPrintable(path), &m_database)); }
    ~Raw() { sqlite3_close(m_database); }
    Raw(const Raw &) = delete;
    Raw &operator=(const Raw &) = delete;

    void run(const QByteArray &sql) { require(sqlite3_exec(m_database, sql.constData(), nullptr, nullptr, nullptr)); }

private:
    void require(int result)
    {
        if (result != SQLITE_OK)
            qFatal("the hostile file can't be made: %s", sqlite3_errmsg(m_database));
    }
    sqlite3 *m_database = nullptr;
};

/// Makes the file's hashes right again, so that something else must notice.
inline void reseal(const QString &path)
{
    dossier::Database database(path, dossier::Database::Mode::ReadWrite);
    setCopyState(database, dossier::CopyStateName::ContentHash, dossier::ContentHash::of(database).toText());
    setCopyState(database, dossier::CopyStateName::JournalHash, dossier::ContentHash::ofJournal(database).toText());
}

inline Attack sql(const char *statements)
{
    return [statements](const QString &path) { Raw(path).run(statements); };
}

/// An attack on rows, by somebody who knows the hashes; the schema's own checks are set aside.
inline Attack rows(const char *statements)
{
    return [statements](const QString &path) {
        Raw(path).run(QByteArray("PRAGMA ignore_check_constraints = ON; ") + statements);
        reseal(path);
    };
}

/// Writes in the file's schema itself.
inline Attack schema(const char *what, const char *by)
{
    return [what, by](const QString &path) {
        Raw(path).run(QByteArray("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, '") + what +
                      "', '" + by + "'); PRAGMA writable_schema = RESET");
    };
}

inline Attack bytes(qint64 at, QByteArray written)
{
    return [at, written](const QString &path) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
        QCOMPARE(file.write(written), qint64(written.size()));
    };
}

inline Attack content(const QByteArray &whole)
{
    return [whole](const QString &path) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(whole) == whole.size());
    };
}

inline Attack resized(qint64 size)
{
    return [size](const QString &path) { QVERIFY(QFile(path).resize(size)); };
}

inline QByteArray bigEndian(quint32 number)
{
    QByteArray written(4, '\0');
    qToBigEndian(number, written.data());
    return written;
}

inline QByteArray noise(int size)
{
    QByteArray written;
    quint32 state = 1;
    while (written.size() < size)
        written += static_cast<char>((state = state * 1664525U + 1013904223U) >> 24);
    return written;
}

inline void replaceByFolder(const QString &path)
{
    QVERIFY(QFile::remove(path) && QDir().mkpath(path));
}

inline void replaceByPipe(const QString &path)
{
    QVERIFY(QFile::remove(path));
    QCOMPARE(::mkfifo(qPrintable(path), 0600), 0);
}

inline void replaceByLink(const QString &path, const QString &to)
{
    QVERIFY(QFile::remove(path) && QFile::link(to, path));
}

} // namespace regie::tests
