// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/font_subset.h"

#include <QtEndian>

#include <algorithm>
#include <utility>
#include <vector>

// The tables and their fields are those of the OpenType specification, version 1.9.

namespace regie::report::pdf {

namespace {

constexpr qsizetype kHeadSize = 54;
constexpr qsizetype kChecksumAt = 8; ///< in head: makes the sum of the whole file a fixed number
constexpr qsizetype kLocaFormatAt = 50;
constexpr quint32 kWholeChecksum = 0xB1B0AFBA;
constexpr qsizetype kGlyphHead = 10;

template <typename Number>
Number at(const QByteArray &table, qsizetype place)
{
    return place >= 0 && place + qsizetype(sizeof(Number)) <= table.size()
               ? qFromBigEndian<Number>(table.data() + place)
               : Number(0);
}

template <typename Number>
void add(QByteArray &to, Number number)
{
    const qsizetype end = to.size();
    to.resize(end + qsizetype(sizeof number));
    qToBigEndian(number, to.data() + end);
}

template <typename Number>
void put(QByteArray &table, qsizetype place, Number number)
{
    qToBigEndian(number, table.data() + place);
}

quint32 checksum(const QByteArray &table)
{
    quint32 sum = 0;
    for (qsizetype i = 0; i < table.size(); i += 4) {
        quint32 word = 0;
        for (qsizetype byte = i; byte < i + 4; ++byte)
            word = word << 8 | (byte < table.size() ? quint8(table[byte]) : 0U);
        sum += word;
    }
    return sum;
}

/// The outlines of a font, by glyph.
class Outlines
{
public:
    explicit Outlines(const QRawFont &font)
        : m_glyf(font.fontTable("glyf"))
        , m_loca(font.fontTable("loca"))
        , m_isLong(at<quint16>(font.fontTable("head"), kLocaFormatAt) != 0)
    {}

    bool isValid() const { return !m_glyf.isEmpty() && !m_loca.isEmpty(); }

    /// Empty for a glyph that shows nothing.
    QByteArray of(quint16 glyph) const
    {
        const qsizetype begin = offset(glyph);
        const qsizetype end = offset(glyph + 1);
        return begin < end && end <= m_glyf.size() ? m_glyf.sliced(begin, end - begin) : QByteArray();
    }

    /// The glyphs that the glyph is put together from.
    std::vector<quint16> partsOf(quint16 glyph) const
    {
        enum Flag : quint16 { WordArguments = 0x1, Scale = 0x8, More = 0x20, TwoScales = 0x40, Matrix = 0x80 };
        const QByteArray outline = of(glyph);
        std::vector<quint16> result;
        if (at<qint16>(outline, 0) >= 0)
            return result;
        quint16 flags = More;
        for (qsizetype place = kGlyphHead; flags & More && place + 4 <= outline.size();) {
            flags = at<quint16>(outline, place);
            result.push_back(at<quint16>(outline, place + 2));
            place += flags & WordArguments ? 8 : 6;
            place += flags & Scale ? 2 : flags & TwoScales ? 4 : flags & Matrix ? 8 : 0;
        }
        return result;
    }

private:
    qsizetype offset(int glyph) const
    {
        return m_isLong ? at<quint32>(m_loca, 4 * qsizetype(glyph)) : 2 * at<quint16>(m_loca, 2 * qsizetype(glyph));
    }

    QByteArray m_glyf;
    QByteArray m_loca;
    bool m_isLong;
};

/// With the glyphs that they are put together from, and the one for a missing character.
void complete(std::set<quint16> &glyphs, const Outlines &outlines)
{
    glyphs.insert(0);
    std::vector<quint16> open(glyphs.begin(), glyphs.end());
    while (!open.empty()) {
        const quint16 glyph = open.back();
        open.pop_back();
        for (const quint16 part : outlines.partsOf(glyph)) {
            if (glyphs.insert(part).second)
                open.push_back(part);
        }
    }
}

struct Table
{
    const char *name;
    QByteArray data;
};

QByteArray file(const std::vector<Table> &tables)
{
    const auto count = static_cast<quint16>(tables.size());
    quint16 power = 0;
    while (2 << power <= count)
        ++power;
    QByteArray result;
    add(result, quint32(0x00010000));
    for (const int number : {int(count), 16 << power, int(power), 16 * count - (16 << power)})
        add(result, static_cast<quint16>(number));
    const qsizetype bodyAt = 12 + 16 * qsizetype(tables.size());
    qsizetype head = 0;
    QByteArray body;
    for (const Table &table : tables) {
        const qsizetype place = bodyAt + body.size();
        if (qstrcmp(table.name, "head") == 0)
            head = place;
        result += table.name;
        add(result, checksum(table.data));
        add(result, static_cast<quint32>(place));
        add(result, static_cast<quint32>(table.data.size()));
        body += table.data;
        body += QByteArray((4 - table.data.size() % 4) % 4, '\0');
    }
    result += body;
    put(result, head + kChecksumAt, kWholeChecksum - checksum(result));
    return result;
}

} // namespace

QByteArray fontSubset(const QRawFont &font, std::set<quint16> glyphs)
{
    const Outlines outlines(font);
    QByteArray head = font.fontTable("head");
    QByteArray most = font.fontTable("maxp");
    QByteArray across = font.fontTable("hhea");
    const QByteArray metrics = font.fontTable("hmtx");
    if (!outlines.isValid() || head.size() < kHeadSize || most.size() < 6 || across.size() < 36 || metrics.size() < 4)
        return {};
    complete(glyphs, outlines);
    const int count = *glyphs.rbegin() + 1;
    QByteArray places;
    QByteArray shapes;
    for (int glyph = 0; glyph < count; ++glyph) {
        add(places, static_cast<quint32>(shapes.size()));
        if (glyphs.contains(static_cast<quint16>(glyph)))
            shapes += outlines.of(static_cast<quint16>(glyph));
        shapes += QByteArray((4 - shapes.size() % 4) % 4, '\0');
    }
    add(places, static_cast<quint32>(shapes.size()));
    put(head, kChecksumAt, quint32(0));
    put(head, kLocaFormatAt, quint16(1));
    put(most, 4, static_cast<quint16>(count));
    // Of the glyphs behind the last with a width of its own only the other bearing is kept; all that are left have both.
    const int own = std::min<int>(at<quint16>(across, 34), count);
    put(across, 34, static_cast<quint16>(own));
    const qsizetype kept = std::min(metrics.size(), 4 * qsizetype(own) + 2 * qsizetype(count - own));
    std::vector<Table> tables;
    for (const char *name : {"cvt ", "fpgm"}) {
        if (QByteArray data = font.fontTable(name); !data.isEmpty())
            tables.push_back({name, std::move(data)});
    }
    tables.push_back({"glyf", shapes});
    tables.push_back({"head", head});
    tables.push_back({"hhea", across});
    tables.push_back({"hmtx", metrics.first(kept)});
    tables.push_back({"loca", places});
    tables.push_back({"maxp", most});
    if (QByteArray data = font.fontTable("prep"); !data.isEmpty())
        tables.push_back({"prep", std::move(data)});
    return file(tables);
}

} // namespace regie::report::pdf
