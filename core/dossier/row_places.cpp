// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/row_places.h"

#include "core/dossier/row_words.h"

#include <algorithm>

namespace regie::dossier {

namespace {

const QStringList kMunicipalityFields{QStringLiteral("municipality"), QStringLiteral("from_municipality"),
                                      QStringLiteral("to_municipality"), QStringLiteral("for_municipality")};
const QString kLocation = QStringLiteral("location");
const QString kScore = QStringLiteral("score");
const QString kMunicipalities = QStringLiteral("municipalities");
const QString kLocations = QStringLiteral("locations");
const QString kScores = QStringLiteral("scores");

/// The fields that tell where a row belongs.
QVariantMap placing(const QVariantMap &values)
{
    QVariantMap fields;
    for (const QString &field : kMunicipalityFields + QStringList{kLocation, kScore}) {
        if (values.contains(field))
            fields.insert(field, values[field]);
    }
    return fields;
}

} // namespace

RowPlaces::RowPlaces(const domain::Dossier &now, ScorePlace scorePlace)
    : m_now(now)
    , m_scorePlace(std::move(scorePlace))
{}

QVariantMap RowPlaces::valuesOf(const QString &table, const QString &id) const
{
    const auto earlier = m_earlier.constFind({table, id});
    if (earlier != m_earlier.cend())
        return *earlier;
    if (const auto now = rowValues(m_now, table, id))
        return *now;
    if (table == kScores && m_scorePlace)
        return {{kMunicipalityFields.front(), m_scorePlace(id)}};
    return {};
}

void RowPlaces::collect(const QString &table, const QString &id, const QVariantMap &values, QSet<QString> &found) const
{
    if (table == kMunicipalities) {
        found << id;
        return;
    }
    bool isPlaced = false;
    for (const QString &field : kMunicipalityFields) {
        const QString code = values.value(field).toString();
        if (!code.isEmpty())
            found << code;
        isPlaced = isPlaced || (!code.isEmpty() && field == kMunicipalityFields.front());
    }
    if (isPlaced)
        return;
    const QString location = values.value(kLocation).toString();
    const QString score = values.value(kScore).toString();
    if (!location.isEmpty())
        collect(kLocations, location, valuesOf(kLocations, location), found);
    else if (table == QLatin1String("evidence") && !score.isEmpty())
        collect(kScores, score, valuesOf(kScores, score), found);
}

void RowPlaces::step(const Change &change, QSet<QString> &found)
{
    QVariantMap after = change.before ? valuesOf(change.table, change.id) : QVariantMap();
    if (change.after) {
        after.insert(*change.after);
        collect(change.table, change.id, after, found);
    }
    if (!change.before)
        return;
    QVariantMap before = after;
    before.insert(*change.before);
    collect(change.table, change.id, before, found);
    if (!change.after || placing(before) != placing(after))
        m_earlier.insert({change.table, change.id}, placing(before));
}

QStringList RowPlaces::municipalitiesOf(const std::vector<Change> &changes)
{
    QSet<QString> found;
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        step(*change, found);
    QStringList codes(found.begin(), found.end());
    codes.sort();
    return codes;
}

} // namespace regie::dossier
