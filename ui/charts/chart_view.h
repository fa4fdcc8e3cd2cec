// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/figure_style.h"

#include <QPointF>
#include <QRectF>
#include <QString>
#include <QWidget>

#include <functional>
#include <optional>

class QPainter;

namespace regie::charts {

/// What paints a chart inside a ChartView; takes no input.
class ChartSurface : public QWidget
{
public:
    explicit ChartSurface(QWidget *parent);
};

/// A chart that can be walked with the arrow keys and says its points in words. It is made after the window's first paint,
/// since Qt Charts takes longer to start than all the rest.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    const figures::FigureStyle &figureStyle() const { return m_style; }
    /// Colours, and text size (1 is 100 %).
    void setTheme(const figures::Theme &theme, qreal textScale = 1.0);

    /// The point that the keys are on; -1 before the first key or click.
    int currentPoint() const { return m_current; }
    void setCurrentPoint(int point);
    /// Whether the chart itself is there; grabbing the window shows it from then on.
    bool isReady() const { return m_surface != nullptr; }
    /// Makes the chart at once: for a window that is grabbed without ever being shown.
    void prepare();

    /// Paints a chart into a rectangle; keeps what it needs, so that it may be used on another thread.
    using Painted = std::function<void(QPainter &, const QRectF &)>;
    /// The chart as it is now in any style, such as that of paper; without a current point.
    virtual Painted painted(const figures::FigureStyle &style) const = 0;
    /// Its summary and every point in words: for who cannot see it.
    QString inWords() const;
    /// The current point in words; empty: none is.
    QString currentText() const;

signals:
    /// The chart can be seen for the first time.
    void ready();
    /// The current point in words, for the status bar.
    void pointSpoken(const QString &text);

protected:
    virtual int pointCount() const = 0;
    virtual QString pointText(int point) const = 0;
    /// The point at a place on the chart; -1: none.
    virtual int pointAt(const QPointF &place) const = 0;
    virtual ChartSurface *makeSurface() = 0;
    /// Brings the surface up to date with data, style and current point; called with a surface only.
    virtual void refresh() = 0;
    virtual void pointSelected(int point) = 0;
    virtual void pointActivated(int point) = 0;

    /// To call when the data changed: keeps the current point when it is still there; at another place where one is given.
    void dataChanged(const QString &summary, std::optional<int> current = std::nullopt);
    /// Where the chart is painted, inside the focus ring.
    QRectF chartRect() const;

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    /// Tells a screen reader the current point, or how to come to one.
    void describe();
    /// The point to which a key leads; -1: the key leads nowhere.
    int pointAfter(int key) const;

    figures::FigureStyle m_style;
    ChartSurface *m_surface = nullptr;
    int m_current = -1;
    bool m_queued = false;
};

} // namespace regie::charts
