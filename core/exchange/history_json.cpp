// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/history_json.h"

#include "core/dossier/change_lines.h"
#include "core/dossier/field_text.h"
#include "core/dossier/history_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace regie::exchange {

namespace {

QJsonValue toJson(const std::optional<QVariantMap> &fields)
{
    return fields ? QJsonValue(QJsonObject::fromVariantMap(*fields)) : QJsonValue();
}

/// The key of how an entry came about.
QString keyOf(dossier::Course course)
{
    switch (course) {
    case dossier::Course::Edit:
        return QStringLiteral("edit");
    case dossier::Course::Undo:
        return QStringLiteral("undo");
    case dossier::Course::Redo:
        return QStringLiteral("redo");
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const dossier::Change &change, const domain::Dossier &now)
{
    QJsonArray fields;
    const std::vector<dossier::ChangeLine> lines = dossier::changeLines(now, {change});
    for (const dossier::ChangeLine &line : lines) {
        if (line.field.isEmpty())
            continue;
        fields.append(QJsonObject{{QStringLiteral("field"), line.field},
                                  {QStringLiteral("name"), dossier::fieldText(line)},
                                  {QStringLiteral("before"), dossier::beforeText(line, now)},
                                  {QStringLiteral("after"), dossier::afterText(line, now)}});
    }
    return {{QStringLiteral("table"), change.table},
            {QStringLiteral("id"), change.id},
            {QStringLiteral("row"), dossier::rowText(lines.front())},
            {QStringLiteral("before"), toJson(change.before)},
            {QStringLiteral("after"), toJson(change.after)},
            {QStringLiteral("fields"), fields}};
}

QJsonObject toJson(const dossier::JournalEntry &entry, const dossier::HistoryLine &line,
                   const dossier::EntryFacts &facts, const domain::Dossier &now)
{
    QJsonArray changes;
    for (const dossier::Change &change : entry.changes)
        changes.append(toJson(change, now));
    QJsonObject json{{QStringLiteral("id"), entry.id},
                     {QStringLiteral("position"), entry.position},
                     {QStringLiteral("replica"), entry.replica},
                     {QStringLiteral("author"), entry.author},
                     {QStringLiteral("recorded_at"), entry.recordedAt.toUTC().toString(Qt::ISODateWithMs)},
                     {QStringLiteral("action"), domain::keyOf(entry.action.kind)},
                     {QStringLiteral("course"), keyOf(line.course)},
                     {QStringLiteral("taken_back"), line.isTakenBack},
                     {QStringLiteral("sentence"), dossier::sentence(line, now)},
                     {QStringLiteral("municipalities"), QJsonArray::fromStringList(facts.municipalities)},
                     {QStringLiteral("tables"), QJsonArray::fromStringList(facts.tables)},
                     {QStringLiteral("changes"), changes}};
    if (!entry.undoes.isEmpty())
        json.insert(QStringLiteral("undoes"), entry.undoes);
    if (!entry.mergedThrough.isEmpty())
        json.insert(QStringLiteral("merged_through"), entry.mergedThrough);
    return json;
}

} // namespace

dossier::History historyOf(const dossier::PublishedDossier &dossier)
{
    QHash<QString, QString> scores;
    for (const domain::Score &score : dossier.locationScores)
        scores.insert(score.id, score.municipality);
    return dossier::historyOf(dossier.history, dossier.data,
                              [&scores](const QString &score) { return scores.value(score); });
}

QByteArray historyJson(const dossier::PublishedDossier &dossier, const dossier::HistoryFilter &filter)
{
    const dossier::History history = historyOf(dossier);
    QJsonArray array;
    for (const std::size_t index : history.filtered(filter)) {
        const dossier::JournalEntry &entry = dossier.history[dossier.history.size() - 1 - index];
        array.append(toJson(entry, history.line(index), *history.facts(index), dossier.data));
    }
    return QJsonDocument(array).toJson();
}

} // namespace regie::exchange
