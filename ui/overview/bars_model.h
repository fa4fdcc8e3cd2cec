// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_specs.h"
#include "ui/widgets/cell_roles.h"

#include <QAbstractTableModel>

namespace regie::ui::overview {

/// The municipalities with their bars against the task: what the overview's table shows and a screen reader says.
class BarsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, BarColumn, TaskColumn, DifferenceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setBars(analysis::StackedBars bars);
    const analysis::StackedBars &bars() const { return m_bars; }
    const analysis::StackedBars::Bar &bar(int row) const { return m_bars.bars[static_cast<std::size_t>(row)]; }
    /// The row of the municipality; invalid when it has none.
    QModelIndex indexOf(const QString &municipality) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString text(const analysis::StackedBars::Bar &bar, int column);
    static QVariant raw(const analysis::StackedBars::Bar &bar, int column);

    analysis::StackedBars m_bars;
};

} // namespace regie::ui::overview
