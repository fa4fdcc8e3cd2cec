// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/history_json.h"

#include "core/dossier/action_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace regie::exchange {

namespace {

QJsonValue toJson(const std::optional<QVariantMap> &fields)
{
    return fields ? QJsonValue(QJsonObject::fromVariantMap(*fields)) : QJsonValue();
}

QJsonObject toJson(const dossier::Change &change)
{
    return {{QStringLiteral("table"), change.table},
            {QStringLiteral("id"), change.id},
            {QStringLiteral("before"), toJson(change.before)},
            {QStringLiteral("after"), toJson(change.after)}};
}

QJsonObject toJson(const dossier::JournalEntry &entry)
{
    QJsonArray changes;
    for (const dossier::Change &change : entry.changes)
        changes.append(toJson(change));
    QJsonObject json{{QStringLiteral("id"), entry.id},
                     {QStringLiteral("position"), entry.position},
                     {QStringLiteral("replica"), entry.replica},
                     {QStringLiteral("author"), entry.author},
                     {QStringLiteral("recorded_at"), entry.recordedAt.toUTC().toString(Qt::ISODateWithMs)},
                     {QStringLiteral("action"), domain::keyOf(entry.action.kind)},
                     {QStringLiteral("sentence"), dossier::sentence(entry.action)},
                     {QStringLiteral("changes"), changes}};
    if (!entry.undoes.isEmpty())
        json.insert(QStringLiteral("undoes"), entry.undoes);
    if (!entry.mergedThrough.isEmpty())
        json.insert(QStringLiteral("merged_through"), entry.mergedThrough);
    return json;
}

} // namespace

QByteArray historyJson(const std::vector<dossier::JournalEntry> &entries)
{
    QJsonArray array;
    for (const dossier::JournalEntry &entry : entries)
        array.append(toJson(entry));
    return QJsonDocument(array).toJson();
}

} // namespace regie::exchange
