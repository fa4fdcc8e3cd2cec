// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/municipality.h"

#include <QByteArray>
#include <QPainterPath>

#include <map>
#include <vector>

namespace regie::figures {

/// How municipalities are drawn: as equal tiles about where they lie, or by their borders.
enum class MapForm { Tiles, Borders };

/// The form of each municipality on a plane of its own, y downwards.
struct MapShapes
{
    struct Shape
    {
        QPainterPath path;
        QPointF label; ///< where its number stands: well inside

        bool operator==(const Shape &) const = default;
    };

    MapForm form = MapForm::Tiles;
    std::map<QString, Shape> shapes; ///< by CBS code
    QRectF bounds;                   ///< of all of them; null when there are none
};

/// A square for each municipality that has a place on the tile map.
MapShapes tileShapes(const std::vector<domain::Municipality> &municipalities);

/// The borders in a GeoJSON FeatureCollection of polygons in degrees, by the property "statcode"; what cannot be read is
/// left out. True to scale near the province.
MapShapes borderShapes(const QByteArray &geoJson);
/// The borders that the program carries; bordersAttribution() must be shown beside them.
MapShapes bundledBorders();
/// Whose the borders are and under which licence.
QString bordersAttribution();

} // namespace regie::figures
