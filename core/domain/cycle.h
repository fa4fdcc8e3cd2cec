// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/keys.h"
#include "core/domain/period.h"
#include "core/domain/term.h"

#include <QDate>
#include <QString>

#include <optional>
#include <set>
#include <vector>

namespace regie::domain {

/// One round of the Spreidingswet.
struct Cycle
{
    QString id; ///< a CyclePeriod's text

    bool operator==(const Cycle &) const = default;
};

/// What the rules of a cycle depend on and an officer may alter.
enum class ParameterName {
    CountingKinds,       ///< keys of LocationKind, with commas
    CutOff,              ///< a place must be available at least until this day
    DurableYears,        ///< whole years
    LargePlaces,         ///< places
    RealisationDate,     ///< the day the places must be there
    ReportDate,          ///< the day the CdK's report is due
    DecisionDate,        ///< the day of the minister's verdeelbesluit
    NationalEstimate,    ///< places in the national capacity estimate
    NationalEstimateDate ///< the day of that estimate
};

template <>
struct Keys<ParameterName>
{
    static constexpr std::array<QLatin1StringView, 9> texts{
        QLatin1StringView("counting_kinds"),        QLatin1StringView("cut_off"),
        QLatin1StringView("durable_years"),         QLatin1StringView("large_places"),
        QLatin1StringView("realisation_date"),      QLatin1StringView("report_date"),
        QLatin1StringView("decision_date"),         QLatin1StringView("national_estimate"),
        QLatin1StringView("national_estimate_date")};
};

/// The value of a parameter in a cycle, with where it comes from.
struct CycleParameter
{
    QString id;
    QString cycle;
    ParameterName name = ParameterName::CountingKinds;
    QString value; ///< ISO date, whole number or list of keys; see ParameterName
    QString source;

    bool operator==(const CycleParameter &) const = default;
};

/// The rules of one cycle, read from its parameters; what is not set or cannot be read has the default of the law or the handbook.
struct CycleRules
{
    CyclePeriod period;
    std::set<LocationKind> countingKinds;
    QDate cutOff;
    int durableYears;
    int largePlaces;
    QDate realisationDate;
    QDate reportDate;

    static CycleRules defaults(CyclePeriod period);
    static CycleRules from(CyclePeriod period, const std::vector<CycleParameter> &parameters);

    bool operator==(const CycleRules &) const = default;
};

/// Whether the text is a possible value of the parameter.
bool isValidParameter(ParameterName name, const QString &value);

} // namespace regie::domain
