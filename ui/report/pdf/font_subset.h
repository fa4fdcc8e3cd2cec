// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRawFont>

#include <set>

namespace regie::report::pdf {

/// The font with the outlines of these glyphs only, as the TrueType file that a PDF embeds; each glyph keeps its number.
/// Empty when the font has no TrueType outlines, or when a table is damaged.
QByteArray fontSubset(const QRawFont &font, std::set<quint16> glyphs);

} // namespace regie::report::pdf
