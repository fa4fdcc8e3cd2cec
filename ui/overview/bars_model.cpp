// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/bars_model.h"

#include "core/analysis/figure_id.h"
#include "ui/figures/spoken.h"
#include "ui/widgets/cell_text.h"

#include <QLocale>

#include <array>

namespace regie::ui::overview {

using analysis::FigureId;
using analysis::FigureName;
using analysis::StackedBars;

namespace {

QVariant figureOf(const StackedBars::Bar &bar, int column)
{
    switch (column) {
    case BarsModel::BarColumn:
        return QVariant::fromValue(FigureId{FigureName::Counts, bar.id});
    case BarsModel::TaskColumn:
        return QVariant::fromValue(FigureId{FigureName::TaskAfterTrades, bar.id});
    case BarsModel::DifferenceColumn:
        return QVariant::fromValue(FigureId{FigureName::ToFind, bar.id});
    default: // a name has no derivation
        return {};
    }
}

bool isNumber(int column)
{
    return column == BarsModel::TaskColumn || column == BarsModel::DifferenceColumn;
}

} // namespace

void BarsModel::setBars(StackedBars bars)
{
    beginResetModel();
    m_bars = std::move(bars);
    m_arranged.setRows(static_cast<int>(m_bars.bars.size()));
    endResetModel();
}

widgets::ColumnContent BarsModel::contentOf(int column) const
{
    return column == NameColumn ? widgets::ColumnContent::Text : widgets::ColumnContent::Number;
}

QString BarsModel::columnKey(int column) const
{
    static constexpr std::array<const char *, ColumnCount> kKeys{"municipality", "bar", "task", "difference"};
    return QString::fromLatin1(kKeys.at(static_cast<std::size_t>(column)));
}

widgets::CellValue BarsModel::valueAt(int place, int column) const
{
    const StackedBars::Bar &bar = m_bars.bars[static_cast<std::size_t>(place)];
    switch (column) {
    case BarColumn:
        return widgets::numberValue(bar.counts, widgets::countText(bar.counts));
    case TaskColumn:
        return widgets::numberValue(bar.task, text(bar, column));
    case DifferenceColumn:
        return widgets::numberValue(bar.difference(), text(bar, column));
    default: // the name
        return widgets::textValue(bar.label);
    }
}

QModelIndex BarsModel::indexOf(const QString &municipality) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (bar(row).id == municipality)
            return index(row, NameColumn);
    }
    return {};
}

int BarsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BarsModel::text(const StackedBars::Bar &bar, int column)
{
    switch (column) {
    case NameColumn:
        return bar.label;
    case TaskColumn:
        return widgets::countText(bar.task);
    case DifferenceColumn:
        return bar.difference() ? widgets::signedText(*bar.difference()) : widgets::unknownText();
    default: // the bar is painted
        return {};
    }
}

QVariant BarsModel::raw(const StackedBars::Bar &bar, int column)
{
    const auto number = [](std::optional<int> value) {
        return value ? QVariant(*value) : QVariant(widgets::unknownText());
    };
    switch (column) {
    case BarColumn:
        return bar.counts;
    case TaskColumn:
        return number(bar.task);
    case DifferenceColumn:
        return number(bar.difference());
    default: // the name
        return bar.label;
    }
}

QVariant BarsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const StackedBars::Bar &bar = this->bar(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(bar, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return figures::spoken(bar, QLocale());
    case Qt::TextAlignmentRole:
        return static_cast<int>((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case widgets::FigureRole:
        return figureOf(bar, index.column());
    case widgets::RawRole:
        return raw(bar, index.column());
    case widgets::ToneRole: {
        const bool isShort = index.column() == DifferenceColumn && bar.difference().value_or(0) < 0;
        const bool isUnknown = isNumber(index.column()) && !bar.task;
        return static_cast<int>(isShort     ? widgets::Tone::Bad
                                : isUnknown ? widgets::Tone::Quiet
                                            : widgets::Tone::Normal);
    }
    default: // roles that a bar has no value for
        return {};
    }
}

QVariant BarsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Municipality");
    case BarColumn: // the header paints the scale instead
        return role == Qt::DisplayRole ? QString() : tr("Counts, decided and in preparation against the task");
    case TaskColumn:
        return role == Qt::DisplayRole ? tr("Task") : tr("Task after trades");
    case DifferenceColumn:
        return role == Qt::DisplayRole ? tr("Difference")
                                       : tr("Counts plus decided minus the task: a shortage is negative");
    default: // there are no other columns
        return {};
    }
}

} // namespace regie::ui::overview
