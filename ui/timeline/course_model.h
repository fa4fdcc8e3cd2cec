// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timeline_rows.h"
#include "ui/widgets/arranged_rows.h"

namespace regie::ui::timeline {

/// Locations with their terms from start to end; the last column is painted as a bar.
class CourseModel : public widgets::ArrangedTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Municipality, Phase, Places, From, Until, Course, ColumnCount };

    using ArrangedTableModel::ArrangedTableModel;

    /// The months are what a bar's column spans.
    void setRows(std::vector<CourseRow> rows, const analysis::MonthRange &months, QDate asOf);
    const CourseRow &row(int shown) const { return m_rows[static_cast<std::size_t>(placeAt(shown))]; }
    const analysis::MonthRange &months() const { return m_months; }
    QDate asOf() const { return m_asOf; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    widgets::ColumnContent contentOf(int column) const override;
    QString columnKey(int column) const override;

protected:
    widgets::CellValue valueAt(int place, int column) const override;

private:
    QVariant figure(const CourseRow &course) const;

    std::vector<CourseRow> m_rows;
    analysis::MonthRange m_months;
    QDate m_asOf;
};

} // namespace regie::ui::timeline
