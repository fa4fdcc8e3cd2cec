// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/field_text.h"

#include "core/domain/names.h"
#include "core/domain/period.h"
#include "core/dossier/records.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <cstdlib>

namespace regie::dossier {

namespace {

QString unknown()
{
    return QCoreApplication::translate("FieldText", "unknown");
}

/// What an empty field says: a text is empty, everything else is not known.
template <typename T>
QString emptyText(const T &)
{
    return unknown();
}

QString emptyText(const QString &)
{
    return QCoreApplication::translate("FieldText", "(empty)");
}

QString textAs(const QString &, const QVariant &value)
{
    return value.toString();
}

QString textAs(int, const QVariant &value)
{
    const QString text = QLocale().toString(std::abs(value.toLongLong()));
    return value.toLongLong() < 0 ? QChar(0x2212) + text : text; // a minus as wide as a digit
}

QString textAs(bool, const QVariant &value)
{
    return value.toBool() ? QCoreApplication::translate("FieldText", "yes")
                          : QCoreApplication::translate("FieldText", "no");
}

QString textAs(QDate, const QVariant &value)
{
    return QLocale().toString(QDate::fromString(value.toString(), Qt::ISODate), QLocale::ShortFormat);
}

QString textAs(const std::optional<domain::PartialDate> &, const QVariant &value)
{
    constexpr qsizetype kMonth = 7;
    const auto date = domain::PartialDate::fromText(value.toString());
    if (date && date->text().size() > kMonth)
        return textAs(date->firstDay(), value);
    return date && date->text().size() == kMonth ? QLocale().toString(date->firstDay(), u"MM-yyyy") : value.toString();
}

QString textAs(const domain::ScoreValue &, const QVariant &value)
{
    return scoreText(value.toString());
}

template <typename E>
requires std::is_enum_v<E> QString textAs(E, const QVariant &value)
{
    const auto known = domain::fromKey<E>(value.toString());
    return known ? domain::nameOf(*known) : value.toString();
}

template <typename Text>
QString textAs(const Nullable<Text> &, const QVariant &value)
{
    return value.toString();
}

template <typename T>
QString textAs(const std::optional<T> &, const QVariant &value)
{
    return textAs(T{}, value);
}

const QHash<QString, const char *> &rowNames()
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("properties"), QT_TRANSLATE_NOOP("RowName", "property of the dossier")},
        {QStringLiteral("cycles"), QT_TRANSLATE_NOOP("RowName", "round")},
        {QStringLiteral("cycle_parameters"), QT_TRANSLATE_NOOP("RowName", "parameter of a round")},
        {QStringLiteral("municipalities"), QT_TRANSLATE_NOOP("RowName", "municipality")},
        {QStringLiteral("task_statements"), QT_TRANSLATE_NOOP("RowName", "statement of a task")},
        {QStringLiteral("realised_statements"), QT_TRANSLATE_NOOP("RowName", "statement of what was realised")},
        {QStringLiteral("locations"), QT_TRANSLATE_NOOP("RowName", "location")},
        {QStringLiteral("terms"), QT_TRANSLATE_NOOP("RowName", "term")},
        {QStringLiteral("milestones"), QT_TRANSLATE_NOOP("RowName", "milestone")},
        {QStringLiteral("obstacles"), QT_TRANSLATE_NOOP("RowName", "obstacle")},
        {QStringLiteral("facilities"), QT_TRANSLATE_NOOP("RowName", "facility")},
        {QStringLiteral("target_groups"), QT_TRANSLATE_NOOP("RowName", "target group")},
        {QStringLiteral("scores"), QT_TRANSLATE_NOOP("RowName", "score")},
        {QStringLiteral("evidence"), QT_TRANSLATE_NOOP("RowName", "piece of evidence")},
        {QStringLiteral("targets"), QT_TRANSLATE_NOOP("RowName", "target score")},
        {QStringLiteral("rubrics"), QT_TRANSLATE_NOOP("RowName", "sentence of the rubric")},
        {QStringLiteral("trades"), QT_TRANSLATE_NOOP("RowName", "trade")},
        {QStringLiteral("half_year_ledgers"), QT_TRANSLATE_NOOP("RowName", "half-year of status holders")},
        {QStringLiteral("offers"), QT_TRANSLATE_NOOP("RowName", "offer")},
        {QStringLiteral("offer_conditions"), QT_TRANSLATE_NOOP("RowName", "condition of an offer")},
        {QStringLiteral("meetings"), QT_TRANSLATE_NOOP("RowName", "meeting")},
        {QStringLiteral("location_partners"), QT_TRANSLATE_NOOP("RowName", "partner")},
        {QStringLiteral("scenarios"), QT_TRANSLATE_NOOP("RowName", "scenario")},
        {QStringLiteral("scenario_rows"), QT_TRANSLATE_NOOP("RowName", "proposal in a scenario")},
        {QStringLiteral("scenario_moves"), QT_TRANSLATE_NOOP("RowName", "move in a scenario")},
        {QStringLiteral("urgent_requests"), QT_TRANSLATE_NOOP("RowName", "urgent request")},
        {QStringLiteral("postponements"), QT_TRANSLATE_NOOP("RowName", "signal that is put off")}};
    return names;
}

