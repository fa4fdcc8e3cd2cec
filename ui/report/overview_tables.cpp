// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/overview_tables.h"

#include "core/analysis/dutch_order.h"
#include "core/analysis/remaining_task.h"
#include "core/analysis/rule_text.h"
#include "core/analysis/value_text.h"
#include "core/domain/names.h"
#include "ui/figures/figure_style.h"
#include "ui/report/cells.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace regie::report {

using analysis::AreaFigures;
using analysis::CountedPlaces;
using analysis::Explained;
using analysis::Figures;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OverviewReport)
};

QStringList areaRow(const QString &name, const AreaFigures &area)
{
    return {name,
            placesText(area.taskAfterTrades.value),
            placesText(area.counts.value),
            placesText(area.decided.value),
            placesText(area.inPreparation.value),
            placesText(area.remaining.value),
            placesText(area.toFind.value)};
}

QString tradesText(const Explained &task)
{
    double balance = 0;
    bool traded = false;
    for (const analysis::FigurePart &part : task.parts) {
        if (part.role == analysis::PartRole::PlacesGiven)
            balance -= part.value;
        else if (part.role == analysis::PartRole::PlacesReceived)
            balance += part.value;
        else
            continue;
        traded = true;
    }
    return traded ? figures::signedNumber(static_cast<int>(std::lround(balance)), QLocale()) : QString();
}

QStringList taskRow(const domain::Dossier &dossier, const Figures &figures, const QString &municipality)
{
    const AreaFigures *area = figures.area(municipality);
    const auto *statement =
        analysis::statementInForce(dossier, municipality, domain::Stream::Asylum, figures.rules.period.text());
    return {dossier.areaName(municipality), placesText(area->task.value), tradesText(area->taskAfterTrades),
            placesText(area->taskAfterTrades.value),
            statement ? analysis::statementText(*statement) : Words::tr("no statement")};
}

} // namespace

TableBlock municipalityTable(const domain::Dossier &dossier, const Figures &figures)
{
    TableBlock table;
    table.columns = {{Words::tr("Municipality"), ColumnKind::Text, 2}};
    for (const QString &title : {Words::tr("Task"), Words::tr("Counts"), Words::tr("Decided"),
                                 Words::tr("In preparation"), Words::tr("Remaining"), Words::tr("To find")})
        table.columns.push_back({title, ColumnKind::Number, 1});
    for (const domain::Municipality *municipality : analysis::municipalitiesByName(dossier)) {
        if (const AreaFigures *area = figures.area(municipality->id))
            table.rows.push_back(areaRow(municipality->name, *area));
    }
    table.total = areaRow(Words::tr("Province"), figures.province);
    return table;
}

TableBlock principleTable(const Figures &figures)
{
    TableBlock table;
    table.columns = {{Words::tr("Principle"), ColumnKind::Text, 1},
                     {Words::tr("Score"), ColumnKind::Number},
                     {Words::tr("Target"), ColumnKind::Number},
                     {Words::tr("Scored"), ColumnKind::Number}};
    const QLocale locale;
    for (const domain::Principle principle : domain::allOf<domain::Principle>()) {
        const auto index = static_cast<std::size_t>(principle);
        const analysis::PrincipleFigures &each = figures.province.principles[index];
        const int areas = each.scored + each.unknown + each.notApplicable;
        //: %1 number of the principle, %2 its name
        const QString name =
            Words::tr("%1. %2").arg(locale.toString(static_cast<int>(index) + 1), domain::shortNameOf(principle));
        table.rows.push_back({name, scoreText(each.score),
                              each.target.value ? analysis::numberText(*each.target.value) : Words::tr("none"),
                              //: %1 municipalities with a score, %2 all municipalities
                              Words::tr("%1 of %2").arg(locale.toString(each.scored), locale.toString(areas))});
    }
    return table;
}

TableBlock besideTable(const Figures &figures)
{
    const AreaFigures &province = figures.province;
    TableBlock table;
    table.columns = {{Words::tr("Which places"), ColumnKind::Text, 1}, {Words::tr("Places"), ColumnKind::Number}};
    table.rows = {
        {Words::tr("Durable, of the places that count"), placesText(province.durable.value)},
        {Words::tr("At large locations, of the places that count"), placesText(province.large.value)},
        {Words::tr("For unaccompanied minors, of the places that count"),
         placesText(province.unaccompaniedMinors.value)},
        {Words::tr("Temporary reception, new places (not part of the task)"), placesText(province.urgentNew.value)},
        {Words::tr("Temporary reception, places kept open longer (not part of the task)"),
         placesText(province.urgentExtended.value)},
        {Words::tr("Reception of displaced Ukrainians (not part of the task)"), placesText(province.ukraine.value)}};
    return table;
}

