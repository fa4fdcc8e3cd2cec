// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

class QPDFObjectHandle;

namespace regie::tests {

/// An area that is filled with one colour.
struct PdfFill
{
    QRgb color = 0;
    QRectF bounds;                 ///< in the units of the page's commands, down from the top
    int mcid = -1;                 ///< of the content that it belongs to; -1: of none
    std::vector<QPointF> points{}; ///< where its lines begin and end; none of rectangles
};

/// What a page shows, as the marks in its content divide it.
struct PdfContent
{
    std::map<int, QString> texts; ///< by MCID, in the characters that the fonts' maps give
    std::vector<PdfFill> fills;   ///< in the order of painting
    QStringList problems;         ///< of the content itself
    QSizeF size;                  ///< of the page, in points
};

/// Reads the content of a page with qpdf.
PdfContent readContent(QPDFObjectHandle page);

/// The characters of each glyph of a font, from its ToUnicode map.
QHash<int, QString> unicodeMap(QPDFObjectHandle font);

} // namespace regie::tests
