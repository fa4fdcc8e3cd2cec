// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cycle_rows.h"

#include "core/dossier/changes.h"

namespace regie::exchange {

namespace {

QString keysOf(const std::set<domain::LocationKind> &kinds)
{
    QStringList keys;
    for (const domain::LocationKind kind : kinds)
        keys << domain::keyOf(kind);
    return keys.join(QLatin1Char(','));
}

} // namespace

std::vector<dossier::Change> defaultCycle(domain::CyclePeriod period, const QString &source)
{
    using domain::ParameterName;
    const auto rules = domain::CycleRules::defaults(period);
    const std::vector<std::pair<ParameterName, QString>> values{
        {ParameterName::CountingKinds, keysOf(rules.countingKinds)},
        {ParameterName::CutOff, rules.cutOff.toString(Qt::ISODate)},
        {ParameterName::DurableYears, QString::number(rules.durableYears)},
        {ParameterName::LargePlaces, QString::number(rules.largePlaces)},
        {ParameterName::RealisationDate, rules.realisationDate.toString(Qt::ISODate)},
        {ParameterName::ReportDate, rules.reportDate.toString(Qt::ISODate)}};
    const QString cycle = period.text();
    std::vector<dossier::Change> changes{dossier::changes::inserted(domain::Cycle{cycle})};
    for (const auto &[name, value] : values) {
        const QString id = dossier::changes::idFrom({QStringLiteral("parameter"), cycle, domain::keyOf(name)});
        changes.push_back(dossier::changes::inserted(domain::CycleParameter{id, cycle, name, value, source}));
    }
    return changes;
}

} // namespace regie::exchange
