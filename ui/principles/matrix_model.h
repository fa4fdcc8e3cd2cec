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
    BeforeRole,                    ///< widgets::ScoreLook on the other date; invalid: there is none
    TargetTextRole,                ///< header: the region's target of the principle, in words
    KnownTextRole                  ///< mean: over how many areas; empty when there is none
};

/// Which rows are shown: by at least one of their cells.
enum class RowFilter { All, UnderTarget, WithoutScore, Changed };

/// The scores of every municipality or location on the six principles, in the order of names.
class MatrixModel : public widgets::EditableTableModel, public widgets::ArrangedRows
{
    Q_OBJECT

public:
    explicit MatrixModel(ScoreBook &book, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QString rowKey(int row) const override;
    bool write(const dossier::ChangeSet &edit) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    widgets::ColumnContent contentOf(int) const override { return widgets::ColumnContent::Number; }
    QString columnKey(int column) const override;

    /// The null cell for an invalid index.
    Cell cellAt(const QModelIndex &index) const;
    /// The row of a municipality or location; -1 when it is not shown.
    int rowOf(const QString &key) const override;
    /// The first row that is of the municipality; -1: none is.
    int rowOfMunicipality(const QString &municipality) const;
    RowFilter filter() const { return m_filter; }
    /// Rows that pass now stay until the filter is set again, also when they are scored.
    void setFilter(RowFilter filter);
    /// How many scores of all rows were another one on the date to compare with.
    int otherScores() const;

    /// Shows what the dossier says now; the cells stay where they are unless the areas changed.
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
        QString location; ///< empty: the municipality itself
        QString name;

        const QString &key() const { return location.isEmpty() ? municipality : location; }
        bool operator==(const Row &) const = default;
    };

    const widgets::DossierView &view() const { return m_book.view(); }
    /// Every row in the dossier's order: cheap to compare.
    std::vector<Row> rowsNow() const;
    void sortByName(std::vector<Row> &rows) const;
    void select();
    bool passes(const Row &row) const;
    /// Whether the score was another one on the date to compare with.
    bool isOther(const Cell &cell) const;
    Cell cellOf(int place, int column) const;
    widgets::ScoreLook look(const Cell &cell) const;
    QVariant before(const Cell &cell) const;
    /// None: the region has no target.
    std::optional<int> regionTarget(domain::Principle principle) const;
    /// What explains the score of the cell.
    QVariant figure(const Cell &cell) const;
    /// The cell in full sentences, for a screen reader and the tooltip.
    QString sentences(const Cell &cell) const;
    QVariant principleHeader(domain::Principle principle, int role) const;

    ScoreBook &m_book;
    RowFilter m_filter = RowFilter::All;
    std::vector<Row> m_known; ///< rowsNow() of the last time
    std::vector<Row> m_rows;  ///< by name
};

/// The principle with its number: "6 Climate for children".
QString numberedShortName(domain::Principle principle);
/// The same with the words of the Utrechtse Aanpak.
QString numberedName(domain::Principle principle);

} // namespace regie::ui::principles
