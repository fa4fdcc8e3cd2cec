// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/pasted_locations.h"

#include "core/exchange/municipality_index.h"
#include "core/exchange/pasted_table.h"
#include "ui/locations/location_table_model.h"

#include <QSet>

#include <algorithm>

namespace regie::ui::locations {

using exchange::Column;
using exchange::TableKind;

namespace {

std::optional<Column> columnOf(int column)
{
    switch (column) {
    case LocationTableModel::Municipality:
        return Column::Municipality;
    case LocationTableModel::Name:
        return Column::Name;
    case LocationTableModel::Kind:
        return Column::Kind;
    case LocationTableModel::Stream:
        return Column::Stream;
    case LocationTableModel::Phase:
        return Column::Phase;
    case LocationTableModel::Places:
        return Column::Places;
    case LocationTableModel::Minors:
        return Column::Minors;
    case LocationTableModel::From:
        return Column::From;
    case LocationTableModel::Until:
        return Column::Until;
    default:
        return std::nullopt; // worked out: left out of the table
    }
}

QString headerOf(Column column)
{
    const auto specs = exchange::columnsOf(TableKind::Locations);
    return std::find_if(specs.begin(), specs.end(), [column](const auto &spec) { return spec.column == column; })
        ->dutch;
}

QString keyOf(const QString &municipality, const QString &name)
{
    return municipality + QChar(0x1f) + exchange::folded(name);
}

/// Stream and places of locations that are not there yet; of others an empty cell says that it is missing.
void addDefaults(exchange::Table &table, const domain::Dossier &dossier)
{
    const exchange::TableLayout layout(table, TableKind::Locations);
    const bool hasStream = layout.has(Column::Stream);
    const bool hasPlaces = layout.has(Column::Places);
    const exchange::MunicipalityIndex municipalities(dossier);
    QSet<QString> known;
    for (const domain::Location &location : dossier.locations)
        known.insert(keyOf(location.municipality, location.name));
    std::vector<bool> isNew;
    for (const exchange::TableRow &row : table.rows) {
        const QString municipality = municipalities.find(layout.text(row, Column::Municipality)).value_or(QString());
        isNew.push_back(!known.contains(keyOf(municipality, layout.text(row, Column::Name))));
    }
    exchange::addColumn(table, TableKind::Locations, Column::Stream, QString());
    exchange::addColumn(table, TableKind::Locations, Column::Places, QString());
    const auto streamAt = table.header.indexOf(headerOf(Column::Stream));
    const auto placesAt = table.header.indexOf(headerOf(Column::Places));
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        if (!isNew[i])
            continue;
        if (!hasStream)
            table.rows[i].cells[streamAt] = QStringLiteral("asiel");
        if (!hasPlaces)
            table.rows[i].cells[placesAt] = QStringLiteral("0");
    }
}

} // namespace

std::optional<exchange::Table> pastedLocations(const domain::Dossier &dossier, const exchange::CellBlock &block,
                                               const std::vector<int> &shownColumns, const QModelIndexList &chosen)
{
    std::size_t left = chosen.isEmpty() ? 0 : shownColumns.size();
    for (const QModelIndex &index : chosen) {
        const auto place = std::find(shownColumns.begin(), shownColumns.end(), index.column()) - shownColumns.begin();
        left = std::min(left, static_cast<std::size_t>(place));
    }
    exchange::Table table;
    std::vector<int> taken; // columns of the block
    for (int column = 0; column < block.columnCount(); ++column) {
        const std::size_t place = left + static_cast<std::size_t>(column);
        const auto known = place < shownColumns.size() ? columnOf(shownColumns[place]) : std::nullopt;
        if (!known)
            continue;
        table.header << headerOf(*known);
        taken.push_back(column);
    }
    if (!table.header.contains(headerOf(Column::Municipality)) || !table.header.contains(headerOf(Column::Name)))
        return std::nullopt;
    for (int row = 0; row < block.rowCount(); ++row) {
        exchange::TableRow line{row + 1, {}};
        for (const int column : taken)
            line.cells << block.rows[static_cast<std::size_t>(row)].value(column);
        table.rows.push_back(line);
    }
    addDefaults(table, dossier);
    return table;
}

} // namespace regie::ui::locations
