// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/typesetter.h"

#include "ui/figures/fonts.h"

#include <QFontMetricsF>
#include <QTextCharFormat>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace regie::report {

namespace {

constexpr qreal kPointsPerInch = 72;
constexpr qreal kUnbroken = 1e7;     ///< wider than any text on one line
constexpr qreal kLeadingShare = 1.3; ///< of the size of the text

/// A line break in the text is kept; the space before it ends the word for who reads the text without its lines.
QString withLineBreaks(const QString &text)
{
    if (!text.contains(u'\n'))
        return text;
    QString result = text;
    result.remove(u'\r');
    return result.replace(u'\n', QStringLiteral(" \u2028"));
}

void breakIntoLines(QTextLayout &layout, qreal width)
{
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, 0));
    }
    layout.endLayout();
}

} // namespace

Typesetter::Typesetter(const QPaintDevice &device)
    : m_device(device)
    , m_style(figures::printStyle())
{}

const QFont &Typesetter::font(qreal pointSize, QFont::Weight weight) const
{
    for (const SizedFont &each : m_fonts) {
        if (each.pointSize == pointSize && each.weight == weight)
            return each.font;
    }
    m_fonts.push_back({pointSize, weight, QFont(figures::printFont(pointSize, weight), &m_device)});
    return m_fonts.back().font;
}

qreal Typesetter::points(qreal length) const
{
    return length * m_device.logicalDpiY() / kPointsPerInch;
}

qreal Typesetter::leading(qreal pointSize) const
{
    return points(std::ceil(pointSize * kLeadingShare / sizes::kGrid) * sizes::kGrid);
}

qreal Typesetter::width(const QString &text, const QFont &font) const
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

TextBox::TextBox(const Typesetter &setter, const QString &text, const Look &look, qreal width)
    : TextBox(setter, text, look)
{
    fit(width);
}

TextBox::TextBox(const Typesetter &setter, const QString &text, const Look &look)
    : m_layout(std::make_shared<QTextLayout>(withLineBreaks(text), setter.font(look.pointSize, look.weight)))
    , m_color(setter.color(look.color))
    , m_alignment(look.alignment)
    , m_lineHeight(setter.leading(look.pointSize))
{
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // The space at the end of a line is written too, so that who reads the text out of a PDF does not join two words.
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true); // else it is shaped again to be painted
    if (look.boldLength > 0) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        m_layout->setFormats({{0, static_cast<int>(look.boldLength), format}});
    }
    breakIntoLines(*m_layout, kUnbroken);
    for (int i = 0; i < m_layout->lineCount(); ++i)
        m_naturalWidth = std::max(m_naturalWidth, m_layout->lineAt(i).naturalTextWidth());
}

qreal TextBox::widestWord() const
{
    const QString text = m_layout->text();
    qreal widest = 0;
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const qsizetype end = line.textStart() + line.textLength();
        for (qsizetype start = line.textStart(); start < end;) {
            const qsizetype space = text.indexOf(u' ', start);
            const qsizetype next = space < 0 ? end : std::min(space, end);
            const qreal width = line.cursorToX(static_cast<int>(next)) - line.cursorToX(static_cast<int>(start));
            widest = std::max(widest, width);
            start = next + 1;
        }
    }
    return widest;
}

void TextBox::fit(qreal width)
{
    if (m_naturalWidth <= width && m_layout->lineCount() <= 1) {
        if (m_alignment & Qt::AlignRight)
            m_indent = width - m_naturalWidth;
        else if (m_alignment & Qt::AlignHCenter)
            m_indent = (width - m_naturalWidth) / 2;
        return;
    }
    QTextOption option = m_layout->textOption();
    option.setAlignment(m_alignment);
    m_layout->setTextOption(option);
    breakIntoLines(*m_layout, width);
}

int TextBox::lineCount() const
{
    return m_layout->lineCount();
}

bool TextBox::hasInk(int first) const
{
    if (first >= lineCount())
        return false;
    const QString text = m_layout->text().mid(m_layout->lineAt(first).textStart());
    return std::ranges::any_of(text, [](QChar c) { return !c.isSpace(); });
}

void TextBox::paint(QPainter &painter, const QPointF &topLeft, int first, int count) const
{
    painter.setPen(m_color);
    QPointF pen = topLeft + QPointF(m_indent, 0);
    for (int i = first; i < std::min(first + count, lineCount()); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        line.draw(&painter, pen + QPointF(0, (m_lineHeight - line.height()) / 2));
        pen.ry() += m_lineHeight;
    }
}

} // namespace regie::report
