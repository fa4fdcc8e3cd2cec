// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/tagged_painter.h"

#include "ui/report/paper_image.h"

namespace regie::report {

TaggedPainter::TaggedPainter(const LaidOutReport &report, pdf::PageDevice &pages, pdf::Structure &structure,
                             pdf::Outline &outline)
    : m_report(report)
    , m_pages(pages)
    , m_structure(structure)
    , m_outline(outline)
{}

void TaggedPainter::paintPage(int page)
{
    QPainter painter(&m_pages);
    m_painter = &painter;
    m_current = kNone;
    m_pages.content().beginArtifact();
    m_report.frame().paint(painter, page + 1, m_report.pageCount());
    for (const PlacedFragment &placed : m_report.page(page))
        paintFragment(placed);
}

void TaggedPainter::paintFragment(const PlacedFragment &placed)
{
    const LaidOutBlock &block = m_report.blocks()[placed.block];
    const Fragment &fragment = block.fragments[placed.fragment];
    m_origin = m_report.originOf(placed);
    if (placed.repetition)
        paintAsArtifact(fragment.root);
    else
        paintParts(fragment, rootOf(block, placed));
}

int TaggedPainter::rootOf(const LaidOutBlock &block, const PlacedFragment &placed)
{
    const Fragment &fragment = block.fragments[placed.fragment];
    const bool isBlock = fragment.root.tag == block.tag;
    if (placed.fragment == 0) {
        Element whole;
        whole.tag = block.tag;
        m_block = addElement(pdf::Structure::kSection, isBlock ? fragment.root : whole);
        m_groupTag = Tag::Artifact;
    }
    if (isBlock)
        return m_block;
    if (fragment.continues)
        return m_root;
    int parent = m_block;
    if (fragment.group) {
        if (m_groupTag != *fragment.group)
            m_group = m_structure.add(m_block, *fragment.group, {});
        m_groupTag = *fragment.group;
        parent = m_group;
    }
    m_root = addElement(parent, fragment.root);
    return m_root;
}

int TaggedPainter::addElement(int parent, const Element &element)
{
    const auto points = [](qreal units) { return units / kLayoutUnitsPerPoint; };
    const qreal height = m_report.pageSize().height();
    const QRectF at = element.rect.translated(m_origin);
    pdf::ElementFacts facts{element.alternative};
    if (element.tag == Tag::Figure)
        facts.box = QRectF(points(at.left()), points(height - at.bottom()), points(at.width()), points(at.height()));
    if (const int level = headingLevel(element.tag))
        m_outline.add(level, element.bookmark, m_structure.pageObject(), points(height - at.top()));
    return m_structure.add(parent, element.tag, facts);
}

void TaggedPainter::paintParts(const Fragment &fragment, int root)
{
    paintGround(fragment.root, root);
    if (!fragment.continues)
        m_children.clear();
    std::size_t next = 0;
    for (const Element &child : fragment.root.children) {
        while (next < m_children.size() && m_children[next].tag != child.tag)
            ++next;
        if (next == m_children.size())
            m_children.push_back({child.tag, addElement(root, child)});
        paintElement(child, m_children[next++].element);
    }
}

void TaggedPainter::paintElement(const Element &element, int index)
{
    paintGround(element, index);
    for (const Element &child : element.children)
        paintElement(child, addElement(index, child));
}

void TaggedPainter::paintGround(const Element &element, int index)
{
    if (!element.paint)
        return;
    startContent(isGrouping(element.tag) ? kNone : index);
    paintOwn(element);
}

void TaggedPainter::paintAsArtifact(const Element &element)
{
    if (element.paint) {
        startContent(kNone);
        paintOwn(element);
    }
    for (const Element &child : element.children)
        paintAsArtifact(child);
}

void TaggedPainter::paintOwn(const Element &element)
{
    report::paintOwn(element, *m_painter, m_origin);
}

void TaggedPainter::startContent(int index)
{
    if (index == m_current)
        return;
    m_current = index;
    if (index == kNone)
        m_pages.content().beginArtifact();
    else
        m_pages.content().beginPart(pdf::typeName(m_structure.tagOf(index)), m_structure.addContent(index));
}

} // namespace regie::report
