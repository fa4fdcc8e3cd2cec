// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/principles/score_delegate.h"

#include "ui/principles/matrix_model.h"
#include "ui/widgets/text_role.h"

#include <QAbstractItemView>
#include <QPainter>

namespace regie::ui::principles {

namespace space = figures::space;
using figures::Token;

namespace {

constexpr int kRingGap = 2;

/// A ring of the width, inside the rectangle.
void paintRing(QPainter &painter, const QRect &rect, int width, const QColor &ink)
{
    for (int i = 0; i < width; ++i) {
        painter.setPen(ink);
        painter.drawRect(rect.adjusted(i, i, -i - 1, -i - 1));
    }
}

bool isCurrent(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QAbstractItemView *>(option.widget);
    return table && table->currentIndex() == index;
}

} // namespace

ScoreDelegate::ScoreDelegate(const widgets::DossierView &view, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_view(view)
{}

void ScoreDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const figures::Theme &theme = m_view.theme();
    const auto look = index.data(LookRole).value<widgets::ScoreLook>();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool current = isCurrent(option, index);
    const QRect cell = option.rect.adjusted(0, 0, -1, -1);

    painter->save();
    painter->setBrush(Qt::NoBrush);
    painter->fillRect(option.rect, theme.color(Token::Base));
    if (!selected && !current) {
        widgets::paintScoreCell(*painter, cell, option.font, look, theme);
    } else {
        const bool focused = current && option.state.testFlag(QStyle::State_HasFocus);
        const int ring = current ? space::kFocusRing : 1;
        const int inset = ring + kRingGap;
        widgets::paintScoreCell(*painter, cell.adjusted(inset, inset, -inset, -inset), option.font, look, theme);
        painter->setBrush(Qt::NoBrush);
        paintRing(*painter, cell, ring, theme.color(focused ? Token::Focus : Token::Accent));
    }
    painter->restore();
}

QSize ScoreDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {widgets::scoreCellWidth(option.font), widgets::tableRowHeight()};
}

void MeanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRect number = textRect(option.rect, option.font, index);
    paintText(*painter, option, index, option.rect);
    const QFont small = widgets::roleFont(figures::TypeRole::Small);
    const QFontMetrics metrics(small);
    const QRect room(number.right() + space::kTiny + 1, option.rect.top(),
                     option.rect.right() - number.right() - space::kTiny - 1, option.rect.height());
    painter->setFont(small);
    painter->setPen(theme().color(Token::Text2));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(index.data(KnownTextRole).toString(), Qt::ElideRight, room.width()));
    paintFocus(*painter, option);
    painter->restore();
}

} // namespace regie::ui::principles
