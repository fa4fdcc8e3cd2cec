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
    return QFontMetricsF(font, &m_device).horizontalAdvance(text);
}

qreal Typesetter::widestWord(const QString &text, const QFont &font) const
{
    qreal widest = 0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, width(word, font));
    return widest;
}

TextBox::TextBox(const Typesetter &setter, const QString &text, const Look &look, qreal width)
    : m_layout(std::make_shared<QTextLayout>(withLineBreaks(text), figures::printFont(look.pointSize, look.weight),
                                             &setter.device()))
    , m_color(setter.color(look.color))
    , m_lineHeight(setter.leading(look.pointSize))
{
    QTextOption option(look.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // The space at the end of a line is written too, so that who reads the text out of a PDF does not join two words.
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    m_layout->setTextOption(option);
    if (look.boldLength > 0) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        m_layout->setFormats({{0, static_cast<int>(look.boldLength), format}});
    }
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
    QPointF pen = topLeft;
    for (int i = first; i < std::min(first + count, lineCount()); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        line.draw(&painter, pen + QPointF(0, (m_lineHeight - line.height()) / 2));
        pen.ry() += m_lineHeight;
    }
}

} // namespace regie::report
