// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/page_engine.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace regie::report::pdf {

namespace {

constexpr qreal kThinnest = 1; ///< line, in units
constexpr qreal kNoLength = 1e-3;

QColor faded(QColor color, qreal opacity)
{
    color.setAlphaF(static_cast<float>(color.alphaF() * opacity));
    return color;
}

} // namespace

PageEngine::PageEngine(Fonts &fonts)
    : QPaintEngine(PrimitiveTransform | PainterPaths | AlphaBlend | Antialiasing | ConstantOpacity)
    , m_fonts(fonts)
{}

bool PageEngine::begin(QPaintDevice *)
{
    m_pen = {};
    m_brush = {};
    m_opacity = 1;
    m_transform = {};
    m_clips.clear();
    m_isClipping = false;
    return m_content != nullptr;
}

void PageEngine::updateState(const QPaintEngineState &next)
{
    const DirtyFlags changed = next.state();
    if (changed & DirtyPen)
        m_pen = next.pen();
    if (changed & DirtyBrush)
        m_brush = next.brush();
    if (changed & DirtyOpacity)
        m_opacity = next.opacity();
    if (changed & DirtyTransform)
        m_transform = next.transform();
    if (changed & DirtyClipEnabled && m_isClipping != next.isClipEnabled()) {
        m_isClipping = next.isClipEnabled();
        showClips();
    }
    if (changed & DirtyClipPath)
        clip(next.clipPath(), next.clipOperation());
    if (changed & DirtyClipRegion) {
        QPainterPath path;
        path.addRegion(next.clipRegion());
        clip(path, next.clipOperation());
    }
}

void PageEngine::clip(const QPainterPath &path, Qt::ClipOperation operation)
{
    if (operation != Qt::IntersectClip)
        m_clips.clear();
    if (operation != Qt::NoClip)
        m_clips.push_back(m_transform.map(path));
    m_isClipping = operation != Qt::NoClip;
    showClips();
}

void PageEngine::showClips()
{
    m_content->setClips(m_isClipping ? m_clips : std::vector<QPainterPath>());
}

Content::Look PageEngine::look() const
{
    Content::Look result;
    if (m_pen.style() != Qt::NoPen) {
        result.line = m_pen;
        result.line->setColor(faded(m_pen.color(), m_opacity));
        const qreal scale = isOnlyMoved() || m_pen.isCosmetic() ? 1 : std::sqrt(std::abs(m_transform.determinant()));
        result.line->setWidthF(std::max(kThinnest, m_pen.widthF() * scale));
    }
    if (m_brush.style() != Qt::NoBrush)
        result.area = faded(m_brush.color(), m_opacity);
    return result;
}

void PageEngine::drawPath(const QPainterPath &path)
{
    m_hasRefused = m_hasRefused || m_brush.style() > Qt::SolidPattern || m_pen.brush().style() > Qt::SolidPattern;
    m_content->drawPath(m_transform.map(path), look());
}

void PageEngine::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
    path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    if (mode != PolylineMode) {
        path.closeSubpath();
        drawPath(path);
        return;
    }
    drawLine(path);
}

/// Whose inside is not filled.
void PageEngine::drawLine(const QPainterPath &path)
{
    const QBrush brush = std::exchange(m_brush, QBrush());
    drawPath(path);
    m_brush = brush;
}

void PageEngine::drawLines(const QLineF *lines, int count)
{
    for (const QLineF &line : std::span(lines, static_cast<std::size_t>(count))) {
        QPainterPath path(line.p1());
        path.lineTo(line.p2());
        drawLine(path);
    }
}

void PageEngine::drawPoints(const QPointF *points, int count)
{
    // Lines that are too short to have a length on paper (paths have none without): what is seen are their ends.
    QPainterPath path;
    for (const QPointF &point : std::span(points, static_cast<std::size_t>(count))) {
        path.moveTo(point);
        path.lineTo(point + QPointF(kNoLength, 0));
    }
    drawLine(path);
}

void PageEngine::drawRects(const QRectF *rects, int count)
{
    for (const QRectF &rect : std::span(rects, static_cast<std::size_t>(count))) {
        if (isOnlyMoved() && m_brush.style() <= Qt::SolidPattern) {
            m_content->drawRectangle(rect.translated(m_transform.dx(), m_transform.dy()), look());
        } else {
            QPainterPath path;
            path.addRect(rect);
            drawPath(path);
        }
    }
}

void PageEngine::drawTextItem(const QPointF &at, const QTextItem &item)
{
    const SizedFont &font = m_fonts.of(item.font());
    const QString text = item.text();
    const QColor color = faded(m_pen.color(), m_opacity);
    if (font.shaper->width(text))
        drawText(at, text, font, color);
    else
        drawGlyphs(at, text, font, color);
}

void PageEngine::drawText(const QPointF &at, QStringView text, const SizedFont &font, const QColor &color)
{
    std::string operation;
    if (font.shaper->show(text, operation))
        m_content->drawText(operation, font.shaper->face().name(), font.size,
                            QTransform::fromTranslate(at.x(), at.y()) * m_transform, color);
}

void PageEngine::drawGlyphs(const QPointF &at, const QString &text, const SizedFont &font, const QColor &color)
{
    const std::vector<PlacedGlyph> glyphs = font.shaper->place(text);
    m_content->beginReplacement(text);
    for (const PlacedGlyph &glyph : glyphs) {
        const QPointF place = at + glyph.at * (font.size / FontFace::kSize);
        m_content->drawText(glyph.operation, glyph.face->name(), font.size,
                            QTransform::fromTranslate(place.x(), place.y()) * m_transform, color);
    }
    if (glyphs.empty()) {
        QPainterPath outlines;
        outlines.addText(at, font.font, text);
        m_content->drawPath(m_transform.map(outlines), {std::nullopt, color});
    }
    m_content->endReplacement();
}

} // namespace regie::report::pdf