const QHash<QString, const char *> &tableNames()
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("cycle_parameters"), QT_TRANSLATE_NOOP("TableName", "Parameters")},
        {QStringLiteral("municipalities"), QT_TRANSLATE_NOOP("TableName", "Municipalities")},
        {QStringLiteral("task_statements"), QT_TRANSLATE_NOOP("TableName", "Statements about the task")},
        {QStringLiteral("realised_statements"), QT_TRANSLATE_NOOP("TableName", "Statements of what was realised")},
        {QStringLiteral("locations"), QT_TRANSLATE_NOOP("TableName", "Locations")},
        {QStringLiteral("terms"), QT_TRANSLATE_NOOP("TableName", "Locations")},
        {QStringLiteral("milestones"), QT_TRANSLATE_NOOP("TableName", "Milestones")},
        {QStringLiteral("obstacles"), QT_TRANSLATE_NOOP("TableName", "Obstacles")},
        {QStringLiteral("facilities"), QT_TRANSLATE_NOOP("TableName", "Facilities")},
        {QStringLiteral("target_groups"), QT_TRANSLATE_NOOP("TableName", "Target groups")},
        {QStringLiteral("scores"), QT_TRANSLATE_NOOP("TableName", "Principles")},
        {QStringLiteral("evidence"), QT_TRANSLATE_NOOP("TableName", "Evidence")},
        {QStringLiteral("targets"), QT_TRANSLATE_NOOP("TableName", "Target scores")},
        {QStringLiteral("rubrics"), QT_TRANSLATE_NOOP("TableName", "Rubrics")},
        {QStringLiteral("trades"), QT_TRANSLATE_NOOP("TableName", "Trades")},
        {QStringLiteral("half_year_ledgers"), QT_TRANSLATE_NOOP("TableName", "Status holders")},
        {QStringLiteral("offers"), QT_TRANSLATE_NOOP("TableName", "Offers")},
        {QStringLiteral("offer_conditions"), QT_TRANSLATE_NOOP("TableName", "Conditions of offers")},
        {QStringLiteral("meetings"), QT_TRANSLATE_NOOP("TableName", "Meetings")}};
    return names;
}

