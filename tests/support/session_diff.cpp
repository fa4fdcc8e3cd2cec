// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/session_diff.h"

#include "core/dossier/schema.h"

#include <QTest>

#include <sqlite3.h>

#include <algorithm>
#include <memory>
#include <tuple>

namespace regie::tests {

namespace {

struct CloseDatabase
{
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
};
struct DeleteSession
{
    void operator()(sqlite3_session *session) const { sqlite3session_delete(session); }
};

void require(int result)
{
    if (result != SQLITE_OK)
        qFatal("SQLite's session extension failed with %d", result);
}

QVariant valueOf(sqlite3_value *value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return QVariant::fromValue<qlonglong>(sqlite3_value_int64(value));
    default:
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)), sqlite3_value_bytes(value));
    }
}

QStringList columnsOf(sqlite3 *database, const QString &table)
{
    sqlite3_stmt *statement = nullptr;
    require(sqlite3_prepare_v2(database, qPrintable(QStringLiteral("SELECT * FROM %1").arg(table)), -1, &statement,
                               nullptr));
    QStringList names;
    for (int column = 0; column < sqlite3_column_count(statement); ++column)
        names << QString::fromUtf8(sqlite3_column_name(statement, column));
    sqlite3_finalize(statement);
    return names;
}

dossier::Change changeAt(sqlite3 *database, sqlite3_changeset_iter *iterator)
{
    const char *name = nullptr;
    int columns = 0;
    int operation = 0;
    require(sqlite3changeset_op(iterator, &name, &columns, &operation, nullptr));
    dossier::Change change{QString::fromUtf8(name), {}, {}, {}};
    const QStringList names = columnsOf(database, change.table);
    if (operation != SQLITE_INSERT)
        change.before.emplace();
    if (operation != SQLITE_DELETE)
        change.after.emplace();
    for (int column = 0; column < columns; ++column) {
        sqlite3_value *before = nullptr;
        sqlite3_value *after = nullptr;
        if (operation != SQLITE_INSERT)
            require(sqlite3changeset_old(iterator, column, &before));
        if (operation != SQLITE_DELETE)
            require(sqlite3changeset_new(iterator, column, &after));
        if (names[column] == QLatin1String("id"))
            change.id = valueOf(before ? before : after).toString();
        if (operation == SQLITE_UPDATE && !after)
            continue;
        if (before)
            change.before->insert(names[column], valueOf(before));
        if (after)
            change.after->insert(names[column], valueOf(after));
    }
    return change;
}

} // namespace

std::vector<dossier::Change> sessionDiff(const QString &before, const QString &after)
{
    sqlite3 *raw = nullptr;
    require(sqlite3_open(qPrintable(after), &raw));
    const std::unique_ptr<sqlite3, CloseDatabase> database(raw);
    require(
        sqlite3_exec(raw, qPrintable(QStringLiteral("ATTACH '%1' AS earlier").arg(before)), nullptr, nullptr, nullptr));
    sqlite3_session *rawSession = nullptr;
    require(sqlite3session_create(raw, "main", &rawSession));
    const std::unique_ptr<sqlite3_session, DeleteSession> session(rawSession);
    for (const QString &table : dossier::contentTables()) {
        require(sqlite3session_attach(rawSession, qPrintable(table)));
        require(sqlite3session_diff(rawSession, "earlier", qPrintable(table), nullptr));
    }
    int size = 0;
    void *changeset = nullptr;
    require(sqlite3session_changeset(rawSession, &size, &changeset));
    sqlite3_changeset_iter *iterator = nullptr;
    require(sqlite3changeset_start(&iterator, size, changeset));
    std::vector<dossier::Change> changes;
    while (sqlite3changeset_next(iterator) == SQLITE_ROW)
        changes.push_back(changeAt(raw, iterator));
    require(sqlite3changeset_finalize(iterator));
    sqlite3_free(changeset);
    return sorted(std::move(changes));
}

std::vector<dossier::Change> sorted(std::vector<dossier::Change> changes)
{
    std::erase_if(changes, [](const dossier::Change &change) { return change.before == change.after; });
    std::sort(changes.begin(), changes.end(), [](const dossier::Change &left, const dossier::Change &right) {
        return std::tie(left.table, left.id) < std::tie(right.table, right.id);
    });
    return changes;
}

} // namespace regie::tests
