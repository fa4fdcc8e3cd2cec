// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/marks.h"

#include <QByteArrayMatcher>
#include <QPen>

#include <array>
#include <string_view>

namespace regie::report::pdf {

namespace {

/// A line left of and below the page. Its start holds the number, 12 bits in each coordinate; all are of one length, in which
/// the operators find room.
constexpr int kFirstPlace = 10000;
constexpr QPointF kEnd(-17777, -17777);
constexpr char kShape[] = "-17777 -17777 l\nS\n";
constexpr qsizetype kStartSize = 16; ///< of "-10000 -10000 m"
constexpr qsizetype kMarkSize = kStartSize + qsizetype(sizeof kShape) - 1;

/// The places of a number, the start of its mark.
int placeAcross(int number)
{
    return -kFirstPlace - (number >> 12 & 0xfff);
}

int placeUp(int number)
{
    return -kFirstPlace - (number & 0xfff);
}

QByteArray startOf(int number)
{
    QByteArray result;
    addNumber(result, placeAcross(number));
    result += ' ';
    addNumber(result, placeUp(number));
    result += " m\n";
    return result;
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

/// Ends what was started before, and starts the part; returns whether it did.
bool putOperators(EditedStream &content, qsizetype at, bool isOpen, const Structure::Part &part, bool paintsNext)
{
    QByteArray operators;
    operators.reserve(kMarkSize);
    if (isOpen)
        operators += "EMC\n";
    const bool starts = part.tag != Tag::Artifact || paintsNext;
    if (part.tag != Tag::Artifact) {
        operators += '/';
        operators += typeName(part.tag);
        operators += " <</MCID ";
        addNumber(operators, part.content);
        operators += ">> BDC\n";
    } else if (starts) {
        operators += "/Artifact BMC\n";
    }
    Q_ASSERT(operators.size() <= kMarkSize);
    operators.insert(0, kMarkSize - operators.size(), ' ');
    content.replace(at, operators);
    return starts;
}

} // namespace

void paintMark(QPainter &painter, int number)
{
    const QPen &pen = painter.pen();
    if (pen.style() != Qt::SolidLine || pen.color().alpha() != 255)
        painter.setPen(Qt::black);
    painter.drawLine(QPointF(placeAcross(number), placeUp(number)), kEnd);
}

bool putTags(EditedStream &content, const Structure &structure)
{
    static const QByteArrayMatcher shape{QByteArray(kShape)};
    const QByteArray &bytes = content.bytes();
    std::vector<qsizetype> places;
    for (qsizetype at = shape.indexIn(bytes); at >= 0; at = shape.indexIn(bytes, at + 1)) {
        const qsizetype start = at - kStartSize;
        const QByteArray expected = startOf(structure.firstMark() + static_cast<int>(places.size()));
        if (start < 0 || QByteArrayView(bytes).sliced(start, kStartSize) != expected)
            return false;
        places.push_back(start);
    }
    const std::vector<Structure::Part> &parts = structure.parts();
    // Nothing is painted before the first mark, nor after the last.
    if (places.size() != parts.size() || places.empty() || parts.back().tag != Tag::Artifact ||
        paints(QByteArrayView(bytes).first(places.front())) ||
        paints(QByteArrayView(bytes).sliced(places.back() + kMarkSize)))
        return false;
    bool isOpen = false;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const qsizetype begin = places[i] + kMarkSize;
        const qsizetype end = i + 1 < places.size() ? places[i + 1] : bytes.size();
        const bool paintsNext =
            parts[i].tag == Tag::Artifact && paints(QByteArrayView(bytes).sliced(begin, end - begin));
        isOpen = putOperators(content, places[i], isOpen, parts[i], paintsNext);
    }
    return true;
}

} // namespace regie::report::pdf