const QHash<QString, const char *> &fieldNames()
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("adjustment"), QT_TRANSLATE_NOOP("FieldName", "adjustment")},
        {QStringLiteral("address"), QT_TRANSLATE_NOOP("FieldName", "address")},
        {QStringLiteral("amount"), QT_TRANSLATE_NOOP("FieldName", "amount in euros")},
        {QStringLiteral("asked_on"), QT_TRANSLATE_NOOP("FieldName", "asked on")},
        {QStringLiteral("as_of"), QT_TRANSLATE_NOOP("FieldName", "as-of date")},
        {QStringLiteral("backlog_start"), QT_TRANSLATE_NOOP("FieldName", "backlog at the start")},
        {QStringLiteral("baseline"), QT_TRANSLATE_NOOP("FieldName", "baseline")},
        {QStringLiteral("code"), QT_TRANSLATE_NOOP("FieldName", "obstacle")},
        {QStringLiteral("conditions"), QT_TRANSLATE_NOOP("FieldName", "conditions")},
        {QStringLiteral("confidential"), QT_TRANSLATE_NOOP("FieldName", "confidential")},
        {QStringLiteral("counter_performance"), QT_TRANSLATE_NOOP("FieldName", "counter-performance")},
        {QStringLiteral("counting_rule"), QT_TRANSLATE_NOOP("FieldName", "counting rule")},
        {QStringLiteral("cycle"), QT_TRANSLATE_NOOP("FieldName", "round")},
        {QStringLiteral("dated_on"), QT_TRANSLATE_NOOP("FieldName", "date")},
        {QStringLiteral("distance"), QT_TRANSLATE_NOOP("FieldName", "distance in metres")},
        {QStringLiteral("district"), QT_TRANSLATE_NOOP("FieldName", "district")},
        {QStringLiteral("due_on"), QT_TRANSLATE_NOOP("FieldName", "due date")},
        {QStringLiteral("ends_on"), QT_TRANSLATE_NOOP("FieldName", "last day")},
        {QStringLiteral("evidence"), QT_TRANSLATE_NOOP("FieldName", "reasoning")},
        {QStringLiteral("extends_earlier"), QT_TRANSLATE_NOOP("FieldName", "extends an earlier term")},
        {QStringLiteral("extension_option"), QT_TRANSLATE_NOOP("FieldName", "extension option")},
        {QStringLiteral("for_municipality"), QT_TRANSLATE_NOOP("FieldName", "delivers for municipality")},
        {QStringLiteral("for_places"), QT_TRANSLATE_NOOP("FieldName", "places delivered for another municipality")},
        {QStringLiteral("from_municipality"), QT_TRANSLATE_NOOP("FieldName", "from municipality")},
        {QStringLiteral("function"), QT_TRANSLATE_NOOP("FieldName", "facility")},
        {QStringLiteral("given_by"), QT_TRANSLATE_NOOP("FieldName", "given by")},
        {QStringLiteral("given_on"), QT_TRANSLATE_NOOP("FieldName", "given on")},
        {QStringLiteral("half_year"), QT_TRANSLATE_NOOP("FieldName", "half-year")},
        {QStringLiteral("happens_on"), QT_TRANSLATE_NOOP("FieldName", "date")},
        {QStringLiteral("held_on"), QT_TRANSLATE_NOOP("FieldName", "date")},
        {QStringLiteral("housed_1"), QT_TRANSLATE_NOOP("FieldName", "housed in month 1")},
        {QStringLiteral("housed_2"), QT_TRANSLATE_NOOP("FieldName", "housed in month 2")},
        {QStringLiteral("housed_3"), QT_TRANSLATE_NOOP("FieldName", "housed in month 3")},
        {QStringLiteral("housed_4"), QT_TRANSLATE_NOOP("FieldName", "housed in month 4")},
        {QStringLiteral("housed_5"), QT_TRANSLATE_NOOP("FieldName", "housed in month 5")},
        {QStringLiteral("housed_6"), QT_TRANSLATE_NOOP("FieldName", "housed in month 6")},
        {QStringLiteral("in_force"), QT_TRANSLATE_NOOP("FieldName", "in force")},
        {QStringLiteral("kind"), QT_TRANSLATE_NOOP("FieldName", "kind")},
        {QStringLiteral("level"), QT_TRANSLATE_NOOP("FieldName", "level")},
        {QStringLiteral("location"), QT_TRANSLATE_NOOP("FieldName", "location")},
        {QStringLiteral("minors"), QT_TRANSLATE_NOOP("FieldName", "of which unaccompanied minors")},
        {QStringLiteral("minors_adjustment"), QT_TRANSLATE_NOOP("FieldName", "adjustment of unaccompanied minors")},
        {QStringLiteral("municipality"), QT_TRANSLATE_NOOP("FieldName", "municipality")},
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("FieldName", "name")},
        {QStringLiteral("needed_from"), QT_TRANSLATE_NOOP("FieldName", "needed from")},
        {QStringLiteral("needed_until"), QT_TRANSLATE_NOOP("FieldName", "needed until")},
        {QStringLiteral("note"), QT_TRANSLATE_NOOP("FieldName", "note")},
        {QStringLiteral("objection"), QT_TRANSLATE_NOOP("FieldName", "objection")},
        {QStringLiteral("occupied"), QT_TRANSLATE_NOOP("FieldName", "places in use")},
        {QStringLiteral("occupied_on"), QT_TRANSLATE_NOOP("FieldName", "in use as of")},
        {QStringLiteral("offer"), QT_TRANSLATE_NOOP("FieldName", "offer")},
        {QStringLiteral("offered_on"), QT_TRANSLATE_NOOP("FieldName", "date")},
        {QStringLiteral("operated_by"), QT_TRANSLATE_NOOP("FieldName", "operator")},
        {QStringLiteral("other_homes"), QT_TRANSLATE_NOOP("FieldName", "other homes")},
        {QStringLiteral("owner"), QT_TRANSLATE_NOOP("FieldName", "owner")},
        {QStringLiteral("period"), QT_TRANSLATE_NOOP("FieldName", "period")},
        {QStringLiteral("phase"), QT_TRANSLATE_NOOP("FieldName", "phase")},
        {QStringLiteral("pinned"), QT_TRANSLATE_NOOP("FieldName", "pinned")},
        {QStringLiteral("places"), QT_TRANSLATE_NOOP("FieldName", "places")},
        {QStringLiteral("population"), QT_TRANSLATE_NOOP("FieldName", "inhabitants")},
        {QStringLiteral("population_date"), QT_TRANSLATE_NOOP("FieldName", "inhabitants as of")},
        {QStringLiteral("population_source"), QT_TRANSLATE_NOOP("FieldName", "source of the inhabitants")},
        {QStringLiteral("principle"), QT_TRANSLATE_NOOP("FieldName", "principle")},
        {QStringLiteral("reason"), QT_TRANSLATE_NOOP("FieldName", "reason")},
        {QStringLiteral("reached"), QT_TRANSLATE_NOOP("FieldName", "reached")},
        {QStringLiteral("reference"), QT_TRANSLATE_NOOP("FieldName", "reference")},
        {QStringLiteral("remark"), QT_TRANSLATE_NOOP("FieldName", "remark")},
        {QStringLiteral("resolved_on"), QT_TRANSLATE_NOOP("FieldName", "solved on")},
        {QStringLiteral("revision"), QT_TRANSLATE_NOOP("FieldName", "revision")},
        {QStringLiteral("role"), QT_TRANSLATE_NOOP("FieldName", "role")},
        {QStringLiteral("scenario"), QT_TRANSLATE_NOOP("FieldName", "scenario")},
        {QStringLiteral("score"), QT_TRANSLATE_NOOP("FieldName", "score")},
        {QStringLiteral("sentence"), QT_TRANSLATE_NOOP("FieldName", "sentence")},
        {QStringLiteral("signal"), QT_TRANSLATE_NOOP("FieldName", "signal")},
        {QStringLiteral("since"), QT_TRANSLATE_NOOP("FieldName", "since")},
        {QStringLiteral("source"), QT_TRANSLATE_NOOP("FieldName", "source")},
        {QStringLiteral("special_care"), QT_TRANSLATE_NOOP("FieldName", "of which special care")},
        {QStringLiteral("starts_on"), QT_TRANSLATE_NOOP("FieldName", "first day")},
        {QStringLiteral("stated_on"), QT_TRANSLATE_NOOP("FieldName", "date")},
        {QStringLiteral("status"), QT_TRANSLATE_NOOP("FieldName", "status")},
        {QStringLiteral("stream"), QT_TRANSLATE_NOOP("FieldName", "stream")},
        {QStringLiteral("subregion"), QT_TRANSLATE_NOOP("FieldName", "subregion")},
        {QStringLiteral("summary"), QT_TRANSLATE_NOOP("FieldName", "summary")},
        {QStringLiteral("task"), QT_TRANSLATE_NOOP("FieldName", "task")},
        {QStringLiteral("tile_column"), QT_TRANSLATE_NOOP("FieldName", "column on the map")},
        {QStringLiteral("tile_row"), QT_TRANSLATE_NOOP("FieldName", "row on the map")},
        {QStringLiteral("title"), QT_TRANSLATE_NOOP("FieldName", "title")},
        {QStringLiteral("to_municipality"), QT_TRANSLATE_NOOP("FieldName", "to municipality")},
        {QStringLiteral("town"), QT_TRANSLATE_NOOP("FieldName", "town")},
        {QStringLiteral("units"), QT_TRANSLATE_NOOP("FieldName", "number")},
        {QStringLiteral("until"), QT_TRANSLATE_NOOP("FieldName", "until")},
        {QStringLiteral("valid_until"), QT_TRANSLATE_NOOP("FieldName", "valid until")},
        {QStringLiteral("value"), QT_TRANSLATE_NOOP("FieldName", "value")},
        {QStringLiteral("who_must_move"), QT_TRANSLATE_NOOP("FieldName", "who must move")}};
    return names;
}

