// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/filter_state.h"

#include "core/domain/keys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace regie::ui::locations {

using Counts = LocationFilter::Counts;

namespace {

const QString kText = QStringLiteral("text");
const QString kMunicipality = QStringLiteral("municipality");
const QString kKind = QStringLiteral("kind");
const QString kCounts = QStringLiteral("counts");
const QString kPhases = QStringLiteral("phases");

} // namespace

QString keyOf(Counts counts)
{
    switch (counts) {
    case Counts::Either:
        return {};
    case Counts::Yes:
        return QStringLiteral("yes");
    case Counts::No:
        return QStringLiteral("no");
    }
    Q_UNREACHABLE();
}

Counts countsFrom(const QString &key)
{
    for (const Counts counts : {Counts::Yes, Counts::No}) {
        if (key == keyOf(counts))
            return counts;
    }
    return Counts::Either;
}

QByteArray stateOf(const LocationFilter &filter)
{
    QJsonArray phases;
    for (std::size_t phase = 0; phase < filter.phases.size(); ++phase) {
        if (filter.phases.test(phase))
            phases.append(domain::keyOf(static_cast<domain::Phase>(phase)));
    }
    const QJsonObject object{{kText, filter.text},
                             {kMunicipality, filter.municipality},
                             {kKind, filter.kind ? domain::keyOf(*filter.kind) : QString()},
                             {kCounts, keyOf(filter.counts)},
                             {kPhases, phases}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

LocationFilter filterFrom(const QByteArray &state)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    LocationFilter filter;
    filter.text = object.value(kText).toString();
    filter.municipality = object.value(kMunicipality).toString();
    filter.kind = domain::fromKey<domain::LocationKind>(object.value(kKind).toString());
    filter.counts = countsFrom(object.value(kCounts).toString());
    const QJsonArray phases = object.value(kPhases).toArray();
    for (const QJsonValue &key : phases) {
        if (const auto phase = domain::fromKey<domain::Phase>(key.toString()))
            filter.phases.set(static_cast<std::size_t>(*phase));
    }
    return filter;
}

} // namespace regie::ui::locations
