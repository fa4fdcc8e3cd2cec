// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/map_figure.h"

#include "core/domain/names.h"
#include "ui/figures/patterns.h"
#include "ui/figures/step_shades.h"
#include "ui/figures/wrapped_text.h"

#include <QPen>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace regie::figures {

using analysis::MapMeasure;
using analysis::MapSpec;

namespace {

constexpr qreal kSwatchWidth = 26;
constexpr qreal kBoxWidth = 110; // beside the map
constexpr qreal kChosenEdge = 3;
constexpr qreal kNameInset = 1.5; // at each side of a name in a tile
constexpr qreal kNarrow = 0.8;    // how far a long name is condensed before it is cut off

qreal besideWidth(const Metrics &metrics)
{
    return kBoxWidth * metrics.unit();
}

/// How large shapes become where they fit in the rectangle.
qreal scaleIn(const QRectF &bounds, const QRectF &rect)
{
    return std::min(rect.width() / bounds.width(), rect.height() / bounds.height());
}

/// Places shapes in the rectangle as large as they fit.
QTransform fitting(const QRectF &bounds, const QRectF &rect)
{
    if (bounds.isEmpty() || rect.isEmpty())
        return {};
    const qreal scale = scaleIn(bounds, rect);
    const QPointF corner(rect.left() + (rect.width() - bounds.width() * scale) / 2, rect.top());
    return QTransform(scale, 0, 0, scale, corner.x() - bounds.left() * scale, corner.y() - bounds.top() * scale);
}

qreal legendLine(const Metrics &metrics)
{
    return metrics.lineHeight(metrics.style().small) + space::kTiny * metrics.unit();
}

} // namespace

int MapLayout::areaAt(const QPointF &point) const
{
    const auto hit =
        std::find_if(areas.begin(), areas.end(), [&point](const Area &area) { return area.path.contains(point); });
    return hit == areas.end() ? -1 : static_cast<int>(hit - areas.begin());
}

int MapLayout::neighbour(int area, const QPoint &direction) const
{
    if (area < 0 || area >= static_cast<int>(areas.size()))
        return -1;
    const QPointF from = areas[static_cast<std::size_t>(area)].label;
    int best = -1;
    qreal least = std::numeric_limits<qreal>::max();
    for (std::size_t i = 0; i < areas.size(); ++i) {
        const QPointF way = areas[i].label - from;
        const qreal along = QPointF::dotProduct(way, direction);
        const qreal aside = std::abs(QPointF::dotProduct(way, QPointF(direction.y(), direction.x())));
        // Inside a quarter turn around the direction, what lies straight ahead first.
        if (along <= 0 || aside > along * 1.5 || along + 2 * aside >= least)
            continue;
        least = along + 2 * aside;
        best = static_cast<int>(i);
    }
    return best;
}

MapFigure::MapFigure(MapSpec spec, MapShapes shapes, FigureStyle style)
    : m_spec(std::move(spec))
    , m_shapes(std::move(shapes))
    , m_style(std::move(style))
{}

MapLayout MapFigure::layoutIn(const QRectF &rect, const QPaintDevice &device) const
{
    const Metrics metrics(device, m_style);
    const qreal gap = space::kMedium * metrics.unit();
    const QSizeF legend = legendSize(metrics);
    const bool hasBeside = std::any_of(m_spec.areas.begin(), m_spec.areas.end(), [this](const MapSpec::Area &area) {
        return !m_shapes.shapes.contains(area.code);
    });
    MapLayout layout;
    layout.legend = QRectF(rect.left(), rect.bottom() - legend.height(), legend.width(), legend.height());
    // The legend stands below the map, or beside it where that leaves it larger.
    QRectF map = rect.adjusted(0, 0, 0, -legend.height() - gap);
    const QRectF wide = rect.adjusted(legend.width() + gap, 0, 0, 0);
    if (scaleIn(m_shapes.bounds, wide) > scaleIn(m_shapes.bounds, map))
        map = wide;
    QRectF beside = map;
    if (hasBeside) {
        map.setRight(map.right() - besideWidth(metrics) - gap);
        beside.setLeft(map.right() + gap);
    }
    const QTransform transform = fitting(m_shapes.bounds, map);
    for (const MapSpec::Area &area : m_spec.areas) {
        const auto shape = m_shapes.shapes.find(area.code);
        if (shape == m_shapes.shapes.end())
            layout.areas.push_back({{}, {}, false});
        else
            layout.areas.push_back({transform.map(shape->second.path), transform.map(shape->second.label), true});
    }
    if (hasBeside)
        placeBeside(layout, beside, metrics);
    return layout;
}

