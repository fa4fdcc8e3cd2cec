// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/principles/score_delegate.h"

#include "ui/principles/matrix_model.h"
#include "ui/widgets/text_role.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QPainter>

#include <algorithm>

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

/// A rise or a fall: a triangle that points up or down.
void paintStep(QPainter &painter, const QPointF &centre, qreal reach, bool up, const QColor &ink)
{
    const qreal tip = up ? -reach : reach;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF(
        {centre + QPointF(0, tip), centre + QPointF(reach, -tip * 0.7), centre + QPointF(-reach, -tip * 0.7)}));
    painter.restore();
}

QString shortText(const widgets::ScoreLook &look)
{
    switch (look.state) {
    case analysis::ScoreState::Scored:
        return QLocale().toString(look.score.value_or(0));
    case analysis::ScoreState::NotApplicable:
        //: short for: not applicable (Dutch: n.v.t.)
        return ScoreDelegate::tr("n/a");
    case analysis::ScoreState::Unknown:
        return QStringLiteral("?");
    }
    Q_UNREACHABLE();
}

/// What a cell was and is: the same is quiet, another has its colour, the direction and both scores.
void paintDifference(QPainter &painter, const QRect &rect, const QFont &font, const widgets::ScoreLook &before,
                     const widgets::ScoreLook &now, const figures::Theme &theme)
{
    const bool isOther = before.state != now.state || before.score != now.score;
    const QString text =
        isOther ? ScoreDelegate::tr("%1, was %2").arg(shortText(now), shortText(before)) : shortText(now);
    const bool hasColour = isOther && now.score;
    QFont strong = font;
    strong.setBold(isOther);
    painter.fillRect(rect, hasColour ? theme.scoreColor(*now.score) : theme.color(Token::Base));
    const QColor ink = hasColour ? theme.scoreTextColor(*now.score) : theme.color(isOther ? Token::Text : Token::Text2);
    if (!hasColour) {
        painter.setPen(theme.color(Token::Grid));
        painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    }
    painter.setFont(strong);
    painter.setPen(ink);
    const int wide = QFontMetrics(strong).horizontalAdvance(text);
    QRect room(0, rect.top(), std::min(wide, rect.width()), rect.height());
    room.moveCenter(rect.center());
    painter.drawText(room, Qt::AlignCenter, text);
    if (before.score && now.score && before.score != now.score) {
        const qreal reach = QFontMetricsF(strong).capHeight() / 2;
        const QPointF centre(std::max(rect.left() + reach + 1.0, room.left() - 2 * reach - space::kHair),
                             rect.center().y() + 1.0);
        paintStep(painter, centre, reach, *now.score > *before.score, ink);
    }
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

    const QVariant before = index.data(BeforeRole);
    const auto paintInside = [&](const QRect &rect) {
        if (before.isValid())
            paintDifference(*painter, rect, option.font, before.value<widgets::ScoreLook>(), look, theme);
        else
            widgets::paintScoreCell(*painter, rect, option.font, look, theme);
    };

    painter->save();
    painter->setBrush(Qt::NoBrush);
    painter->fillRect(option.rect, theme.color(Token::Base));
    if (!selected && !current) {
        paintInside(cell);
    } else {
        const bool focused = current && option.state.testFlag(QStyle::State_HasFocus);
        const int ring = current ? space::kFocusRing : 1;
        const int inset = ring + kRingGap;
        paintInside(cell.adjusted(inset, inset, -inset, -inset));
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
    paintGround(*painter, option);
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
