// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/cycle.h"

#include <QStringList>

namespace regie::domain {

namespace {

std::optional<std::set<LocationKind>> kindsFrom(const QString &text)
{
    std::set<LocationKind> kinds;
    for (const QString &key : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto kind = fromKey<LocationKind>(key.trimmed());
        if (!kind)
            return std::nullopt;
        kinds.insert(*kind);
    }
    return kinds;
}

std::optional<int> wholeNumber(const QString &text)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok && number >= 0 ? std::optional(number) : std::nullopt;
}

void apply(CycleRules &rules, const CycleParameter &parameter)
{
    if (!isValidParameter(parameter.name, parameter.value))
        return;
    switch (parameter.name) {
    case ParameterName::CountingKinds:
        rules.countingKinds = *kindsFrom(parameter.value);
        break;
    case ParameterName::CutOff:
        rules.cutOff = QDate::fromString(parameter.value, Qt::ISODate);
        break;
    case ParameterName::DurableYears:
        rules.durableYears = *wholeNumber(parameter.value);
        break;
    case ParameterName::LargePlaces:
        rules.largePlaces = *wholeNumber(parameter.value);
        break;
    case ParameterName::RealisationDate:
        rules.realisationDate = QDate::fromString(parameter.value, Qt::ISODate);
        break;
    case ParameterName::ReportDate:
        rules.reportDate = QDate::fromString(parameter.value, Qt::ISODate);
        break;
    case ParameterName::DecisionDate:
    case ParameterName::NationalEstimate:
    case ParameterName::NationalEstimateDate:
        break;
    }
}

} // namespace

CycleRules CycleRules::defaults(CyclePeriod period)
{
    const int first = period.firstYear();
    return {period,
            {LocationKind::ReceptionCentre, LocationKind::SmallScale, LocationKind::Minors, LocationKind::MixedLiving},
            QDate(first + 1, 2, 1),
            5,
            100,
            QDate(first, 7, 1),
            QDate(first - 1, 11, 1)};
}

CycleRules CycleRules::from(CyclePeriod period, const std::vector<CycleParameter> &parameters)
{
    CycleRules rules = defaults(period);
    for (const CycleParameter &parameter : parameters) {
        if (parameter.cycle == period.text())
            apply(rules, parameter);
    }
    return rules;
}

bool isValidParameter(ParameterName name, const QString &value)
{
    switch (name) {
    case ParameterName::CountingKinds:
        return kindsFrom(value).has_value();
    case ParameterName::DurableYears:
    case ParameterName::LargePlaces:
    case ParameterName::NationalEstimate:
        return wholeNumber(value).has_value();
    case ParameterName::CutOff:
    case ParameterName::RealisationDate:
    case ParameterName::ReportDate:
    case ParameterName::DecisionDate:
    case ParameterName::NationalEstimateDate:
        return QDate::fromString(value, Qt::ISODate).isValid();
    }
    Q_UNREACHABLE();
}

} // namespace regie::domain
