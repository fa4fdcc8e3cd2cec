// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/blocks.h"

#include <QDate>
#include <QString>

#include <variant>

namespace regie::report::office {

/// A number with as many decimals as the report shows.
struct CellNumber
{
    double value = 0;
    int decimals = 0;
};

/// What a cell of a report is to a spreadsheet.
using CellValue = std::variant<QString, CellNumber, QDate>;

/// Reads the text of a cell back, in the format of QLocale() in which reports write it. Only in a column of numbers is it a
/// number; what is no number or day stays text.
CellValue cellValue(const QString &text, ColumnKind kind);

} // namespace regie::report::office
