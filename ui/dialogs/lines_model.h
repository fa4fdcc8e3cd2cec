// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/arranged_rows.h"
#include "ui/widgets/cell_roles.h"

#include <QIcon>
#include <QStringList>

#include <vector>

namespace regie::ui::dialogs {

/// How a line of a table stands out.
enum class Emphasis { None, Total };

/// One line of a read-only table.
struct Line
{
    QStringList cells;
    Emphasis emphasis = Emphasis::None;
    QIcon icon;
    QString location;       ///< id of the location that the line is about; empty: none
    QVariantList figures{}; ///< what the cells have for FigureRole; fewer than cells: those have none
};

/// A column of a read-only table.
struct LineColumn
{
    enum class Content { Text, Number };
    QString title;
    Content content = Content::Text;
};

/// Lines of text in columns: what a dialog lists.
class LinesModel : public widgets::ArrangedTableModel
{
    Q_OBJECT

public:
    explicit LinesModel(std::vector<LineColumn> columns, QObject *parent = nullptr);

    void setLines(std::vector<Line> lines);
    /// The line that is shown there.
    const Line &line(int row) const { return m_lines[static_cast<std::size_t>(placeAt(row))]; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    widgets::ColumnContent contentOf(int column) const override;

protected:
    /// A total stays below what it is the total of.
    widgets::CellValue valueAt(int place, int column) const override;

private:
    bool isNumber(int column) const
    {
        return m_columns[static_cast<std::size_t>(column)].content == LineColumn::Content::Number;
    }

    std::vector<LineColumn> m_columns;
    std::vector<Line> m_lines;
};

} // namespace regie::ui::dialogs
