// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_editing.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QClipboard>
#include <QItemSelection>
#include <QMenu>
#include <QMimeData>

namespace regie::ui::widgets {

bool TableEditing::hasEditableChosen() const
{
    if (!editable() || !m_table.selectionModel())
        return false;
    // A column is editable in all rows or in none, but for a few: the first one tells.
    const QItemSelection chosen = m_table.selectionModel()->selection();
    for (const QItemSelectionRange &range : chosen) {
        for (int column = range.left(); column <= range.right(); ++column) {
            const QModelIndex first = editable()->index(range.top(), column);
            if (!m_table.isColumnHidden(column) && first.flags().testFlag(Qt::ItemIsEditable))
                return true;
        }
    }
    return chosen.isEmpty() && m_table.currentIndex().flags().testFlag(Qt::ItemIsEditable);
}

bool TableEditing::can(Command command) const
{
    if (isTyping())
        return false;
    const QModelIndex current = m_table.currentIndex();
    const bool hasChosen = current.isValid() || (m_table.selectionModel() && m_table.selectionModel()->hasSelection());
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    switch (command) {
    case Command::None:
        return false;
    case Command::Copy:
    case Command::CopyWithHeaders:
        return hasChosen;
    case Command::ChooseRows:
        return hasChosen && m_table.selectionBehavior() == QAbstractItemView::SelectItems;
    case Command::Cut:
    case Command::Clear:
        return hasEditableChosen();
    case Command::Paste:
        return (editable() || m_handler) && mime && (mime->hasText() || mime->hasHtml());
    case Command::FillDown:
        return hasEditableChosen() && (current.row() > 0 || chosenCells(m_table).back().row() > 0);
    case Command::Today:
        return editable() && hasDateChosen();
    case Command::Down:
    case Command::Up:
        return editable() && current.isValid();
    case Command::Drop:
        return editable() && hasRefusedChosen();
    }
    Q_UNREACHABLE();
}

void TableEditing::fill(QMenu &menu)
{
    const auto add = [this, &menu](const QString &text, const QKeySequence &keys, Command command) {
        menu.addAction(text, keys, this, [this, command] { run(command); })->setEnabled(can(command));
    };
    if (editable())
        add(tr("Cut"), QKeySequence(QKeySequence::Cut), Command::Cut);
    add(tr("Copy"), QKeySequence(QKeySequence::Copy), Command::Copy);
    add(tr("Copy with headers"), keys::kCopyWithHeaders, Command::CopyWithHeaders);
    if (editable() || m_handler)
        add(tr("Paste"), QKeySequence(QKeySequence::Paste), Command::Paste);
    menu.addSeparator();
    if (m_table.selectionBehavior() == QAbstractItemView::SelectItems)
        add(tr("Choose the whole row"), keys::kChooseRows, Command::ChooseRows);
    if (!editable())
        return;
    add(tr("Fill down"), keys::kFillDown, Command::FillDown);
    if (hasDateChosen())
        add(tr("Fill in today"), keys::kToday, Command::Today);
    const bool isRows = editable()->canRemoveRows() && areWholeRows(m_table, chosenCells(m_table));
    add(isRows ? tr("Remove rows") : tr("Clear"), QKeySequence(Qt::Key_Delete), Command::Clear);
}

} // namespace regie::ui::widgets
