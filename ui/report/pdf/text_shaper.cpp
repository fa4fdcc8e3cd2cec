// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/text_shaper.h"

#include <QGlyphRun>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace regie::report::pdf {

namespace {

/// Whether the character is one glyph, left to right, whatever stands beside it. Leaves out marks that are put on the
/// character before, scripts that are written otherwise, and characters that only direct.
bool isPlain(QChar c)
{
    const char16_t code = c.unicode();
    const bool isWestern = code < 0x0590 || (code >= 0x1e00 && code < 0x2c00);
    const QChar::Category category = c.category();
    return isWestern && !c.isMark() && category != QChar::Other_Control && category != QChar::Other_Format;
}

/// A font for shaping that does not depend on the device: on a coarse one the spacing that keeps letters apart would vanish.
QFont shapingFont(const QFont &font)
{
    QFont result(font.families());
    result.setWeight(font.weight());
    result.setStyle(font.style());
    result.setKerning(font.kerning());
    result.setLetterSpacing(font.letterSpacingType(), font.letterSpacing());
    result.setPixelSize(FontFace::kSize);
    result.setHintingPreference(QFont::PreferNoHinting);
    return result;
}

QList<QGlyphRun> runsOf(const QString &text, const QFont &font, qreal &baseline)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setPosition(QPointF(0, 0));
    layout.endLayout();
    baseline = line.ascent();
    return layout.glyphRuns();
}

/// The character that a glyph stands for: the one that the font says, else the one at the same place.
char16_t characterOf(const QGlyphRun &run, qsizetype index, const QString &text)
{
    const quint32 glyph = run.glyphIndexes()[index];
    for (const QChar c : text) {
        const QList<quint32> own = run.rawFont().glyphIndexesForString(c);
        if (!own.isEmpty() && own.front() == glyph)
            return c.unicode();
    }
    const qsizetype place = run.isRightToLeft() ? text.size() - 1 - index : index;
    return text[std::clamp(place, qsizetype(0), text.size() - 1)].unicode();
}

} // namespace

TextShaper::TextShaper(const QFont &font, FontFaces &faces)
    : m_font(shapingFont(font))
    , m_faces(faces)
    , m_face(faces.of(QRawFont::fromFont(m_font)))
{}

template <typename Function>
bool TextShaper::forWords(QStringView text, Function take)
{
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype space = text.indexOf(u' ', start);
        const qsizetype end = space == start ? start + 1 : space < 0 ? text.size() : space;
        const std::optional<Word> &word = known(text.sliced(start, end - start));
        if (!word)
            return false;
        take(*word);
        start = end;
    }
    return true;
}

std::optional<qreal> TextShaper::width(QStringView text)
{
    qreal sum = 0;
    return forWords(text, [&sum](const Word &word) { sum += word.width; }) ? std::optional(sum) : std::nullopt;
}

bool TextShaper::show(QStringView text, std::string &content)
{
    const std::size_t before = content.size();
    content += "[<";
    if (!forWords(text, [&content](const Word &word) { content += word.glyphs; })) {
        content.resize(before);
        return false;
    }
    content += ">]TJ\n";
    return true;
}

const std::optional<TextShaper::Word> &TextShaper::known(QStringView word)
{
    const auto found = m_words.constFind(QString::fromRawData(word.data(), word.size()));
    if (found != m_words.constEnd())
        return *found;
    const QString copy = word.toString();
    return *m_words.insert(copy, shaped(copy));
}

std::optional<TextShaper::Word> TextShaper::shaped(const QString &word)
{
    if (!m_face.isEmbeddable() || !std::ranges::all_of(word, isPlain))
        return std::nullopt;
    qreal baseline = 0;
    const QList<QGlyphRun> runs = runsOf(word, m_font, baseline);
    if (runs.size() != 1 || runs.front().rawFont() != m_face.font())
        return std::nullopt;
    const QList<quint32> glyphs = runs.front().glyphIndexes();
    if (glyphs.size() != word.size() || glyphs.contains(0))
        return std::nullopt;
    const QList<QPointF> positions = runs.front().positions();
    const QList<QPointF> advances = m_face.font().advancesForGlyphIndexes(glyphs);
    Word result;
    qreal at = positions.front().x(); // where the glyph would stand without kerning
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        if (const auto kerning = std::lround(at - positions[i].x()); kerning != 0) {
            result.glyphs += '>';
            addNumber(result.glyphs, kerning);
            result.glyphs += '<';
            at = positions[i].x();
        }
        // The spaces that do not break a line are shown, and read, as the one that does.
        result.glyphs += m_face.use(static_cast<quint16>(glyphs[i]), word[i].isSpace() ? u' ' : word[i].unicode());
        at += advances[i].x();
    }
    result.width = at - positions.front().x();
    return result;
}

std::vector<PlacedGlyph> TextShaper::place(const QString &text)
{
    std::vector<PlacedGlyph> result;
    qreal baseline = 0;
    for (const QGlyphRun &run : runsOf(text, m_font, baseline)) {
        FontFace &face = m_faces.of(run.rawFont());
        if (!face.isEmbeddable())
            return {};
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            if (glyphs[i] == 0)
                return {};
            const std::string code = face.use(static_cast<quint16>(glyphs[i]), characterOf(run, i, text));
            result.push_back({&face, '<' + code + ">Tj\n", positions[i] - QPointF(0, baseline)});
        }
    }
    return result;
}

} // namespace regie::report::pdf
