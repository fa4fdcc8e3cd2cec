// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/content_hash.h"

#include "core/dossier/database.h"
#include "core/dossier/schema.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace regie::dossier {

namespace {

using Words = std::array<quint32, 8>;

/// Every value with its length before it, so that no two rows are written alike.
void feed(QByteArray &bytes, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    bytes += QByteArray::number(utf8.size()) + ':' + utf8;
}

Words wordsFrom(const QByteArray &bigEndian)
{
    Words words{};
    for (std::size_t i = 0; i < words.size(); ++i)
        words[words.size() - 1 - i] = qFromBigEndian<quint32>(bigEndian.constData() + 4 * i);
    return words;
}

Words hashOf(const QString &table, const QVariantMap &row)
{
    QByteArray bytes;
    feed(bytes, table);
    for (auto field = row.begin(); field != row.end(); ++field) {
        feed(bytes, field.key());
        if (field->isNull())
            bytes += 'n';
        else if (field->typeId() == QMetaType::QString)
            feed(bytes += 't', field->toString());
        else
            feed(bytes += 'i', QString::number(field->toLongLong()));
    }
    return wordsFrom(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

} // namespace

ContentHash ContentHash::fromText(const QString &text)
{
    ContentHash hash;
    const QByteArray bytes = QByteArray::fromHex(text.toLatin1());
    if (bytes.size() == 32)
        hash.m_words = wordsFrom(bytes);
    return hash;
}

ContentHash ContentHash::of(Database &database)
{
    ContentHash hash;
    for (const QString &table : contentTables()) {
        auto statement = database.prepare(QStringLiteral("SELECT * FROM %1").arg(table));
        QStringList names;
        for (int column = 0; column < statement.columnCount(); ++column)
            names << statement.columnName(column);
        while (statement.step()) {
            QVariantMap row;
            for (int column = 0; column < names.size(); ++column)
                row.insert(names[column], statement.value(column));
            hash.add(table, row);
        }
    }
    return hash;
}

void ContentHash::add(const QString &table, const QVariantMap &row)
{
    const Words words = hashOf(table, row);
    quint64 carry = 0;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        carry += quint64(m_words[i]) + words[i];
        m_words[i] = static_cast<quint32>(carry);
        carry >>= 32;
    }
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
