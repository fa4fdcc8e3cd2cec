// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/remaining_task.h"

#include <algorithm>
#include <tuple>

namespace regie::analysis {

using domain::Stream;
using domain::TaskStatement;

namespace {

bool outranks(const TaskStatement &a, const TaskStatement &b)
{
    return std::tie(a.inForce, a.statedOn, a.kind, a.places, a.id) >
           std::tie(b.inForce, b.statedOn, b.kind, b.places, b.id);
}

void addSource(Explained &figure, const QString &source)
{
    if (!source.isEmpty() && !figure.sources.contains(source))
        figure.sources.append(source);
}

Explained emptyFigure(Rule rule, QDate asOf)
{
    Explained figure;
    figure.rule = rule;
    figure.asOf = asOf;
    return figure;
}

Explained statedTask(const TaskStatement *statement, Rule rule, PartRole role, QDate asOf)
{
    Explained figure = emptyFigure(rule, asOf);
    if (!statement)
        return figure;
    figure.value = statement->places;
    figure.parts.push_back({role, statement->municipality, double(statement->places)});
    if (statement->minors)
        figure.parts.push_back({PartRole::TaskMinors, statement->municipality, double(*statement->minors)});
    addSource(figure, statement->source);
    return figure;
}

Explained summedTask(const domain::Dossier &dossier, const std::vector<TaskFigures> &municipalities, QDate asOf)
{
    Explained figure = emptyFigure(Rule::ProvinceTaskSummed, asOf);
    for (std::size_t i = 0; i < municipalities.size(); ++i) {
        const Explained &task = municipalities[i].task;
        if (!task.value)
            continue;
        figure.value = figure.value.value_or(0) + *task.value;
        figure.parts.push_back({PartRole::MunicipalityTask, dossier.municipalities[i].id, *task.value});
        for (const QString &source : task.sources)
            addSource(figure, source);
    }
    return figure;
}

Explained provinceTask(const domain::Dossier &dossier, const std::vector<TaskFigures> &municipalities,
                       const domain::CyclePeriod &period, QDate asOf)
{
    Explained summed = summedTask(dossier, municipalities, asOf);
    const TaskStatement *own = statementInForce(dossier, {}, Stream::Asylum, period.text());
    if (!own)
        return summed;
    Explained stated = statedTask(own, Rule::ProvinceTaskStated, PartRole::StatedTask, asOf);
    if (summed.value)
        stated.parts.push_back({PartRole::SumOfMunicipalities, {}, *summed.value});
    return stated;
}

/// The trades of the cycle that alter tasks.
std::vector<const domain::Trade *> agreedTrades(const domain::Dossier &dossier, const QString &cycle)
{
    std::vector<const domain::Trade *> trades;
    for (const domain::Trade &trade : dossier.trades) {
        if (trade.status == domain::TradeStatus::Agreed && trade.stream == Stream::Asylum && trade.period == cycle)
            trades.push_back(&trade);
    }
    return trades;
}

Explained afterTrades(const Explained &task, const QString &municipality,
                      const std::vector<const domain::Trade *> &trades)
{
    Explained figure = emptyFigure(Rule::TaskAfterTrades, task.asOf);
    figure.sources = task.sources;
    double balance = 0;
    if (task.value)
        figure.parts.push_back({PartRole::Task, municipality, *task.value});
    for (const domain::Trade *trade : trades) {
        const double places = trade->places;
        if (trade->fromMunicipality == municipality) {
            balance -= places;
            figure.parts.push_back({PartRole::PlacesGiven, trade->toMunicipality, places});
        } else if (trade->toMunicipality == municipality) {
            balance += places;
            figure.parts.push_back({PartRole::PlacesReceived, trade->fromMunicipality, places});
        } else {
            continue;
        }
        addSource(figure, trade->source);
    }
    if (task.value)
        figure.value = *task.value + balance;
    return figure;
}

/// First − the others; unknown when one of them is. Rests on the first one's sources; the counts tell their own.
Explained difference(Rule rule, QDate asOf, const std::vector<std::pair<PartRole, const Explained *>> &terms)
{
    Explained figure = emptyFigure(rule, asOf);
    bool known = true;
    for (const auto &[role, term] : terms) {
        if (term->value)
            figure.parts.push_back({role, {}, *term->value});
        else
            known = false;
    }
    figure.sources = terms.front().second->sources;
    if (!known)
        return figure;
    double value = *terms.front().second->value;
    for (std::size_t i = 1; i < terms.size(); ++i)
        value -= *terms[i].second->value;
    figure.value = value;
    return figure;
}

} // namespace

const TaskStatement *statementInForce(const domain::Dossier &dossier, const QString &municipality, Stream stream,
                                      const QString &period)
{
    const TaskStatement *best = nullptr;
    for (const TaskStatement &statement : dossier.taskStatements) {
        if (statement.stream != stream || statement.municipality != municipality || statement.period != period)
            continue;
        if (!best || outranks(statement, *best))
            best = &statement;
    }
    return best;
}

StatementsInForce::StatementsInForce(const domain::Dossier &dossier, Stream stream)
{
    for (const TaskStatement &statement : dossier.taskStatements) {
        if (statement.stream != stream)
            continue;
        const TaskStatement *&best = m_best[{statement.municipality, statement.period}];
        if (!best || outranks(statement, *best))
            best = &statement;
    }
}

TaskAreas tasksOf(const domain::Dossier &dossier, const domain::CyclePeriod &period, QDate asOf)
{
    TaskAreas areas;
    areas.municipalities.resize(dossier.municipalities.size());
    const QString cycle = period.text();
    const StatementsInForce statements(dossier, Stream::Asylum);
    const std::vector<const domain::Trade *> trades = agreedTrades(dossier, cycle);
    for (std::size_t i = 0; i < dossier.municipalities.size(); ++i) {
        const QString &code = dossier.municipalities[i].id;
        TaskFigures &figures = areas.municipalities[i];
        figures.task = statedTask(statements.of(code, cycle), Rule::TaskInForce, PartRole::Task, asOf);
        figures.taskAfterTrades = afterTrades(figures.task, code, trades);
    }
    areas.province.task = provinceTask(dossier, areas.municipalities, period, asOf);
    areas.province.taskAfterTrades = afterTrades(areas.province.task, {}, {});
    return areas;
}

Explained taskOf(const domain::Dossier &dossier, const QString &municipality, const domain::CyclePeriod &period,
                 QDate asOf)
{
    if (municipality.isEmpty())
        return tasksOf(dossier, period, asOf).province.task;
    return statedTask(statementInForce(dossier, municipality, Stream::Asylum, period.text()), Rule::TaskInForce,
                      PartRole::Task, asOf);
}

Explained remainingOf(const Explained &taskAfterTrades, const Explained &counts)
{
    return difference(Rule::Remaining, taskAfterTrades.asOf,
                      {{PartRole::TaskAfterTrades, &taskAfterTrades}, {PartRole::Counts, &counts}});
}

Explained toFindOf(const Explained &taskAfterTrades, const Explained &counts, const Explained &decided)
{
    return difference(
        Rule::ToFind, taskAfterTrades.asOf,
        {{PartRole::TaskAfterTrades, &taskAfterTrades}, {PartRole::Counts, &counts}, {PartRole::Decided, &decided}});
}

} // namespace regie::analysis
