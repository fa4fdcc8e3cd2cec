// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/lines_model.h"

#include <QLocale>

namespace regie::ui::dialogs {

LinesModel::LinesModel(std::vector<LineColumn> columns, QObject *parent)
    : ArrangedTableModel(parent)
    , m_columns(std::move(columns))
{}

void LinesModel::setLines(std::vector<Line> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_arranged.setRows(static_cast<int>(m_lines.size()));
    endResetModel();
}

widgets::ColumnContent LinesModel::contentOf(int column) const
{
    return isNumber(column) ? widgets::ColumnContent::Number : widgets::ColumnContent::Text;
}

widgets::CellValue LinesModel::valueAt(int place, int column) const
{
    const Line &line = m_lines[static_cast<std::size_t>(place)];
    const QString text = line.cells.value(column);
    if (line.emphasis == Emphasis::Total)
        return {{}, text, {}};
    bool isRead = false;
    const double number = QLocale().toDouble(text, &isRead);
    return isRead ? widgets::numberValue(number, text) : widgets::textValue(text);
}

int LinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant LinesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = this->line(index.row());
    const QString text = line.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(m_columns[static_cast<std::size_t>(index.column())].title, text);
    case Qt::DecorationRole:
        return index.column() == 0 && !line.icon.isNull() ? QVariant(line.icon) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case widgets::ToneRole:
        return static_cast<int>(line.emphasis == Emphasis::Total ? widgets::Tone::Strong : widgets::Tone::Normal);
    case widgets::FigureRole:
        return line.figures.value(index.column());
    default: // roles that a line has no value for
        return {};
    }
}

QVariant LinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns[static_cast<std::size_t>(section)].title;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace regie::ui::dialogs
