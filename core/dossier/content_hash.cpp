// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/content_hash.h"

#include "core/dossier/database.h"
#include "core/dossier/schema.h"
#include "core/dossier/sha256.h"

#include <QtEndian>

#include <algorithm>
#include <charconv>
#include <numeric>
#include <vector>

namespace regie::dossier {

namespace {

using Words = std::array<quint32, 8>;

/// A whole number as text, without memory of its own: there are millions of them.
class Digits
{
public:
    explicit Digits(qint64 number)
        : m_end(std::to_chars(m_digits.data(), m_digits.data() + m_digits.size(), number).ptr)
    {}
    QByteArrayView text() const { return {m_digits.data(), m_end}; }

private:
    std::array<char, 24> m_digits;
    char *m_end;
};

/// Every value with its length before it, so that no two rows are written alike.
void feed(QByteArray &bytes, QByteArrayView utf8)
{
    bytes.append(Digits(utf8.size()).text()).append(':').append(utf8);
}

/// The least significant first.
Words hashOf(Sha256 &sha256, QByteArrayView bytes)
{
    sha256.add(bytes);
    Words words = sha256.finish();
    std::reverse(words.begin(), words.end());
    return words;
}

Words hashOf(const QString &table, const QVariantMap &row)
{
    QByteArray bytes;
    feed(bytes, table.toUtf8());
    for (auto field = row.begin(); field != row.end(); ++field) {
        feed(bytes, field.key().toUtf8());
        if (field->isNull())
            bytes += 'n';
        else if (field->typeId() == QMetaType::QString)
            feed(bytes += 't', field->toString().toUtf8());
        else
            feed(bytes += 'i', Digits(field->toLongLong()).text());
    }
    Sha256 sha256;
    return hashOf(sha256, bytes);
}

/// hashOf() for row after row of one statement, without a map for each.
class RowHasher
{
public:
    RowHasher(const QString &table, const Statement &statement)
        : m_order(static_cast<std::size_t>(statement.columnCount()))
    {
        std::iota(m_order.begin(), m_order.end(), 0);
        std::sort(m_order.begin(), m_order.end(), [&statement](int left, int right) {
            return statement.columnName(left) < statement.columnName(right);
        });
        feed(m_table, table.toUtf8());
        for (const int column : m_order)
            feed(m_names.emplace_back(), statement.columnName(column).toUtf8());
    }

    /// Throws Error(UnsoundData) for a value that is neither null, text nor a whole number.
    Words hash(const Statement &statement)
    {
        m_bytes.resize(0); // which keeps its memory
        m_bytes += m_table;
        for (std::size_t i = 0; i < m_order.size(); ++i) {
            m_bytes += m_names[i];
            if (statement.isNull(m_order[i]))
                m_bytes += 'n';
            else if (const auto utf8 = statement.utf8(m_order[i]))
                feed(m_bytes += 't', *utf8);
            else
                feed(m_bytes += 'i', Digits(statement.value(m_order[i]).toLongLong()).text());
        }
        return hashOf(m_sha256, m_bytes);
    }

private:
    std::vector<int> m_order; ///< the columns by name, as in a map
    std::vector<QByteArray> m_names;
    QByteArray m_table;
    QByteArray m_bytes;
    Sha256 m_sha256;
};

} // namespace

ContentHash ContentHash::fromText(const QString &text)
{
    ContentHash hash;
    const QByteArray bytes = QByteArray::fromHex(text.toLatin1());
    if (bytes.size() == sizeof(Words)) {
        qFromBigEndian<quint32>(bytes.constData(), static_cast<qsizetype>(hash.m_words.size()), hash.m_words.data());
        std::reverse(hash.m_words.begin(), hash.m_words.end());
    }
    return hash;
}

ContentHash ContentHash::of(Database &database)
{
    ContentHash hash;
    for (const QString &table : contentTables()) {
        if (hasTable(database, table))
            hash.addRows(database, table, QStringLiteral("SELECT * FROM %1").arg(table));
    }
    return hash;
}

ContentHash ContentHash::ofJournal(Database &database)
{
    ContentHash hash;
    hash.addRows(database, QStringLiteral("journal"), QStringLiteral("SELECT * FROM journal"));
    hash.addRows(database, QStringLiteral("copy_state"),
                 QStringLiteral("SELECT * FROM copy_state WHERE id <> 'content_hash'"));
    return hash;
}

void ContentHash::addRows(Database &database, const QString &table, const QString &query)
{
    auto statement = database.prepare(query);
    RowHasher hasher(table, statement);
    while (statement.step())
        add(hasher.hash(statement));
}

void ContentHash::add(const Words &words)
{
    quint64 carry = 0;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        carry += quint64(m_words[i]) + words[i];
        m_words[i] = static_cast<quint32>(carry);
        carry >>= 32;
    }
}

void ContentHash::add(const QString &table, const QVariantMap &row)
{
    add(hashOf(table, row));
}

void ContentHash::subtract(const QString &table, const QVariantMap &row)
{
    const Words words = hashOf(table, row);
    quint64 borrow = 0;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const quint64 difference = quint64(m_words[i]) - words[i] - borrow;
        m_words[i] = static_cast<quint32>(difference);
        borrow = (difference >> 32) != 0 ? 1 : 0;
    }
}

QString ContentHash::toText() const
{
    QString text;
    for (auto word = m_words.rbegin(); word != m_words.rend(); ++word)
        text += QStringLiteral("%1").arg(*word, 8, 16, QLatin1Char('0'));
    return text;
}

} // namespace regie::dossier
