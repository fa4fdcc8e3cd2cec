// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/principles/comparison_model.h"

#include "ui/figures/figure_style.h"
#include "ui/principles/matrix_model.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/cell_text.h"

#include <QLocale>

namespace regie::ui::principles {

namespace {
constexpr int kNameColumn = 0;
} // namespace

void ComparisonModel::setComparison(analysis::ProfileComparison comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    m_arranged.setRows(static_cast<int>(domain::allOf<domain::Principle>().size()));
    endResetModel();
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    const int areas = static_cast<int>(m_comparison.series.size());
    return parent.isValid() ? 0 : 1 + areas + (isAlone() ? 1 : 0);
}

widgets::ColumnContent ComparisonModel::contentOf(int column) const
{
    return column == kNameColumn ? widgets::ColumnContent::Text : widgets::ColumnContent::Number;
}

std::optional<double> ComparisonModel::number(int place, int column) const
{
    const auto area = static_cast<std::size_t>(column - 1);
    const auto axis = static_cast<std::size_t>(place);
    return area < m_comparison.series.size() ? m_comparison.series[area].profile.axes[axis].score
                                             : m_comparison.series.front().profile.axes[axis].target;
}

QString ComparisonModel::text(int place, int column) const
{
    if (column == kNameColumn)
        return numberedShortName(static_cast<domain::Principle>(place)).remove(QChar(QChar::SoftHyphen));
    const auto area = static_cast<std::size_t>(column - 1);
    const std::optional<double> value = number(place, column);
    if (area >= m_comparison.series.size())
        return value ? QLocale().toString(*value) : tr("none");
    const analysis::PrincipleProfile &profile = m_comparison.series[area].profile;
    if (value)
        return figures::scoreNumber(*value, profile.decimals, QLocale());
    const analysis::PrincipleProfile::Axis &axis = profile.axes[static_cast<std::size_t>(place)];
    const bool applies = axis.areas() == 0 || axis.notApplicable < axis.areas();
    return applies ? widgets::unknownText() : tr("not applicable");
}

widgets::CellValue ComparisonModel::valueAt(int place, int column) const
{
    if (column == kNameColumn)
        return widgets::choiceValue(QString::number(place), place, text(place, column));
    return widgets::numberValue(number(place, column), text(place, column));
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int place = placeAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case widgets::RawRole:
        return text(place, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == kNameColumn
                   ? text(place, index.column())
                   : QStringLiteral("%1, %2: %3")
                         .arg(text(place, kNameColumn),
                              headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                              text(place, index.column()));
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == kNameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case widgets::FigureRole:
        return figure(place, index.column());
    default: // roles that a score has no value for
        return {};
    }
}

QVariant ComparisonModel::figure(int place, int column) const
{
    if (column == kNameColumn || !number(place, column))
        return {};
    const auto area = static_cast<std::size_t>(column - 1);
    const bool isTarget = area >= m_comparison.series.size();
    auto figure = m_comparison.series[isTarget ? 0 : area].score;
    if (!figure)
        return {};
    figure->name = isTarget ? analysis::FigureName::Target : analysis::FigureName::Score;
    figure->principle = static_cast<domain::Principle>(place);
    return QVariant::fromValue(*figure);
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == kNameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == kNameColumn)
        return tr("Principle");
    const auto area = static_cast<std::size_t>(section - 1);
    return area < m_comparison.series.size() ? m_comparison.series[area].name : tr("Target");
}

} // namespace regie::ui::principles
