// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_spec.h"

#include <QAbstractTableModel>

namespace regie::ui::overview {

/// The capacity at the end of each month against the task, as a table.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { MonthColumn, CountsColumn, DecidedColumn, TaskColumn, EndedColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setTimeline(analysis::CapacityTimeline timeline);
    const analysis::CapacityTimeline &timeline() const { return m_timeline; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    analysis::CapacityTimeline m_timeline;
};

} // namespace regie::ui::overview
