// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/figure_style.h"
#include "ui/report/blocks.h"
#include "ui/report/pdf/page_device.h"

#include <QFont>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace regie::report {

/// Lengths, fonts and colours on one device.
class Typesetter
{
public:
    explicit Typesetter(const QPaintDevice &device);
    /// With the fonts of a PDF, in which the words of the pages before are known.
    explicit Typesetter(pdf::PageDevice &device);
    Q_DISABLE_COPY_MOVE(Typesetter)
    ~Typesetter();

    const QPaintDevice &device() const { return m_device; }
    const figures::FigureStyle &style() const { return m_style; }
    QColor color(figures::Token token) const { return m_style.theme.color(token); }
    /// A length in points, in the device's units.
    qreal points(qreal length) const;
    /// Height of a line of text of this size: a whole number of steps of the baseline grid.
    qreal leading(qreal pointSize) const;
    /// The print font at a size in points, found once: looking up a font costs more than setting a word in it.
    const pdf::SizedFont &font(qreal pointSize, QFont::Weight weight = QFont::Normal) const;

private:
    struct PrintFont
    {
        qreal pointSize;
        QFont::Weight weight;
        const pdf::SizedFont *font;
    };

    const QPaintDevice &m_device;
    figures::FigureStyle m_style;
    std::unique_ptr<pdf::Fonts> m_own; ///< of a device that has none
    pdf::Fonts &m_all;
    mutable std::vector<PrintFont> m_fonts;
};

namespace sizes {
inline constexpr qreal kGrid = 2;
inline constexpr qreal kBody = 9;
inline constexpr qreal kNote = 8;
inline constexpr qreal kLeast = 7;
} // namespace sizes

/// Text broken into lines in a width; copies share the lines.
class TextBox
{
public:
    struct Look
    {
        qreal pointSize = sizes::kBody;
        QFont::Weight weight = QFont::Normal;
        figures::Token color = figures::Token::Text;
        Qt::Alignment alignment = Qt::AlignLeft;
        qsizetype boldLength = 0; ///< so many of the first characters are bold
    };

    TextBox(const Typesetter &setter, const QString &text, const Look &look, qreal width);
    /// On one line, as wide as it is; fit() breaks it where that is too wide.
    TextBox(const Typesetter &setter, const QString &text, const Look &look);

    void fit(qreal width);
    /// Of the text on one line.
    qreal naturalWidth() const { return m_naturalWidth; }
    /// Of the widest word, before the text is broken: what a column needs at least.
    qreal widestWord() const;
    int lineCount() const;
    /// Whether there is something to see from this line on.
    bool hasInk(int first) const;
    qreal lineHeight() const { return m_lineHeight; }
    qreal height() const { return lineCount() * m_lineHeight; }
    /// Paints so many lines from one on, the first at the top left, on a device with the resolution of the typesetter's.
    void paint(QPainter &painter, const QPointF &topLeft, int first, int count) const;
    void paint(QPainter &painter, const QPointF &topLeft) const { paint(painter, topLeft, 0, lineCount()); }

private:
    void makeLayout(qsizetype boldLength);
    void paintSimple(QPainter &painter, const QPointF &topLeft) const;

    QString m_text;
    const pdf::SizedFont *m_font;
    std::shared_ptr<QTextLayout> m_layout; ///< none: one line, all of whose words are simple
    QColor m_color;
    Qt::Alignment m_alignment;
    qreal m_lineHeight;
    qreal m_naturalWidth = 0;
    qreal m_indent = 0; ///< of a line that was not broken
};

} // namespace regie::report