QSizeF MapFigure::legendSize(const Metrics &metrics) const
{
    const QStringList texts = legendTexts();
    qreal widest = metrics.width(nameOf(m_spec.subject), bold(m_style.small));
    for (const QString &text : texts)
        widest =
            std::max(widest, (kSwatchWidth + space::kMedium) * metrics.unit() + metrics.width(text, m_style.small));
    return {widest, legendLine(metrics) * static_cast<qreal>(texts.size() + 1)};
}

void MapFigure::placeBeside(MapLayout &layout, const QRectF &column, const Metrics &metrics) const
{
    const qreal line = metrics.lineHeight(m_style.font);
    layout.beside = QRectF(column.topLeft(), QSizeF(column.width(), line));
    QRectF box(column.left(), column.top() + line * 1.5, column.width(), line * 2.4);
    for (MapLayout::Area &area : layout.areas) {
        if (area.isOnMap)
            continue;
        area.path.addRect(box);
        area.label = box.center();
        box.translate(0, line * 2.7);
    }
}

QString MapFigure::number(double value) const
{
    const int whole = static_cast<int>(std::lround(value));
    switch (m_spec.subject.measure) {
    case MapMeasure::Difference:
        return signedNumber(whole, m_style.locale);
    case MapMeasure::PercentOfTask:
        //: A number of percent
        return tr("%1 %").arg(m_style.locale.toString(whole));
    case MapMeasure::ToFind:
    case MapMeasure::Backlog:
        return whole < 0 ? signedNumber(whole, m_style.locale) : m_style.locale.toString(whole);
    case MapMeasure::Task:
    case MapMeasure::Counts:
    case MapMeasure::Decided:
    case MapMeasure::InPreparation:
    case MapMeasure::Durable:
    case MapMeasure::UnaccompaniedMinors:
    case MapMeasure::Ukraine:
    case MapMeasure::Score:
        return m_style.locale.toString(whole);
    }
    Q_UNREACHABLE();
}

QString MapFigure::numberText(const MapSpec::Area &area) const
{
    if (area.value)
        return number(*area.value);
    //: In place of a number on the map: unknown. Not applicable is a dash.
    return area.state == analysis::ScoreState::NotApplicable ? QStringLiteral("–") : tr("?");
}

QString MapFigure::rangeText(const MapSpec::Step &step) const
{
    //: A range of numbers with both ends: "-229 to -145"
    return step.low == step.high ? number(step.low) : tr("%1 to %2").arg(number(step.low), number(step.high));
}

QStringList MapFigure::legendTexts() const
{
    QStringList lines;
    for (const MapSpec::Step &step : m_spec.steps)
        //: Legend: %1 a range of numbers
        lines << tr("%1: %n municipality(ies)", nullptr, step.areas).arg(rangeText(step));
    if (m_spec.unknown > 0)
        lines << tr("unknown: %n municipality(ies)", nullptr, m_spec.unknown);
    if (m_spec.notApplicable > 0)
        lines << tr("not applicable: %n municipality(ies)", nullptr, m_spec.notApplicable);
    return lines;
}

