// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/marks.h"

#include <QByteArrayMatcher>
#include <QColor>

#include <array>
#include <cmath>
#include <string_view>

namespace regie::report::pdf {

namespace {

constexpr QRectF kPlace(-77, -77, 3, 3);
constexpr char kShape[] = "-77 -77 3 3 re\nf\n";
constexpr char kColour[] = "/CSp cs ";
constexpr qsizetype kLongestColour = 100; ///< bytes from the colour to the shape

/// The number in the colour "0 0.003921568 1 scn ..."; -1: it is none.
int numberIn(QByteArrayView colour)
{
    int number = 0;
    for (int i = 0; i < 3; ++i) {
        const qsizetype end = colour.indexOf(' ');
        if (end < 0)
            return -1;
        bool isNumber = false;
        const double channel = colour.first(end).toDouble(&isNumber);
        if (!isNumber)
            return -1;
        number = number << 8 | static_cast<int>(std::lround(channel * 255));
        colour = colour.sliced(end + 1);
    }
    return number;
}

/// Whether one of the operators paints; Qt writes one a line.
bool paints(QByteArrayView content)
{
    static constexpr std::array<std::string_view, 12> kPainting{"f",  "f*", "F",  "S",  "s",  "B",
                                                                "B*", "b",  "b*", "Tj", "Do", "sh"};
    while (!content.isEmpty()) {
        qsizetype end = content.indexOf('\n');
        if (end < 0)
            end = content.size();
        const std::string_view line(content.data(), static_cast<std::size_t>(end));
        const std::size_t space = line.rfind(' ');
        const std::string_view last = space == std::string_view::npos ? line : line.substr(space + 1);
        for (const std::string_view each : kPainting) {
            if (last == each)
                return true;
        }
        content = content.sliced(std::min(end + 1, content.size()));
    }
    return false;
}

void append(QByteArray &result, QByteArrayView content, const Structure::Part &part)
{
    if (part.tag != Tag::Artifact) {
        result += '/' + typeName(part.tag) + " <</MCID " + QByteArray::number(part.content) + ">> BDC\n";
        result += content;
        result += "EMC\n";
    } else if (paints(content)) {
        result += "/Artifact BMC\n";
        result += content;
        result += "EMC\n";
    } else {
        result += content;
    }
}

} // namespace

void paintMark(QPainter &painter, int number)
{
    painter.fillRect(kPlace, QColor(number >> 16 & 0xff, number >> 8 & 0xff, number & 0xff));
}

std::optional<QByteArray> withTags(const QByteArray &content, const Structure &structure)
{
    static const QByteArrayMatcher shape{QByteArray(kShape)};
    const std::vector<Structure::Part> &parts = structure.parts();
    QByteArray result;
    result.reserve(content.size() + 32 * static_cast<qsizetype>(parts.size()));
    Structure::Part part; // what stands before the first mark is no element's
    qsizetype start = 0;
    std::size_t found = 0;
    for (qsizetype at = shape.indexIn(content); at >= 0; at = shape.indexIn(content, start)) {
        const qsizetype colour = content.lastIndexOf(kColour, at);
        if (colour < start || at - colour > kLongestColour || found == parts.size())
            return std::nullopt;
        const qsizetype digits = colour + qsizetype(sizeof kColour) - 1;
        const int expected = (structure.firstMark() + static_cast<int>(found)) & 0xffffff;
        if (numberIn(QByteArrayView(content).sliced(digits, at - digits)) != expected)
            return std::nullopt;
        append(result, QByteArrayView(content).sliced(start, colour - start), part);
        part = parts[found++];
        start = at + qsizetype(sizeof kShape) - 1;
    }
    if (found != parts.size())
        return std::nullopt;
    append(result, QByteArrayView(content).sliced(start), part);
    return result;
}

} // namespace regie::report::pdf
