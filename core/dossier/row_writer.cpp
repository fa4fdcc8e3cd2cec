// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/row_writer.h"

#include "core/dossier/content_hash.h"
#include "core/dossier/database.h"
#include "core/dossier/limits.h"
#include "core/dossier/schema.h"

#include <algorithm>

namespace regie::dossier {

namespace {

/// Whether the values are such that they can be read again: see record_values.h.
bool fits(const QVariantMap &values)
{
    return std::none_of(values.begin(), values.end(), [](const QVariant &value) {
        const QString text = value.typeId() == QMetaType::QString ? value.toString() : QString();
        return text.size() > kLongestText || text.contains(QChar(QChar::Null));
    });
}

} // namespace

RowWriter::RowWriter(Database &database, ContentHash &hash)
    : m_database(database)
    , m_hash(hash)
{}

RowWriter::~RowWriter() = default;

void RowWriter::write(const Change &change)
{
    if (!isContentTable(change.table) || (change.after && !fits(*change.after)))
        throw Error{ErrorCode::NotAllowed, m_database.path(), change.table};
    if (!change.before)
        insert(change);
    else if (!change.after)
        remove(change);
    else
        update(change);
}

void RowWriter::insert(const Change &change)
{
    QStringList places;
    for (qsizetype i = 0; i < change.after->size(); ++i)
        places << QStringLiteral("?");
    Statement &statement =
        prepared(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                     .arg(change.table, columnNames(change.table, change.after->keys()).join(QLatin1String(", ")),
                          places.join(QLatin1String(", "))));
    int parameter = 0;
    for (const QVariant &value : *change.after)
        statement.bind(parameter++, value);
    statement.step();
    m_hash.add(change.table, rowOf(change));
}

void RowWriter::update(const Change &change)
{
    const QVariantMap before = rowOf(change);
    for (auto field = change.before->begin(); field != change.before->end(); ++field) {
        if (!before.contains(field.key()) || before[field.key()] != field.value())
            throw Error{ErrorCode::RowMissing, m_database.path(), change.table};
    }
    QStringList assignments;
    for (const QString &column : columnNames(change.table, change.after->keys()))
        assignments << column + QLatin1String(" = ?");
    Statement &statement = prepared(
        QStringLiteral("UPDATE %1 SET %2 WHERE id = ?").arg(change.table, assignments.join(QLatin1String(", "))));
    int parameter = 0;
    for (const QVariant &value : *change.after)
        statement.bind(parameter++, value);
    statement.bind(parameter, change.id).step();
    m_hash.subtract(change.table, before);
    m_hash.add(change.table, rowOf(change));
}

void RowWriter::remove(const Change &change)
{
    const QVariantMap before = rowOf(change);
    if (before != *change.before)
        throw Error{ErrorCode::RowMissing, m_database.path(), change.table};
    prepared(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(change.table)).bind(0, change.id).step();
    m_hash.subtract(change.table, before);
}

QVariantMap RowWriter::rowOf(const Change &change)
{
    Statement &statement = prepared(QStringLiteral("SELECT * FROM %1 WHERE id = ?").arg(change.table));
    if (!statement.bind(0, change.id).step())
        throw Error{ErrorCode::RowMissing, m_database.path(), change.table};
    QVariantMap row;
    for (int column = 0; column < statement.columnCount(); ++column)
        row.insert(statement.columnName(column), statement.value(column));
    statement.reset();
    return row;
}

Statement &RowWriter::prepared(const QString &sql)
{
    const auto known = m_statements.find(sql);
    if (known != m_statements.end()) {
        known->second.reset();
        return known->second;
    }
    return m_statements.emplace(sql, m_database.prepare(sql)).first->second;
}

} // namespace regie::dossier
