// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pdf/content.h"
#include "ui/report/pdf/text_shaper.h"

#include <QPaintEngine>

#include <deque>
#include <vector>

namespace regie::report::pdf {

/// Turns what a QPainter paints into the operators of a page.
class PageEngine : public QPaintEngine
{
public:
    PageEngine();

    void setContent(Content *content) { m_content = content; }
    /// Something was painted that a page can't have.
    bool hasRefused() const { return m_hasRefused; }
    const FontFaces &faces() const { return m_faces; }

    Type type() const override { return User; }
    bool begin(QPaintDevice *device) override;
    bool end() override { return true; }
    void updateState(const QPaintEngineState &next) override;
    void drawPath(const QPainterPath &path) override;
    using QPaintEngine::drawPolygon;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    using QPaintEngine::drawLines;
    void drawLines(const QLineF *lines, int count) override;
    using QPaintEngine::drawRects;
    void drawRects(const QRectF *rects, int count) override;
    using QPaintEngine::drawPoints;
    void drawPoints(const QPointF *points, int count) override;
    void drawTextItem(const QPointF &at, const QTextItem &item) override;
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { m_hasRefused = true; }

private:
    struct UsedFont
    {
        QFont font; ///< as painters have it
        qreal size; ///< in units
        std::size_t shaper;
    };
    struct Shaper
    {
        QString key; ///< what distinguishes fonts, whatever their size
        TextShaper shaper;
    };

    void clip(const QPainterPath &path, Qt::ClipOperation operation);
    void showClips();
    bool isMoved() const { return m_transform.type() <= QTransform::TxTranslate; }
    Content::Look look() const;
    /// A text that needs more than one font, or whose glyphs are not simply side by side.
    void drawGlyphs(const QPointF &at, const QTextItem &item, const UsedFont &font, const QColor &color);
    const UsedFont &used(const QFont &font);
    std::size_t shaperOf(const QFont &font);

    Content *m_content = nullptr;
    QPen m_pen;
    QBrush m_brush;
    qreal m_opacity = 1;
    QTransform m_transform;
    std::vector<QPainterPath> m_clips; ///< in the units of the page
    bool m_isClipping = false;
    bool m_hasRefused = false;
    FontFaces m_faces;
    std::deque<Shaper> m_shapers;
    std::deque<UsedFont> m_fonts;
};

} // namespace regie::report::pdf
