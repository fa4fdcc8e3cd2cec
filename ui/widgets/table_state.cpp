// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_state.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace regie::ui::widgets {

namespace {

const QString kColumns = QStringLiteral("columns");
const QString kHidden = QStringLiteral("hidden");
const QString kWidths = QStringLiteral("widths");
const QString kOrder = QStringLiteral("order");
const QString kFilters = QStringLiteral("filters");
const QString kColumn = QStringLiteral("column");
const QString kDirection = QStringLiteral("direction");
const QString kDescending = QStringLiteral("descending");
const QString kKeys = QStringLiteral("keys");
const QString kLeast = QStringLiteral("least");
const QString kMost = QStringLiteral("most");

QStringList textsFrom(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &text : array)
        texts << text.toString();
    return texts;
}

QJsonObject toJson(const ColumnFilter &filter)
{
    QJsonObject object;
    if (filter.keys)
        object.insert(kKeys, QJsonArray::fromStringList(*filter.keys));
    if (filter.least)
        object.insert(kLeast, *filter.least);
    if (filter.most)
        object.insert(kMost, *filter.most);
    return object;
}

ColumnFilter filterFrom(const QJsonObject &object)
{
    ColumnFilter filter;
    if (object.value(kKeys).isArray())
        filter.keys = textsFrom(object.value(kKeys));
    if (object.value(kLeast).isDouble())
        filter.least = object.value(kLeast).toDouble();
    if (object.value(kMost).isDouble())
        filter.most = object.value(kMost).toDouble();
    return filter;
}

} // namespace

QByteArray TableState::toJson() const
{
    QJsonObject widthsObject;
    for (const auto &[column, width] : widths)
        widthsObject.insert(column, width);
    QJsonArray orderArray;
    for (const Key &key : order) {
        QJsonObject object{{kColumn, key.column}};
        if (key.order == Qt::DescendingOrder)
            object.insert(kDirection, kDescending);
        orderArray.append(object);
    }
    QJsonObject filtersObject;
    for (const auto &[column, filter] : filters)
        filtersObject.insert(column, widgets::toJson(filter));
    const QJsonObject all{{kColumns, QJsonArray::fromStringList(columns)},
                          {kHidden, QJsonArray::fromStringList(hidden)},
                          {kWidths, widthsObject},
                          {kOrder, orderArray},
                          {kFilters, filtersObject}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

TableState TableState::fromJson(const QByteArray &json)
{
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    TableState state;
    state.columns = textsFrom(all.value(kColumns));
    state.hidden = textsFrom(all.value(kHidden));
    const QJsonObject widths = all.value(kWidths).toObject();
    for (auto it = widths.begin(); it != widths.end(); ++it)
        state.widths[it.key()] = it.value().toDouble();
    const QJsonArray order = all.value(kOrder).toArray();
    for (const QJsonValue &value : order) {
        const bool isDescending = value.toObject().value(kDirection).toString() == kDescending;
        state.order.push_back(
            {value.toObject().value(kColumn).toString(), isDescending ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    const QJsonObject filters = all.value(kFilters).toObject();
    for (auto it = filters.begin(); it != filters.end(); ++it)
        state.filters[it.key()] = filterFrom(it.value().toObject());
    return state;
}

} // namespace regie::ui::widgets
