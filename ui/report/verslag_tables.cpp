// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/verslag_tables.h"

#include "core/analysis/dutch_order.h"
#include "core/analysis/term_rules.h"
#include "core/analysis/value_text.h"
#include "core/domain/names.h"
#include "ui/report/cells.h"

#include <QCoreApplication>
#include <QLocale>

#include <map>
#include <set>

namespace regie::report {

using analysis::AreaFigures;
using analysis::Explained;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VerslagReport)
};

std::optional<double> sumOf(const Explained &one, const Explained &other)
{
    return one.value.value_or(0) + other.value.value_or(0);
}

QStringList realisationRow(const QString &name, const AreaFigures &area, const AreaFigures &expected)
{
    return {name,
            placesText(area.task.value),
            placesText(area.taskAfterTrades.value),
            placesText(area.counts.value),
            placesText(area.decided.value),
            placesText(area.inPreparation.value),
            placesText(area.toFind.value),
            placesText(expected.taskAfterTrades.value),
            placesText(sumOf(expected.counts, expected.decided))};
}

std::optional<double> partOf(const Explained &figure, analysis::PartRole role)
{
    for (const analysis::FigurePart &part : figure.parts) {
        if (part.role == role)
            return part.value;
    }
    return std::nullopt;
}

/// Places for unaccompanied minors that are planned.
struct PlannedMinors
{
    int decided = 0;
    int inPreparation = 0;

    bool any() const { return decided > 0 || inPreparation > 0; }
};

/// By the code of the municipality that the places belong to.
std::map<QString, PlannedMinors> plannedMinors(const ReportData &data)
{
    std::map<QString, PlannedMinors> result;
    for (const domain::Term &term : data.dossier.terms) {
        const domain::Location *location = domain::find(data.dossier.locations, term.location);
        if (!location || analysis::whyNotPlanned(term, data.figures.rules, data.figures.asOf))
            continue;
        for (const analysis::Share &share : analysis::sharesOf(term, location->municipality)) {
            if (analysis::isIn(domain::Stage::Decided, *location))
                result[share.municipality].decided += share.minors;
            else if (analysis::isIn(domain::Stage::InPreparation, *location))
                result[share.municipality].inPreparation += share.minors;
        }
    }
    return result;
}

/// Places of a location that are there or may come: its terms that have not ended.
int waitingPlaces(const ReportData &data, const QString &location)
{
    int places = 0;
    for (const domain::Term &term : data.dossier.terms) {
        if (term.location == location && (!term.until.isValid() || term.until >= data.figures.asOf))
            places += term.places;
    }
    return places;
}

/// What waits for one kind of obstacle.
struct Hindrance
{
    std::set<QString> locations;
    std::set<QString> whoMustMove;
    int places = 0;
};

std::map<domain::ObstacleCode, Hindrance> hindrances(const ReportData &data)
{
    std::map<domain::ObstacleCode, Hindrance> result;
    for (const domain::Obstacle &obstacle : data.dossier.obstacles) {
        const QDate asOf = data.figures.asOf;
        if ((obstacle.resolvedOn.isValid() && obstacle.resolvedOn <= asOf) ||
            (obstacle.since.isValid() && obstacle.since > asOf))
            continue;
        Hindrance &each = result[obstacle.code];
        if (each.locations.insert(obstacle.location).second)
            each.places += waitingPlaces(data, obstacle.location);
        if (!obstacle.whoMustMove.isEmpty())
            each.whoMustMove.insert(obstacle.whoMustMove);
    }
    return result;
}

