// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/housed_course.h"
#include "core/analysis/status_holders.h"
#include "ui/widgets/arranged_rows.h"

#include <vector>

namespace regie::ui::status_holders {

/// The half-years of one area, the oldest first: corrected task, housed, on schedule or not, and what was left.
class HalfYearsModel : public widgets::ArrangedTableModel
{
    Q_OBJECT

public:
    enum Column { Name, CorrectedTask, Housed, OnSchedule, BacklogEnd, ColumnCount };

    using ArrangedTableModel::ArrangedTableModel;

    /// Of a municipality, or of the province for an empty code, on the as-of date.
    void show(std::vector<analysis::StatusHolderFigures> course, const QString &municipality, QDate asOf);
    domain::HalfYear halfYearAt(int row) const { return at(row).halfYear; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    widgets::ColumnContent contentOf(int column) const override;

protected:
    widgets::CellValue valueAt(int place, int column) const override;

private:
    const analysis::StatusHolderFigures &at(int row) const { return m_course[static_cast<std::size_t>(placeAt(row))]; }

    std::vector<analysis::StatusHolderFigures> m_course;
    QString m_municipality;
    QDate m_asOf;
};

/// The months of one half-year beside the schedule: what the chart shows, as a table.
class HousedModel : public widgets::ArrangedTableModel
{
    Q_OBJECT

public:
    enum Column { Month, InMonth, Total, Expected, Difference, ColumnCount };

    using ArrangedTableModel::ArrangedTableModel;

    /// Of a municipality, or of the province for an empty code.
    void show(analysis::HousedCourse course, const QString &municipality, const domain::HalfYearLedger *ledger);
    /// What a number of a month, by its place from 0, rests on as of its last day; invalid: it is unknown, or was typed in.
    QVariant figureOf(int which, Column column) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    widgets::ColumnContent contentOf(int column) const override;

protected:
    widgets::CellValue valueAt(int place, int column) const override;

private:
    QVariantList m_sources; ///< of the months
    analysis::HousedCourse m_course;
    QString m_municipality;
};

} // namespace regie::ui::status_holders
