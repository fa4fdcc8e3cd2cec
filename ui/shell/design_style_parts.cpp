// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/design_style.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace regie::ui::shell {

namespace space = figures::space;
using figures::Token;

void DesignStyle::paintArrow(QPainter &painter, const QRect &rect, PrimitiveElement direction, bool enabled) const
{
    constexpr qreal kHalfWidth = 4;
    constexpr qreal kHalfHeight = 2;
    const qreal sign = direction == PE_IndicatorArrowUp ? -1 : 1;
    const QPointF centre = QRectF(rect).center();
    const QPolygonF triangle{centre + QPointF(-kHalfWidth, -sign * kHalfHeight),
                             centre + QPointF(kHalfWidth, -sign * kHalfHeight),
                             centre + QPointF(0, sign * kHalfHeight)};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(enabled ? Token::Text2 : Token::Text3));
    painter.drawPolygon(triangle);
    painter.restore();
}

void DesignStyle::paintCombo(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const
{
    if (option.frame)
        paintFrame(painter, option.rect, fieldFrame(option));
    const QRect arrow = proxy()->subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    paintArrow(painter, arrow, PE_IndicatorArrowDown, has(option, State_Enabled));
}

void DesignStyle::paintSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget) const
{
    if (option.frame)
        paintFrame(painter, option.rect, fieldFrame(option));
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const bool enabled = has(option, State_Enabled);
    const QRect up = proxy()->subControlRect(CC_SpinBox, &option, SC_SpinBoxUp, widget);
    const QRect down = proxy()->subControlRect(CC_SpinBox, &option, SC_SpinBoxDown, widget);
    paintArrow(painter, up, PE_IndicatorArrowUp,
               enabled && option.stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled));
    paintArrow(painter, down, PE_IndicatorArrowDown,
               enabled && option.stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled));
}

void DesignStyle::paintScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const
{
    constexpr qreal kInset = 3;
    const bool isUpright = option.orientation == Qt::Vertical;
    const bool isEnabled = has(option, State_Enabled) && option.maximum > option.minimum;
    const auto part = [&](SubControl which) { return proxy()->subControlRect(CC_ScrollBar, &option, which, widget); };
    painter.save();
    painter.fillRect(option.rect, color(Token::Window));
    // Arrows of an upright bar; of one that lies down they are turned a quarter to the left.
    for (const auto &[which, direction] :
         {std::pair(SC_ScrollBarSubLine, PE_IndicatorArrowUp), std::pair(SC_ScrollBarAddLine, PE_IndicatorArrowDown)}) {
        const QRect place = part(which);
        painter.save();
        painter.translate(QRectF(place).center());
        if (!isUpright)
            painter.rotate(-90);
        const int half = std::min(place.width(), place.height()) / 2;
        paintArrow(painter, QRect(-half, -half, 2 * half, 2 * half), direction, isEnabled);
        painter.restore();
    }
    const bool isHeld = option.activeSubControls.testFlag(SC_ScrollBarSlider) &&
                        (has(option, State_MouseOver) || has(option, State_Sunken));
    const QRectF slider =
        QRectF(part(SC_ScrollBarSlider))
            .adjusted(isUpright ? kInset : 0, isUpright ? 0 : kInset, isUpright ? -kInset : 0, isUpright ? 0 : -kInset);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(isHeld ? Token::Accent : Token::Control));
    if (isEnabled)
        painter.drawRoundedRect(slider, space::kRadius, space::kRadius);
    painter.restore();
}

void DesignStyle::paintHeaderSection(const QStyleOptionHeader &option, QPainter &painter) const
{
    const QRect &rect = option.rect;
    painter.fillRect(rect,
                     color(has(option, State_MouseOver) && has(option, State_Enabled) ? Token::Hover : Token::Window));
    painter.setPen(color(Token::Line));
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    const bool isLast =
        option.position == QStyleOptionHeader::End || option.position == QStyleOptionHeader::OnlyOneSection;
    if (option.orientation == Qt::Horizontal && !isLast)
        painter.drawLine(rect.topRight(), rect.bottomRight());
}

void DesignStyle::paintCheck(const QStyleOption &option, QPainter &painter) const
{
    paintFrame(painter, option.rect, fieldFrame(option));
    const QRectF box(option.rect);
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    QPolygonF mark;
    if (has(option, State_On))
        mark << at(0.24, 0.52) << at(0.43, 0.72) << at(0.77, 0.29);
    else if (has(option, State_NoChange))
        mark << at(0.26, 0.5) << at(0.74, 0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(has(option, State_Enabled) ? Token::Text : Token::Text3), 2));
    painter.drawPolyline(mark);
    painter.restore();
}

void DesignStyle::paintRadio(const QStyleOption &option, QPainter &painter) const
{
    const Frame frame = fieldFrame(option);
    const QRectF circle = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(frame.border), frame.width));
    painter.setBrush(color(frame.ground));
    painter.drawEllipse(circle);
    if (has(option, State_On)) {
        const qreal inset = circle.width() / 4;
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(has(option, State_Enabled) ? Token::Text : Token::Text3));
        painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

void DesignStyle::paintTab(const QStyleOptionTab &option, QPainter &painter) const
{
    constexpr int kMark = 3;
    const QRect &rect = option.rect;
    const bool selected = has(option, State_Selected);
    if (selected)
        painter.fillRect(rect, color(Token::Base));
    else if (has(option, State_MouseOver))
        painter.fillRect(rect, color(Token::Hover));
    painter.setPen(color(Token::Line));
    if (selected) {
        painter.drawLine(rect.topLeft(), rect.bottomLeft());
        painter.drawLine(rect.topRight(), rect.bottomRight());
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), kMark), color(Token::Accent));
    } else {
        painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    }
}

void DesignStyle::paintToolButton(const QStyleOption &option, QPainter &painter) const
{
    if (!has(option, State_AutoRaise)) {
        paintFrame(painter, option.rect, buttonFrame(option));
        return;
    }
    if (has(option, State_On) || has(option, State_Sunken))
        paintFrame(painter, option.rect, {Token::Selection, Token::Accent, 1});
    else if (has(option, State_MouseOver) && has(option, State_Enabled))
        paintFrame(painter, option.rect, {Token::Hover, Token::Control, 1});
}

} // namespace regie::ui::shell
