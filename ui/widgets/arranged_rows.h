// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/row_arrangement.h"

#include <QAbstractTableModel>

namespace regie::ui::widgets {

/// The part of a model whose rows an officer can order and filter by column. The model lists its rows by place and shows
/// those that arranged() has.
class ArrangedRows
{
public:
    virtual ~ArrangedRows() = default;

    const RowArrangement &arranged() const { return m_arranged; }
    /// Shows the rows so, with one reset of the model.
    void arrange(const Arrangement &arrangement)
    {
        if (arrangement == m_arranged.arrangement())
            return;
        whileResetting([this, &arrangement] { m_arranged.arrange(arrangement); });
    }

    virtual ColumnContent contentOf(int column) const = 0;
    /// What the column is called in the settings, in every language.
    virtual QString columnKey(int column) const { return QString::number(column); }

protected:
    ArrangedRows()
        : m_arranged([this](int place, int column) { return valueAt(place, column); },
                     [this](int place, int column) { return valueCodeAt(place, column); })
    {}
    ArrangedRows(const ArrangedRows &) = delete;
    ArrangedRows &operator=(const ArrangedRows &) = delete;

    virtual CellValue valueAt(int place, int column) const = 0;
    /// A number that only rows with the same value share, for a table with many rows; none: the value itself tells.
    virtual std::optional<qint64> valueCodeAt(int /*place*/, int /*column*/) const { return {}; }
    /// Calls the function between the model's beginResetModel() and endResetModel().
    virtual void whileResetting(const std::function<void()> &change) = 0;
    int placeAt(int row) const { return m_arranged.placeAt(row); }

    RowArrangement m_arranged;
};

/// A table to read only, whose rows can be ordered and filtered.
class ArrangedTableModel : public QAbstractTableModel, public ArrangedRows
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_arranged.shownCount();
    }

protected:
    void whileResetting(const std::function<void()> &change) override
    {
        beginResetModel();
        change();
        endResetModel();
    }
};

} // namespace regie::ui::widgets
