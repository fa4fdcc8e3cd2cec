// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_model.h"

#include "core/analysis/figure_id.h"
#include "core/analysis/value_text.h"
#include "ui/figures/spoken.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/number_cell.h"

#include <QLocale>

#include <array>

namespace regie::ui::timeline {

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
    case TimelineModel::PreparationColumn:
        return countText(month.inPreparation);
    case TimelineModel::DifferenceColumn:
        return month.difference() ? widgets::signedText(*month.difference()) : widgets::unknownText();
    case TimelineModel::TaskColumn:
        return countText(month.task);
    case TimelineModel::EndedColumn:
        return countText(month.endedPlaces);
    default: // there are no other columns
        return {};
    }
}

} // namespace

void TimelineModel::setTimeline(analysis::CapacityTimeline timeline, const QString &municipality)
{
    beginResetModel();
    m_timeline = std::move(timeline);
    m_municipality = municipality;
    m_arranged.setRows(static_cast<int>(m_timeline.months.size()));
    endResetModel();
}

widgets::ColumnContent TimelineModel::contentOf(int column) const
{
    return column == MonthColumn ? widgets::ColumnContent::Day : widgets::ColumnContent::Number;
}

QString TimelineModel::columnKey(int column) const
{
    static constexpr std::array<const char *, ColumnCount> kKeys{"month",       "task",       "counts", "decided",
                                                                 "preparation", "difference", "ended"};
    return QString::fromLatin1(kKeys.at(static_cast<std::size_t>(column)));
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
    case PreparationColumn:
        return widgets::numberValue(month.inPreparation, text(month, column));
    case DifferenceColumn:
        return widgets::numberValue(month.difference(), text(month, column));
    case TaskColumn:
        return widgets::numberValue(month.task, text(month, column));
    default: // what ends
        return widgets::numberValue(month.endedPlaces, text(month, column));
    }
}

QVariant TimelineModel::figure(const analysis::CapacityTimeline::Month &month, int column) const
{
    using analysis::FigureName;
    const auto of = [&](FigureName name) {
        return QVariant::fromValue(analysis::FigureId{name, m_municipality, {}, month.end});
    };
    if (!m_isExplained)
        return {};
    switch (column) {
    case TaskColumn:
        return of(FigureName::Task);
    case CountsColumn:
        return of(FigureName::Counts);
    case DecidedColumn:
        return of(FigureName::Decided);
    case PreparationColumn:
        return of(FigureName::InPreparation);
    case DifferenceColumn:
        if (!month.difference())
            return {};
        return widgets::numberCell(
            {analysis::AreaDifference{analysis::AreaDifference::Of::Places, m_municipality}, month.end});
    case EndedColumn:
        return widgets::numberCell({analysis::EndingQuery{m_municipality, QDate(month.end.year(), month.end.month(), 1),
                                                          month.end, analysis::EndingScope::TowardsTask},
                                    month.end});
    default: // the month
        return {};
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
    case widgets::FigureRole:
        return figure(month, index.column());
    case widgets::ToneRole:
        return static_cast<int>(index.column() == DifferenceColumn && month.difference().value_or(0) < 0
                                    ? widgets::Tone::Bad
                                : index.column() == TaskColumn && !month.task ? widgets::Tone::Quiet
                                                                              : widgets::Tone::Normal);
    case widgets::RawRole:
        return text(month, index.column()).remove(QLocale().groupSeparator());
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
    if (role == Qt::ToolTipRole && section == DifferenceColumn)
        return tr("Counts plus decided minus the task in force: a shortage is negative");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MonthColumn:
        return tr("End of the month");
    case CountsColumn:
        return tr("Counts");
    case DecidedColumn:
        return tr("Decided");
    case PreparationColumn:
        return tr("In preparation");
    case DifferenceColumn:
        return tr("Difference");
    case TaskColumn:
        return tr("Task");
    case EndedColumn:
        return tr("Places that end");
    default: // there are no other columns
        return {};
    }
}

} // namespace regie::ui::timeline
