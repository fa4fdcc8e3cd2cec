// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/area_cells.h"

#include "core/domain/names.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/glossary.h"
#include "ui/widgets/heading_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace regie::ui::municipalities {

using analysis::AreaFigures;
using analysis::FigureId;
using analysis::FigureName;
using widgets::CellRole;
using widgets::Tone;

QString titleOf(AreaColumn column)
{
    switch (column) {
    case AreaColumn::Name:
        return QCoreApplication::translate("AreaCells", "Municipality");
    case AreaColumn::Task:
        return QCoreApplication::translate("AreaCells", "Task");
    case AreaColumn::Counts:
        //: Column: places that count (Dutch: Telt mee)
        return QCoreApplication::translate("AreaCells", "Counts");
    case AreaColumn::Planned:
        return QCoreApplication::translate("AreaCells", "Planned");
    case AreaColumn::Difference:
        return QCoreApplication::translate("AreaCells", "Difference");
    case AreaColumn::Backlog:
        //: Two lines: status holders, backlog
        return QCoreApplication::translate("AreaCells", "Status holder\nbacklog");
    case AreaColumn::Ukraine:
        //: Two lines: places for displaced Ukrainians
        return QCoreApplication::translate("AreaCells", "Ukraine\nplaces");
    case AreaColumn::Principles:
        //: Two lines where the word is long (Dutch: Uitgangs-, punten)
        return QCoreApplication::translate("AreaCells", "Six\nprinciples");
    }
    Q_UNREACHABLE();
}

QString fullTitleOf(AreaColumn column)
{
    switch (column) {
    case AreaColumn::Task:
        return QCoreApplication::translate("AreaCells", "Task after trades");
    case AreaColumn::Counts:
        return QCoreApplication::translate("AreaCells", "Places that count on the as-of date");
    case AreaColumn::Planned:
        return QCoreApplication::translate("AreaCells", "Places that are decided and not in use yet");
    case AreaColumn::Difference:
        return QCoreApplication::translate(
            "AreaCells", "Places that count and planned places, minus the task. Minus is a shortage.");
    case AreaColumn::Backlog:
        return QCoreApplication::translate("AreaCells", "Backlog in housing status holders. Minus is a lead.");
    case AreaColumn::Ukraine:
        return QCoreApplication::translate("AreaCells",
                                           "Places for displaced Ukrainians. They are never added to the task.");
    case AreaColumn::Principles:
        return QCoreApplication::translate("AreaCells", "Scores on the six principles, each with its target");
    case AreaColumn::Name:
        break;
    }
    return titleOf(column);
}

bool isNumber(AreaColumn column)
{
    return column != AreaColumn::Name && column != AreaColumn::Principles;
}

