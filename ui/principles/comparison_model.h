// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/profile_comparison.h"
#include "ui/widgets/arranged_rows.h"

namespace regie::ui::principles {

/// The areas of a comparison as a table: a row per principle, a column per area; for one area alone its target as well.
class ComparisonModel : public widgets::ArrangedTableModel
{
    Q_OBJECT

public:
    using ArrangedTableModel::ArrangedTableModel;

    void setComparison(analysis::ProfileComparison comparison);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    widgets::ColumnContent contentOf(int column) const override;

protected:
    widgets::CellValue valueAt(int place, int column) const override;

private:
    bool isAlone() const { return m_comparison.series.size() == 1; }
    QString text(int place, int column) const;
    QVariant figure(int place, int column) const;
    std::optional<double> number(int place, int column) const;

    analysis::ProfileComparison m_comparison;
};

} // namespace regie::ui::principles
