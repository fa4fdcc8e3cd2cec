// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/legend.h"

#include "ui/figures/patterns.h"
#include "ui/figures/polar_series.h"

#include <QPen>
#include <QPolygonF>

namespace regie::figures {

namespace {

constexpr qreal kSwatchWidth = 16;
constexpr qreal kSwatchHeight = 9;
constexpr qreal kPointRadius = 3.8;

struct Place
{
    QPointF topLeft;
    qreal width;
};

qreal lineStep(const Metrics &metrics)
{
    return metrics.lineHeight(metrics.style().small) + space::kHair * metrics.unit();
}

std::vector<Place> placesOf(const Legend &legend, qreal width, const Metrics &metrics)
{
    const qreal unit = metrics.unit();
    std::vector<Place> places;
    QPointF pen(0, 0);
    for (const LegendItem &item : legend) {
        const qreal needed =
            (kSwatchWidth + space::kTiny + space::kHair) * unit + metrics.width(item.text, metrics.style().small);
        if (pen.x() > 0 && pen.x() + needed > width)
            pen = QPointF(0, pen.y() + lineStep(metrics));
        places.push_back({pen, needed});
        pen.rx() += needed + space::kMedium * unit;
    }
    return places;
}

void paintTaskSwatch(Canvas &canvas, const QRectF &box, Swatch swatch)
{
    const qreal unit = canvas.unit();
    const QPointF middle = box.center();
    if (swatch == Swatch::TaskTick) {
        const QPointF half(0, 6 * unit);
        canvas.line(middle - half, middle + half, Token::Task, 2.5 * unit);
        return;
    }
    QPen pen(canvas.color(Token::Task), 2.4 * unit, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    canvas.painter().setPen(pen);
    const qreal rise = 3 * unit;
    canvas.painter().drawPolyline(QPolygonF({{box.left(), middle.y() + rise},
                                             {middle.x(), middle.y() + rise},
                                             {middle.x(), middle.y() - rise},
                                             {box.right(), middle.y() - rise}}));
}

void paintSwatch(Canvas &canvas, const QRectF &box, Swatch swatch)
{
    const qreal unit = canvas.unit();
    const QPointF left(box.left(), box.center().y());
    const QPointF right(box.right(), box.center().y());
    switch (swatch) {
    case Swatch::Counts:
        return paintFill(canvas, canvas.crisp(box), Fill::Counts);
    case Swatch::Decided:
        return paintFill(canvas, canvas.crisp(box), Fill::Decided);
    case Swatch::Preparation:
        return paintFill(canvas, canvas.crisp(box), Fill::Preparation);
    case Swatch::Ending:
        return paintFill(canvas, canvas.crisp(box), Fill::Ending);
    case Swatch::TaskTick:
    case Swatch::TaskLine:
        return paintTaskSwatch(canvas, box, swatch);
    case Swatch::Score:
        canvas.line(left, right, Token::Counts, 2.4 * unit);
        return paintScorePoint(canvas, box.center());
    case Swatch::Target:
        canvas.line(left, right, Token::Task, 1.6 * unit, Qt::DashLine);
        return paintTargetPoint(canvas, box.center());
    case Swatch::StatusHolders:
        return canvas.painter().fillRect(canvas.crisp(box), canvas.color(Token::StatusHolders));
    case Swatch::Schedule:
        return canvas.line(left, right, Token::Task, 2 * unit, Qt::DashLine);
    case Swatch::Series1:
    case Swatch::Series2:
    case Swatch::Series3:
    case Swatch::Series4:
        return paintSeriesSwatch(canvas, box,
                                 static_cast<std::size_t>(swatch) - static_cast<std::size_t>(Swatch::Series1));
    }
}

} // namespace

qreal legendHeight(const Legend &legend, qreal width, const Metrics &metrics)
{
    const auto places = placesOf(legend, width, metrics);
    return places.empty() ? 0 : places.back().topLeft.y() + lineStep(metrics);
}

void paintLegend(Canvas &canvas, const QRectF &rect, const Legend &legend)
{
    const qreal unit = canvas.unit();
    const auto places = placesOf(legend, rect.width(), canvas.metrics());
    const qreal height = canvas.metrics().lineHeight(canvas.style().small);
    for (std::size_t i = 0; i < legend.size(); ++i) {
        const QRectF line(rect.topLeft() + places[i].topLeft, QSizeF(places[i].width, height));
        const QRectF box(line.left(), line.center().y() - kSwatchHeight * unit / 2, kSwatchWidth * unit,
                         kSwatchHeight * unit);
        paintSwatch(canvas, box, legend[i].swatch);
        const qreal indent = (kSwatchWidth + space::kTiny + space::kHair) * unit;
        canvas.text(line.adjusted(indent, 0, unit, 0), Qt::AlignLeft | Qt::AlignVCenter, legend[i].text,
                    canvas.style().small, Token::Text2);
    }
}

void paintScorePoint(Canvas &canvas, const QPointF &centre)
{
    canvas.painter().setPen(Qt::NoPen);
    canvas.painter().setBrush(canvas.color(Token::Counts));
    const qreal radius = kPointRadius * canvas.unit();
    canvas.painter().drawEllipse(centre, radius, radius);
}

void paintTargetPoint(Canvas &canvas, const QPointF &centre)
{
    const qreal reach = (kPointRadius + 0.6) * canvas.unit();
    canvas.painter().setPen(
        QPen(canvas.color(Token::Task), 1.6 * canvas.unit(), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    canvas.painter().setBrush(canvas.color(Token::Base));
    canvas.painter().drawPolygon(QPolygonF({centre + QPointF(0, -reach), centre + QPointF(reach, 0),
                                            centre + QPointF(0, reach), centre + QPointF(-reach, 0)}));
}

} // namespace regie::figures
