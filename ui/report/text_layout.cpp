// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/block_layout.h"

#include <utility>

namespace regie::report {

using figures::Token;

namespace {

struct HeadingLook
{
    Tag tag;
    qreal pointSize;
    qreal above;
    qreal below;
};

HeadingLook lookOf(int level)
{
    if (level <= 1)
        return {Tag::Heading1, 20, 0, 2};
    if (level == 2)
        return {Tag::Heading2, 12, 10, 4};
    return {Tag::Heading3, 10, 8, 2};
}

TextBox::Look lookOf(ParagraphKind kind)
{
    switch (kind) {
    case ParagraphKind::Body:
        return {};
    case ParagraphKind::Subtitle:
        return {10, QFont::Normal, Token::Text2};
    case ParagraphKind::Note:
        return {sizes::kNote, QFont::Normal, Token::Text2};
    }
    Q_UNREACHABLE();
}

/// Some lines of a box as one fragment.
Fragment linesOf(const TextBox &box, Tag tag, int first, int count, qreal left, qreal width)
{
    Fragment fragment;
    fragment.height = count * box.lineHeight();
    fragment.root.tag = tag;
    fragment.root.rect = QRectF(left, 0, width, fragment.height);
    fragment.root.paint = [box, first, count](QPainter &painter, const QRectF &rect) {
        box.paint(painter, rect.topLeft(), first, count);
    };
    return fragment;
}

/// One fragment a line; neither the first nor the last line of a text is left alone on a page.
void appendLines(LaidOutBlock &block, const TextBox &box, Tag tag, qreal left, qreal width)
{
    const int lines = box.lineCount();
    for (int i = 0; i < lines; ++i) {
        block.fragments.push_back(linesOf(box, tag, i, 1, left, width));
        block.fragments.back().continues = i > 0;
        const bool leavesOneLine = i == 0 || i == lines - 2;
        if (i + 1 < lines && leavesOneLine)
            block.fragments.back().cohesion = Cohesion::WithNext;
    }
}

Element labelOf(const TextBox &bullet, qreal width)
{
    Element label;
    label.tag = Tag::ListLabel;
    label.rect = QRectF(0, 0, width, bullet.height());
    label.paint = [bullet](QPainter &painter, const QRectF &rect) { bullet.paint(painter, rect.topLeft()); };
    return label;
}

} // namespace

LaidOutBlock layOut(const HeadingBlock &block, const Typesetter &setter, const QSizeF &area)
{
    const HeadingLook look = lookOf(block.level);
    const TextBox box(setter, block.text, {look.pointSize, QFont::Bold, Token::Text}, area.width());
    LaidOutBlock result;
    result.tag = look.tag;
    result.spaceAbove = setter.points(look.above);
    result.fragments = {linesOf(box, look.tag, 0, box.lineCount(), 0, area.width())};
    result.fragments.front().root.bookmark = block.text;
    result.fragments.front().height += setter.points(look.below);
    result.fragments.front().cohesion = Cohesion::WithNext;
    return result;
}

LaidOutBlock layOut(const ParagraphBlock &block, const Typesetter &setter, const QSizeF &area)
{
    LaidOutBlock result;
    result.tag = Tag::Paragraph;
    result.spaceAbove = setter.points(block.kind == ParagraphKind::Body ? 4 : 2);
    appendLines(result, TextBox(setter, block.text, lookOf(block.kind), area.width()), Tag::Paragraph, 0, area.width());
    return result;
}

LaidOutBlock layOut(const SummaryBlock &block, const Typesetter &setter, const QSizeF &area)
{
    const qreal padding = setter.points(6);
    const QString text = block.lead + u' ' + block.text;
    const TextBox::Look look{10, QFont::Normal, Token::Text, Qt::AlignLeft, block.lead.size()};
    const TextBox box(setter, text, look, area.width() - 2 * padding);
    const QColor panel = setter.color(Token::InfoBack);
    LaidOutBlock result;
    result.tag = Tag::Paragraph;
    result.spaceAbove = setter.points(10);
    Fragment fragment;
    fragment.height = box.height() + 2 * padding;
    fragment.root.tag = Tag::Paragraph;
    fragment.root.rect = QRectF(0, 0, area.width(), fragment.height);
    fragment.root.paint = [box, padding, panel](QPainter &painter, const QRectF &rect) {
        painter.fillRect(rect, panel);
        box.paint(painter, rect.topLeft() + QPointF(padding, padding));
    };
    result.fragments = {fragment};
    return result;
}

LaidOutBlock layOut(const ListBlock &block, const Typesetter &setter, const QSizeF &area)
{
    const qreal indent = setter.points(12);
    const qreal width = area.width() - indent;
    const TextBox bullet(setter, QStringLiteral("\u2022"), {}, indent);
    LaidOutBlock result;
    result.tag = Tag::List;
    result.spaceAbove = setter.points(4);
    for (const QString &item : block.items) {
        const std::size_t start = result.fragments.size();
        appendLines(result, TextBox(setter, item, {}, width), Tag::ListBody, indent, width);
        for (std::size_t i = start; i < result.fragments.size(); ++i) {
            Element line;
            line.tag = Tag::ListItem;
            if (i == start)
                line.children.push_back(labelOf(bullet, indent));
            line.children.push_back(std::exchange(result.fragments[i].root, {}));
            result.fragments[i].root = line;
        }
    }
    return result;
}

LaidOutBlock layOut(const PageBreakBlock &, const Typesetter &, const QSizeF &)
{
    // Without fragments: the next block, not this one, is what stands at the top of the new page.
    LaidOutBlock result;
    result.startsPage = true;
    return result;
}

} // namespace regie::report
