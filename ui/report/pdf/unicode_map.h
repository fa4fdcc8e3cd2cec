// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace regie::report::pdf {

/// Whether the stream is a font's map from glyphs to characters, as Qt writes it.
bool isUnicodeMap(QByteArrayView stream);

/// The map without Qt's faults: the space is a space (Qt says a tab, which shares its glyph), and what has no character is
/// left out or is U+FFFD, where Qt says U+0000.
QByteArray mendedUnicodeMap(QByteArray map);

} // namespace regie::report::pdf
