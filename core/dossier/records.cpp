// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/records.h"

namespace regie::dossier {

domain::Dossier readDossier(Database &database)
{
    domain::Dossier dossier;
    forEachList(dossier, [&database]<typename T>(std::vector<T> &rows) { rows = readList<T>(database); });
    return dossier;
}

Change difference(const QString &table, const QString &id, const QVariantMap &before, const QVariantMap &after)
{
    Change change{table, id, QVariantMap{}, QVariantMap{}};
    for (auto field = before.begin(); field != before.end(); ++field) {
        const QVariant &now = after[field.key()];
        if (now == field.value())
            continue;
        change.before->insert(field.key(), field.value());
        change.after->insert(field.key(), now);
    }
    return change;
}

} // namespace regie::dossier
