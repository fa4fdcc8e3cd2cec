// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/cell_roles.h"
#include "ui/widgets/edit_plan.h"

#include <QAbstractTableModel>
#include <QHash>

namespace regie::ui::widgets {

/// A table whose cells take typed text. Typing, filling, clearing and pasting take one path: a plan says what texts do to the
/// dossier and which cells refuse them, and applying it is one step. Text that is refused stays in its cell, marked, until it
/// is mended or dropped.
class EditableTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    /// False when the text was refused; then the cell keeps it and refused() tells why.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) final;
    Qt::ItemFlags flags(const QModelIndex &index) const final;

    /// What the texts would do. Each cell stands for itself: those that are refused do not stop the others.
    EditPlan plan(const std::vector<CellText> &cells) const;
    /// Does it in one step; false when it could not be written. Refused texts stay in their cells, but for those of clearing.
    bool apply(const EditPlan &plan, const std::vector<CellText> &cells, EditKind kind);

    /// Whether any cell takes text.
    virtual bool takesText() const { return true; }
    /// Whether pasted rows can be added.
    virtual bool canGrow() const { return false; }
    virtual bool canRemoveRows() const { return false; }
    /// The step that removes the rows; empty when they cannot be removed. Throws dossier::Error.
    virtual dossier::ChangeSet removal(const std::vector<int> &rows) const;
    /// Writes a step of this table; false when it was refused, and then the document tells.
    virtual bool write(const dossier::ChangeSet &edit) = 0;

    /// What the row is, wherever it is shown: an id.
    virtual QString rowKey(int row) const = 0;
    /// The row with this key; -1 when it is not shown.
    virtual int rowOf(const QString &key) const;
    /// Drops text that was refused, so that the cell shows its value again.
    void dropRefused(const QModelIndex &index);

signals:
    void refused(const QString &sentence);

protected:
    /// A role of the cell's value, whatever was typed.
    virtual QVariant cell(int row, int column, int role) const = 0;
    virtual bool isEditable(int row, int column) const = 0;
    /// What the texts would do: of cells that can be edited and say something new, and of rows to add when canGrow().
    virtual EditPlan planCells(const std::vector<CellText> &cells) const = 0;
    /// Why a cell takes no text.
    virtual QString whyFixed(int row, int column) const;
    /// Whether a text that a cell holds already says something new, as a score that is given again.
    virtual bool takesTheSame() const { return false; }
    /// Whether refused text stays in its cell.
    virtual bool keepsRefused() const { return true; }

private:
    struct Refused
    {
        QString text;
        QString sentence;
    };
    using CellKey = std::pair<QString, int>;

    const Refused *refusedAt(const QModelIndex &index) const;
    CellKey keyOf(const CellText &cell, const EditPlan &plan) const;
    bool saysTheSame(const CellText &cell) const;
    dossier::ChangeSet stepOf(const EditPlan &plan, EditKind kind) const;

    QHash<CellKey, Refused> m_refused;
};

} // namespace regie::ui::widgets
