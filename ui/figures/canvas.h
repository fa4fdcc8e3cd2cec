// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/figure_style.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPainter>
#include <QString>

namespace regie::figures {

/// Sizes on one device in one style, all in the device's units.
class Metrics
{
public:
    Metrics(const QPaintDevice &device, const FigureStyle &style)
        : m_device(&device)
        , m_style(&style)
    {}

    const FigureStyle &style() const { return *m_style; }
    const QPaintDevice &device() const { return *m_device; }
    /// One CSS pixel (1/96 inch) beside text of 10 points; grows and shrinks with the style's font.
    qreal unit() const;
    QFontMetricsF of(const QFont &font) const;
    qreal width(const QString &text, const QFont &font) const;
    qreal lineHeight(const QFont &font) const;

private:
    const QPaintDevice *m_device;
    const FigureStyle *m_style;
};

/// The font in bold.
QFont bold(QFont font);

/// A painter with a style: the same calls paint on a screen and on paper.
class Canvas
{
public:
    Canvas(QPainter &painter, const FigureStyle &style)
        : m_painter(painter)
        , m_metrics(*painter.device(), style)
    {}

    QPainter &painter() { return m_painter; }
    const Metrics &metrics() const { return m_metrics; }
    const FigureStyle &style() const { return m_metrics.style(); }
    QColor color(Token token) const { return style().theme.color(token); }
    qreal unit() const { return m_metrics.unit(); }

    /// One line of text, shortened with an ellipsis where it does not fit.
    void text(const QRectF &rect, Qt::Alignment alignment, const QString &text, const QFont &font, Token token);
    void line(const QPointF &from, const QPointF &to, Token token, qreal width, Qt::PenStyle style = Qt::SolidLine);
    /// The rectangle on whole pixels of a screen, so that edges are sharp; unchanged on paper.
    QRectF crisp(const QRectF &rect) const;
    /// The length in whole pixels of a screen, at least one; unchanged on paper.
    qreal crispLength(qreal length) const;

private:
    QPainter &m_painter;
    Metrics m_metrics;
};

} // namespace regie::figures
