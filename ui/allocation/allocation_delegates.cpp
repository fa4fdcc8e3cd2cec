// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/allocation_delegates.h"

#include "ui/allocation/allocation_cells.h"
#include "ui/figures/canvas.h"
#include "ui/figures/icons.h"
#include "ui/figures/patterns.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/text_role.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cstdlib>

namespace regie::ui::allocation {

namespace space = figures::space;
using figures::Token;

namespace {

constexpr int kIcon = 16;

/// Width that is kept for the number, so that every row's zero line is in one place.
int numberWidth(const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(widgets::signedText(-1000)) + space::kMedium;
}

} // namespace

QString whatIfTag()
{
    //: A tag: only a what-if, not in the dossier (Dutch: proef)
    return QCoreApplication::translate("AllocationTag", "what-if");
}

QSize tagSize(const QString &word)
{
    const QFontMetrics metrics(widgets::roleFont(figures::TypeRole::Small));
    return {metrics.horizontalAdvance(word) + 2 * space::kTiny + space::kTiny, metrics.height() + space::kHair};
}

void paintTag(QPainter &painter, const figures::Theme &theme, const QRect &place, const QString &word, Token ink,
              Token ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(ink), 1));
    painter.setBrush(theme.color(ground));
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), space::kRadius, space::kRadius);
    painter.setFont(widgets::roleFont(figures::TypeRole::Small));
    painter.drawText(place, Qt::AlignCenter, word);
    painter.restore();
}

void NameDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option);
    QRect room = option.rect;
    if (index.data(ProposalCellRole::WhatIfRole).toBool()) {
        QRect tag(QPoint(), tagSize(whatIfTag()));
        tag.moveCenter(room.center());
        tag.moveRight(room.right() - space::kSmall);
        paintTag(*painter, theme(), tag, whatIfTag(), Token::Warning, Token::WarningBack);
        room.setRight(tag.left() - space::kTiny);
    }
    paintText(*painter, option, index, room);
    paintFocus(*painter, option);
    painter->restore();
}

QSize NameDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize plain = CellDelegate::sizeHint(option, index);
    const bool hasTag = index.data(ProposalCellRole::WhatIfRole).toBool();
    return hasTag ? plain + QSize(tagSize(whatIfTag()).width() + space::kMedium, 0) : plain;
}

void PinDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(widgets::RefusalRole).toString().isEmpty()) {
        CellDelegate::paint(painter, option, index);
        return;
    }
    painter->save();
    paintGround(*painter, option);
    if (index.data(Qt::EditRole).toString() == u"yes") {
        const QPixmap lock = figures::iconPixmap(QStringLiteral("object-locked"), theme().color(Token::Text),
                                                 painter->device()->devicePixelRatioF());
        QRect place(0, 0, kIcon, kIcon);
        place.moveCenter(option.rect.center());
        painter->drawPixmap(place, lock);
    }
    paintFocus(*painter, option);
    painter->restore();
}

QSize PinDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {kIcon + 2 * space::kSmall, CellDelegate::sizeHint(option, index).height()};
}

void BarDelegate::paintBar(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect room = option.rect.adjusted(space::kSmall, 0, -numberWidth(option.font), 0);
    if (room.width() < space::kLarge)
        return;
    const int difference = index.data(ProposalCellRole::NumberRole).toInt();
    const int reach = std::max(1, index.data(ProposalCellRole::ReachRole).toInt());
    const int zero = room.center().x();
    const int high = QFontMetrics(option.font).capHeight() + space::kHair;
    const int top = room.center().y() - high / 2;
    const int length = room.width() / 2 * std::abs(difference) / reach;
    if (difference != 0) {
        const figures::FigureStyle style{theme(), option.font, option.font, QLocale(), figures::Medium::Screen};
        figures::Canvas canvas(painter, style);
        const QRect bar(difference < 0 ? zero - length : zero, top, std::max(length, space::kHair), high);
        const bool isWhatIf = index.data(ProposalCellRole::WhatIfRole).toBool();
        figures::paintFill(canvas, QRectF(bar), isWhatIf ? figures::Fill::Decided : figures::Fill::Counts);
    }
    painter.setPen(QPen(theme().color(Token::Control), 1));
    painter.drawLine(zero, top - space::kHair, zero, top + high + 1);
}

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option);
    if (index.data(ProposalCellRole::NumberRole).isValid() && index.data(ProposalCellRole::ReachRole).isValid())
        paintBar(*painter, option, index);
    paintText(*painter, option, index, option.rect);
    paintFocus(*painter, option);
    painter->restore();
}

QSize BarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int kBarCharacters = 10;
    const QSize plain = CellDelegate::sizeHint(option, index);
    const int bars = QFontMetrics(option.font).averageCharWidth() * kBarCharacters;
    return {std::max(plain.width(), numberWidth(option.font)) + bars, plain.height()};
}

} // namespace regie::ui::allocation
