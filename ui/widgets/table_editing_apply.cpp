// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/paste_dialog.h"
#include "ui/widgets/table_editing.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QClipboard>

#include <set>

namespace regie::ui::widgets {

void TableEditing::paste()
{
    const exchange::CellBlock block = blockFrom(QApplication::clipboard()->mimeData());
    if (block.isEmpty()) {
        m_view.say(tr("There is no text or table on the clipboard. Copy cells first."));
        return;
    }
    if (m_handler && m_handler(block))
        return;
    EditableTableModel *model = editable();
    if (!model)
        return;
    QModelIndexList chosen = chosenCells(m_table);
    if (chosen.isEmpty() && model->rowCount() > 0)
        chosen << model->index(0, shownColumns(m_table).front());
    const PastePlan plan = chosen.isEmpty() ? planNewRows(*model, shownColumns(m_table), block)
                                            : planPaste(*model, shownColumns(m_table), chosen, block);
    if (!plan.needsALook()) {
        applyPaste(plan);
        return;
    }
    auto *dialog = new dialogs::PasteDialog(m_view, *model, plan, m_table.window());
    connect(dialog, &QDialog::accepted, this, [this, plan] { applyPaste(plan); });
    dialog->open();
}

void TableEditing::applyPaste(const PastePlan &plan)
{
    std::vector<std::pair<QString, int>> refused;
    for (const CellRefusal &refusal : plan.edit.refusals) {
        if (refusal.cell.row < editable()->rowCount())
            refused.emplace_back(editable()->rowKey(refusal.cell.row), refusal.cell.column);
    }
    const qint64 before = m_view.document().revision();
    apply(plan.edit, plan.cells, EditKind::Pasted);
    m_refusedByPaste = std::move(refused);
    m_pasteRevision = m_view.document().revision() == before ? -1 : m_view.document().revision();
}

void TableEditing::followUndo()
{
    // What comes right after the paste and leaves something to redo is its undoing.
    const dossier::Document &document = m_view.document();
    if (document.revision() != m_pasteRevision + 1 || !document.canRedo() || !editable())
        return;
    for (const auto &[key, column] : m_refusedByPaste)
        editable()->dropRefused(editable()->index(editable()->rowOf(key), column));
    m_refusedByPaste.clear();
}

void TableEditing::apply(const EditPlan &plan, const std::vector<CellText> &cells, EditKind kind)
{
    EditableTableModel *model = editable();
    std::vector<std::pair<QString, int>> places;
    for (const CellText &cell : cells) {
        const QString key = cell.row < model->rowCount() ? model->rowKey(cell.row) : plan.newKeys.value(cell.row);
        if (!key.isEmpty())
            places.emplace_back(key, cell.column);
    }
    const QModelIndex current = m_table.currentIndex();
    const std::pair<QString, int> at{current.isValid() ? model->rowKey(current.row()) : QString(), current.column()};
    if (!model->apply(plan, cells, kind))
        return; // the window tells why
    if (kind == EditKind::Pasted || places.size() > 1)
        chooseAgain(places, at);
    tell(plan, kind);
    emit edited();
}

void TableEditing::tell(const EditPlan &plan, EditKind kind)
{
    QStringList sentences;
    const int cells = plan.cells;
    const bool tellsCells = cells > 0 || (plan.rows == 0 && plan.refusals.empty());
    if (plan.rows > 0)
        sentences << tr("%n row(s) added.", nullptr, plan.rows);
    if (kind == EditKind::Pasted && tellsCells)
        sentences << tr("%n cell(s) pasted.", nullptr, cells);
    if (kind == EditKind::Filled && tellsCells)
        sentences << tr("%n cell(s) filled.", nullptr, cells);
    if (kind == EditKind::Cleared && tellsCells)
        sentences << tr("%n cell(s) cleared.", nullptr, cells);
    if (!plan.refusals.empty()) {
        sentences << tr("%n cell(s) refused:", nullptr, static_cast<int>(plan.refusals.size()))
                  << plan.refusals.front().sentence;
    }
    m_view.say(sentences.join(QLatin1Char(' ')));
}

void TableEditing::chooseAgain(const std::vector<std::pair<QString, int>> &cells,
                               const std::pair<QString, int> &current)
{
    constexpr std::size_t kMost = 20'000;
    EditableTableModel *model = editable();
    if (cells.size() > kMost)
        return;
    QHash<QString, int> rows;
    std::map<int, std::set<int>> byColumn;
    for (const auto &[key, column] : cells) {
        auto row = rows.constFind(key);
        if (row == rows.cend())
            row = rows.insert(key, model->rowOf(key));
        if (*row >= 0)
            byColumn[column].insert(*row);
    }
    QItemSelection selection;
    for (const auto &[column, places] : byColumn) {
        for (auto first = places.begin(); first != places.end();) {
            auto last = first;
            while (std::next(last) != places.end() && *std::next(last) == *last + 1)
                ++last;
            selection.append(QItemSelectionRange(model->index(*first, column), model->index(*last, column)));
            first = std::next(last);
        }
    }
    const QModelIndex at = model->index(model->rowOf(current.first), current.second);
    if (at.isValid())
        m_table.selectionModel()->setCurrentIndex(at, QItemSelectionModel::NoUpdate);
    m_table.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

} // namespace regie::ui::widgets
