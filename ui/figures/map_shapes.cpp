// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/map_shapes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineF>
#include <QPolygonF>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace regie::figures {

namespace {

constexpr qreal kTileGap = 0.05;  // of a tile, at each side
constexpr qreal kLatitude = 52.1; // of the middle of the province: there a degree of longitude is so much shorter

QPolygonF ringOf(const QJsonArray &points)
{
    const qreal narrow = std::cos(qDegreesToRadians(kLatitude));
    QPolygonF ring;
    for (const QJsonValue &point : points) {
        const QJsonArray position = point.toArray();
        if (position.size() < 2)
            return {};
        ring << QPointF(position[0].toDouble() * narrow, -position[1].toDouble());
    }
    return ring;
}

void addPolygon(QPainterPath &path, const QJsonArray &rings)
{
    for (const QJsonValue &ring : rings) {
        const QPolygonF corners = ringOf(ring.toArray());
        if (corners.size() < 3)
            continue;
        path.addPolygon(corners);
        path.closeSubpath();
    }
}

QPainterPath pathOf(const QJsonObject &geometry)
{
    QPainterPath path; // odd-even: a ring inside a ring is a hole
    const QJsonArray coordinates = geometry[QLatin1String("coordinates")].toArray();
    const QString type = geometry[QLatin1String("type")].toString();
    if (type == u"Polygon") {
        addPolygon(path, coordinates);
    } else if (type == u"MultiPolygon") {
        for (const QJsonValue &polygon : coordinates)
            addPolygon(path, polygon.toArray());
    }
    return path;
}

qreal distanceToEdge(const QPointF &point, const QPolygonF &corners)
{
    qreal nearest = std::numeric_limits<qreal>::max();
    for (qsizetype i = 0; i + 1 < corners.size(); ++i) {
        const QPointF along = corners[i + 1] - corners[i];
        const qreal length = QPointF::dotProduct(along, along);
        const qreal part =
            length > 0 ? std::clamp(QPointF::dotProduct(point - corners[i], along) / length, 0.0, 1.0) : 0;
        nearest = std::min(nearest, QLineF(point, corners[i] + along * part).length());
    }
    return nearest;
}

/// The point of a grid that lies deepest inside; a number is wider than it is high, so room to the sides counts more.
QPointF deepInside(const QPainterPath &path)
{
    constexpr int kGrid = 24;
    constexpr qreal kWide = 0.5;
    const QTransform squeezed = QTransform::fromScale(kWide, 1);
    const QList<QPolygonF> rings = squeezed.map(path).toSubpathPolygons();
    const QRectF box = path.boundingRect();
    QPointF best = box.center();
    qreal depth = -1;
    for (int row = 1; row < kGrid; ++row) {
        for (int column = 1; column < kGrid; ++column) {
            const QPointF point(box.left() + box.width() * column / kGrid, box.top() + box.height() * row / kGrid);
            if (!path.contains(point))
                continue;
            qreal nearest = std::numeric_limits<qreal>::max();
            for (const QPolygonF &ring : rings)
                nearest = std::min(nearest, distanceToEdge(squeezed.map(point), ring));
            if (nearest > depth) {
                depth = nearest;
                best = point;
            }
        }
    }
    return best;
}

void add(MapShapes &shapes, const QString &code, const MapShapes::Shape &shape)
{
    shapes.bounds = shapes.bounds.united(shape.path.boundingRect());
    shapes.shapes.emplace(code, shape);
}

} // namespace

MapShapes tileShapes(const std::vector<domain::Municipality> &municipalities)
{
    MapShapes tiles;
    for (const domain::Municipality &municipality : municipalities) {
        if (!municipality.tileColumn || !municipality.tileRow)
            continue;
        const QRectF tile(*municipality.tileColumn, *municipality.tileRow, 1, 1);
        QPainterPath path;
        path.addRect(tile.adjusted(kTileGap, kTileGap, -kTileGap, -kTileGap));
        add(tiles, municipality.id, {path, tile.center()});
    }
    return tiles;
}

MapShapes borderShapes(const QByteArray &geoJson)
{
    MapShapes borders;
    borders.form = MapForm::Borders;
    const QJsonArray features = QJsonDocument::fromJson(geoJson).object()[QLatin1String("features")].toArray();
    for (const QJsonValue &feature : features) {
        const QString code = feature[QLatin1String("properties")][QLatin1String("statcode")].toString();
        const QPainterPath path = pathOf(feature[QLatin1String("geometry")].toObject());
        if (!code.isEmpty() && !path.isEmpty())
            add(borders, code, {path, deepInside(path)});
    }
    return borders;
}

MapShapes bundledBorders()
{
    QFile file(QStringLiteral(":/reference/municipality_borders.geojson"));
    return file.open(QIODevice::ReadOnly) ? borderShapes(file.readAll()) : MapShapes{MapForm::Borders, {}, {}};
}

QString bordersAttribution()
{
    return QStringLiteral("CBS/Kadaster, CC BY 4.0");
}

} // namespace regie::figures
