// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/column_values.h"

#include <QAbstractListModel>

namespace regie::ui::widgets {

/// The values of one column to tick, with how many rows have each. The first line ticks all that are listed. While something
/// is searched only what is found is listed, all of it ticked at first.
class FilterValuesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Values that no row has within the other filters are left out, but for those that the filter names.
    FilterValuesModel(const ColumnValues &values, const std::vector<int> &counts, const ColumnFilter &filter,
                      QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    void search(const QString &text);
    int foundCount() const { return static_cast<int>(m_found.size()); }
    /// Of what is listed.
    int tickedCount() const;
    /// What is ticked, by key; none: all there is.
    std::optional<QStringList> tickedKeys() const;

private:
    struct Item
    {
        QString key;
        QString text;
        QString folded;
        int count = 0;
        bool isTicked = false;
        bool isTickedAsFound = false; ///< while something is searched
    };

    bool isSearching() const { return !m_searched.isEmpty(); }
    bool isTicked(const Item &item) const { return isSearching() ? item.isTickedAsFound : item.isTicked; }
    const Item &found(int row) const;
    Qt::CheckState allState() const;
    QString label(int row) const;

    std::vector<Item> m_items;
    std::vector<int> m_found; ///< places in m_items
    QString m_searched;
};

} // namespace regie::ui::widgets
