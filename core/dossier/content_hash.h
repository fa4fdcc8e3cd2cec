// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariantMap>

#include <array>

namespace regie::dossier {

class Database;

/// The sum modulo 2^256 of the SHA-256 of every row of the content tables: independent of order, and kept current by adding
/// and subtracting rows. Journal and copy state are no part of it, and have a sum of their
/// own.
class ContentHash
{
public:
    ContentHash() = default;
    /// Reads what toText() wrote; zero when it is not such a text.
    static ContentHash fromText(const QString &text);
    /// Works it out from every row; slow for a large file; throws Error.
    static ContentHash of(Database &database);
    /// The same of the journal, the replica and the revision.
    static ContentHash ofJournal(Database &database);

    void add(const QString &table, const QVariantMap &row);
    void subtract(const QString &table, const QVariantMap &row);
    /// 64 hexadecimal digits.
    QString toText() const;

    bool operator==(const ContentHash &) const = default;

private:
    void add(const std::array<quint32, 8> &words);
    void addRows(Database &database, const QString &table, const QString &query);

    std::array<quint32, 8> m_words{}; ///< the least significant first
};

} // namespace regie::dossier
