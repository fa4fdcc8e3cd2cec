// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dossier_view.h"
#include "ui/widgets/paste_plan.h"
#include "ui/widgets/table_clipboard.h"

#include <QAbstractItemDelegate>
#include <QObject>

#include <functional>

class QKeyEvent;
class QMenu;

namespace regie::ui::widgets {

class TableView;

/// The habits of a table program, for the cells that are chosen in a table: copy, cut, paste, fill down, clear, today, and going
/// on to the next cell after typing. What several cells get at once is one step.
class TableEditing : public QObject
{
    Q_OBJECT

public:
    enum class Command { None, Copy, CopyWithHeaders, Cut, Paste, FillDown, Clear, Today, ChooseRows, Down, Up, Drop };

    TableEditing(TableView &table, DossierView &view);

    /// Whether the command would do something to what is chosen now.
    bool can(Command command) const;
    /// False for no command.
    bool run(Command command);

    /// Whether the key is the table's own here, before any shortcut of the window.
    bool wants(const QKeyEvent &event) const;
    /// Does what the key says; false when it says nothing here.
    bool press(const QKeyEvent &event);
    void fill(QMenu &menu);

    void copy(CopyScope scope) const;
    void paste();
    void fillDown();
    void clear();
    /// Puts the same text in every chosen cell.
    void fillWith(const QString &text, EditKind kind = EditKind::Filled);
    void removeRows();
    void chooseRows();

    /// What a block that is pasted goes to first; true when that dealt with it.
    void setPasteHandler(std::function<bool(const exchange::CellBlock &)> handler) { m_handler = std::move(handler); }

    /// To be called before an edited cell is taken over: remembers which cells are its neighbours.
    void rememberPlace();
    /// Goes on as the key that ended the editing says, unless the cell refused its text.
    void goOn(QAbstractItemDelegate::EndEditHint hint);
    /// Goes to the next or previous cell in reading order; false when there is none.
    bool step(bool forward);
    /// Where choosing with Shift begins; invalid: where the last key or click of Qt's own led.
    void setAnchor(const QModelIndex &index) { m_anchor = index; }
    /// Chooses what lies between there and the current cell when Shift was held; without Shift it begins anew.
    void chooseFromAnchor(Qt::KeyboardModifiers modifiers);

signals:
    /// Rows were removed, or cells were filled, cleared or pasted.
    void edited();

private:
    Command commandOf(const QKeyEvent &event) const;
    bool hasEditableChosen() const;
    bool hasDateChosen() const;
    bool hasRefusedChosen() const;
    EditableTableModel *editable() const;
    bool isTyping() const;
    void cut();
    void putToday();
    void goDown(int rows);
    void dropRefused();
    void applyPaste(const PastePlan &plan);
    /// Undoing a paste takes away the marks of what it refused as well.
    void followUndo();
    void apply(const EditPlan &plan, const std::vector<CellText> &cells, EditKind kind);
    void tell(const EditPlan &plan, EditKind kind);
    void chooseAgain(const std::vector<std::pair<QString, int>> &cells, const std::pair<QString, int> &current);

    TableView &m_table;
    DossierView &m_view;
    std::function<bool(const exchange::CellBlock &)> m_handler;
    QString m_above; ///< row key above the cell that is edited; empty: none
    QString m_below;
    int m_column = 0;
    QPersistentModelIndex m_anchor;
    std::vector<std::pair<QString, int>> m_refusedByPaste; ///< by row key and column
    qint64 m_pasteRevision = -1;                           ///< of the document after the last paste
};

} // namespace regie::ui::widgets
