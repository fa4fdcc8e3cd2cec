// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/municipalities/map_view.h"

#include <QAbstractTableModel>

namespace regie::ui::municipalities {

/// The numbers that a map shows, a row a municipality.
class MapNumbers : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit MapNumbers(const MapView &map, QObject *parent = nullptr);

    /// To call when the map shows something else.
    void reload();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const MapView &m_map;
};

} // namespace regie::ui::municipalities
