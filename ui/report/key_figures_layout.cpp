// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/block_layout.h"

#include <algorithm>

namespace regie::report {

using figures::Token;

namespace {

constexpr qreal kGap = 8;
constexpr qreal kPadding = 6;
constexpr qreal kBar = 3;
constexpr qreal kValueSize = 18;

/// The largest size, in whole points, at which the value fits on one line.
qreal fittingSize(const Typesetter &setter, const QString &value, qreal width)
{
    qreal size = kValueSize;
    while (size > sizes::kBody && TextBox(setter, value, {size, QFont::Bold}).naturalWidth() > width)
        size -= 1;
    return size;
}

struct Card
{
    TextBox label;
    TextBox value;
    TextBox note;
    qreal height() const { return label.height() + value.height() + note.height(); }
};

Card cardOf(const KeyFigure &figure, const Typesetter &setter, qreal width)
{
    const TextBox::Look small{sizes::kNote, QFont::Normal, Token::Text2};
    const TextBox::Look large{fittingSize(setter, figure.value, width), QFont::Bold, Token::Text};
    return {TextBox(setter, figure.label, small, width), TextBox(setter, figure.value, large, width),
            TextBox(setter, figure.note, small, width)};
}

Element textOf(const TextBox &box, const QPointF &topLeft, qreal width)
{
    Element element;
    element.tag = Tag::Paragraph;
    element.rect = QRectF(topLeft, QSizeF(width, box.height()));
    element.paint = [box](QPainter &painter, const QRectF &at) { box.paint(painter, at.topLeft()); };
    return element;
}

Element elementOf(const Card &card, const Typesetter &setter, const QRectF &rect)
{
    const qreal bar = setter.points(kBar);
    const qreal padding = setter.points(kPadding);
    const qreal border = setter.points(0.75);
    const QColor accent = setter.color(Token::Accent);
    const QColor line = setter.color(Token::Line);
    Element element;
    element.tag = Tag::Division;
    element.rect = rect;
    element.paint = [=](QPainter &painter, const QRectF &at) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(line, border));
        painter.drawRect(at);
        painter.fillRect(QRectF(at.topLeft(), QSizeF(bar, at.height())), accent);
    };
    QPointF pen = rect.topLeft() + QPointF(bar + padding, padding);
    for (const TextBox *box : {&card.label, &card.value, &card.note}) {
        if (box->hasInk(0))
            element.children.push_back(textOf(*box, pen, rect.width() - bar - 2 * padding));
        pen.ry() += box->height();
    }
    return element;
}

} // namespace

LaidOutBlock layOut(const KeyFiguresBlock &block, const Typesetter &setter, const QSizeF &area)
{
    LaidOutBlock result;
    if (block.figures.empty())
        return result;
    const auto count = static_cast<qreal>(block.figures.size());
    const qreal gap = setter.points(kGap);
    const qreal width = (area.width() - (count - 1) * gap) / count;
    std::vector<Card> cards;
    qreal height = 0;
    for (const KeyFigure &figure : block.figures) {
        cards.push_back(cardOf(figure, setter, width - setter.points(kBar + 2 * kPadding)));
        height = std::max(height, cards.back().height() + setter.points(2 * kPadding));
    }
    Fragment fragment;
    fragment.height = height;
    fragment.root.tag = Tag::Division;
    qreal left = 0;
    for (const Card &card : cards) {
        fragment.root.children.push_back(elementOf(card, setter, QRectF(left, 0, width, height)));
        left += width + gap;
    }
    result.spaceAbove = setter.points(10);
    result.fragments = {fragment};
    return result;
}

} // namespace regie::report
