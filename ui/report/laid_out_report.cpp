// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/laid_out_report.h"

#include "ui/report/block_layout.h"
#include "ui/report/pagination.h"

#include <utility>

namespace regie::report {

namespace {

bool isNote(const Block &block)
{
    const auto *paragraph = std::get_if<ParagraphBlock>(&block);
    return paragraph && paragraph->kind == ParagraphKind::Note;
}

std::vector<LaidOutBlock> layOutAll(const std::vector<Block> &blocks, const Typesetter &setter, const QSizeF &area)
{
    std::vector<LaidOutBlock> result;
    bool startsPage = false;
    for (const Block &block : blocks) {
        LaidOutBlock laidOut = std::visit([&](const auto &kind) { return layOut(kind, setter, area); }, block);
        startsPage = startsPage || laidOut.startsPage;
        if (laidOut.fragments.empty())
            continue; // a page break, or nothing to show
        laidOut.startsPage = std::exchange(startsPage, false);
        if (isNote(block) && !result.empty() && !laidOut.startsPage)
            result.back().fragments.back().cohesion = Cohesion::WithNext; // it says how to read what is above it
        result.push_back(std::move(laidOut));
    }
    return result;
}

void paint(const Element &element, QPainter &painter, const QPointF &origin)
{
    if (element.paint)
        paintOwn(element, painter, origin);
    for (const Element &child : element.children)
        paint(child, painter, origin);
}

} // namespace

void paintOwn(const Element &element, QPainter &painter, const QPointF &origin)
{
    const bool isFigure = element.tag == Tag::Figure;
    if (isFigure)
        painter.save();
    element.paint(painter, element.rect.translated(origin));
    if (isFigure)
        painter.restore();
}

LaidOutReport::LaidOutReport(const Report &report, const QPaintDevice &device)
    : m_setter(device)
    , m_frame(report.frame(), m_setter)
{
    layOut(report);
}

LaidOutReport::LaidOutReport(const Report &report, pdf::PageDevice &device)
    : m_setter(device)
    , m_frame(report.frame(), m_setter)
{
    layOut(report);
}

void LaidOutReport::layOut(const Report &report)
{
    m_area = m_frame.textArea();
    m_blocks = layOutAll(report.blocks(), m_setter, m_area.size());
    m_pages = paginate(m_blocks, m_area.height());
}

void LaidOutReport::paintPage(QPainter &painter, int page) const
{
    m_frame.paint(painter, page + 1, pageCount());
    for (const PlacedFragment &placed : m_pages[static_cast<std::size_t>(page)])
        paint(m_blocks[placed.block].fragments[placed.fragment].root, painter, originOf(placed));
}

} // namespace regie::report
