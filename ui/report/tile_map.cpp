// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/tile_map.h"

#include "core/analysis/chart_specs.h"
#include "ui/figures/patterns.h"
#include "ui/figures/spoken.h"
#include "ui/figures/wrapped_text.h"
#include "ui/report/typesetter.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace regie::report {

using figures::Canvas;
using figures::Metrics;
using figures::Token;
using Bar = analysis::StackedBars::Bar;

namespace space = figures::space;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TileMap)
};

constexpr int kSteps = 5;
constexpr qreal kTileLines = 3.1; ///< of text: a name of two lines and the number
constexpr qreal kGap = 1.5;       ///< CSS pixels between tiles
constexpr qreal kWidest = 124;    ///< CSS pixels

struct Grid
{
    int columns = 1;
    int rows = 1;
    int left = 0;
    int top = 0;
};

Grid gridOf(const TileMap &map)
{
    const auto [left, right] = std::ranges::minmax_element(map.tiles, {}, &TileMap::Tile::column);
    const auto [top, bottom] = std::ranges::minmax_element(map.tiles, {}, &TileMap::Tile::row);
    return {right->column - left->column + 1, bottom->row - top->row + 1, left->column, top->row};
}

qreal tileHeight(const Metrics &metrics)
{
    return metrics.lineHeight(metrics.style().small) * kTileLines;
}

qreal legendHeight(const Metrics &metrics)
{
    return 2 * metrics.lineHeight(metrics.style().small) + 2 * space::kSmall * metrics.unit();
}

QColor inkOn(const QColor &ground)
{
    const figures::Theme theme = figures::printStyle().theme;
    const QColor dark = theme.color(Token::Text);
    const QColor pale = theme.color(Token::Base);
    return figures::contrastRatio(ground, dark) >= figures::contrastRatio(ground, pale) ? dark : pale;
}

QString stepText(int step)
{
    switch (step) {
    case 0:
        return Words::tr("less than 25%");
    case kSteps - 1:
        return Words::tr("100% or more");
    default:
        //: shares of the task, as in "25–50%"
        return Words::tr("%1–%2%").arg(step * 25).arg((step + 1) * 25);
    }
}

QString numberOf(const Bar &bar, const QLocale &locale)
{
    return bar.difference() ? figures::signedNumber(*bar.difference(), locale) : QStringLiteral("?");
}

/// What a text stands on; a pattern is covered by its colour behind the text.
struct Ground
{
    QColor color;
    bool isPattern = false;
};

void paintText(Canvas &canvas, const QRectF &rect, const QString &text, const QFont &font, const Ground &ground)
{
    const QFontMetricsF metrics = canvas.metrics().of(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    const qreal width = std::min(metrics.horizontalAdvance(shown) + 4 * canvas.unit(), rect.width());
    if (ground.isPattern)
        canvas.painter().fillRect(QRectF(rect.center().x() - width / 2, rect.top(), width, rect.height()),
                                  ground.color);
    canvas.painter().setFont(font);
    canvas.painter().setPen(inkOn(ground.color));
    canvas.painter().drawText(rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, shown);
}

void paintTile(Canvas &canvas, const QRectF &rect, const Bar &bar)
{
    const auto step = tileStep(bar);
    const Ground ground{step ? tileColor(*step) : canvas.color(Token::Base), !step};
    if (step)
        canvas.painter().fillRect(rect, ground.color);
    else
        figures::paintFill(canvas, rect, figures::Fill::Unknown);
    canvas.painter().setBrush(Qt::NoBrush);
    canvas.painter().setPen(QPen(canvas.color(Token::Control), canvas.unit() * 0.75));
    canvas.painter().drawRect(rect);
    const QFont &font = canvas.style().small;
    const qreal line = canvas.metrics().lineHeight(font);
    const QRectF inside = rect.adjusted(2 * canvas.unit(), 0, -2 * canvas.unit(), 0);
    QStringList names = figures::wrapped(bar.label, font, inside.width(), canvas.metrics());
    if (names.size() > 2)
        names = {names[0], names.mid(1).join(u' ')};
    qreal top = rect.center().y() - line * static_cast<qreal>(names.size() + 1) / 2;
    for (const QString &name : names) {
        paintText(canvas, QRectF(inside.left(), top, inside.width(), line), name, font, ground);
        top += line;
    }
    paintText(canvas, QRectF(inside.left(), top, inside.width(), line), numberOf(bar, canvas.style().locale),
              figures::bold(font), ground);
}

void paintLegend(Canvas &canvas, QRectF rect)
{
    const qreal unit = canvas.unit();
    const QFont &font = canvas.style().small;
    const qreal line = canvas.metrics().lineHeight(font);
    qreal left = rect.left();
    for (int step = 0; step < kSteps; ++step) {
        const QRectF box(left, rect.top() + line / 2 - 5 * unit, 16 * unit, 10 * unit);
        canvas.painter().setPen(QPen(canvas.color(Token::Control), unit * 0.75));
        canvas.painter().setBrush(tileColor(step));
        canvas.painter().drawRect(box);
        const QString text = stepText(step);
        const qreal width = canvas.metrics().width(text, font) + unit;
        canvas.text(QRectF(box.right() + 4 * unit, rect.top(), width, line), Qt::AlignLeft | Qt::AlignVCenter, text,
                    font, Token::Text2);
        left = box.right() + 4 * unit + width + space::kMedium * unit;
    }
    rect.setTop(rect.top() + line);
    rect.setHeight(line);
    canvas.text(rect, Qt::AlignLeft | Qt::AlignVCenter,
                Words::tr("Number: difference with the task. Colour: the share of the task that counts or is decided."),
                font, Token::Text2);
}

void paintMap(const TileMap &map, QPainter &painter, const QRectF &rect)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const figures::FigureStyle style = figures::printStyle();
    Canvas canvas(painter, style);
    for (const TileMap::Tile &tile : map.tiles)
        paintTile(canvas, tileRect(map, tile, rect, canvas.metrics()), tile.bar);
    QRectF legend = rect;
    legend.setTop(rect.top() + gridOf(map).rows * tileHeight(canvas.metrics()) + space::kSmall * canvas.unit());
    paintLegend(canvas, legend);
    painter.restore();
}

} // namespace

