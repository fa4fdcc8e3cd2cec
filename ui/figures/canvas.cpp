// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/canvas.h"

#include "ui/figures/fonts.h"

#include <QPen>

#include <algorithm>
#include <cmath>

namespace regie::figures {

namespace {
constexpr qreal kCssDotsPerInch = 96;
}

qreal Metrics::unit() const
{
    const qreal pixel = m_device->logicalDpiY() / kCssDotsPerInch;
    const qreal points = m_style->font.pointSizeF();
    return points > 0 ? pixel * points / pointSize(TypeRole::Body) : pixel;
}

QFontMetricsF Metrics::of(const QFont &font) const
{
    return QFontMetricsF(font, m_device);
}

qreal Metrics::width(const QString &text, const QFont &font) const
{
    return of(font).horizontalAdvance(text);
}

qreal Metrics::lineHeight(const QFont &font) const
{
    return of(font).height();
}

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

void Canvas::text(const QRectF &rect, Qt::Alignment alignment, const QString &text, const QFont &font, Token token)
{
    // A hair of tolerance: a rectangle of exactly the text's width must not shorten it.
    const QString shown = m_metrics.of(font).elidedText(text, Qt::ElideRight, rect.width() + unit() / 8);
    m_painter.setFont(font);
    m_painter.setPen(color(token));
    m_painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine | Qt::TextDontClip, shown);
}

void Canvas::line(const QPointF &from, const QPointF &to, Token token, qreal width, Qt::PenStyle style)
{
    QPen pen(color(token), width, style, Qt::FlatCap);
    m_painter.setPen(pen);
    m_painter.drawLine(from, to);
}

QRectF Canvas::crisp(const QRectF &rect) const
{
    if (style().medium == Medium::Paper)
        return rect;
    const qreal ratio = metrics().device().devicePixelRatioF();
    const auto snap = [ratio](qreal value) { return std::round(value * ratio) / ratio; };
    return QRectF(QPointF(snap(rect.left()), snap(rect.top())), QPointF(snap(rect.right()), snap(rect.bottom())));
}

qreal Canvas::crispLength(qreal length) const
{
    if (style().medium == Medium::Paper)
        return length;
    const qreal ratio = metrics().device().devicePixelRatioF();
    return std::max(1.0, std::round(length * ratio)) / ratio;
}

} // namespace regie::figures
