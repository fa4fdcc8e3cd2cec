// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/block_layout.h"

#include <algorithm>

namespace regie::report {

using figures::Token;

namespace {

constexpr qreal kCaptionGap = 4;

/// The figure with its caption, from the top left of the fragment.
Element elementOf(const FigureBlock &block, const Typesetter &setter, const QSizeF &area, qreal &height)
{
    const TextBox caption(setter, block.caption, {sizes::kNote, QFont::Normal, Token::Text2}, area.width());
    const qreal below = block.caption.isEmpty() ? 0 : caption.height() + setter.points(kCaptionGap);
    const qreal figure = std::min(block.height(area.width(), setter.device()), area.height() - below);
    height = figure + below;
    Element picture;
    picture.tag = Tag::Figure;
    picture.alternative = block.alternative;
    picture.rect = QRectF(0, 0, area.width(), figure);
    picture.paint = block.paint;
    if (block.caption.isEmpty())
        return picture;
    // Beside the figure, not in it: who hears the alternative text would not hear what is inside.
    Element text;
    text.tag = Tag::Caption;
    text.rect = QRectF(0, figure + setter.points(kCaptionGap), area.width(), caption.height());
    text.paint = [caption](QPainter &painter, const QRectF &rect) { caption.paint(painter, rect.topLeft()); };
    Element both;
    both.tag = Tag::Division;
    both.children = {picture, text};
    return both;
}

void move(Element &element, const QPointF &by)
{
    element.rect.translate(by);
    for (Element &child : element.children)
        move(child, by);
}

/// The whole table as one element, from the top left of the fragment.
Element elementOf(const TableBlock &block, const Typesetter &setter, const QSizeF &area, qreal &height)
{
    Element table;
    table.tag = Tag::Table;
    height = 0;
    for (Fragment &row : layOut(block, setter, area).fragments) {
        move(row.root, QPointF(0, height));
        height += row.height;
        const Tag group = row.group.value_or(Tag::TableBody);
        if (table.children.empty() || table.children.back().tag != group) {
            table.children.emplace_back();
            table.children.back().tag = group;
        }
        table.children.back().children.push_back(row.root);
    }
    return table;
}

} // namespace

std::function<qreal(qreal, const QPaintDevice &)> fixedHeight(qreal points)
{
    return [points](qreal, const QPaintDevice &device) { return points * device.logicalDpiY() / pdf::kPointsPerInch; };
}

LaidOutBlock layOut(const FigureBlock &block, const Typesetter &setter, const QSizeF &area)
{
    LaidOutBlock result;
    result.spaceAbove = setter.points(4);
    Fragment fragment;
    fragment.root = elementOf(block, setter, area, fragment.height);
    result.tag = fragment.root.tag;
    result.fragments = {fragment};
    return result;
}

LaidOutBlock layOut(const FigureWithTableBlock &block, const Typesetter &setter, const QSizeF &area)
{
    const qreal gap = setter.points(12);
    const qreal left = (area.width() - gap) * block.figureShare;
    qreal figureHeight = 0;
    qreal tableHeight = 0;
    Element figure = elementOf(block.figure, setter, QSizeF(left, area.height()), figureHeight);
    Element table = elementOf(block.table, setter, QSizeF(area.width() - gap - left, area.height()), tableHeight);
    move(table, QPointF(left + gap, 0));
    LaidOutBlock result;
    result.tag = Tag::Division;
    result.spaceAbove = setter.points(4);
    Fragment fragment;
    fragment.height = std::max(figureHeight, tableHeight);
    fragment.root.tag = Tag::Division;
    fragment.root.children = {figure, table};
    result.fragments = {fragment};
    return result;
}

} // namespace regie::report
