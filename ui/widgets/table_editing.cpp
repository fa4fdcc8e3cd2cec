// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_editing.h"

#include "core/dossier/error_text.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>
#include <set>

namespace regie::ui::widgets {

namespace {

bool isKey(const QKeyEvent &event, const QKeySequence &sequence)
{
    return QKeySequence(event.keyCombination()) == sequence;
}

} // namespace

TableEditing::TableEditing(TableView &table, DossierView &view)
    : QObject(&table)
    , m_table(table)
    , m_view(view)
{
    connect(&view.document(), &dossier::Document::changed, this, &TableEditing::followUndo);
}

EditableTableModel *TableEditing::editable() const
{
    auto *model = qobject_cast<EditableTableModel *>(m_table.model());
    return model && model->takesText() ? model : nullptr;
}

bool TableEditing::isTyping() const
{
    return m_table.isEditing();
}

bool TableEditing::hasDateChosen() const
{
    const QModelIndexList chosen = chosenCells(m_table);
    return std::any_of(chosen.begin(), chosen.end(),
                       [](const QModelIndex &index) { return index.data(DateRole).toBool(); });
}

bool TableEditing::hasRefusedChosen() const
{
    const QModelIndexList chosen = chosenCells(m_table);
    return std::any_of(chosen.begin(), chosen.end(),
                       [](const QModelIndex &index) { return !index.data(RefusalRole).toString().isEmpty(); });
}

TableEditing::Command TableEditing::commandOf(const QKeyEvent &event) const
{
    if (isTyping())
        return Command::None;
    if (isKey(event, QKeySequence(QKeySequence::Copy)))
        return Command::Copy;
    if (isKey(event, keys::kCopyWithHeaders))
        return Command::CopyWithHeaders;
    if (isKey(event, keys::kChooseRows))
        return Command::ChooseRows;
    if (isKey(event, QKeySequence(QKeySequence::Paste)))
        return editable() || m_handler ? Command::Paste : Command::None;
    if (!editable())
        return Command::None;
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const bool isPlain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isKey(event, QKeySequence(QKeySequence::Cut)))
        return Command::Cut;
    if (isKey(event, keys::kFillDown))
        return Command::FillDown;
    if (isKey(event, keys::kToday))
        return hasDateChosen() ? Command::Today : Command::None;
    if (isPlain && event.key() == Qt::Key_Delete)
        return Command::Clear;
    if (isPlain && event.key() == Qt::Key_Escape)
        return hasRefusedChosen() ? Command::Drop : Command::None;
    if (isEnter && m_table.currentIndex().flags().testFlag(Qt::ItemIsEditable) &&
        m_table.editTriggers() != QAbstractItemView::NoEditTriggers) {
        if (isPlain)
            return Command::Down;
        return event.modifiers() == Qt::ShiftModifier ? Command::Up : Command::None;
    }
    return Command::None;
}

bool TableEditing::wants(const QKeyEvent &event) const
{
    return commandOf(event) != Command::None;
}

bool TableEditing::press(const QKeyEvent &event)
{
    return run(commandOf(event));
}

bool TableEditing::run(Command command)
{
    switch (command) {
    case Command::None:
        return false;
    case Command::Copy:
        copy(CopyScope::Cells);
        return true;
    case Command::CopyWithHeaders:
        copy(CopyScope::CellsAndHeaders);
        return true;
    case Command::Cut:
        cut();
        return true;
    case Command::Paste:
        paste();
        return true;
    case Command::FillDown:
        fillDown();
        return true;
    case Command::Clear:
        if (editable()->canRemoveRows() && areWholeRows(m_table, chosenCells(m_table)))
            removeRows();
        else
            clear();
        return true;
    case Command::Today:
        putToday();
        return true;
    case Command::ChooseRows:
        chooseRows();
        return true;
    case Command::Down:
        goDown(1);
        return true;
    case Command::Up:
        goDown(-1);
        return true;
    case Command::Drop:
        dropRefused();
        return true;
    }
    Q_UNREACHABLE();
}

void TableEditing::copy(CopyScope scope) const
{
    if (QMimeData *mime = mimeOf(m_table, scope))
        QApplication::clipboard()->setMimeData(mime);
}

void TableEditing::cut()
{
    copy(CopyScope::Cells);
    clear();
}

void TableEditing::chooseRows()
{
    QItemSelection rows;
    const QModelIndexList chosen = chosenCells(m_table);
    const int last = m_table.model()->columnCount() - 1;
    for (const QModelIndex &index : chosen)
        rows.merge(QItemSelection(index.siblingAtColumn(0), index.siblingAtColumn(last)), QItemSelectionModel::Select);
    m_table.selectionModel()->select(rows, QItemSelectionModel::Select);
}

void TableEditing::goDown(int rows)
{
    const QModelIndex current = m_table.currentIndex();
    m_table.goTo(current.siblingAtRow(current.row() + rows));
}

void TableEditing::dropRefused()
{
    const QModelIndexList chosen = chosenCells(m_table);
    for (const QModelIndex &index : chosen)
        editable()->dropRefused(index);
}