bool isOpen(domain::ConditionStatus status)
{
    switch (status) {
    case domain::ConditionStatus::Asked:
    case domain::ConditionStatus::Promised:
    case domain::ConditionStatus::Partly:
        return true;
    case domain::ConditionStatus::Granted:
    case domain::ConditionStatus::Refused:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

TableBlock realisationTable(const ReportData &data, const analysis::Figures &expected)
{
    TableBlock table;
    table.columns = {{Words::tr("Municipality"), ColumnKind::Text, 2}};
    for (const QString &title : {Words::tr("Task"), Words::tr("Task after trades"), Words::tr("Counts"),
                                 Words::tr("Decided"), Words::tr("In preparation"), Words::tr("To find")})
        table.columns.push_back({title, ColumnKind::Number, 1});
    //: %1 cycle such as 2027-2028
    table.columns.push_back({Words::tr("Task of %1").arg(expected.rules.period.text()), ColumnKind::Number, 1});
    //: %1 day
    table.columns.push_back({Words::tr("Expected on %1").arg(dayText(expected.asOf, {})), ColumnKind::Number, 1});
    for (const domain::Municipality *municipality : analysis::municipalitiesByName(data.dossier))
        table.rows.push_back(
            realisationRow(municipality->name, *data.figures.area(municipality->id), *expected.area(municipality->id)));
    table.total = realisationRow(Words::tr("Province"), data.figures.province, expected.province);
    return table;
}

TableBlock minorsTable(const ReportData &data)
{
    TableBlock table;
    table.columns = {{Words::tr("Municipality"), ColumnKind::Text, 2}};
    for (const QString &title :
         {Words::tr("Of the task, for minors"), Words::tr("Counts"), Words::tr("Decided"), Words::tr("In preparation")})
        table.columns.push_back({title, ColumnKind::Number, 1});
    const std::map<QString, PlannedMinors> planned = plannedMinors(data);
    PlannedMinors sum;
    const auto add = [&](const QString &name, const AreaFigures &area, const PlannedMinors &minors) {
        const auto task = partOf(area.task, analysis::PartRole::TaskMinors);
        const QStringList row{name, placesText(task), placesText(area.unaccompaniedMinors.value),
                              placesText(minors.decided), placesText(minors.inPreparation)};
        const bool hasAny = task || area.unaccompaniedMinors.value.value_or(0) > 0 || minors.any();
        return hasAny ? row : QStringList();
    };
    for (const domain::Municipality *municipality : analysis::municipalitiesByName(data.dossier)) {
        const auto found = planned.find(municipality->id);
        const PlannedMinors minors = found == planned.end() ? PlannedMinors{} : found->second;
        sum.decided += minors.decided;
        sum.inPreparation += minors.inPreparation;
        const QStringList row = add(municipality->name, *data.figures.area(municipality->id), minors);
        if (!row.isEmpty())
            table.rows.push_back(row);
    }
    if (!table.rows.empty())
        table.total = add(Words::tr("Province"), data.figures.province, sum);
    return table;
}

TableBlock tradeTable(const ReportData &data)
{
    TableBlock table;
    table.columns = {{Words::tr("From"), ColumnKind::Text, 1},      {Words::tr("To"), ColumnKind::Text, 1},
                     {Words::tr("Stream"), ColumnKind::Text, 2},    {Words::tr("Places"), ColumnKind::Number},
                     {Words::tr("In return"), ColumnKind::Text, 3}, {Words::tr("State"), ColumnKind::Text},
                     {Words::tr("Date"), ColumnKind::Text}};
    table.firstColumn = FirstColumn::Data;
    for (const domain::Trade &trade : data.dossier.trades) {
        if (trade.period != data.figures.rules.period.text())
            continue;
        table.rows.push_back({data.dossier.areaName(trade.fromMunicipality),
                              data.dossier.areaName(trade.toMunicipality), domain::nameOf(trade.stream),
                              placesText(trade.places), trade.counterPerformance, domain::nameOf(trade.status),
                              dayText(trade.on, {})});
    }
    return table;
}

TableBlock obstacleTable(const ReportData &data)
{
    TableBlock table;
    table.columns = {{Words::tr("Obstacle"), ColumnKind::Text, 2},
                     {Words::tr("Locations"), ColumnKind::Number},
                     {Words::tr("Places that wait"), ColumnKind::Number},
                     {Words::tr("Who must move"), ColumnKind::Text, 4}};
    for (const auto &[code, each] : hindrances(data)) {
        const QStringList who(each.whoMustMove.begin(), each.whoMustMove.end());
        table.rows.push_back({domain::nameOf(code), placesText(static_cast<double>(each.locations.size())),
                              placesText(each.places), QLocale().createSeparatedList(who)});
    }
    return table;
}

TableBlock askTable(const ReportData &data)
{
    TableBlock table;
    table.firstColumn = FirstColumn::Data;
    table.columns = {{Words::tr("Offer"), ColumnKind::Text, 1}, {Words::tr("What is asked"), ColumnKind::Text, 4},
                     {Words::tr("Kind"), ColumnKind::Text},     {Words::tr("Amount in euros"), ColumnKind::Number},
                     {Words::tr("State"), ColumnKind::Text},    {Words::tr("Who must move"), ColumnKind::Text, 1}};
    for (const domain::OfferCondition &condition : data.dossier.conditions) {
        const domain::Offer *offer = domain::find(data.dossier.offers, condition.offer);
        if (isOpen(condition.status))
            table.rows.push_back({offer ? offer->name : QString(), condition.title, domain::nameOf(condition.kind),
                                  placesOrNothing(condition.amount), domain::nameOf(condition.status),
                                  condition.whoMustMove});
    }
    return table;
}

} // namespace regie::report
