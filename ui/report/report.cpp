// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report.h"

#include "ui/report/report_writer.h"

#include <utility>

namespace regie::report {

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

std::optional<Written> Report::write(QIODevice &device) const
{
    ReportWriter writer(device, m_frame.title);
    return writer.add(*this) ? writer.finish() : std::nullopt;
}

} // namespace regie::report
