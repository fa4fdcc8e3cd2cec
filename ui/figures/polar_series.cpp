// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/polar_series.h"

#include "ui/figures/legend.h"

#include <QPolygonF>

#include <array>

namespace regie::figures {

namespace {

struct SeriesLook
{
    Token token;
    SeriesMark mark;
    qreal width;
    std::array<qreal, 4> dashes; ///< in widths of the line; zeros: it is whole
};

constexpr std::array kLooks{SeriesLook{Token::Counts, SeriesMark::Circle, 2.4, {}},
                            SeriesLook{Token::Error, SeriesMark::Square, 2, {4, 2, 4, 2}},
                            SeriesLook{Token::Task, SeriesMark::Triangle, 1.8, {1, 1.6, 1, 1.6}},
                            SeriesLook{Token::Ok, SeriesMark::Diamond, 2, {6, 2, 1, 2}}};

const SeriesLook &lookOf(std::size_t series)
{
    return kLooks[series % kLooks.size()];
}

QPolygonF shapeOf(SeriesMark mark, const QPointF &centre, qreal reach)
{
    switch (mark) {
    case SeriesMark::Circle:
        return {};
    case SeriesMark::Square:
        return QRectF(centre - QPointF(reach, reach), centre + QPointF(reach, reach));
    case SeriesMark::Triangle:
        return QPolygonF(
            {centre + QPointF(0, -reach), centre + QPointF(reach, reach), centre + QPointF(-reach, reach)});
    case SeriesMark::Diamond:
        return QPolygonF({centre + QPointF(0, -reach), centre + QPointF(reach, 0), centre + QPointF(0, reach),
                          centre + QPointF(-reach, 0)});
    }
    Q_UNREACHABLE();
}

} // namespace

SeriesMark seriesMark(std::size_t series)
{
    return lookOf(series).mark;
}

QColor seriesColor(std::size_t series, const Theme &theme)
{
    return theme.color(lookOf(series).token);
}

QPen seriesPen(std::size_t series, const Theme &theme, qreal unit)
{
    const SeriesLook &look = lookOf(series);
    QPen pen(seriesColor(series, theme), look.width * unit, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (look.dashes[0] > 0)
        pen.setDashPattern(QList<qreal>(look.dashes.begin(), look.dashes.end()));
    return pen;
}

Swatch seriesSwatch(std::size_t series)
{
    return static_cast<Swatch>(static_cast<std::size_t>(Swatch::Series1) + series % kLooks.size());
}

void paintSeriesMark(Canvas &canvas, const QPointF &centre, std::size_t series)
{
    const qreal reach = kSeriesMark / 2 * canvas.unit();
    canvas.painter().setPen(QPen(canvas.color(Token::Base), canvas.unit()));
    canvas.painter().setBrush(seriesColor(series, canvas.style().theme));
    const SeriesMark mark = seriesMark(series);
    if (mark == SeriesMark::Circle)
        canvas.painter().drawEllipse(centre, reach, reach);
    else
        canvas.painter().drawPolygon(shapeOf(mark, centre, reach));
}

void paintSeriesSwatch(Canvas &canvas, const QRectF &box, std::size_t series)
{
    canvas.painter().setPen(seriesPen(series, canvas.style().theme, canvas.unit()));
    canvas.painter().drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
    paintSeriesMark(canvas, box.center(), series);
}

} // namespace regie::figures
