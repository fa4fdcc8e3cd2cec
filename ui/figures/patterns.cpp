// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/patterns.h"

#include <QImage>
#include <QPainter>
#include <QPen>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace regie::figures {

namespace {

enum class Motif { None, Rising, Falling, Dots };

/// Sizes in CSS pixels; the period of stripes is measured across them.
struct Look
{
    Token ground;
    Token mark;
    Motif motif;
    qreal size; ///< width of a stripe or radius of a dot
    qreal period;
    std::optional<Token> outline;
};

Look lookOf(Fill fill)
{
    switch (fill) {
    case Fill::Counts:
        return {Token::Counts, Token::Counts, Motif::None, 0, 0, {}};
    case Fill::Decided:
        return {Token::Decided, Token::DecidedStripe, Motif::Rising, 1.6, 6, {}};
    case Fill::Preparation:
        return {Token::Preparation, Token::PreparationDots, Motif::Dots, 0.9, 5, Token::PreparationDots};
    case Fill::Ending:
        return {Token::EndingBack, Token::Ending, Motif::Falling, 2.4, 6, Token::Ending};
    case Fill::Unknown:
        return {Token::Unknown, Token::UnknownHatch, Motif::Rising, 1.3, 6, Token::UnknownHatch};
    }
    Q_UNREACHABLE();
}

/// How far stripes lie apart along a side of the shape.
qreal spacing(const Look &look)
{
    return look.motif == Motif::Dots ? look.period : look.period * std::numbers::sqrt2;
}

void drawStripes(QPainter &painter, const QRectF &area, const Look &look, const QColor &color, qreal step, qreal width)
{
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
    const bool rising = look.motif == Motif::Rising;
    const qreal reach = area.height() + step;
    for (qreal x = area.left() - reach; x < area.right() + reach; x += step) {
        const QPointF foot(rising ? x : x + area.height(), area.bottom());
        const QPointF head(rising ? x + area.height() : x, area.top());
        const QPointF beyond = (head - foot) * (step / area.height()); // past the edges, so that ends are never seen
        painter.drawLine(foot - beyond, head + beyond);
    }
}

void drawDots(QPainter &painter, const QRectF &area, const QColor &color, qreal step, qreal radius)
{
    QPolygonF dots;
    for (qreal y = area.top() + step / 2; y < area.bottom() + radius; y += step) {
        for (qreal x = area.left() + step / 2; x < area.right() + radius; x += step)
            dots << QPointF(x, y);
    }
    painter.setPen(QPen(color, 2 * radius, Qt::SolidLine, Qt::RoundCap));
    painter.drawPoints(dots);
}

void drawMotif(QPainter &painter, const QRectF &area, const Look &look, const QColor &color, qreal step, qreal unit)
{
    if (area.isEmpty() || look.motif == Motif::None)
        return;
    if (look.motif == Motif::Dots)
        drawDots(painter, area, color, step, look.size * unit);
    else
        drawStripes(painter, area, look, color, step, look.size * unit);
}

void drawOutline(Canvas &canvas, const QPainterPath &shape, const Look &look)
{
    if (!look.outline)
        return;
    QPainter &painter = canvas.painter();
    // Twice the width inside the clip: the outline never grows beyond the value that the shape stands for.
    painter.setPen(QPen(canvas.color(*look.outline), 2 * canvas.unit(), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
}

} // namespace

QBrush tileBrush(Fill fill, const Theme &theme, qreal devicePixelRatio, qreal unit)
{
    const Look look = lookOf(fill);
    if (look.motif == Motif::None)
        return QBrush(theme.color(look.ground));
    // Whole device pixels, or neighbouring tiles would show a seam.
    const qreal scale = devicePixelRatio * unit;
    const int side = std::max(2, static_cast<int>(std::lround(spacing(look) * scale)));
    QImage tile(side, side, QImage::Format_ARGB32_Premultiplied);
    tile.fill(theme.color(look.ground));
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    drawMotif(painter, QRectF(tile.rect()), look, theme.color(look.mark), side, scale);
    painter.end();
    QBrush brush(tile);
    brush.setTransform(QTransform::fromScale(1 / devicePixelRatio, 1 / devicePixelRatio));
    return brush;
}

void paintFill(Canvas &canvas, const QPainterPath &shape, Fill fill)
{
    const QRectF area = shape.boundingRect();
    if (area.isEmpty())
        return;
    const Look look = lookOf(fill);
    const FigureStyle &style = canvas.style();
    QPainter &painter = canvas.painter();
    painter.save();
    if (style.medium == Medium::Screen) {
        painter.setBrushOrigin(area.topLeft());
        const qreal ratio = canvas.metrics().device().devicePixelRatioF();
        painter.fillPath(shape, tileBrush(fill, style.theme, ratio, canvas.unit()));
        painter.setClipPath(shape, Qt::IntersectClip);
    } else {
        painter.fillPath(shape, canvas.color(look.ground));
        painter.setClipPath(shape, Qt::IntersectClip);
        drawMotif(painter, area, look, canvas.color(look.mark), spacing(look) * canvas.unit(), canvas.unit());
    }
    drawOutline(canvas, shape, look);
    painter.restore();
}

void paintFill(Canvas &canvas, const QRectF &rect, Fill fill)
{
    QPainterPath shape;
    shape.addRect(rect);
    paintFill(canvas, shape, fill);
}

} // namespace regie::figures
