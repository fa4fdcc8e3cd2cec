// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/area_delegates.h"

#include "ui/figures/canvas.h"
#include "ui/figures/patterns.h"
#include "ui/widgets/cell_text.h"

#include <QPainter>

#include <algorithm>
#include <cstdlib>

namespace regie::ui::municipalities {

namespace space = figures::space;
using figures::Token;

namespace {

/// Width that is kept for the number, so that every row's zero line is in one place.
int numberWidth(const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(widgets::signedText(-9999)) + space::kLarge;
}

int barHeight(const QFont &font)
{
    return QFontMetrics(font).capHeight() + space::kHair;
}

int barWidth(const QFont &font)
{
    return QFontMetrics(font).averageCharWidth() * 3 / 2;
}

} // namespace

void DifferenceDelegate::paintBar(QPainter &painter, const QStyleOptionViewItem &option, int difference) const
{
    constexpr qreal kSurplusShare = 0.25; // of the room for bars: surpluses are small
    const QRect room = option.rect.adjusted(space::kSmall, 0, -numberWidth(option.font), 0);
    if (room.width() < space::kLarge)
        return;
    const int zero = room.right() - static_cast<int>(room.width() * kSurplusShare);
    const int high = barHeight(option.font);
    const int top = room.center().y() - high / 2;
    const int reach = difference < 0 ? zero - room.left() : room.right() - zero;
    const int full = zero - room.left();
    const int length = std::min(reach, full * std::min(std::abs(difference), kCap) / kCap);
    const figures::FigureStyle style{theme(), option.font, option.font, QLocale(), figures::Medium::Screen};
    figures::Canvas canvas(painter, style);
    if (difference != 0) {
        const QRect bar(difference < 0 ? zero - length : zero, top, std::max(length, 2), high);
        figures::paintFill(canvas, QRectF(bar), difference < 0 ? figures::Fill::Ending : figures::Fill::Counts);
    }
    painter.setPen(QPen(theme().color(Token::Control), 1));
    painter.drawLine(zero, top - space::kHair, zero, top + high + 1);
}

void DifferenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option);
    const QVariant difference = index.data(AreaRole::NumberRole);
    if (difference.isValid())
        paintBar(*painter, option, difference.toInt());
    paintText(*painter, option, index, option.rect);
    paintFocus(*painter, option);
    painter->restore();
}

QSize DifferenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int kBarCharacters = 7;
    const QSize plain = CellDelegate::sizeHint(option, index);
    const int bars = QFontMetrics(option.font).averageCharWidth() * kBarCharacters;
    return {std::max(plain.width(), numberWidth(option.font)) + bars, plain.height()};
}

void MiniBarsDelegate::paintBars(QPainter &painter, const QStyleOptionViewItem &option, const ScoreLooks &looks) const
{
    const int wide = barWidth(option.font);
    const int high = option.rect.height() - space::kSmall;
    int left = option.rect.left() + space::kSmall;
    for (const widgets::ScoreLook &look : looks) {
        const QRect bar(left, option.rect.center().y() - high / 2, wide, high);
        widgets::paintMiniBar(painter, bar, look, theme());
        left += wide + space::kTiny;
    }
}

void MiniBarsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option);
    const QVariant looks = index.data(AreaRole::LooksRole);
    if (looks.isValid())
        paintBars(*painter, option, looks.value<ScoreLooks>());
    paintFocus(*painter, option);
    painter->restore();
}

QSize MiniBarsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int kBars = 6;
    const int width = kBars * (barWidth(option.font) + space::kTiny) + space::kLarge;
    return {width, CellDelegate::sizeHint(option, index).height()};
}

} // namespace regie::ui::municipalities
