// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pdf/font_face.h"

#include <QFont>
#include <QHash>
#include <QPointF>
#include <QString>

#include <optional>
#include <vector>

namespace regie::report::pdf {

/// A glyph at its place.
struct PlacedGlyph
{
    const FontFace *face;
    std::string operation; ///< that shows it
    QPointF at;            ///< from the start of the baseline, down, in thousandths of the font's size
};

/// Turns the text of a painter's font into glyphs of the fonts of a PDF. A word is shaped once.
class TextShaper
{
public:
    /// The size of the font does not matter.
    TextShaper(const QFont &font, FontFaces &faces);

    const FontFace &face() const { return m_face; }
    /// Adds the operation that shows the text in face(), kerned within words. False, with nothing added, when that does not
    /// do: a character has no glyph of its own in it, or the text is written from right to left.
    bool show(const QString &text, std::string &content);
    /// The glyphs of any text, each at its place; none when a font with some of them can't be embedded.
    std::vector<PlacedGlyph> place(const QString &text);

private:
    /// What show() writes between the brackets for a word; none: it can't.
    std::optional<std::string> glyphsOf(const QString &word);
    const std::optional<std::string> &known(QStringView word);

    QFont m_font; ///< of FontFace::kSize pixels
    FontFaces &m_faces;
    FontFace &m_face;
    QHash<QString, std::optional<std::string>> m_words;
};

} // namespace regie::report::pdf
