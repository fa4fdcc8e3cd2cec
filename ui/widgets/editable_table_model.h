// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/cell_roles.h"

#include <QAbstractTableModel>
#include <QHash>

namespace regie::ui::widgets {

/// A table whose cells take typed text. Text that cannot be applied stays in its cell, marked, until it is mended or dropped.
class EditableTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    /// False when the text was refused; then the cell keeps it and refused() tells why.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) final;
    Qt::ItemFlags flags(const QModelIndex &index) const final;

    /// What the row is, wherever it is shown: an id.
    virtual QString rowKey(int row) const = 0;
    /// The row with this key; -1 when it is not shown.
    virtual int rowOf(const QString &key) const;
    /// Drops text that was refused, so that the cell shows its value again.
    void dropRefused(const QModelIndex &index);

signals:
    void refused(const QString &sentence);

protected:
    /// A role of the cell's value, whatever was typed.
    virtual QVariant cell(int row, int column, int role) const = 0;
    virtual bool isEditable(int row, int column) const = 0;
    /// Applies typed text; returns why it cannot be, or nothing. The model may be reset meanwhile.
    virtual QString take(int row, int column, const QString &text) = 0;

private:
    struct Refused
    {
        QString text;
        QString sentence;
    };
    using CellKey = std::pair<QString, int>;

    const Refused *refusedAt(const QModelIndex &index) const;
    QHash<CellKey, Refused> m_refused;
};

} // namespace regie::ui::widgets
