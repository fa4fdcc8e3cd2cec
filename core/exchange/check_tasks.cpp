// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/names.h"
#include "core/exchange/check_parts.h"
#include "core/exchange/check_text.h"
#include "core/exchange/periods.h"

#include <map>

namespace regie::exchange {

namespace {

using domain::CycleParameter;
using domain::HalfYearLedger;
using domain::TaskStatement;
using domain::Trade;

QString subjectOf(const domain::Dossier &dossier, const TaskStatement &statement)
{
    return QStringLiteral("%1, %2, %3")
        .arg(dossier.areaName(statement.municipality), domain::nameOf(statement.stream),
             domain::nameOf(statement.kind));
}

QString subjectOf(const domain::Dossier &dossier, const Trade &trade)
{
    return QStringLiteral("%1 – %2, %3")
        .arg(dossier.areaName(trade.fromMunicipality), dossier.areaName(trade.toMunicipality), trade.period);
}

void checkStatements(const domain::Dossier &dossier, CheckFindings &findings)
{
    std::map<QString, const TaskStatement *> inForce;
    for (const TaskStatement &statement : dossier.taskStatements) {
        const QString subject = subjectOf(dossier, statement);
        if (statement.places < 0 || statement.minors.value_or(0) < 0)
            findings.error(statement, check_text::negative(subject));
        if (statement.minors > statement.places)
            findings.error(statement, check_text::minorsAbovePlaces(subject));
        if (periodFrom(statement.period, statement.stream) != statement.period)
            findings.error(statement, check_text::periodDoesNotSuit(subject, statement.period));
        else if (domain::CyclePeriod::fromText(statement.period) && !domain::find(dossier.cycles, statement.period))
            findings.warn(statement, check_text::noCycle(subject, statement.period));
        if (!statement.inForce)
            continue;
        const QString contest = keyOfParts({statement.municipality, domain::keyOf(statement.stream), statement.period});
        const auto [other, isFirst] = inForce.emplace(contest, &statement);
        if (!isFirst && other->second->places != statement.places)
            findings.warn(statement, check_text::twoInForce(subject, statement.period));
    }
}

void checkParameters(const domain::Dossier &dossier, CheckFindings &findings)
{
    const auto subjectOfParameter = [](const CycleParameter &parameter) {
        return QStringLiteral("%1, %2").arg(parameter.cycle, domain::nameOf(parameter.name));
    };
    for (const CycleParameter &parameter : dossier.cycleParameters) {
        if (!domain::isValidParameter(parameter.name, parameter.value))
            findings.error(parameter, check_text::invalidParameter(subjectOfParameter(parameter), parameter.value));
    }
    forEachSecond(
        dossier.cycleParameters,
        [](const CycleParameter &parameter) {
            return QStringList{parameter.cycle, domain::keyOf(parameter.name)};
        },
        [&](const CycleParameter &parameter) {
            findings.warn(parameter, check_text::twice(subjectOfParameter(parameter)));
        });
}

void checkTrades(const domain::Dossier &dossier, CheckFindings &findings)
{
    for (const Trade &trade : dossier.trades) {
        const QString subject = subjectOf(dossier, trade);
        const bool isPeriod = domain::CyclePeriod::fromText(trade.period) ||
                              (trade.stream != domain::Stream::Asylum && domain::HalfYear::fromText(trade.period));
        if (trade.places < 0 || trade.minors.value_or(0) < 0)
            findings.error(trade, check_text::negative(subject));
        if (trade.minors > trade.places)
            findings.error(trade, check_text::minorsAbovePlaces(subject));
        if (trade.fromMunicipality == trade.toMunicipality)
            findings.error(trade, check_text::toItself(subject));
        if (!isPeriod)
            findings.error(trade, check_text::periodDoesNotSuit(subject, trade.period));
    }
}

void checkLedgers(const domain::Dossier &dossier, CheckFindings &findings)
{
    const auto subjectOfLedger = [&dossier](const HalfYearLedger &ledger) {
        return QStringLiteral("%1, %2").arg(dossier.areaName(ledger.municipality), ledger.halfYear);
    };
    for (const HalfYearLedger &ledger : dossier.ledgers) {
        const bool isNegative =
            ledger.task.value_or(0) < 0 || std::any_of(ledger.housed.begin(), ledger.housed.end(),
                                                       [](const auto &month) { return month.value_or(0) < 0; });
        if (isNegative)
            findings.error(ledger, check_text::negative(subjectOfLedger(ledger)));
        if (!domain::HalfYear::fromText(ledger.halfYear))
            findings.error(ledger, check_text::periodDoesNotSuit(subjectOfLedger(ledger), ledger.halfYear));
    }
    forEachSecond(
        dossier.ledgers,
        [](const HalfYearLedger &ledger) {
            return QStringList{ledger.municipality, ledger.halfYear};
        },
        [&](const HalfYearLedger &ledger) { findings.warn(ledger, check_text::twice(subjectOfLedger(ledger))); });
}

} // namespace

void checkTasks(const domain::Dossier &dossier, CheckFindings &findings)
{
    checkStatements(dossier, findings);
    checkParameters(dossier, findings);
    checkTrades(dossier, findings);
    checkLedgers(dossier, findings);
}

} // namespace regie::exchange
