// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dossier/change.h"

#include <map>

namespace regie::dossier {

class ContentHash;
class Database;
class Statement;

/// Makes changes in a file, and keeps the content hash current with them.
class RowWriter
{
public:
    RowWriter(Database &database, ContentHash &hash);
    ~RowWriter();

    /// Inserts, updates or deletes one row. Throws Error(RowMissing) when the row is not as the change says it was, and
    /// Error(NotAllowed) when a constraint forbids it.
    void write(const Change &change);

private:
    void insert(const Change &change);
    void update(const Change &change);
    void remove(const Change &change);
    Statement &prepared(const QString &sql);
    QVariantMap rowOf(const Change &change);

    Database &m_database;
    ContentHash &m_hash;
    std::map<QString, Statement> m_statements;
};

} // namespace regie::dossier
