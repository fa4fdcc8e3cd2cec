// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/element.h"
#include "ui/report/typesetter.h"

#include <QSizeF>

namespace regie::report {

/// Lays out each kind of block in a page's text area, in the device's units.
LaidOutBlock layOut(const HeadingBlock &block, const Typesetter &setter, const QSizeF &area);
LaidOutBlock layOut(const ParagraphBlock &block, const Typesetter &setter, const QSizeF &area);
LaidOutBlock layOut(const SummaryBlock &block, const Typesetter &setter, const QSizeF &area);
LaidOutBlock layOut(const ListBlock &block, const Typesetter &setter, const QSizeF &area);
LaidOutBlock layOut(const KeyFiguresBlock &block, const Typesetter &setter, const QSizeF &area);
LaidOutBlock layOut(const TableBlock &block, const Typesetter &setter, const QSizeF &area);
LaidOutBlock layOut(const FigureBlock &block, const Typesetter &setter, const QSizeF &area);
LaidOutBlock layOut(const FigureWithTableBlock &block, const Typesetter &setter, const QSizeF &area);
LaidOutBlock layOut(const PageBreakBlock &block, const Typesetter &setter, const QSizeF &area);

/// The widths of a table's columns, in the device's units.
std::vector<qreal> tableColumnWidths(const TableBlock &block, const Typesetter &setter, const QSizeF &area);

} // namespace regie::report
