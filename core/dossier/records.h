// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"
#include "core/dossier/change.h"
#include "core/dossier/database.h"
#include "core/dossier/limits.h"
#include "core/dossier/record_values.h"

#include <vector>

namespace regie::dossier {

/// Which table holds a domain type and which column each member: the one place that knows. fields() calls the visitor
/// with a column and a member each; T is the type or const the type.
template <typename T>
struct Record;

#define REGIE_RECORD(TYPE, TABLE)                                                                                      \
    template <>                                                                                                        \
    struct Record<domain::TYPE>                                                                                        \
    {                                                                                                                  \
        static QString table() { return QStringLiteral(TABLE); }                                                       \
        template <typename Row, typename Visitor>                                                                      \
        static void fields(Row &row, Visitor &&visit);                                                                 \
    };                                                                                                                 \
    template <typename Row, typename Visitor>                                                                          \
    void Record<domain::TYPE>::fields(Row &row, Visitor &&visit)

REGIE_RECORD(Property, "properties")
{
    visit("id", row.id);
    visit("value", row.value);
}
REGIE_RECORD(Cycle, "cycles")
{
    visit("id", row.id);
}
REGIE_RECORD(CycleParameter, "cycle_parameters")
{
    visit("id", row.id);
    visit("cycle", row.cycle);
    visit("name", row.name);
    visit("value", row.value);
    visit("source", row.source);
}
REGIE_RECORD(Municipality, "municipalities")
{
    visit("id", row.id);
    visit("name", row.name);
    visit("subregion", row.subregion);
    visit("population", row.population);
    visit("population_date", row.populationDate);
    visit("population_source", row.populationSource);
    visit("tile_column", row.tileColumn);
    visit("tile_row", row.tileRow);
    visit("note", row.note);
}
REGIE_RECORD(TaskStatement, "task_statements")
{
    visit("id", row.id);
    visit("municipality", nullable(row.municipality));
    visit("stream", row.stream);
    visit("kind", row.kind);
    visit("period", row.period);
    visit("places", row.places);
    visit("minors", row.minors);
    visit("stated_on", row.statedOn);
    visit("source", row.source);
    visit("remark", row.remark);
    visit("in_force", row.inForce);
}
REGIE_RECORD(RealisedStatement, "realised_statements")
{
    visit("id", row.id);
    visit("municipality", nullable(row.municipality));
    visit("stream", row.stream);
    visit("places", row.places);
    visit("as_of", row.asOf);
    visit("counting_rule", row.countingRule);
    visit("source", row.source);
}
REGIE_RECORD(Location, "locations")
{
    visit("id", row.id);
    visit("municipality", row.municipality);
    visit("name", row.name);
    visit("district", row.district);
    visit("address", row.address);
    visit("town", row.town);
    visit("phase", row.phase);
    visit("owner", row.owner);
    visit("operated_by", row.operatedBy);
    visit("confidential", row.confidential);
    visit("remark", row.remark);
    visit("source", row.source);
}
REGIE_RECORD(Term, "terms")
{
    visit("id", row.id);
    visit("location", row.location);
    visit("kind", row.kind);
    visit("stream", row.stream);
    visit("places", row.places);
    visit("minors", row.minors);
    visit("special_care", row.specialCare);
    visit("other_homes", row.otherHomes);
    visit("occupied", row.occupied);
    visit("occupied_on", row.occupiedOn);
    visit("starts_on", row.from);
    visit("ends_on", row.until);
    visit("extends_earlier", row.extendsEarlier);
    visit("extension_option", row.extensionOption);
    visit("for_municipality", nullable(row.forMunicipality));
    visit("for_places", row.forPlaces);
    visit("source", row.source);
    visit("as_of", row.asOf);
}
REGIE_RECORD(Milestone, "milestones")
{
    visit("id", row.id);
    visit("location", row.location);
    visit("kind", row.kind);
    visit("happens_on", row.on);
    visit("reached", row.reached);
    visit("valid_until", row.validUntil);
    visit("objection", row.objection);
    visit("remark", row.remark);
}
REGIE_RECORD(Obstacle, "obstacles")
{
    visit("id", row.id);
    visit("location", row.location);
    visit("code", row.code);
    visit("who_must_move", row.whoMustMove);
    visit("since", row.since);
    visit("resolved_on", row.resolvedOn);
    visit("remark", row.remark);
}
REGIE_RECORD(Facility, "facilities")
{
    visit("id", row.id);
    visit("location", row.location);
    visit("function", row.function);
    visit("status", row.status);
    visit("distance", row.distance);
    visit("remark", row.remark);
}
REGIE_RECORD(TargetGroup, "target_groups")
{
    visit("id", row.id);
    visit("location", row.location);
    visit("kind", row.kind);
    visit("units", row.units);
    visit("remark", row.remark);
}
REGIE_RECORD(Partner, "location_partners")
{
    visit("id", row.id);
    visit("location", row.location);
    visit("name", row.name);
    visit("role", row.role);
    visit("remark", row.remark);
}
REGIE_RECORD(Score, "scores")
{
    visit("id", row.id);
    visit("municipality", row.municipality);
    visit("location", nullable(row.location));
    visit("principle", row.principle);
    visit("value", row.value);
    visit("as_of", row.asOf);
    visit("given_by", row.givenBy);
    visit("evidence", row.evidence);
}
REGIE_RECORD(EvidenceItem, "evidence")
{
    visit("id", row.id);
    visit("score", row.score);
    visit("title", row.title);
    visit("reference", row.reference);
    visit("dated_on", row.on);
}
REGIE_RECORD(Target, "targets")
{
    visit("id", row.id);
    visit("municipality", nullable(row.municipality));
    visit("location", nullable(row.location));
    visit("principle", row.principle);
    visit("value", row.value);
    visit("due_on", row.dueOn);
    visit("as_of", row.asOf);
    visit("given_by", row.givenBy);
}
REGIE_RECORD(Rubric, "rubrics")
{
    visit("id", row.id);
    visit("principle", row.principle);
    visit("level", row.level);
    visit("sentence", row.sentence);
}
REGIE_RECORD(Trade, "trades")
{
    visit("id", row.id);
    visit("from_municipality", row.fromMunicipality);
    visit("to_municipality", row.toMunicipality);
    visit("stream", row.stream);
    visit("places", row.places);
    visit("minors", row.minors);
    visit("period", row.period);
    visit("counter_performance", row.counterPerformance);
    visit("conditions", row.conditions);
    visit("status", row.status);
    visit("dated_on", row.on);
    visit("source", row.source);
}
REGIE_RECORD(Scenario, "scenarios")
{
    visit("id", row.id);
    visit("name", row.name);
    visit("period", row.period);
    visit("remark", row.remark);
}
REGIE_RECORD(ScenarioRow, "scenario_rows")
{
    visit("id", row.id);
    visit("scenario", row.scenario);
    visit("municipality", row.municipality);
    visit("adjustment", row.adjustment);
    visit("minors_adjustment", row.minorsAdjustment);
    visit("pinned", row.pinned);
}
REGIE_RECORD(ScenarioMove, "scenario_moves")
{
    visit("id", row.id);
    visit("scenario", row.scenario);
    visit("from_municipality", row.fromMunicipality);
    visit("to_municipality", row.toMunicipality);
    visit("places", row.places);
    visit("minors", row.minors);
    visit("counter_performance", row.counterPerformance);
    visit("conditions", row.conditions);
}
REGIE_RECORD(HalfYearLedger, "half_year_ledgers")
{
    visit("id", row.id);
    visit("municipality", row.municipality);
    visit("half_year", row.halfYear);
    visit("task", row.task);
    visit("revision", row.revision);
    visit("backlog_start", row.backlogStart);
    visit("housed_1", row.housed[0]);
    visit("housed_2", row.housed[1]);
    visit("housed_3", row.housed[2]);
    visit("housed_4", row.housed[3]);
    visit("housed_5", row.housed[4]);
    visit("housed_6", row.housed[5]);
    visit("source", row.source);
}
REGIE_RECORD(Offer, "offers")
{
    visit("id", row.id);
    visit("name", row.name);
    visit("offered_on", row.offeredOn);
    visit("summary", row.summary);
    visit("source", row.source);
}
REGIE_RECORD(OfferCondition, "offer_conditions")
{
    visit("id", row.id);
    visit("offer", row.offer);
    visit("kind", row.kind);
    visit("title", row.title);
    visit("status", row.status);
    visit("amount", row.amount);
    visit("dated_on", row.on);
    visit("who_must_move", row.whoMustMove);
    visit("source", row.source);
}
REGIE_RECORD(UrgentRequest, "urgent_requests")
{
    visit("id", row.id);
    visit("title", row.title);
    visit("places", row.places);
    visit("asked_on", row.askedOn);
    visit("needed_from", row.neededFrom);
    visit("needed_until", row.neededUntil);
    visit("remark", row.remark);
    visit("source", row.source);
}
REGIE_RECORD(Meeting, "meetings")
{
    visit("id", row.id);
    visit("held_on", row.on);
    visit("title", row.title);
    visit("baseline", row.baseline);
    visit("remark", row.remark);
}
REGIE_RECORD(Postponement, "postponements")
{
    visit("id", row.id);
    visit("signal", row.signal);
    visit("until", row.until);
    visit("reason", row.reason);
    visit("given_by", row.givenBy);
    visit("given_on", row.givenOn);
}
#undef REGIE_RECORD

/// Calls the function with each list of a Dossier, in the order in which rows can be written: what is referred to first.
template <typename Lists, typename Function>
void forEachList(Lists &dossier, Function &&function)
{
    function(dossier.properties);
    function(dossier.cycles);
    function(dossier.cycleParameters);
    function(dossier.municipalities);
    function(dossier.taskStatements);
    function(dossier.realisedStatements);
    function(dossier.locations);
    function(dossier.terms);
    function(dossier.milestones);
    function(dossier.obstacles);
    function(dossier.facilities);
    function(dossier.targetGroups);
    function(dossier.partners);
    function(dossier.scores);
    function(dossier.evidence);
    function(dossier.targets);
    function(dossier.rubrics);
    function(dossier.trades);
    function(dossier.scenarios);
    function(dossier.scenarioRows);
    function(dossier.scenarioMoves);
    function(dossier.ledgers);
    function(dossier.offers);
    function(dossier.conditions);
    function(dossier.urgentRequests);
    function(dossier.meetings);
    function(dossier.postponements);
}

/// The row as a change keeps it: every column with its value.
template <typename T>
QVariantMap valuesOf(const T &row)
{
    QVariantMap values;
    Record<T>::fields(row, [&values](const char *column, const auto &member) {
        values.insert(QLatin1String(column), toValue(member));
    });
    return values;
}

/// The columns of a record's table, with commas.
template <typename T>
QString columnsOf()
{
    QStringList columns;
    T row;
    Record<T>::fields(row, [&columns](const char *column, const auto &) { columns << QLatin1String(column); });
    return columns.join(QLatin1String(", "));
}

/// The row at which the statement stands; its columns are columnsOf(). Throws Error(UnsoundData).
template <typename T>
T readRow(const Statement &statement)
{
    T row;
    int column = 0;
    Record<T>::fields(row, [&](const char *name, auto &&member) {
        if (!fromColumn(statement, column, member))
            throw Error{ErrorCode::UnsoundData, {}, Record<T>::table() + QLatin1Char('.') + QLatin1String(name)};
        ++column;
    });
    return row;
}

/// Throws Error(UnsoundData) unless the id comes after the one before it: then none is empty or there twice.
template <typename T>
void requireNext(const QString &before, const QString &id)
{
    if (!(before < id))
        throw Error{ErrorCode::UnsoundData, {}, Record<T>::table() + QLatin1String(".id")};
}

template <typename T>
constexpr std::size_t mostRows()
{
    return std::is_same_v<T, domain::Score> ? kMostScores : kMostRows;
}

/// Every row that the condition lets through, sorted by id; throws Error.
template <typename T>
std::vector<T> readAll(Database &database, const QString &condition = {}, const QVariantList &values = {})
{
    auto statement = database.prepare(
        QStringLiteral("SELECT %1 FROM %2 %3 ORDER BY id").arg(columnsOf<T>(), Record<T>::table(), condition));
    for (int i = 0; i < values.size(); ++i)
        statement.bind(i, values[i]);
    std::vector<T> rows;
    while (statement.step()) {
        T row = readRow<T>(statement);
        requireNext<T>(rows.empty() ? QString() : rows.back().id, row.id);
        if (rows.size() == mostRows<T>())
            throw Error{ErrorCode::TooLarge, database.path(), QString::number(rows.size())};
        rows.push_back(std::move(row));
    }
    return rows;
}

/// The rows of a table that a Dossier holds: all but the scores of locations.
template <typename T>
std::vector<T> readList(Database &database)
{
    if constexpr (std::is_same_v<T, domain::Score>)
        return readAll<T>(database, QStringLiteral("INDEXED BY scores_of_municipality WHERE location IS NULL"));
    else
        return readAll<T>(database);
}

/// Everything that the dossier says; throws Error.
domain::Dossier readDossier(Database &database);

/// The change between two rows with the same columns: only what differs.
Change difference(const QString &table, const QString &id, const QVariantMap &before, const QVariantMap &after);

} // namespace regie::dossier
