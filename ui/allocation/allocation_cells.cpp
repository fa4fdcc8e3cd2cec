// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/allocation_cells.h"

#include "core/analysis/allocation_parts.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/glossary.h"
#include "ui/widgets/number_cell.h"

#include <QCoreApplication>

#include <cstdlib>

namespace regie::ui::allocation {

using analysis::FigureId;
using analysis::FigureName;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AllocationCells)
};

std::optional<analysis::AllocationNumber::Column> allocationColumn(Column column)
{
    using To = analysis::AllocationNumber::Column;
    switch (column) {
    case Column::Task:
        return To::Task;
    case Column::In:
        return To::Received;
    case Column::Out:
        return To::Given;
    case Column::Proposal:
        return To::Proposal;
    case Column::Minors:
        return To::Minors;
    case Column::Difference:
        return To::Difference;
    case Column::ToFind:
        return To::ToFind;
    case Column::Name:
    case Column::Pinned:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

QString titleOf(Column column)
{
    switch (column) {
    case Column::Name:
        return Words::tr("Municipality");
    case Column::Pinned:
        //: Column: nothing may move at this municipality (Dutch: Vast)
        return Words::tr("Pinned");
    case Column::Task:
        return Words::tr("Task");
    case Column::In:
        //: Two lines: places that a municipality takes over
        return Words::tr("Traded\nin");
    case Column::Out:
        //: Two lines: places that a municipality hands over
        return Words::tr("Traded\nout");
    case Column::Proposal:
        return Words::tr("Proposal");
    case Column::Minors:
        //: Two lines: of the proposal, places for unaccompanied minors (Dutch: waarvan, amv)
        return Words::tr("of which\nminors");
    case Column::Difference:
        return Words::tr("Difference");
    case Column::ToFind:
        //: Two lines: places to find if the proposal holds
        return Words::tr("To find after\nthe proposal");
    }
    Q_UNREACHABLE();
}

QString fullTitleOf(Column column)
{
    switch (column) {
    case Column::Pinned:
        return Words::tr("Pinned: spreading and moving leave the municipality alone. Ctrl+L pins and unpins.");
    case Column::Task:
        return Words::tr("Task in force, before trades");
    case Column::In:
        return Words::tr("Places taken over from others");
    case Column::Out:
        return Words::tr("Places handed over to others");
    case Column::Proposal:
        return Words::tr("Proposed task");
    case Column::Minors:
        return Words::tr("Of the proposed task, places for unaccompanied minors");
    case Column::Difference:
        return Words::tr("Proposed task minus the task in force");
    case Column::ToFind:
        return Words::tr("Proposed task minus the places that count or are decided");
    case Column::Name:
        break;
    }
    return titleOf(column);
}

QVariant headerCell(Column column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(column);
    case Qt::ToolTipRole:
        return column == Column::Proposal ? widgets::withMeaning(titleOf(column)) : fullTitleOf(column);
    case Qt::AccessibleTextRole:
        return fullTitleOf(column);
    case Qt::TextAlignmentRole:
        return static_cast<int>((column == Column::Name     ? Qt::AlignLeft
                                 : column == Column::Pinned ? Qt::AlignHCenter
                                                            : Qt::AlignRight) |
                                Qt::AlignVCenter);
    default:
        return {};
    }
}

std::optional<int> numberOf(const analysis::AllocationRow &row, Column column)
{
    const auto own = allocationColumn(column);
    return own ? analysis::valueOf(row, *own) : std::nullopt;
}

QString numberText(std::optional<int> number, Column column)
{
    if (!number)
        return widgets::unknownText();
    const bool isTraded = column == Column::In || column == Column::Out;
    if (isTraded && *number == 0)
        return QStringLiteral("–");
    if (isTraded || column == Column::Difference)
        return widgets::signedText(*number);
    if (column == Column::ToFind && *number < 0)
        //: Places above the task: "+2 over"
        return Words::tr("+%1 over").arg(widgets::countText(std::abs(*number)));
    return widgets::countText(*number);
}

QString spokenNumber(std::optional<int> number, Column column)
{
    QString spoken = widgets::spokenText(number);
    const int over = -number.value_or(0);
    if (column == Column::ToFind && over > 0)
        spoken = Words::tr("%Ln place(s) over", nullptr, over);
    //: A cell for a screen reader: %1 what it is, %2 the number
    return Words::tr("%1: %2").arg(fullTitleOf(column), spoken);
}

namespace {

/// The figure of the dossier that is the column's number.
std::optional<FigureName> dossierFigure(Column column)
{
    switch (column) {
    case Column::Task:
        return FigureName::Task;
    case Column::Proposal:
        return FigureName::TaskAfterTrades;
    case Column::ToFind:
        return FigureName::ToFind;
    case Column::Name:
    case Column::Pinned:
    case Column::In:
    case Column::Out:
    case Column::Minors:
    case Column::Difference:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

QVariant figureOf(const WhatIf &whatIf, const QString &municipality, Column column)
{
    const auto name = dossierFigure(column);
    const bool isOfDossier = !whatIf.scenario() || column == Column::Task;
    if (name && isOfDossier && !municipality.isEmpty())
        return QVariant::fromValue(FigureId{*name, municipality});
    const auto own = allocationColumn(column);
    const QString scenario = whatIf.scenario() ? whatIf.scenario()->id : QString();
    return own ? widgets::numberCell({analysis::AllocationNumber{*own, scenario, municipality}}) : QVariant();
}

} // namespace regie::ui::allocation
