// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QPainter>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <functional>
#include <variant>
#include <vector>

namespace regie::report {

/// How the paper lies.
enum class Orientation { Portrait, Landscape };

/// What every page of a report says around its text.
struct ReportFrame
{
    QString title{};                                 ///< also the title of the PDF
    QString subtitle{};                              ///< as-of date and cycle
    QString footer{};                                ///< source and when it was made
    bool fictitious = false;                         ///< every page says that its figures are not real
    QString notice{};                                ///< what every page warns of besides; empty: nothing
    Orientation orientation = Orientation::Portrait; ///< landscape for wide tables
    QString part{}; ///< which part of a file with several reports this is, such as a municipality; empty: the whole
    QString partTitle{}; ///< what such a part is called, such as "Municipality"

    bool operator==(const ReportFrame &) const = default;
};

/// What every page of the report warns of, a few words each.
QStringList warningsOf(const ReportFrame &frame);

/// Paints into a rectangle in the painter's own units.
using PaintFunction = std::function<void(QPainter &, const QRectF &)>;

struct HeadingBlock
{
    int level = 1; ///< 1 to 3
    QString text{};
};

/// What a paragraph is for.
enum class ParagraphKind { Body, Subtitle, Note };

struct ParagraphBlock
{
    ParagraphKind kind = ParagraphKind::Body;
    QString text{};
};

/// One sentence in a panel, after a few words in bold.
struct SummaryBlock
{
    QString lead{};
    QString text{};
};

struct KeyFigure
{
    QString label{};
    QString value{};
    QString note{};
};

/// Key figures beside each other, on one row.
struct KeyFiguresBlock
{
    std::vector<KeyFigure> figures{};
};

enum class ColumnKind { Text, Number };

struct Column
{
    QString title{};
    ColumnKind kind = ColumnKind::Text; ///< numbers are aligned right
    double weight = 0;                  ///< share in the width that is left; 0: as narrow as its cells allow
};

/// What a table's first column holds.
enum class FirstColumn {
    Names, ///< what the row is about: a header for who hears the table read
    Data
};

/// Its header row is repeated on every page; a row is only split when it is higher than a page.
struct TableBlock
{
    std::vector<Column> columns{};
    std::vector<QStringList> rows{};
    QStringList total{}; ///< empty: no total row
    FirstColumn firstColumn = FirstColumn::Names;
};

struct FigureBlock
{
    /// Height in the device's units for a width in those units; no higher than a page.
    std::function<qreal(qreal width, const QPaintDevice &)> height{};
    PaintFunction paint{};
    QString caption{};
    QString alternative{}; ///< for who cannot see the figure: its message and its numbers
};

/// A figure with its table beside it; the table must fit on a page.
struct FigureWithTableBlock
{
    FigureBlock figure{};
    TableBlock table{};
    double figureShare = 0.5; ///< of the width
};

struct ListBlock
{
    QStringList items{};
};

struct PageBreakBlock
{};

using Block = std::variant<HeadingBlock, ParagraphBlock, SummaryBlock, KeyFiguresBlock, TableBlock, FigureBlock,
                           FigureWithTableBlock, ListBlock, PageBreakBlock>;

/// A height for FigureBlock that does not depend on the width, in points.
std::function<qreal(qreal, const QPaintDevice &)> fixedHeight(qreal points);

} // namespace regie::report
