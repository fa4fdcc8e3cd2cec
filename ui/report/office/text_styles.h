// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/blocks.h"
#include "ui/report/office/xml.h"

#include <vector>

namespace regie::report::office {

/// The styles of a text document, which its content and its pages name.
namespace styles {
inline constexpr char kBody[] = "Text_20_body";
inline constexpr char kNote[] = "Note";
inline constexpr char kSubtitle[] = "Subtitle";
inline constexpr char kSummary[] = "Summary";
inline constexpr char kCaption[] = "Caption";
inline constexpr char kFigure[] = "Figure";
inline constexpr char kCell[] = "Table_20_Contents";
inline constexpr char kNumber[] = "Table_20_Number";
inline constexpr char kHead[] = "Table_20_Heading";
inline constexpr char kNumberHead[] = "Table_20_Number_20_Heading";
inline constexpr char kKeyFigure[] = "Key_20_Figure";
inline constexpr char kStrong[] = "Strong_20_Emphasis";
inline constexpr char kBodyCell[] = "BodyCell";
inline constexpr char kHeadCell[] = "HeadCell";
inline constexpr char kRow[] = "Row";
inline constexpr char kList[] = "List_20_1";
} // namespace styles

/// The style of a heading; levels count from 1 to 3.
QString headingStyle(int level);

/// The name of the page of the frame with this number, counted from 0.
QString masterPage(std::size_t frame);

/// Writes the styles of rows and cells, which belong with the content.
void writeTableStyles(Xml &xml);

/// Writes the part with all styles and a page with head and foot for each frame.
QByteArray textStyles(const std::vector<ReportFrame> &frames);

} // namespace regie::report::office
