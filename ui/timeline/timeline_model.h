// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chart_spec.h"
#include "ui/widgets/arranged_rows.h"

namespace regie::ui::timeline {

/// The capacity of an area at the end of each month against its task, as a table. A number explains itself as of that day.
class TimelineModel : public widgets::ArrangedTableModel
{
    Q_OBJECT

public:
    enum Column {
        MonthColumn,
        TaskColumn,
        CountsColumn,
        DecidedColumn,
        PreparationColumn,
        DifferenceColumn,
        EndedColumn,
        ColumnCount
    };

    using ArrangedTableModel::ArrangedTableModel;

    /// Of a municipality, or of the province for an empty code.
    void setTimeline(analysis::CapacityTimeline timeline, const QString &municipality = {});
    /// Numbers of a what-if have no derivation in the dossier.
    void setExplained(bool isExplained) { m_isExplained = isExplained; }
    const analysis::CapacityTimeline &timeline() const { return m_timeline; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    widgets::ColumnContent contentOf(int column) const override;
    QString columnKey(int column) const override;

protected:
    widgets::CellValue valueAt(int place, int column) const override;

private:
    QVariant figure(const analysis::CapacityTimeline::Month &month, int column) const;

    analysis::CapacityTimeline m_timeline;
    QString m_municipality;
    bool m_isExplained = true;
};

} // namespace regie::ui::timeline
