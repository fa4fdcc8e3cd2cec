// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/allocation/allocation_cells.h"
#include "ui/widgets/arranged_rows.h"
#include "ui/widgets/editable_table_model.h"

namespace regie::ui::allocation {

/// The municipalities with what the scenario proposes for each. Proposals take text in a scenario, not in the dossier.
class AllocationModel : public widgets::EditableTableModel, public widgets::ArrangedRows
{
    Q_OBJECT

public:
    explicit AllocationModel(WhatIf &whatIf, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    widgets::ColumnContent contentOf(int column) const override;
    QString columnKey(int column) const override;
    bool write(const dossier::ChangeSet &edit) override { return m_whatIf.apply(edit); }
    QString rowKey(int row) const override { return codeAt(row); }
    int rowOf(const QString &code) const override;
    /// The row's CBS code; empty when there is no such row.
    QString codeAt(int row) const;

protected:
    QVariant cell(int row, int column, int role) const override;
    bool isEditable(int row, int column) const override;
    widgets::EditPlan planCells(const std::vector<widgets::CellText> &cells) const override;
    QString whyFixed(int row, int column) const override;
    widgets::CellValue valueAt(int place, int column) const override;
    void whileResetting(const std::function<void()> &change) override;

private:
    struct Row
    {
        QString code;
        QString name;
        int nameRank = 0;

        bool operator==(const Row &) const = default;
    };

    void reload();
    std::vector<Row> rowsByName() const;
    void read(std::vector<Row> rows);
    const Row &rowAt(int shown) const { return m_rows[static_cast<std::size_t>(placeAt(shown))]; }
    const analysis::AllocationRow &allocated(const QString &code) const;
    QVariant nameCell(const Row &row, int role) const;
    QVariant pinnedCell(const analysis::AllocationRow &row, int role) const;
    QVariant numberCell(const analysis::AllocationRow &row, Column column, int role) const;

    WhatIf &m_whatIf;
    std::vector<Row> m_rows; ///< by name
    int m_reach = 0;
};

/// The province's row: the sums of all municipalities.
class AllocationTotalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit AllocationTotalModel(const WhatIf &whatIf, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::optional<int> number(Column column) const;
    /// The province's figure, where it is the same number.
    QVariant figure(Column column) const;

    const WhatIf &m_whatIf;
};

} // namespace regie::ui::allocation
