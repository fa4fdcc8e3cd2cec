// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/copy_state.h"

#include "core/dossier/content_hash.h"
#include "core/dossier/database.h"

namespace regie::dossier {

namespace {

/// Digits of a hash. The row of the content's hash holds the journal's as well, after a space.
constexpr qsizetype kHashLength = 64;

QString keyOf(CopyStateName name)
{
    switch (name) {
    case CopyStateName::Replica:
        return QStringLiteral("replica");
    case CopyStateName::Revision:
        return QStringLiteral("revision");
    case CopyStateName::ContentHash:
    case CopyStateName::JournalHash:
        return QStringLiteral("content_hash");
    }
    Q_UNREACHABLE();
}

QString rowValue(Database &database, CopyStateName name)
{
    auto statement = database.prepare(QStringLiteral("SELECT value FROM copy_state WHERE id = ?"));
    return statement.bind(0, keyOf(name)).step() ? statement.text(0) : QString();
}

void setRowValue(Database &database, CopyStateName name, const QString &value)
{
    database
        .prepare(QStringLiteral("INSERT INTO copy_state (id, value) VALUES (?, ?) "
                                "ON CONFLICT (id) DO UPDATE SET value = excluded.value"))
        .bind(0, keyOf(name))
        .bind(1, value)
        .step();
}

QVariantMap row(CopyStateName name, const QString &value)
{
    return {{QStringLiteral("id"), keyOf(name)}, {QStringLiteral("value"), value}};
}

void setHashedValue(Database &database, CopyStateName name, const QString &value)
{
    const QString table = QStringLiteral("copy_state");
    ContentHash hash = ContentHash::fromText(copyState(database, CopyStateName::JournalHash));
    const QString before = rowValue(database, name);
    if (!before.isNull())
        hash.subtract(table, row(name, before));
    hash.add(table, row(name, value));
    setRowValue(database, name, value);
    setCopyState(database, CopyStateName::JournalHash, hash.toText());
}

} // namespace

QString copyState(Database &database, CopyStateName name)
{
    const QString value = rowValue(database, name);
    switch (name) {
    case CopyStateName::ContentHash:
        return value.left(kHashLength);
    case CopyStateName::JournalHash:
        return value.mid(kHashLength + 1);
    case CopyStateName::Replica:
    case CopyStateName::Revision:
        return value;
    }
    Q_UNREACHABLE();
}

void setCopyState(Database &database, CopyStateName name, const QString &value)
{
    switch (name) {
    case CopyStateName::ContentHash:
        setRowValue(database, name,
                    QStringLiteral("%1 %2").arg(value, copyState(database, CopyStateName::JournalHash)));
        return;
    case CopyStateName::JournalHash:
        setRowValue(
            database, name,
            QStringLiteral("%1 %2").arg(
                copyState(database, CopyStateName::ContentHash).leftJustified(kHashLength, QLatin1Char('0')), value));
        return;
    case CopyStateName::Replica:
    case CopyStateName::Revision:
        setHashedValue(database, name, value);
        return;
    }
}

QString versionOf(const QString &contentHash)
{
    constexpr qsizetype kDigits = 8;
    return contentHash.left(kDigits);
}

QString readVersion(const QString &databasePath)
{
    // Writable, since a transaction that was cut off must be rolled back before reading.
    Database database(databasePath, Database::Mode::ReadWrite);
    return versionOf(copyState(database, CopyStateName::ContentHash));
}

} // namespace regie::dossier
