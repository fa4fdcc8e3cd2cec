// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editable_table_model.h"

#include "core/dossier/changes.h"

namespace regie::ui::widgets {

namespace {

dossier::ActionKind actionOf(EditKind kind)
{
    switch (kind) {
    case EditKind::Typed:
        return dossier::ActionKind::RowsEdited;
    case EditKind::Filled:
        return dossier::ActionKind::CellsFilled;
    case EditKind::Cleared:
        return dossier::ActionKind::CellsCleared;
    case EditKind::Pasted:
        return dossier::ActionKind::CellsPasted;
    }
    Q_UNREACHABLE();
}

} // namespace

const EditableTableModel::Refused *EditableTableModel::refusedAt(const QModelIndex &index) const
{
    if (m_refused.isEmpty())
        return nullptr;
    const auto it = m_refused.constFind({rowKey(index.row()), index.column()});
    return it == m_refused.cend() ? nullptr : &*it;
}

QVariant EditableTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (const Refused *refused = refusedAt(index)) {
        switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
        case RawRole:
            return refused->text;
        case Qt::ToolTipRole:
        case RefusalRole:
            return refused->sentence;
        case Qt::AccessibleTextRole:
            return QStringLiteral("%1. %2").arg(refused->text, refused->sentence);
        case FigureRole:
        case SourceRole:
            return {};
        default:
            break;
        }
    }
    return cell(index.row(), index.column(), role);
}

Qt::ItemFlags EditableTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    flags.setFlag(Qt::ItemIsEditable, isEditable(index.row(), index.column()));
    return flags;
}

bool EditableTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !isEditable(index.row(), index.column()))
        return false;
    const std::vector<CellText> cells{{index.row(), index.column(), value.toString().trimmed()}};
    const EditPlan typed = plan(cells);
    const bool isWritten = apply(typed, cells, EditKind::Typed);
    if (!typed.refusals.empty())
        emit refused(typed.refusals.front().sentence);
    return isWritten && typed.refusals.empty();
}

bool EditableTableModel::saysTheSame(const CellText &text) const
{
    if (isEditable(text.row, text.column))
        return !takesTheSame() && text.text == cell(text.row, text.column, Qt::EditRole).toString();
    return text.text.isEmpty() || text.text == cell(text.row, text.column, Qt::DisplayRole).toString() ||
           text.text == cell(text.row, text.column, RawRole).toString();
}

EditPlan EditableTableModel::plan(const std::vector<CellText> &cells) const
{
    std::vector<CellText> open;
    std::vector<CellRefusal> fixed;
    for (CellText text : cells) {
        text.text = text.text.trimmed();
        const bool isNew = text.row >= rowCount();
        if (!isNew && saysTheSame(text))
            continue;
        if (isNew && !canGrow())
            fixed.push_back({text, tr("The table ends here. This table takes no new rows.")});
        else if (!isNew && !isEditable(text.row, text.column))
            fixed.push_back({text, whyFixed(text.row, text.column)});
        else
            open.push_back(text);
    }
    EditPlan plan = open.empty() ? EditPlan() : planCells(open);
    plan.refusals.insert(plan.refusals.end(), fixed.begin(), fixed.end());
    return plan;
}

QString EditableTableModel::whyFixed(int, int) const
{
    return tr("This cannot be typed: the program works it out or it is fixed. Leave it out.");
}

EditableTableModel::CellKey EditableTableModel::keyOf(const CellText &cell, const EditPlan &plan) const
{
    return {cell.row < rowCount() ? rowKey(cell.row) : plan.newKeys.value(cell.row), cell.column};
}

dossier::ChangeSet EditableTableModel::stepOf(const EditPlan &plan, EditKind kind) const
{
    if (plan.action)
        return {*plan.action, plan.changes};
    if (plan.changes.size() == 1 && plan.rows == 0 && plan.cells <= 1 && plan.changes.front().before)
        return dossier::changes::editOf(plan.changes.front(), plan.subject);
    return dossier::changes::editTable({actionOf(kind), plan.subject, plan.cells, plan.rows}, plan.changes);
}

bool EditableTableModel::apply(const EditPlan &plan, const std::vector<CellText> &cells, EditKind kind)
{
    // By key: writing shows the table anew, with its rows at other places.
    QHash<CellKey, Refused> refused;
    std::vector<CellKey> keys;
    for (const CellRefusal &refusal : plan.refusals) {
        const CellKey key = keyOf(refusal.cell, plan);
        const bool isFixed =
            refusal.cell.row < rowCount() && (refusal.cell.column < 0 || refusal.cell.column >= columnCount() ||
                                              !isEditable(refusal.cell.row, refusal.cell.column));
        if (!key.first.isEmpty() && !isFixed && kind != EditKind::Cleared && keepsRefused())
            refused.insert(key, {refusal.cell.text, refusal.sentence});
    }
    for (const CellText &cell : cells)
        keys.push_back(keyOf(cell, plan));
    const bool isWritten = plan.changes.empty() || write(stepOf(plan, kind));
    bool isMarked = false;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto why = refused.constFind(keys[i]);
        if (why != refused.cend()) {
            m_refused.insert(keys[i], *why);
            isMarked = true;
        } else if (!isWritten && kind == EditKind::Typed && keepsRefused()) {
            m_refused.insert(keys[i],
                             {cells[i].text.trimmed(), tr("This is not saved. The bar above the screen says why.")});
            isMarked = true;
        } else {
            isMarked = m_refused.remove(keys[i]) > 0 || isMarked;
        }
    }
    if (rowCount() > 0 && (isMarked || !isWritten))
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    return isWritten;
}

dossier::ChangeSet EditableTableModel::removal(const std::vector<int> &) const
{
    return {};
}

int EditableTableModel::rowOf(const QString &key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rowKey(row) == key)
            return row;
    }
    return -1;
}

void EditableTableModel::dropRefused(const QModelIndex &index)
{
    if (index.isValid() && m_refused.remove({rowKey(index.row()), index.column()}) > 0)
        emit dataChanged(index, index);
}

} // namespace regie::ui::widgets
