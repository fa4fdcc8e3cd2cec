// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/row_words.h"

#include "core/domain/names.h"
#include "core/dossier/action_text.h"
#include "core/dossier/field_text.h"
#include "core/dossier/records.h"

#include <QCoreApplication>
#include <QHash>

namespace regie::dossier {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RowWords)
};

/// The columns that tell a row from others of its kind, in the order in which they are read.
QStringList tellingFields(const QString &table)
{
    static const QHash<QString, QStringList> fields{
        {QStringLiteral("cycles"), {QStringLiteral("id")}},
        {QStringLiteral("cycle_parameters"), {QStringLiteral("cycle"), QStringLiteral("name")}},
        {QStringLiteral("municipalities"), {QStringLiteral("name")}},
        {QStringLiteral("task_statements"),
         {QStringLiteral("municipality"), QStringLiteral("kind"), QStringLiteral("period")}},
        {QStringLiteral("realised_statements"), {QStringLiteral("municipality"), QStringLiteral("as_of")}},
        {QStringLiteral("locations"), {QStringLiteral("name")}},
        {QStringLiteral("terms"), {QStringLiteral("location"), QStringLiteral("starts_on")}},
        {QStringLiteral("milestones"), {QStringLiteral("location"), QStringLiteral("kind")}},
        {QStringLiteral("obstacles"), {QStringLiteral("location"), QStringLiteral("code")}},
        {QStringLiteral("facilities"), {QStringLiteral("location"), QStringLiteral("function")}},
        {QStringLiteral("target_groups"), {QStringLiteral("location"), QStringLiteral("kind")}},
        {QStringLiteral("scores"),
         {QStringLiteral("municipality"), QStringLiteral("location"), QStringLiteral("principle"),
          QStringLiteral("as_of")}},
        {QStringLiteral("evidence"), {QStringLiteral("title")}},
        {QStringLiteral("targets"),
         {QStringLiteral("municipality"), QStringLiteral("location"), QStringLiteral("principle")}},
        {QStringLiteral("rubrics"), {QStringLiteral("principle"), QStringLiteral("level")}},
        {QStringLiteral("trades"),
         {QStringLiteral("from_municipality"), QStringLiteral("to_municipality"), QStringLiteral("period")}},
        {QStringLiteral("half_year_ledgers"), {QStringLiteral("municipality"), QStringLiteral("half_year")}},
        {QStringLiteral("offers"), {QStringLiteral("name")}},
        {QStringLiteral("offer_conditions"), {QStringLiteral("offer"), QStringLiteral("title")}},
        {QStringLiteral("location_partners"), {QStringLiteral("location"), QStringLiteral("name")}},
        {QStringLiteral("scenarios"), {QStringLiteral("name"), QStringLiteral("period")}},
        {QStringLiteral("scenario_rows"), {QStringLiteral("scenario"), QStringLiteral("municipality")}},
        {QStringLiteral("scenario_moves"),
         {QStringLiteral("scenario"), QStringLiteral("from_municipality"), QStringLiteral("to_municipality")}},
        {QStringLiteral("urgent_requests"), {QStringLiteral("title")}},
        {QStringLiteral("meetings"), {QStringLiteral("title"), QStringLiteral("held_on")}}};
    return fields.value(table);
}

bool saysNothing(const QVariant &value)
{
    return value.isNull() || value.toString().isEmpty();
}

/// The name of the row that a reference leads to; the text itself when it leads nowhere.
template <typename T>
QString nameIn(const std::vector<T> &rows, const QString &id)
{
    const T *row = domain::find(rows, id);
    return row ? row->name : Words::tr("removed (%1)").arg(rowName(Record<T>::table()));
}

/// An empty municipality of these is the province.
bool concernsProvince(const QString &table)
{
    return table == u"task_statements" || table == u"realised_statements" || table == u"targets";
}

QString tellingText(const domain::Dossier &dossier, const QString &table, const QString &field, const QVariant &value)
{
    if (field == u"principle") {
        const auto principle = domain::fromKey<domain::Principle>(value.toString());
        return principle ? domain::shortNameOf(*principle) : value.toString();
    }
    return field == u"id" ? value.toString() : valueText(dossier, table, field, value);
}

} // namespace

bool isReference(const QString &field)
{
    return field.endsWith(QLatin1String("municipality")) || field == u"location" || field == u"offer" ||
           field == u"score" || field == u"scenario";
}

std::optional<QVariantMap> rowValues(const domain::Dossier &dossier, const QString &table, const QString &id)
{
    std::optional<QVariantMap> values;
    forEachList(dossier, [&]<typename T>(const std::vector<T> &rows) {
        if (Record<T>::table() != table)
            return;
        if (const T *row = domain::find(rows, id))
            values = valuesOf(*row);
    });
    return values;
}

QStringList columnsOf(const QString &table)
{
    QStringList columns;
    const domain::Dossier types;
    forEachList(types, [&]<typename T>(const std::vector<T> &) {
        if (Record<T>::table() != table)
            return;
        const T row;
        Record<T>::fields(row, [&columns](const char *column, const auto &) { columns << QLatin1String(column); });
    });
    return columns;
}

QString rowLabel(const domain::Dossier &dossier, const QString &table, const QString &id, const QVariantMap &known)
{
    if (table == u"properties")
        return propertyName(id);
    QVariantMap values = rowValues(dossier, table, id).value_or(known);
    if (table == u"cycles")
        values.insert(QStringLiteral("id"), id);
    QStringList parts;
    for (const QString &field : tellingFields(table)) {
        const QVariant value = values.value(field);
        const bool isProvince =
            field == u"municipality" && concernsProvince(table) && values.contains(field) && saysNothing(value);
        if (isProvince || !saysNothing(value))
            parts << tellingText(dossier, table, field, value);
    }
    return parts.join(QLatin1String(", "));
}

QString valueText(const domain::Dossier &dossier, const QString &table, const QString &field, const QVariant &value)
{
    const QString text = value.toString();
    if (!isReference(field))
        return fieldText(table, field, value);
    if (saysNothing(value))
        return field == u"municipality" && concernsProvince(table) ? dossier.areaName({}) : Words::tr("none");
    if (field == u"location")
        return nameIn(dossier.locations, text);
    if (field == u"offer")
        return nameIn(dossier.offers, text);
    if (field == u"scenario")
        return nameIn(dossier.scenarios, text);
    if (field == u"score")
        return rowLabel(dossier, QStringLiteral("scores"), text, {});
    return dossier.areaName(text);
}

QString sentence(const Action &action, const domain::Dossier &dossier)
{
    const QString table = action.values[QStringLiteral("table")].toString();
    const QString field = action.values[QStringLiteral("field")].toString();
    if (action.kind != ActionKind::FieldEdited || !isReference(field))
        return sentence(action);
    Action named = action;
    for (const QString &side : {QStringLiteral("before"), QStringLiteral("after")})
        named.values[side] = valueText(dossier, table, field, action.values[side]);
    return sentence(named);
}

} // namespace regie::dossier