void TableEditing::fillWith(const QString &text, EditKind kind)
{
    std::vector<CellText> cells;
    const QModelIndexList chosen = chosenCells(m_table);
    for (const QModelIndex &index : chosen)
        cells.push_back({index.row(), index.column(), text});
    apply(editable()->plan(cells), cells, kind);
}

void TableEditing::clear()
{
    if (editable())
        fillWith(QString(), EditKind::Cleared);
}

void TableEditing::putToday()
{
    std::vector<CellText> cells;
    const QModelIndexList chosen = chosenCells(m_table);
    for (const QModelIndex &index : chosen) {
        if (index.data(DateRole).toBool())
            cells.push_back({index.row(), index.column(), dayText(QDate::currentDate())});
    }
    apply(editable()->plan(cells), cells, EditKind::Filled);
}

void TableEditing::fillDown()
{
    const QModelIndexList chosen = chosenCells(m_table);
    if (chosen.isEmpty())
        return;
    // From the first of the chosen rows; a single row takes over the row above it.
    const int top = chosen.front().row();
    const bool isOneRow = chosen.back().row() == top;
    const int source = isOneRow ? top - 1 : top;
    if (source < 0) {
        m_view.say(tr("There is no row above this one."));
        return;
    }
    std::vector<CellText> cells;
    for (const QModelIndex &index : chosen) {
        if (index.row() != source)
            cells.push_back({index.row(), index.column(), index.siblingAtRow(source).data(Qt::EditRole).toString()});
    }
    apply(editable()->plan(cells), cells, EditKind::Filled);
}

void TableEditing::removeRows()
{
    std::set<int> rows;
    const QModelIndexList chosen = chosenCells(m_table);
    for (const QModelIndex &index : chosen)
        rows.insert(index.row());
    EditableTableModel *model = editable();
    if (rows.empty() || !model)
        return;
    try {
        const dossier::ChangeSet edit = model->removal({rows.begin(), rows.end()});
        if (edit.isEmpty() || !model->write(edit))
            return;
    } catch (const dossier::Error &error) {
        m_view.say(dossier::sentence(error));
        return;
    }
    m_view.say(tr("%n row(s) removed. Ctrl+Z brings them back.", nullptr, static_cast<int>(rows.size())));
    emit edited();
}

void TableEditing::rememberPlace()
{
    const QModelIndex current = m_table.currentIndex();
    const EditableTableModel *model = editable();
    m_column = current.column();
    m_above = model && current.row() > 0 ? model->rowKey(current.row() - 1) : QString();
    m_below = model && current.row() + 1 < model->rowCount() ? model->rowKey(current.row() + 1) : QString();
}

void TableEditing::goOn(QAbstractItemDelegate::EndEditHint hint)
{
    const QModelIndex current = m_table.currentIndex();
    if (!current.isValid() || !editable() || !current.data(RefusalRole).toString().isEmpty())
        return;
    if (hint == QAbstractItemDelegate::EditNextItem || hint == QAbstractItemDelegate::EditPreviousItem) {
        step(hint == QAbstractItemDelegate::EditNextItem);
    } else if (hint == QAbstractItemDelegate::SubmitModelCache) {
        const bool isUp = QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
        const QString &key = isUp ? m_above : m_below;
        const int row = key.isEmpty() ? -1 : editable()->rowOf(key);
        if (row >= 0)
            m_table.goTo(editable()->index(row, m_column));
    }
}

bool TableEditing::step(bool forward)
{
    const QModelIndex current = m_table.currentIndex();
    const std::vector<int> columns = shownColumns(m_table);
    if (!current.isValid() || columns.empty())
        return false;
    const auto width = static_cast<int>(columns.size());
    const auto at = static_cast<int>(std::find(columns.begin(), columns.end(), current.column()) - columns.begin());
    const int place = current.row() * width + at + (forward ? 1 : -1);
    if (place < 0 || place >= m_table.model()->rowCount() * width)
        return false;
    m_table.goTo(m_table.model()->index(place / width, columns[static_cast<std::size_t>(place % width)]));
    return true;
}

void TableEditing::chooseFromAnchor(Qt::KeyboardModifiers modifiers)
{
    const QModelIndex from = m_anchor;
    const QModelIndex to = m_table.currentIndex();
    if (!modifiers.testFlag(Qt::ShiftModifier))
        m_anchor = QPersistentModelIndex();
    if (!m_anchor.isValid() || !to.isValid() || m_table.selectionMode() != QAbstractItemView::ExtendedSelection)
        return;
    const bool areRows = m_table.selectionBehavior() == QAbstractItemView::SelectRows;
    const QHeaderView &header = *m_table.horizontalHeader();
    const auto [left, right] = std::minmax({header.visualIndex(from.column()), header.visualIndex(to.column())});
    const auto [top, bottom] = std::minmax({from.row(), to.row()});
    QItemSelection chosen;
    for (const int column : shownColumns(m_table)) {
        const int place = header.visualIndex(column);
        if (areRows || (place >= left && place <= right))
            chosen.append(QItemSelectionRange(from.sibling(top, column), from.sibling(bottom, column)));
    }
    m_table.selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
}

} // namespace regie::ui::widgets
