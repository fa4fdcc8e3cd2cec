// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/typesetter.h"

#include "ui/figures/fonts.h"

#include <QTextCharFormat>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace regie::report {

namespace {

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
    , m_own(std::make_unique<pdf::Fonts>(device))
    , m_all(*m_own)
{}

Typesetter::Typesetter(pdf::PageDevice &device)
    : m_device(device)
    , m_style(figures::printStyle())
    , m_all(device.fonts())
{}

Typesetter::~Typesetter() = default;

const pdf::SizedFont &Typesetter::font(qreal pointSize, QFont::Weight weight) const
{
    for (const PrintFont &each : m_fonts) {
        if (each.pointSize == pointSize && each.weight == weight)
            return *each.font;
    }
    m_fonts.push_back({pointSize, weight, &m_all.of(figures::printFont(pointSize, weight))});
    return *m_fonts.back().font;
}

qreal Typesetter::points(qreal length) const
{
    return length * m_device.logicalDpiY() / pdf::kPointsPerInch;
}

qreal Typesetter::leading(qreal pointSize) const
{
    return points(std::ceil(pointSize * kLeadingShare / sizes::kGrid) * sizes::kGrid);
}

TextBox::TextBox(const Typesetter &setter, const QString &text, const Look &look, qreal width)
    : TextBox(setter, text, look)
{
    fit(width);
}

TextBox::TextBox(const Typesetter &setter, const QString &text, const Look &look)
    : m_text(withLineBreaks(text))
    , m_font(&setter.font(look.pointSize, look.weight))
    , m_color(setter.color(look.color))
    , m_alignment(look.alignment)
    , m_lineHeight(setter.leading(look.pointSize))
{
    if (const std::optional<qreal> width = m_font->width(m_text); width && look.boldLength == 0) {
        m_naturalWidth = *width;
        return;
    }
    makeLayout(look.boldLength);
    for (int i = 0; i < m_layout->lineCount(); ++i)
        m_naturalWidth = std::max(m_naturalWidth, m_layout->lineAt(i).naturalTextWidth());
}

void TextBox::makeLayout(qsizetype boldLength)
{
    m_layout = std::make_shared<QTextLayout>(m_text, m_font->font);
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // The space at the end of a line is written too, so that who reads the text out of a PDF does not join two words.
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true); // else it is shaped again to be painted
    if (boldLength > 0) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        m_layout->setFormats({{0, static_cast<int>(boldLength), format}});
    }
    breakIntoLines(*m_layout, kUnbroken);
}

qreal TextBox::widestWord() const
{
    qreal widest = 0;
    const auto take = [&](qsizetype from, qsizetype end, const auto &widthOf) {
        for (qsizetype start = from; start < end;) {
            const qsizetype space = m_text.indexOf(u' ', start);
            const qsizetype next = space < 0 ? end : std::min(space, end);
            widest = std::max(widest, widthOf(start, next));
            start = next + 1;
        }
    };
    if (!m_layout) {
        take(0, m_text.size(), [this](qsizetype start, qsizetype end) {
            return m_font->width(QStringView(m_text).sliced(start, end - start)).value_or(0);
        });
        return widest;
    }
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        take(line.textStart(), line.textStart() + line.textLength(), [&line](qsizetype start, qsizetype end) {
            return line.cursorToX(static_cast<int>(end)) - line.cursorToX(static_cast<int>(start));
        });
    }
    return widest;
}

void TextBox::fit(qreal width)
{
    if (m_naturalWidth <= width && lineCount() <= 1) {
        if (m_alignment & Qt::AlignRight)
            m_indent = width - m_naturalWidth;
        else if (m_alignment & Qt::AlignHCenter)
            m_indent = (width - m_naturalWidth) / 2;
        return;
    }
    if (!m_layout)
        makeLayout(0);
    QTextOption option = m_layout->textOption();
    option.setAlignment(m_alignment);
    m_layout->setTextOption(option);
    breakIntoLines(*m_layout, width);
}

int TextBox::lineCount() const
{
    return m_layout ? m_layout->lineCount() : 1;
}

bool TextBox::hasInk(int first) const
{
    if (first >= lineCount())
        return false;
    const QStringView text = QStringView(m_text).sliced(m_layout ? m_layout->lineAt(first).textStart() : 0);
    return std::ranges::any_of(text, [](QChar c) { return !c.isSpace(); });
}

void TextBox::paint(QPainter &painter, const QPointF &topLeft, int first, int count) const
{
    const QPointF start = topLeft + QPointF(m_indent, 0);
    if (!m_layout) {
        paintSimple(painter, start);
        return;
    }
    painter.setPen(m_color);
    QPointF pen = start;
    for (int i = first; i < std::min(first + count, lineCount()); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        line.draw(&painter, pen + QPointF(0, (m_lineHeight - line.height()) / 2));
        pen.ry() += m_lineHeight;
    }
}

void TextBox::paintSimple(QPainter &painter, const QPointF &topLeft) const
{
    const QPointF baseline = topLeft + QPointF(0, (m_lineHeight - m_font->height) / 2 + m_font->ascent);
    if (auto *page = dynamic_cast<pdf::PageDevice *>(painter.device())) {
        page->drawText(baseline, m_text, *m_font, m_color);
        return;
    }
    painter.setPen(m_color);
    painter.setFont(m_font->font);
    painter.drawText(baseline, m_text);
}

} // namespace regie::report
