// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/office/sheet.h"

namespace regie::report::office {

/// The styles of the sheets of a spreadsheet.
namespace cells {
inline constexpr char kTable[] = "Table";
inline constexpr char kTitle[] = "Title";
inline constexpr char kHead[] = "Head";
inline constexpr char kNumberHead[] = "NumberHead";
inline constexpr char kText[] = "Text";
inline constexpr char kNumberText[] = "NumberText"; ///< words among numbers, such as "unknown"
inline constexpr char kTotal[] = "Total";
inline constexpr char kDay[] = "Day";
inline constexpr char kDayTotal[] = "DayTotal";
} // namespace cells

/// The style of a cell with a number of so many decimals.
QString numberStyle(int decimals, bool isTotal);

/// The style of a column that is so many characters wide.
QString columnStyle(int characters);

/// The part of the content with the styles that the sheets use.
QByteArray sheetStyles(const std::vector<Sheet> &sheets);

/// The part with the page: when a sheet is printed it says what it is and where it comes from.
QByteArray sheetPages(const ReportFrame &frame, const QString &title);

} // namespace regie::report::office
