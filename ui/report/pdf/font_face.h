// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pdf/output.h"

#include <QRawFont>

#include <deque>
#include <map>

namespace regie::report::pdf {

/// A font as a PDF embeds it: the glyphs that were shown, with the characters they stand for.
class FontFace
{
public:
    /// The pixels that its raw fonts have: a pixel is then a thousandth of the font's size, the unit of a PDF's fonts.
    static constexpr int kSize = 1000;

    FontFace(const QRawFont &font, const std::string &name);

    const QRawFont &font() const { return m_font; }
    /// By which pages choose it, with the slash.
    const std::string &name() const { return m_name; }
    /// It has outlines that can be embedded.
    bool isEmbeddable() const { return m_isEmbeddable; }
    /// The glyph is shown, for this character. Returns its code as hexadecimal number.
    std::string use(quint16 glyph, char16_t character);
    bool isUsed() const { return !m_characters.empty(); }
    /// Writes the font and returns its object.
    int write(Output &output) const;

private:
    std::string widths() const;
    std::string unicodeMap() const;
    std::string descriptor(const std::string &subsetName, int file) const;

    QRawFont m_font;
    std::string m_name;
    bool m_isEmbeddable;
    std::map<quint16, char16_t> m_characters; ///< by glyph
};

/// The fonts of a PDF.
class FontFaces
{
public:
    /// That of a raw font of FontFace::kSize pixels; stays where it is.
    FontFace &of(const QRawFont &font);
    /// Writes those that were used and returns their names with their objects.
    std::string write(Output &output) const;

private:
    std::deque<FontFace> m_faces;
};

} // namespace regie::report::pdf
