// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/cell_text.h"
#include "ui/widgets/editable_table_model.h"

#include <functional>
#include <vector>

namespace regie::ui::widgets {

/// One column of a RecordModel: how it is headed, what it shows and how it takes typed text.
template <typename Row>
struct RecordColumn
{
    QString title;
    QString fullTitle;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    std::function<QString(const Row &)> text;            ///< as shown
    std::function<QString(const Row &)> typed;           ///< as edited: the key where there are choices; none: as shown
    std::function<QString(Row &, const QString &)> take; ///< alters the row or returns why not; none: read only
    std::function<Choices()> choices;                    ///< none: any text
    std::function<Tone(const Row &)> tone;               ///< none: normal
};

/// A small table of rows of the dossier, one column per field.
template <typename Row>
class RecordModel : public EditableTableModel
{
public:
    /// Writes the altered row; when it fails the document tells.
    using Apply = std::function<void(const Row &before, const Row &after)>;

    RecordModel(std::vector<RecordColumn<Row>> columns, Apply apply, QObject *parent)
        : EditableTableModel(parent)
        , m_columns(std::move(columns))
        , m_apply(std::move(apply))
    {}

    /// Shows other rows; does nothing when they are the same.
    void setRows(std::vector<Row> rows)
    {
        if (rows == m_rows)
            return;
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    const std::vector<Row> &rows() const { return m_rows; }
    const Row &row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const RecordColumn<Row> &column = at(section);
        switch (role) {
        case Qt::DisplayRole:
            return column.title;
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return column.fullTitle.isEmpty() ? column.title : column.fullTitle;
        case Qt::TextAlignmentRole:
            return static_cast<int>(column.alignment);
        default:
            return {};
        }
    }
    QString rowKey(int index) const override { return row(index).id; }

protected:
    QVariant cell(int index, int section, int role) const override
    {
        const RecordColumn<Row> &column = at(section);
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
        case RawRole:
            return column.text(row(index));
        case Qt::EditRole:
            return column.typed ? column.typed(row(index)) : column.text(row(index));
        case Qt::TextAlignmentRole:
            return static_cast<int>(column.alignment);
        case Qt::AccessibleTextRole:
            return QStringLiteral("%1: %2").arg(column.fullTitle.isEmpty() ? column.title : column.fullTitle,
                                                column.text(row(index)));
        case ChoicesRole:
            return column.choices ? QVariant::fromValue(column.choices()) : QVariant();
        case ToneRole:
            return column.tone ? QVariant(static_cast<int>(column.tone(row(index)))) : QVariant();
        default:
            return {};
        }
    }
    bool isEditable(int, int section) const override { return static_cast<bool>(at(section).take); }
    QString take(int index, int section, const QString &text) override
    {
        const Row before = row(index);
        Row after = before;
        const QString refusal = at(section).take(after, text);
        if (refusal.isEmpty() && !(after == before))
            m_apply(before, after);
        return refusal;
    }

private:
    const RecordColumn<Row> &at(int section) const { return m_columns[static_cast<std::size_t>(section)]; }

    std::vector<RecordColumn<Row>> m_columns;
    Apply m_apply;
    std::vector<Row> m_rows;
};

} // namespace regie::ui::widgets
