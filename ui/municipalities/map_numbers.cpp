// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/map_numbers.h"

#include "ui/widgets/cell_roles.h"

namespace regie::ui::municipalities {

MapNumbers::MapNumbers(const MapView &map, QObject *parent)
    : QAbstractTableModel(parent)
    , m_map(map)
{}

void MapNumbers::reload()
{
    beginResetModel();
    endResetModel();
}

int MapNumbers::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_map.itemCount();
}

int MapNumbers::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant MapNumbers::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const analysis::MapSpec::Area &area = m_map.figure()->spec().areas[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == 0 ? area.name : m_map.figure()->numberText(area);
    case widgets::RawRole:
        if (index.column() == 0)
            return area.name;
        return area.value ? QVariant(*area.value) : QVariant(m_map.figure()->numberText(area));
    default: // roles that a number of the map has no value for
        return {};
    }
}

QVariant MapNumbers::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 || !m_map.figure() ? tr("Municipality") : figures::nameOf(m_map.figure()->spec().subject);
}

} // namespace regie::ui::municipalities
