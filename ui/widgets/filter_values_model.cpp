// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_values_model.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace regie::ui::widgets {

FilterValuesModel::FilterValuesModel(const ColumnValues &values, const std::vector<int> &counts,
                                     const ColumnFilter &filter, QObject *parent)
    : QAbstractListModel(parent)
{
    const QStringList named = filter.keys.value_or(QStringList());
    const QSet<QString> keys(named.begin(), named.end());
    for (int entry = 0; entry < values.count(); ++entry) {
        const CellValue &value = values.value(entry);
        const int count = counts[static_cast<std::size_t>(entry)];
        const bool isNamed = keys.contains(value.key);
        if (count == 0 && !isNamed)
            continue;
        //: A cell with nothing in it, in the list of a filter
        const QString text = value.text.trimmed().isEmpty() ? tr("(empty)") : value.text.simplified();
        m_items.push_back({value.key, text, text.toCaseFolded(), count, !filter.keys || isNamed, true});
    }
    m_found.resize(m_items.size());
    std::iota(m_found.begin(), m_found.end(), 0);
}

const FilterValuesModel::Item &FilterValuesModel::found(int row) const
{
    return m_items[static_cast<std::size_t>(m_found[static_cast<std::size_t>(row)])];
}

int FilterValuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_found.empty() ? 0 : foundCount() + 1;
}

int FilterValuesModel::tickedCount() const
{
    return static_cast<int>(std::count_if(m_found.begin(), m_found.end(), [this](int place) {
        return isTicked(m_items[static_cast<std::size_t>(place)]);
    }));
}

Qt::CheckState FilterValuesModel::allState() const
{
    const int ticked = tickedCount();
    return ticked == 0 ? Qt::Unchecked : ticked == foundCount() ? Qt::Checked : Qt::PartiallyChecked;
}

QString FilterValuesModel::label(int row) const
{
    if (row == 0)
        return isSearching() ? tr("(All that is found)") : tr("(All)");
    //: %1 a value, %2 how many rows have it
    return tr("%1 (%2)").arg(found(row - 1).text, QLocale().toString(found(row - 1).count));
}

QVariant FilterValuesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return label(row);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return row == 0 ? label(row) : tr("%1, in %n row(s)", nullptr, found(row - 1).count).arg(found(row - 1).text);
    case Qt::CheckStateRole:
        if (row == 0)
            return static_cast<int>(allState());
        return static_cast<int>(isTicked(found(row - 1)) ? Qt::Checked : Qt::Unchecked);
    default: // roles that a value has nothing for
        return {};
    }
}

Qt::ItemFlags FilterValuesModel::flags(const QModelIndex &index) const
{
    return index.isValid()
               ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren
               : Qt::ItemFlags(Qt::NoItemFlags);
}

bool FilterValuesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    const bool ticked = value.toInt() == static_cast<int>(Qt::Checked);
    const auto tick = [this, ticked](int place) {
        Item &item = m_items[static_cast<std::size_t>(place)];
        (isSearching() ? item.isTickedAsFound : item.isTicked) = ticked;
    };
    if (index.row() == 0)
        std::for_each(m_found.begin(), m_found.end(), tick);
    else
        tick(m_found[static_cast<std::size_t>(index.row() - 1)]);
    emit dataChanged(this->index(0), this->index(rowCount() - 1), {Qt::CheckStateRole});
    return true;
}

void FilterValuesModel::search(const QString &text)
{
    const QString searched = text.trimmed().toCaseFolded();
    if (searched == m_searched)
        return;
    beginResetModel();
    if (!isSearching() || !searched.contains(m_searched)) {
        m_found.resize(m_items.size());
        std::iota(m_found.begin(), m_found.end(), 0);
    }
    const auto lacks = [this, &searched](int place) {
        return !m_items[static_cast<std::size_t>(place)].folded.contains(searched);
    };
    m_found.erase(std::remove_if(m_found.begin(), m_found.end(), lacks), m_found.end());
    for (const int place : m_found)
        m_items[static_cast<std::size_t>(place)].isTickedAsFound = true;
    m_searched = searched;
    endResetModel();
}

std::optional<QStringList> FilterValuesModel::tickedKeys() const
{
    if (!isSearching() && allState() == Qt::Checked)
        return std::nullopt;
    QStringList keys;
    for (const int place : m_found) {
        const Item &item = m_items[static_cast<std::size_t>(place)];
        if (isTicked(item))
            keys << item.key;
    }
    return keys;
}

} // namespace regie::ui::widgets
