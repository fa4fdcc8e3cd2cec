// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/principles/score_edit.h"
#include "ui/widgets/arranged_rows.h"
#include "ui/widgets/editable_table_model.h"
#include "ui/widgets/score_art.h"

#include <vector>

namespace regie::ui::principles {

/// What the matrix and the row of means tell beside Qt's own roles and those of widgets::CellRole.
enum MatrixRole {
    LookRole = Qt::UserRole + 100, ///< widgets::ScoreLook of a cell
    TargetTextRole,                ///< header: the region's target of the principle, in words
    KnownTextRole                  ///< mean: over how many municipalities; empty when there is none
};

/// The scores of every municipality on the six principles, in the order of names.
class MatrixModel : public widgets::EditableTableModel, public widgets::ArrangedRows
{
    Q_OBJECT

public:
    explicit MatrixModel(widgets::DossierView &view, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QString rowKey(int row) const override;
    bool write(const dossier::ChangeSet &edit) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    widgets::ColumnContent contentOf(int) const override { return widgets::ColumnContent::Number; }
    QString columnKey(int column) const override;

    /// The null cell for an invalid index.
    Cell cellAt(const QModelIndex &index) const;
    /// -1 when it is not shown.
    int rowOf(const QString &municipality) const override;

    /// Shows what the dossier says now; the cells stay where they are unless the municipalities changed.
    void reload();

protected:
    QVariant cell(int row, int column, int role) const override;
    bool isEditable(int row, int column) const override;
    widgets::EditPlan planCells(const std::vector<widgets::CellText> &cells) const override;
    bool takesTheSame() const override { return true; }
    /// A cell shows a score as a picture, so there is no room for other text.
    bool keepsRefused() const override { return false; }
    widgets::CellValue valueAt(int place, int column) const override;
    void whileResetting(const std::function<void()> &change) override;

private:
    struct Row
    {
        QString municipality;
        QString name;

        bool operator==(const Row &) const = default;
    };

    std::vector<Row> rowsNow() const;
    widgets::ScoreLook look(const analysis::PrincipleFigures &figures, domain::Principle principle) const;
    /// The cell in full sentences, for a screen reader and the tooltip.
    QString sentences(const Cell &cell, const widgets::ScoreLook &look) const;
    QVariant principleHeader(domain::Principle principle, int role) const;

    widgets::DossierView &m_view;
    std::vector<Row> m_rows;
};

/// The principle with its number: "6 Climate for children".
QString numberedShortName(domain::Principle principle);
/// The same with the words of the Utrechtse Aanpak.
QString numberedName(domain::Principle principle);

} // namespace regie::ui::principles
