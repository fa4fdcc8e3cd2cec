// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/timeline_model.h"

#include "core/analysis/value_text.h"
#include "ui/figures/spoken.h"
#include "ui/widgets/cell_text.h"

#include <QLocale>

namespace regie::ui::overview {

using widgets::countText;

namespace {

QString text(const analysis::CapacityTimeline::Month &month, int column)
{
    switch (column) {
    case TimelineModel::MonthColumn:
        return analysis::monthText(month.end);
    case TimelineModel::CountsColumn:
        return countText(month.counts);
    case TimelineModel::DecidedColumn:
        return countText(month.decided);
    case TimelineModel::TaskColumn:
        return countText(month.task);
    case TimelineModel::EndedColumn:
        return countText(month.endedPlaces);
    default: // there are no other columns
        return {};
    }
}

} // namespace

void TimelineModel::setTimeline(analysis::CapacityTimeline timeline)
{
    beginResetModel();
    m_timeline = std::move(timeline);
    m_arranged.setRows(static_cast<int>(m_timeline.months.size()));
    endResetModel();
}

widgets::ColumnContent TimelineModel::contentOf(int column) const
{
    return column == MonthColumn ? widgets::ColumnContent::Day : widgets::ColumnContent::Number;
}

widgets::CellValue TimelineModel::valueAt(int place, int column) const
{
    const auto &month = m_timeline.months[static_cast<std::size_t>(place)];
    switch (column) {
    case MonthColumn:
        return widgets::dayValue(month.end, text(month, column));
    case CountsColumn:
        return widgets::numberValue(month.counts, text(month, column));
    case DecidedColumn:
        return widgets::numberValue(month.decided, text(month, column));
    case TaskColumn:
        return widgets::numberValue(month.task, text(month, column));
    default: // what ends
        return widgets::numberValue(month.endedPlaces, text(month, column));
    }
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &month = m_timeline.months[static_cast<std::size_t>(placeAt(index.row()))];
    switch (role) {
    case Qt::DisplayRole:
        return text(month, index.column());
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return figures::spoken(month, QLocale());
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == MonthColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default: // roles that a month has no value for
        return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == MonthColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MonthColumn:
        return tr("End of the month");
    case CountsColumn:
        return tr("Counts");
    case DecidedColumn:
        return tr("Decided");
    case TaskColumn:
        return tr("Task");
    case EndedColumn:
        return tr("Places that end");
    default: // there are no other columns
        return {};
    }
}

} // namespace regie::ui::overview