TableBlock ruleTable(const Figures &figures)
{
    struct Line
    {
        QString figure;
        analysis::Rule rule;
    };
    using analysis::Rule;
    const std::array lines{Line{Words::tr("Task of a municipality"), Rule::TaskInForce},
                           Line{Words::tr("Task of the province"), figures.province.task.rule},
                           Line{Words::tr("Task after trades"), Rule::TaskAfterTrades},
                           Line{Words::tr("Counts"), Rule::Counts},
                           Line{Words::tr("Decided"), Rule::Decided},
                           Line{Words::tr("In preparation"), Rule::InPreparation},
                           Line{Words::tr("Remaining"), Rule::Remaining},
                           Line{Words::tr("To find"), Rule::ToFind},
                           Line{Words::tr("Score of the province"), Rule::MeanScore}};
    TableBlock table;
    table.columns = {{Words::tr("Figure"), ColumnKind::Text}, {Words::tr("Rule"), ColumnKind::Text, 1}};
    for (const Line &line : lines)
        table.rows.push_back({line.figure, analysis::ruleText(line.rule, figures.rules, figures.asOf)});
    return table;
}

TableBlock leftOutByReasonTable(const Figures &figures, const std::vector<CountedPlaces> &leftOut)
{
    struct Sum
    {
        int terms = 0;
        int places = 0;
    };
    std::map<analysis::LeftOutReason, Sum> sums;
    Sum all;
    for (const CountedPlaces &term : leftOut) {
        if (!term.reason)
            continue;
        for (Sum *sum : {&sums[*term.reason], &all}) {
            sum->terms += 1;
            sum->places += term.places;
        }
    }
    const auto row = [](const QString &name, const Sum &sum) {
        return QStringList{name, placesText(sum.terms), placesText(sum.places)};
    };
    TableBlock table;
    table.columns = {{Words::tr("Reason"), ColumnKind::Text, 1},
                     {Words::tr("Terms"), ColumnKind::Number},
                     {Words::tr("Places"), ColumnKind::Number}};
    for (const auto &[reason, sum] : sums)
        table.rows.push_back(row(analysis::reasonText(reason, figures.rules, figures.asOf), sum));
    table.total = row(Words::tr("Left out"), all);
    return table;
}

TableBlock leftOutTable(const domain::Dossier &dossier, const Figures &figures, std::vector<CountedPlaces> leftOut)
{
    TableBlock table;
    table.columns = {{Words::tr("Municipality"), ColumnKind::Text, 2},
                     {Words::tr("Location"), ColumnKind::Text, 2},
                     {Words::tr("From"), ColumnKind::Text},
                     {Words::tr("Until"), ColumnKind::Text},
                     {Words::tr("Places"), ColumnKind::Number},
                     {Words::tr("Why it does not count"), ColumnKind::Text, 4}};
    const QHash<QString, int> ranks = analysis::ranksByName(dossier);
    const auto host = [&](const CountedPlaces &term) { return dossier.locations[term.location].municipality; };
    std::ranges::stable_sort(leftOut, {}, [&](const CountedPlaces &term) { return ranks.value(host(term)); });
    for (const CountedPlaces &term : leftOut) {
        const QString reason =
            term.reason ? analysis::reasonText(*term.reason, figures.rules, figures.asOf) : QString();
        const domain::Term &own = dossier.terms[term.term];
        table.rows.push_back({dossier.areaName(host(term)), locationText(dossier.locations[term.location]),
                              dayText(own.from, Words::tr("unknown")),
                              //: in the place of a last day
                              dayText(own.until, Words::tr("no end")), placesText(term.places), reason});
    }
    return table;
}

TableBlock taskTable(const domain::Dossier &dossier, const Figures &figures)
{
    TableBlock table;
    table.columns = {{Words::tr("Municipality"), ColumnKind::Text},
                     {Words::tr("Task"), ColumnKind::Number},
                     {Words::tr("Trades"), ColumnKind::Number},
                     {Words::tr("After trades"), ColumnKind::Number},
                     {Words::tr("Statement in force"), ColumnKind::Text, 1}};
    for (const domain::Municipality *municipality : analysis::municipalitiesByName(dossier))
        table.rows.push_back(taskRow(dossier, figures, municipality->id));
    table.total = taskRow(dossier, figures, {});
    table.total.front() = Words::tr("Province");
    if (figures.province.task.rule == analysis::Rule::ProvinceTaskSummed)
        table.total.back() = Words::tr("sum of the municipalities");
    return table;
}

} // namespace regie::report
