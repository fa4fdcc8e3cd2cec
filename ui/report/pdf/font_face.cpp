// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/font_face.h"

#include "ui/report/pdf/font_subset.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <set>

namespace regie::report::pdf {

namespace {

constexpr std::size_t kRangesPerBlock = 100;

std::string hexadecimal(quint16 number)
{
    static constexpr char kDigits[] = "0123456789ABCDEF";
    std::string result;
    for (int i = 0; i < 4; ++i)
        result += kDigits[number >> (12 - 4 * i) & 0xf];
    return result;
}

/// With the six letters before it that say which part of the font it is.
std::string nameOf(const QRawFont &font, const QByteArray &subset)
{
    std::string name = "/";
    for (const char byte : QCryptographicHash::hash(subset, QCryptographicHash::Md5).first(6))
        name += static_cast<char>('A' + static_cast<quint8>(byte) % 26);
    name += '+';
    for (const QChar c : font.familyName() + u'-' + font.styleName()) {
        if (c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-'))
            name += static_cast<char>(c.unicode());
    }
    return name;
}

} // namespace

FontFace::FontFace(const QRawFont &font, const std::string &name)
    : m_font(font)
    , m_name(name)
    , m_isEmbeddable(!fontSubset(font, {}).isEmpty())
{}

std::string FontFace::use(quint16 glyph, char16_t character)
{
    m_characters.emplace(glyph, character);
    return hexadecimal(glyph);
}

int FontFace::write(Output &output) const
{
    std::set<quint16> glyphs;
    for (const auto &[glyph, character] : m_characters)
        glyphs.insert(glyph);
    const QByteArray subset = fontSubset(m_font, glyphs);
    const std::string subsetName = nameOf(m_font, subset);
    const int file = output.allocate();
    output.writePackedStream(file, "/Length1 " + std::to_string(subset.size()),
                             {subset.constData(), static_cast<std::size_t>(subset.size())});
    const int descriptorNumber = output.writeObject(descriptor(subsetName, file));
    const int descendant =
        output.writeObject("<</Type/Font/Subtype/CIDFontType2/BaseFont" + subsetName +
                           "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor " +
                           reference(descriptorNumber) + "/CIDToGIDMap/Identity/W[" + widths() + "]>>");
    const int map = output.allocate();
    output.writePackedStream(map, {}, unicodeMap());
    return output.writeObject("<</Type/Font/Subtype/Type0/BaseFont" + subsetName +
                              "/Encoding/Identity-H/DescendantFonts[" + reference(descendant) + "]/ToUnicode " +
                              reference(map) + ">>");
}

std::string FontFace::descriptor(const std::string &subsetName, int file) const
{
    constexpr int kSymbolic = 4; // the codes are glyphs, not those of a known alphabet
    constexpr int kStem = 80;    // must be there, though nothing uses it of a font that is embedded
    constexpr qsizetype kBoxAt = 36;
    const QByteArray head = m_font.fontTable("head");
    std::string result =
        "<</Type/FontDescriptor/FontName" + subsetName + "/Flags " + std::to_string(kSymbolic) + "/FontBBox[";
    for (qsizetype i = 0; i < 4; ++i) {
        const auto edge = qFromBigEndian<qint16>(head.constData() + kBoxAt + 2 * i);
        addNumber(result, std::lround(edge * kSize / m_font.unitsPerEm()));
        result += ' ';
    }
    const auto measure = [&result](const char *key, qreal value) {
        result += key;
        addNumber(result, std::lround(value));
    };
    measure("]/ItalicAngle ", 0);
    measure("/Ascent ", m_font.ascent());
    measure("/Descent ", -m_font.descent());
    measure("/CapHeight ", m_font.capHeight());
    measure("/StemV ", kStem);
    return result + "/FontFile2 " + reference(file) + ">>";
}

std::string FontFace::widths() const
{
    std::string result;
    for (const auto &[glyph, character] : m_characters) {
        addNumber(result, glyph);
        result += '[';
        addNumber(result, std::lround(m_font.advancesForGlyphIndexes({glyph}).front().x()));
        result += ']';
    }
    return result;
}

std::string FontFace::unicodeMap() const
{
    std::string result = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                         "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
                         "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
                         "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    std::size_t left = m_characters.size();
    std::size_t inBlock = 0;
    for (const auto &[glyph, character] : m_characters) {
        if (inBlock == 0) {
            inBlock = std::min(left, kRangesPerBlock);
            addNumber(result, static_cast<qint64>(inBlock));
            result += " beginbfrange\n";
        }
        const std::string code = hexadecimal(glyph);
        result += '<' + code + "> <" + code + "> <" + hexadecimal(character) + ">\n";
        --left;
        if (--inBlock == 0)
            result += "endbfrange\n";
    }
    return result + "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n";
}

FontFace &FontFaces::of(const QRawFont &font)
{
    const auto known = std::ranges::find(m_faces, font, &FontFace::font);
    if (known != m_faces.end())
        return *known;
    m_faces.emplace_back(font, "/F" + std::to_string(m_faces.size()));
    return m_faces.back();
}

std::string FontFaces::write(Output &output) const
{
    std::string result;
    for (const FontFace &face : m_faces) {
        if (face.isUsed())
            result += face.name() + ' ' + reference(face.write(output));
    }
    return result;
}

} // namespace regie::report::pdf
