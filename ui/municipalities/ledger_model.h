// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figures.h"
#include "ui/widgets/dossier_view.h"
#include "ui/widgets/editable_table_model.h"

#include <vector>

namespace regie::ui::municipalities {

/// The account of housing status holders of one municipality in one half-year, as a sum that can be followed and filled in.
class LedgerModel : public widgets::EditableTableModel
{
    Q_OBJECT

public:
    /// The lines from top to bottom; the six months follow each other.
    enum class Line {
        Task,
        Revision,
        BacklogStart,
        CorrectedTask,
        Month1,
        Month2,
        Month3,
        Month4,
        Month5,
        Month6,
        Housed,
        Expected,
        BacklogEnd
    };
    static constexpr int kLines = static_cast<int>(Line::BacklogEnd) + 1;
    enum Column { Name, Value, ColumnCount };

    explicit LedgerModel(widgets::DossierView &view, QObject *parent = nullptr);

    /// Shows the municipality's account; an empty code is the province, which cannot be edited.
    void show(const QString &municipality, domain::HalfYear halfYear);
    domain::HalfYear halfYear() const { return m_figures.halfYear; }
    const analysis::StatusHolderFigures &figures() const { return m_figures; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QString rowKey(int row) const override;
    bool write(const dossier::ChangeSet &edit) override;

protected:
    QVariant cell(int row, int column, int role) const override;
    bool isEditable(int row, int column) const override;
    widgets::EditPlan planCells(const std::vector<widgets::CellText> &cells) const override;

private:
    const domain::HalfYearLedger *ledger() const;
    QString name(Line line) const;
    QString monthName(Line line) const;
    std::optional<int> number(Line line) const;
    QString valueText(Line line) const;
    QVariant figure(Line line) const;
    QVariant source(Line line) const;
    /// What explains a backlog at the start that the half-year before left; invalid: it is stated, or unknown.
    QVariant carriedBacklog() const;

    widgets::DossierView &m_view;
    QString m_municipality;
    analysis::StatusHolderFigures m_figures;
    std::vector<Line> m_lines;
};

} // namespace regie::ui::municipalities
