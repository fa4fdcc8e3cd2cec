// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDF.hh>

#include <QHash>
#include <QString>
#include <QStringList>

#include <map>

namespace regie::tests {

/// What a page shows, as the marks in its content divide it.
struct PdfContent
{
    std::map<int, QString> texts; ///< by MCID, in the characters that the fonts' maps give
    QStringList problems;         ///< of the content itself
};

/// Reads the content of a page with qpdf.
PdfContent readContent(QPDFObjectHandle page);

/// The characters of each glyph of a font, from its ToUnicode map.
QHash<int, QString> unicodeMap(QPDFObjectHandle font);

} // namespace regie::tests