QString MapFigure::spoken(const MapSpec::Area &area) const
{
    const bool isNone = area.state == analysis::ScoreState::NotApplicable;
    const QString value = !area.value ? (isNone ? tr("not applicable") : tr("unknown"))
                          : *area.value < 0
                              //: A negative number, read aloud
                              ? tr("minus %1").arg(m_style.locale.toString(static_cast<int>(std::lround(-*area.value))))
                              : number(*area.value);
    //: For a screen reader: %1 a municipality, %2 a figure, %3 its number
    const QString sentence = tr("%1. %2: %3.").arg(area.name, nameOf(m_spec.subject), value);
    if (!area.step || m_spec.subject.measure == MapMeasure::Score)
        return sentence;
    return tr("%1 Step %2 of %3.").arg(sentence).arg(*area.step + 1).arg(m_spec.steps.size());
}

QString nameOf(const analysis::MapSubject &subject)
{
    switch (subject.measure) {
    case MapMeasure::Difference:
        return MapFigure::tr("Difference");
    case MapMeasure::PercentOfTask:
        return MapFigure::tr("Percent of the task");
    case MapMeasure::ToFind:
        return MapFigure::tr("To find");
    case MapMeasure::Task:
        return MapFigure::tr("Task after trades");
    case MapMeasure::Counts:
        return MapFigure::tr("Places that count");
    case MapMeasure::Decided:
        return MapFigure::tr("Planned places");
    case MapMeasure::InPreparation:
        return MapFigure::tr("Places in preparation");
    case MapMeasure::Durable:
        return MapFigure::tr("Durable places");
    case MapMeasure::UnaccompaniedMinors:
        return MapFigure::tr("Places for unaccompanied minors");
    case MapMeasure::Ukraine:
        return MapFigure::tr("Places for displaced Ukrainians");
    case MapMeasure::Backlog:
        return MapFigure::tr("Backlog in housing status holders");
    case MapMeasure::Score:
        return domain::shortNameOf(subject.principle);
    }
    Q_UNREACHABLE();
}

void MapFigure::paint(QPainter &painter, const QRectF &rect, int chosen) const
{
    Canvas canvas(painter, m_style);
    const MapLayout layout = layoutIn(rect, *painter.device());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < layout.areas.size(); ++i)
        paintArea(canvas, layout.areas[i], m_spec.areas[i]);
    if (chosen >= 0 && chosen < static_cast<int>(layout.areas.size())) {
        const QPainterPath &path = layout.areas[static_cast<std::size_t>(chosen)].path;
        painter.setBrush(Qt::NoBrush);
        // A pale line inside a dark one: seen on every shade.
        painter.setPen(QPen(canvas.color(Token::Base), (kChosenEdge + 2) * canvas.unit()));
        painter.drawPath(path);
        painter.setPen(QPen(canvas.color(Token::Focus), kChosenEdge * canvas.unit()));
        painter.drawPath(path);
    }
    if (!layout.beside.isNull())
        canvas.text(layout.beside, Qt::AlignLeft | Qt::AlignVCenter, tr("Not on the map"), m_style.small, Token::Text2);
    paintLegend(canvas, layout.legend);
    painter.restore();
}

void MapFigure::paintArea(Canvas &canvas, const MapLayout::Area &place, const MapSpec::Area &area) const
{
    QPainter &painter = canvas.painter();
    QColor ink = canvas.color(Token::Text);
    if (area.step) {
        const Shade shade = shadeOf(m_spec, *area.step, m_style.theme);
        painter.fillPath(place.path, shade.ground);
        ink = shade.text;
    } else if (area.state == analysis::ScoreState::NotApplicable) {
        painter.fillPath(place.path, canvas.color(Token::Base));
    } else {
        paintFill(canvas, place.path, Fill::Unknown);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(canvas.color(Token::Control), canvas.unit()));
    painter.drawPath(place.path);
    paintTexts(canvas, place, area, ink);
}