std::optional<int> numberOf(const AreaFigures &figures, AreaColumn column)
{
    switch (column) {
    case AreaColumn::Task:
        return widgets::wholeNumber(figures.taskAfterTrades);
    case AreaColumn::Counts:
        return widgets::wholeNumber(figures.counts);
    case AreaColumn::Planned:
        return widgets::wholeNumber(figures.decided);
    case AreaColumn::Difference:
        return figures.difference();
    case AreaColumn::Backlog:
        return widgets::wholeNumber(figures.statusHolders.backlogEnd);
    case AreaColumn::Ukraine:
        return widgets::wholeNumber(figures.ukraine);
    case AreaColumn::Name:
    case AreaColumn::Principles:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

std::optional<FigureId> figureOf(const QString &code, AreaColumn column)
{
    switch (column) {
    case AreaColumn::Task:
        return FigureId{FigureName::TaskAfterTrades, code};
    case AreaColumn::Counts:
        return FigureId{FigureName::Counts, code};
    case AreaColumn::Planned:
        return FigureId{FigureName::Decided, code};
    case AreaColumn::Difference:
        return FigureId{FigureName::ToFind, code};
    case AreaColumn::Backlog:
        return FigureId{FigureName::BacklogEnd, code};
    case AreaColumn::Ukraine:
        return FigureId{FigureName::Ukraine, code};
    case AreaColumn::Name:
    case AreaColumn::Principles:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

ScoreLooks looksOf(const AreaFigures &figures)
{
    ScoreLooks looks;
    for (std::size_t i = 0; i < looks.size(); ++i)
        looks[i] = widgets::lookOf(figures.principles[i]);
    return looks;
}

namespace {

QString principlesText(const AreaRow &row, const AreaFigures &figures)
{
    if (row.code.isEmpty())
        return {};
    const ScoreLooks looks = looksOf(figures);
    QStringList lines;
    for (const domain::Principle principle : domain::allOf<domain::Principle>()) {
        const widgets::ScoreLook &look = looks[static_cast<std::size_t>(principle)];
        const QString target = look.target ? widgets::countText(*look.target)
                                           //: No target score was set
                                           : QCoreApplication::translate("AreaCells", "none");
        //: One line per principle: %1 its name, %2 the score, %3 the target
        lines << QCoreApplication::translate("AreaCells", "%1: score %2, target %3")
                     .arg(domain::shortNameOf(principle), widgets::scoreText(look), target);
    }
    return lines.join(QLatin1Char('\n'));
}

QString numberText(const AreaFigures &figures, AreaColumn column)
{
    const std::optional<int> number = numberOf(figures, column);
    if (!number)
        return widgets::unknownText();
    const bool isSigned = column == AreaColumn::Difference;
    const bool mayBeNegative = column == AreaColumn::Backlog && *number < 0;
    return isSigned || mayBeNegative ? widgets::signedText(*number) : widgets::countText(*number);
}

QString displayText(const AreaRow &row, const AreaFigures &figures, AreaColumn column)
{
    if (column == AreaColumn::Name)
        return row.name;
    return column == AreaColumn::Principles ? QString() : numberText(figures, column);
}

QString spokenCell(const AreaRow &row, const AreaFigures &figures, AreaColumn column)
{
    if (column == AreaColumn::Name)
        return row.name;
    if (column == AreaColumn::Principles)
        return principlesText(row, figures);
    const QString number = widgets::spokenText(numberOf(figures, column));
    //: A cell for a screen reader: %1 what it is, %2 the number
    return QCoreApplication::translate("AreaCells", "%1: %2").arg(fullTitleOf(column), number);
}

Tone toneOf(const AreaFigures &figures, AreaColumn column)
{
    if (!isNumber(column))
        return Tone::Normal;
    const std::optional<int> number = numberOf(figures, column);
    if (!number)
        return Tone::Quiet;
    return column == AreaColumn::Difference && *number < 0 ? Tone::Bad : Tone::Normal;
}

QVariant rawCell(const AreaRow &row, const AreaFigures &figures, AreaColumn column)
{
    if (!isNumber(column))
        return column == AreaColumn::Principles ? principlesText(row, figures) : row.name;
    const std::optional<int> number = numberOf(figures, column);
    return number ? QVariant(*number) : QVariant(widgets::unknownText());
}

} // namespace

QVariant areaCell(const AreaRow &row, const AreaFigures &figures, AreaColumn column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, figures, column);
    case Qt::ToolTipRole:
        return column == AreaColumn::Principles ? principlesText(row, figures) : fullTitleOf(column);
    case Qt::AccessibleTextRole:
        return spokenCell(row, figures, column);
    case Qt::TextAlignmentRole:
        return static_cast<int>((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case CellRole::RawRole:
        return rawCell(row, figures, column);
    case CellRole::ToneRole:
        return static_cast<int>(toneOf(figures, column));
    case CellRole::FigureRole: {
        const std::optional<FigureId> figure = figureOf(row.code, column);
        return figure ? QVariant::fromValue(*figure) : QVariant();
    }
    case AreaRole::NumberRole: {
        const std::optional<int> number = numberOf(figures, column);
        return number ? QVariant(*number) : QVariant();
    }
    case AreaRole::LooksRole:
        // A mean is no whole number, as these small bars are.
        return column == AreaColumn::Principles && !row.code.isEmpty() ? QVariant::fromValue(looksOf(figures))
                                                                       : QVariant();
    default:
        return {};
    }
}

QVariant areaHeader(AreaColumn column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(column);
    case Qt::ToolTipRole: {
        const QString meaning = widgets::meaningOf(widgets::headingText(titleOf(column)));
        return meaning.isEmpty() ? fullTitleOf(column) : fullTitleOf(column) + QLatin1Char('\n') + meaning;
    }
    case Qt::AccessibleTextRole:
        return fullTitleOf(column);
    case Qt::TextAlignmentRole:
        return static_cast<int>((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace regie::ui::municipalities
