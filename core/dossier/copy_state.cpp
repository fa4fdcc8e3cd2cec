// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/copy_state.h"

#include "core/dossier/database.h"

namespace regie::dossier {

namespace {

QString keyOf(CopyStateName name)
{
    switch (name) {
    case CopyStateName::Replica:
        return QStringLiteral("replica");
    case CopyStateName::Revision:
        return QStringLiteral("revision");
    case CopyStateName::ContentHash:
        return QStringLiteral("content_hash");
    }
    Q_UNREACHABLE();
}

} // namespace

QString copyState(Database &database, CopyStateName name)
{
    auto statement = database.prepare(QStringLiteral("SELECT value FROM copy_state WHERE id = ?"));
    return statement.bind(0, keyOf(name)).step() ? statement.text(0) : QString();
}

void setCopyState(Database &database, CopyStateName name, const QString &value)
{
    database
        .prepare(QStringLiteral("INSERT INTO copy_state (id, value) VALUES (?, ?) "
                                "ON CONFLICT (id) DO UPDATE SET value = excluded.value"))
        .bind(0, keyOf(name))
        .bind(1, value)
        .step();
}

} // namespace regie::dossier
