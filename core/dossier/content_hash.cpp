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

/// The bytes of a row that are hashed. They keep their memory from row to row.
class RowBytes
{
public:
    void clear() { m_size = 0; }
    QByteArrayView view() const { return {m_bytes.data(), static_cast<qsizetype>(m_size)}; }

    void add(QByteArrayView bytes)
    {
        const auto count = static_cast<std::size_t>(bytes.size());
        if (m_bytes.size() - m_size < count)
            m_bytes.resize(2 * (m_size + count));
        std::copy_n(bytes.data(), count, m_bytes.data() + m_size);
        m_size += count;
    }
    /// Every name and value with its length before it, so that no two rows are written alike.
    void addMeasured(QByteArrayView utf8)
    {
        add(Digits(utf8.size()).text());
        add(":");
        add(utf8);
    }
    void addNull() { add("n"); }
    void addText(QByteArrayView utf8)
    {
        add("t");
        addMeasured(utf8);
    }
    void addNumber(qint64 number)
    {
        add("i");
        addMeasured(Digits(number).text());
    }

private:
    std::vector<char> m_bytes;
    std::size_t m_size = 0;
};

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
    RowBytes bytes;
    bytes.addMeasured(table.toUtf8());
    for (auto field = row.begin(); field != row.end(); ++field) {
        bytes.addMeasured(field.key().toUtf8());
        if (field->isNull())
            bytes.addNull();
        else if (field->typeId() == QMetaType::QString)
            bytes.addText(field->toString().toUtf8());
        else
            bytes.addNumber(field->toLongLong());
    }
    Sha256 sha256;
    return hashOf(sha256, bytes.view());
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
        RowBytes names; // of the table before the first column
        names.addMeasured(table.toUtf8());
        for (const int column : m_order) {
            names.addMeasured(statement.columnName(column).toUtf8());
            m_names.push_back(names.view().toByteArray());
            names.clear();
        }
    }

    /// Throws Error(UnsoundData) for a value that is neither null, text nor a whole number.
    Words hash(const Statement &statement)
    {
        m_bytes.clear();
        for (std::size_t i = 0; i < m_order.size(); ++i) {
            m_bytes.add(m_names[i]);
            if (const auto utf8 = statement.utf8(m_order[i])) // first what most values are
                m_bytes.addText(*utf8);
            else if (statement.isNull(m_order[i]))
                m_bytes.addNull();
            else
                m_bytes.addNumber(statement.value(m_order[i]).toLongLong());
        }
        return hashOf(m_sha256, m_bytes.view());
    }

private:
    std::vector<int> m_order;        ///< the columns by name, as in a map
    std::vector<QByteArray> m_names; ///< of the columns, as they are hashed
    RowBytes m_bytes;
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
