// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editable_table_model.h"

namespace regie::ui::widgets {

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
            return refused->text;
        case Qt::ToolTipRole:
        case RefusalRole:
            return refused->sentence;
        case Qt::AccessibleTextRole:
            return QStringLiteral("%1. %2").arg(refused->text, refused->sentence);
        case FigureRole:
            return {};
        default:
            break;
        }
    }
    return cell(index.row(), index.column(), role);
}

bool EditableTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !isEditable(index.row(), index.column()))
        return false;
    const QString text = value.toString().trimmed();
    const bool wasRefused = refusedAt(index) != nullptr;
    if (!wasRefused && text == cell(index.row(), index.column(), Qt::EditRole).toString())
        return true;
    const CellKey key{rowKey(index.row()), index.column()};
    const QPersistentModelIndex place(index);
    const QString sentence = take(index.row(), index.column(), text);
    if (sentence.isEmpty())
        m_refused.remove(key);
    else
        m_refused.insert(key, {text, sentence});
    if (place.isValid())
        emit dataChanged(place, place);
    if (!sentence.isEmpty())
        emit refused(sentence);
    return sentence.isEmpty();
}

Qt::ItemFlags EditableTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    flags.setFlag(Qt::ItemIsEditable, isEditable(index.row(), index.column()));
    return flags;
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
