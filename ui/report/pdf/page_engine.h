// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pdf/content.h"
#include "ui/report/pdf/fonts.h"

#include <QPaintEngine>

#include <vector>

namespace regie::report::pdf {

/// Turns what a QPainter paints into the operators of a page.
class PageEngine : public QPaintEngine
{
public:
    explicit PageEngine(Fonts &fonts);

    void setContent(Content *content) { m_content = content; }
    /// Something was painted that a page can't have.
    bool hasRefused() const { return m_hasRefused; }
    /// Shows a text that the font's shaper can, from the start of its baseline; quicker than through a QPainter, which shapes it
    /// again.
    void drawText(const QPointF &at, QStringView text, const SizedFont &font, const QColor &color);

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
    void clip(const QPainterPath &path, Qt::ClipOperation operation);
    void showClips();
    bool isOnlyMoved() const { return m_transform.type() <= QTransform::TxTranslate; }
    Content::Look look() const;
    void drawLine(const QPainterPath &path);
    /// A text that needs more than one font, or whose glyphs are not simply side by side.
    void drawGlyphs(const QPointF &at, const QString &text, const SizedFont &font, const QColor &color);

    Fonts &m_fonts;
    Content *m_content = nullptr;
    QPen m_pen;
    QBrush m_brush;
    qreal m_opacity = 1;
    QTransform m_transform;
    std::vector<QPainterPath> m_clips; ///< in the units of the page
    bool m_isClipping = false;
    bool m_hasRefused = false;
};

} // namespace regie::report::pdf
