// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report.h"

#include "ui/report/block_layout.h"
#include "ui/report/checked_device.h"
#include "ui/report/page_frame.h"
#include "ui/report/pagination.h"

#include <QPageSize>
#include <QPdfWriter>

#include <utility>

namespace regie::report {

namespace {

/// Fine enough that rounding to device units never shows; a whole number of units in a point.
constexpr int kDotsPerInch = 1440;

void setUp(QPdfWriter &writer, const ReportFrame &frame)
{
    writer.setResolution(kDotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(frame.title);
    writer.setCreator(QStringLiteral("Regiekompas"));
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
        result.push_back(std::move(laidOut));
    }
    return result;
}

void paint(const Element &element, QPainter &painter, const QPointF &origin)
{
    if (element.paint) {
        painter.save();
        element.paint(painter, element.rect.translated(origin));
        painter.restore();
    }
    for (const Element &child : element.children)
        paint(child, painter, origin);
}

} // namespace

Report::Report(ReportFrame frame)
    : m_frame(std::move(frame))
{}

void Report::heading(int level, const QString &text)
{
    m_blocks.emplace_back(HeadingBlock{level, text});
}

void Report::subtitle(const QString &text)
{
    m_blocks.emplace_back(ParagraphBlock{ParagraphKind::Subtitle, text});
}

void Report::paragraph(const QString &text)
{
    m_blocks.emplace_back(ParagraphBlock{ParagraphKind::Body, text});
}

void Report::note(const QString &text)
{
    m_blocks.emplace_back(ParagraphBlock{ParagraphKind::Note, text});
}

void Report::summary(const QString &lead, const QString &text)
{
    m_blocks.emplace_back(SummaryBlock{lead, text});
}

void Report::keyFigures(std::vector<KeyFigure> figures)
{
    m_blocks.emplace_back(KeyFiguresBlock{std::move(figures)});
}

void Report::table(TableBlock table)
{
    m_blocks.emplace_back(std::move(table));
}

void Report::figure(FigureBlock figure)
{
    m_blocks.emplace_back(std::move(figure));
}

void Report::figureWithTable(FigureBlock figure, TableBlock table, double figureShare)
{
    m_blocks.emplace_back(FigureWithTableBlock{std::move(figure), std::move(table), figureShare});
}

void Report::list(const QStringList &items)
{
    m_blocks.emplace_back(ListBlock{items});
}

void Report::pageBreak()
{
    m_blocks.emplace_back(PageBreakBlock{});
}

std::optional<int> Report::write(QIODevice &device) const
{
    CheckedDevice checked(device);
    if (!device.isWritable() || !checked.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return std::nullopt;
    QPdfWriter writer(&checked);
    setUp(writer, m_frame);
    const Typesetter setter(writer);
    const PageFrame frame(m_frame, setter);
    const QRectF area = frame.textArea();
    const auto blocks = layOutAll(m_blocks, setter, area.size());
    const auto pages = paginate(blocks, area.height());
    const int count = static_cast<int>(pages.size());
    QPainter painter;
    bool whole = painter.begin(&writer);
    for (int i = 0; whole && i < count; ++i) {
        whole = i == 0 || writer.newPage();
        frame.paint(painter, i + 1, count);
        for (const PlacedFragment &placed : pages[static_cast<std::size_t>(i)])
            paint(blocks[placed.block].fragments[placed.fragment].root, painter,
                  area.topLeft() + QPointF(0, placed.top));
    }
    whole = whole && painter.end() && !checked.failed();
    return whole ? std::optional(count) : std::nullopt;
}

} // namespace regie::report