TileMap tileMap(const ReportData &data, const QString &summary)
{
    TileMap map{{}, summary};
    const auto bars =
        municipalityBars(data.dossier, data.figures, analysis::BarOrder::LargestShortage, analysis::BarUnit::Places);
    for (const Bar &bar : bars.bars) {
        const auto *municipality = domain::find(data.dossier.municipalities, bar.id);
        if (municipality && municipality->tileColumn && municipality->tileRow)
            map.tiles.push_back({*municipality->tileColumn, *municipality->tileRow, bar});
    }
    return map;
}

std::optional<int> tileStep(const Bar &bar)
{
    if (!bar.task)
        return std::nullopt;
    const int places = bar.counts + bar.decided;
    if (places >= *bar.task)
        return kSteps - 1;
    return std::clamp(4 * places / *bar.task, 0, kSteps - 2);
}

QColor tileColor(int step)
{
    constexpr std::array kStrengths{0.05, 0.25, 0.5, 0.9};
    const figures::Theme theme = figures::printStyle().theme;
    const QColor pale = theme.color(Token::Base);
    const QColor dark = theme.color(Token::Counts);
    if (step == kSteps - 1) // darker than the bars, so that the last steps differ on a printer without colour too
        return dark.darker(150);
    const double share = kStrengths[static_cast<std::size_t>(step)];
    const auto channel = [share](int from, int to) { return static_cast<int>(from + (to - from) * share); };
    return QColor(channel(pale.red(), dark.red()), channel(pale.green(), dark.green()),
                  channel(pale.blue(), dark.blue()));
}

QRectF tileRect(const TileMap &map, const TileMap::Tile &tile, const QRectF &rect, const Metrics &metrics)
{
    const Grid grid = gridOf(map);
    const qreal width = std::min(rect.width() / grid.columns, kWidest * metrics.unit());
    const qreal height = tileHeight(metrics);
    const qreal gap = kGap * metrics.unit();
    return QRectF(rect.left() + (tile.column - grid.left) * width, rect.top() + (tile.row - grid.top) * height, width,
                  height)
        .adjusted(0, 0, -gap, -gap);
}

FigureBlock tileMapBlock(const TileMap &map)
{
    QStringList sentences{map.summary};
    for (const TileMap::Tile &tile : map.tiles)
        sentences << figures::spoken(tile.bar, QLocale());
    sentences.removeAll(QString());
    const auto height = [map](qreal, const QPaintDevice &device) {
        const figures::FigureStyle style = figures::printStyle();
        const Metrics metrics(device, style);
        return gridOf(map).rows * tileHeight(metrics) + legendHeight(metrics);
    };
    const auto paint = [map](QPainter &painter, const QRectF &rect) { paintMap(map, painter, rect); };
    return {height, paint, {}, sentences.join(u' ')};
}

} // namespace regie::report
