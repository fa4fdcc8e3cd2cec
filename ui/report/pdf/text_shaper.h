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
    /// Of a text on one line, in thousandths of the font's size; none: show() can't.
    std::optional<qreal> width(QStringView text);
    /// Adds the operation that shows the text in face(), kerned within words. False, with nothing added, when that does not
    /// do: a character has no glyph of its own in it, or the text is written from right to left.
    bool show(QStringView text, std::string &content);
    /// The glyphs of any text, each at its place; none when a font with some of them can't be embedded.
    std::vector<PlacedGlyph> place(const QString &text);

private:
    struct Word
    {
        std::string glyphs; ///< what show() writes between the brackets
        qreal width = 0;
    };

    /// None: show() can't.
    std::optional<Word> shaped(const QString &word);
    const std::optional<Word> &known(QStringView word);
    /// Calls the function with each word, and with each space, which is a word of its own; false: one of them is none.
    template <typename Function>
    bool forWords(QStringView text, Function take);

    QFont m_font; ///< of FontFace::kSize pixels
    FontFaces &m_faces;
    FontFace &m_face;
    QHash<QString, std::optional<Word>> m_words;
};

} // namespace regie::report::pdf