QString translated(const char *context, const QHash<QString, const char *> &names, const QString &key)
{
    const char *name = names.value(key, nullptr);
    return name ? QCoreApplication::translate(context, name) : key;
}

/// "first half of 2027"; the text itself when it is no half-year.
QString halfYearText(const QString &text)
{
    const auto halfYear = domain::HalfYear::fromText(text);
    if (!halfYear)
        return text;
    return (halfYear->half() == 1 ? QCoreApplication::translate("HalfYearCourse", "first half of %1")
                                  : QCoreApplication::translate("HalfYearCourse", "second half of %1"))
        .arg(halfYear->year());
}

} // namespace

QString rowName(const QString &table)
{
    return translated("RowName", rowNames(), table);
}

QString tableName(const QString &table)
{
    return tableNames().contains(table) ? translated("TableName", tableNames(), table) : rowName(table);
}

QString fieldName(const QString &field)
{
    return translated("FieldName", fieldNames(), field);
}

QString propertyName(const QString &key)
{
    const auto name = domain::fromKey<domain::PropertyName>(key);
    if (!name)
        return key;
    switch (*name) {
    case domain::PropertyName::Title:
        return QCoreApplication::translate("PropertyName", "title of the dossier");
    case domain::PropertyName::ProvinceCode:
        return QCoreApplication::translate("PropertyName", "code of the province");
    case domain::PropertyName::ProvinceName:
        return QCoreApplication::translate("PropertyName", "name of the province");
    case domain::PropertyName::Example:
        return QCoreApplication::translate("PropertyName", "mark that the figures are an example");
    case domain::PropertyName::AsOf:
        return QCoreApplication::translate("PropertyName", "as-of date on opening");
    }
    Q_UNREACHABLE();
}

QString fieldText(const QString &table, const QString &field, const QVariant &value)
{
    const bool isEmpty = value.isNull() || value.toString().isEmpty();
    QString text = isEmpty ? unknown() : value.toString();
    const domain::Dossier types;
    forEachList(types, [&]<typename T>(const std::vector<T> &) {
        if (Record<T>::table() != table)
            return;
        T row;
        Record<T>::fields(row, [&](const char *column, const auto &member) {
            if (field == QLatin1String(column))
                text = isEmpty ? emptyText(member) : textAs(member, value);
        });
    });
    const bool isPeriod = field == u"half_year" || field == u"period";
    return isPeriod ? halfYearText(text) : text;
}

QString scoreText(const QString &key)
{
    const auto score = domain::ScoreValue::fromKey(key);
    if (!score || score->isUnknown())
        return unknown();
    return score->isNotApplicable() ? QCoreApplication::translate("FieldText", "not applicable")
                                    : QString::number(*score->number());
}

} // namespace regie::dossier
