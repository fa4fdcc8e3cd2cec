// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace regie::bench {

/// How sheets with a table of 24 rows and two figures each are made.
enum class Making {
    ByHand,   ///< text and lines at fixed places on a QPdfWriter: the floor
    Untagged, ///< laid out by the program, without tags
    Tagged,   ///< as the program does it
    Tables    ///< the same without the figures
};

/// What is on a sheet.
enum class Content { TableAndFigures, Table };

/// Writes so many sheets to one PDF and ends the part with the name of the making; false when it could not be written.
bool writeSheets(const QString &path, Making making, int sheets);

/// Writes them as the program's OpenDocument text, for another program to make a PDF of.
bool writeSheetsAsText(const QString &path, Content content, int sheets);

/// Writes them as plain tables in HTML, for another program to make a PDF of.
bool writeSheetsAsHtml(const QString &path, int sheets);

/// The most memory that this process had, in kB; 0: unknown.
qint64 peakMemory();

} // namespace regie::bench
