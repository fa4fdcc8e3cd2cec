// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_spec.h"
#include "ui/widgets/arranged_rows.h"

namespace regie::ui::overview {

/// The capacity at the end of each month against the task, as a table.
class TimelineModel : public widgets::ArrangedTableModel
{
    Q_OBJECT

public:
    enum Column { MonthColumn, CountsColumn, DecidedColumn, TaskColumn, EndedColumn, ColumnCount };

    using ArrangedTableModel::ArrangedTableModel;

    void setTimeline(analysis::CapacityTimeline timeline);
    const analysis::CapacityTimeline &timeline() const { return m_timeline; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    widgets::ColumnContent contentOf(int column) const override;

protected:
    widgets::CellValue valueAt(int place, int column) const override;

private:
    analysis::CapacityTimeline m_timeline;
};

} // namespace regie::ui::overview
