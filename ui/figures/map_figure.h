// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map_spec.h"
#include "ui/figures/canvas.h"
#include "ui/figures/map_shapes.h"

#include <QCoreApplication>

#include <vector>

namespace regie::figures {

/// Where the parts of a map lie.
struct MapLayout
{
    struct Area
    {
        QPainterPath path;
        QPointF label;
        bool isOnMap = true; ///< false: a box beside the map, since nothing says where it lies
    };

    std::vector<Area> areas; ///< those of the spec
    QRectF beside;           ///< the heading above the boxes beside the map; null when there are none
    QRectF legend;

    /// The area at the point; -1: none.
    int areaAt(const QPointF &point) const;
    /// The nearest area from this one in a direction (1 or -1 along one axis); -1: none.
    int neighbour(int area, const QPoint &direction) const;
};

/// Municipalities on a map, each with its number and the shade of its step, and a legend with the numbers of each step.
class MapFigure
{
    Q_DECLARE_TR_FUNCTIONS(MapFigure)

public:
    MapFigure(analysis::MapSpec spec, MapShapes shapes, FigureStyle style);

    const analysis::MapSpec &spec() const { return m_spec; }
    const MapShapes &shapes() const { return m_shapes; }

    MapLayout layoutIn(const QRectF &rect, const QPaintDevice &device) const;
    /// The chosen area has a thick edge; -1: none is chosen.
    void paint(QPainter &painter, const QRectF &rect, int chosen = -1) const;

    /// The number as the map shows it: "−125", "63 %", "?" for unknown.
    QString numberText(const analysis::MapSpec::Area &area) const;
    /// For a screen reader: "Zeist. Difference: minus 125. Step 2 of 5."
    QString spoken(const analysis::MapSpec::Area &area) const;
    /// What the legend says, a line each, the lowest step first.
    QStringList legendTexts() const;
    /// The name as it stands over the number: on two lines where a tile is too narrow; none where a border leaves no room.
    QStringList nameLines(const MapLayout::Area &place, const analysis::MapSpec::Area &area,
                          const Metrics &metrics) const;

private:
    bool isBox(const MapLayout::Area &place) const { return m_shapes.form == MapForm::Tiles || !place.isOnMap; }
    QString number(double value) const;
    QString rangeText(const analysis::MapSpec::Step &step) const;
    QSizeF legendSize(const Metrics &metrics) const;
    void placeBeside(MapLayout &layout, const QRectF &column, const Metrics &metrics) const;
    void paintArea(Canvas &canvas, const MapLayout::Area &place, const analysis::MapSpec::Area &area) const;
    void paintTexts(Canvas &canvas, const MapLayout::Area &place, const analysis::MapSpec::Area &area,
                    const QColor &ink) const;
    void paintLegend(Canvas &canvas, const QRectF &rect) const;

    analysis::MapSpec m_spec;
    MapShapes m_shapes;
    FigureStyle m_style;
};

/// What the measure is called: "Difference", or the name of a principle.
QString nameOf(const analysis::MapSubject &subject);

} // namespace regie::figures