QStringList MapFigure::nameLines(const MapLayout::Area &place, const MapSpec::Area &area, const Metrics &metrics) const
{
    const qreal line = metrics.lineHeight(bold(m_style.font));
    const qreal small = metrics.lineHeight(m_style.small);
    if (!isBox(place)) {
        QRectF room(0, 0, metrics.width(area.name, m_style.small), line + small);
        room.moveCenter(place.label);
        return place.path.contains(room) ? QStringList{area.name} : QStringList();
    }
    const QRectF box = place.path.boundingRect();
    const qreal width = box.width() - 2 * kNameInset * metrics.unit();
    const qsizetype most = box.height() >= line + 2 * small ? 2 : 1;
    // Where the one long word among the names may be broken.
    const QString name = QString(area.name).replace(QStringLiteral("landen"), QStringLiteral("\u00ADlanden"));
    QStringList lines = wrapped(name, m_style.small, width, metrics);
    if (lines.size() > most)
        lines = lines.mid(0, most - 1) << lines.mid(most - 1).join(u' ');
    for (QString &text : lines) {
        if (metrics.width(text, m_style.small) * kNarrow > width)
            text = metrics.of(m_style.small).elidedText(text, Qt::ElideRight, width);
    }
    return lines;
}

void MapFigure::paintTexts(Canvas &canvas, const MapLayout::Area &place, const MapSpec::Area &area,
                           const QColor &ink) const
{
    QPainter &painter = canvas.painter();
    const QFont strong = bold(m_style.font);
    const qreal line = canvas.metrics().lineHeight(strong);
    const qreal small = canvas.metrics().lineHeight(m_style.small);
    const QStringList names = nameLines(place, area, canvas.metrics());
    const qreal width = place.path.boundingRect().width();
    const qreal height = line + static_cast<qreal>(names.size()) * small;
    QRectF room(place.label.x() - width / 2, place.label.y() - height / 2, width, small);
    painter.setPen(ink);
    painter.setFont(m_style.small);
    const qreal inside = width - 2 * kNameInset * canvas.unit();
    for (const QString &name : names) {
        const qreal share = isBox(place) ? std::min<qreal>(1, inside / canvas.metrics().width(name, m_style.small)) : 1;
        painter.save();
        painter.translate(room.center());
        painter.scale(share, 1);
        painter.drawText(room.translated(-room.center()), Qt::AlignCenter | Qt::TextDontClip, name);
        painter.restore();
        room.translate(0, small);
    }
    room.setHeight(line);
    painter.setFont(strong);
    painter.drawText(room, Qt::AlignCenter | Qt::TextDontClip, numberText(area));
}

void MapFigure::paintLegend(Canvas &canvas, const QRectF &rect) const
{
    const qreal unit = canvas.unit();
    const qreal line = legendLine(canvas.metrics());
    const QStringList texts = legendTexts();
    QRectF row(rect.left(), rect.top(), rect.width(), line);
    canvas.text(row, Qt::AlignLeft | Qt::AlignVCenter, nameOf(m_spec.subject), bold(m_style.small), Token::Text);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        row.translate(0, line);
        const QRectF swatch =
            canvas.crisp(QRectF(row.left() + unit, row.top() + 2 * unit, kSwatchWidth * unit, line - 4 * unit));
        const bool isStep = i < static_cast<qsizetype>(m_spec.steps.size());
        const bool isUnknown = !isStep && m_spec.unknown > 0 && i == static_cast<qsizetype>(m_spec.steps.size());
        QPainterPath box;
        box.addRect(swatch);
        if (isStep)
            canvas.painter().fillRect(swatch, shadeOf(m_spec, static_cast<int>(i), m_style.theme).ground);
        else if (isUnknown)
            paintFill(canvas, box, Fill::Unknown);
        canvas.painter().setBrush(Qt::NoBrush);
        canvas.painter().setPen(QPen(canvas.color(Token::Control), unit));
        canvas.painter().drawPath(box);
        const qreal indent = (kSwatchWidth + space::kSmall) * unit;
        canvas.text(row.adjusted(indent, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, texts[i], m_style.small,
                    Token::Text2);
    }
}

} // namespace regie::figures
