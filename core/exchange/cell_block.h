// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace regie::exchange {

/// What is more than this many characters is not read from the clipboard.
inline constexpr qsizetype kLargestClipboard = 50'000'000;

/// Cells as text, as a spreadsheet puts them on the clipboard; a row may be shorter than another.
struct CellBlock
{
    std::vector<QStringList> rows;

    bool isEmpty() const { return rows.empty(); }
    int rowCount() const { return static_cast<int>(rows.size()); }
    /// Of the longest row.
    int columnCount() const;
    bool isSingle() const { return rowCount() == 1 && columnCount() == 1; }

    bool operator==(const CellBlock &) const = default;
};

/// Reads what spreadsheets put on the clipboard as text: cells with TAB between, in quotes where they need them; without any
/// TAB also with `;` when every line has as many. Empty lines at the end are left out.
CellBlock blockFromText(const QString &text);
/// Reads the first table of an HTML text, as Excel, LibreOffice, Word and browsers put it on the clipboard; empty when there
/// is none. A number that the table gives beside its looks is taken as that number.
CellBlock blockFromHtml(const QString &html);

/// The block as a table with its first row as the header.
Table tableFrom(const CellBlock &block);

/// What a cell holds, for a program that gets it.
enum class CellKind { Text, Number, Date };

/// A cell that goes to the clipboard: numbers in plain digits with a decimal comma, dates as they are shown.
struct ClipboardCell
{
    QString text;
    CellKind kind = CellKind::Text;
};

using ClipboardRows = std::vector<std::vector<ClipboardCell>>;

/// The cells with TAB between. A text that a spreadsheet would take for a formula gets `'` before it.
QString tabbedText(const ClipboardRows &rows);
/// The cells as an HTML table that Excel and LibreOffice take with their kinds, so that the text 2026-1 does not become a date.
QString htmlTable(const ClipboardRows &rows);

} // namespace regie::exchange
