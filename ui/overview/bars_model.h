// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_specs.h"
#include "ui/widgets/arranged_rows.h"
#include "ui/widgets/cell_roles.h"

namespace regie::ui::overview {

/// The municipalities with their bars against the task: what the overview's table shows and a screen reader says.
class BarsModel : public widgets::ArrangedTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, BarColumn, TaskColumn, DifferenceColumn, ColumnCount };

    using ArrangedTableModel::ArrangedTableModel;

    void setBars(analysis::StackedBars bars);
    const analysis::StackedBars &bars() const { return m_bars; }
    /// The bar that is shown there.
    const analysis::StackedBars::Bar &bar(int row) const { return m_bars.bars[static_cast<std::size_t>(placeAt(row))]; }
    /// The row of the municipality; invalid when it has none.
    QModelIndex indexOf(const QString &municipality) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    widgets::ColumnContent contentOf(int column) const override;
    QString columnKey(int column) const override;

protected:
    widgets::CellValue valueAt(int place, int column) const override;

private:
    static QString text(const analysis::StackedBars::Bar &bar, int column);
    static QVariant raw(const analysis::StackedBars::Bar &bar, int column);

    analysis::StackedBars m_bars;
};

} // namespace regie::ui::overview
