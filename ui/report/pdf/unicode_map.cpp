// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/unicode_map.h"

namespace regie::report::pdf {

namespace {

constexpr char kNoGlyph[] = "<0000> <0000> <0000>\n";

/// One range less than the map says.
void takeOneRange(QByteArray &map, qsizetype before)
{
    const qsizetype word = map.lastIndexOf(" beginbfrange", before);
    const qsizetype line = map.lastIndexOf('\n', word) + 1;
    if (word < 0)
        return;
    const int ranges = map.sliced(line, word - line).toInt();
    map.replace(line, word - line, QByteArray::number(ranges - 1));
}

} // namespace

bool isUnicodeMap(QByteArrayView stream)
{
    return stream.startsWith("/CIDInit") && stream.contains("beginbfrange");
}

QByteArray mendedUnicodeMap(QByteArray map)
{
    const qsizetype none = map.indexOf(kNoGlyph);
    if (none >= 0) {
        map.remove(none, qsizetype(sizeof kNoGlyph) - 1);
        takeOneRange(map, none);
    }
    // Only within the lists: elsewhere the same digits are the number of a glyph.
    for (qsizetype open = map.indexOf('['); open >= 0; open = map.indexOf('[', open + 1)) {
        const qsizetype close = map.indexOf(']', open);
        QByteArray list = map.sliced(open, close - open);
        list.replace("<0009>", "<0020>").replace("<0000>", "<FFFD>");
        map.replace(open, close - open, list);
    }
    map.replace("> <0009>\n", "> <0020>\n");
    return map;
}

} // namespace regie::report::pdf
