// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/arrangement.h"

#include <QByteArray>

namespace regie::ui::widgets {

/// How an officer left a table: its columns by their keys, which are the same in every language and version.
struct TableState
{
    struct Key
    {
        QString column;
        Qt::SortOrder order = Qt::AscendingOrder;

        bool operator==(const Key &) const = default;
    };

    QStringList columns; ///< from left to right, the hidden ones too
    QStringList hidden;
    std::map<QString, double> widths; ///< in pixels at a text size of 100 %; none: as wide as what they hold
    std::vector<Key> order;
    std::map<QString, ColumnFilter> filters;

    QByteArray toJson() const;
    /// What can be read of it; empty when nothing can.
    static TableState fromJson(const QByteArray &json);
    bool operator==(const TableState &) const = default;
};

/// Where the states of tables are kept from one start to the next, by the table's name.
class TableStates
{
public:
    virtual ~TableStates() = default;

    virtual QByteArray tableState(const QString &table) const = 0;
    virtual void keepTableState(const QString &table, const QByteArray &state) = 0;
};

} // namespace regie::ui::widgets
