// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_writer.h"

#include "ui/report/paper_image.h"
#include "ui/report/pdf/metadata.h"
#include "ui/report/tagged_painter.h"

#include <QLocale>

#include <string>
#include <utility>

namespace regie::report {

struct ReportWriter::Parts
{
    explicit Parts(QIODevice &device)
        : output(device)
        , structure(output)
        , pages(output, kLayoutDotsPerInch)
    {}

    pdf::Output output;
    pdf::Structure structure;
    pdf::Outline outline;
    pdf::PageDevice pages;
};

ReportWriter::ReportWriter(QIODevice &device, const QString &title, GoOn goOn)
    : m_facts{title, QLocale().bcp47Name(), QDateTime::currentDateTimeUtc()}
    , m_goOn(std::move(goOn))
{
    if (device.isWritable())
        m_parts = std::make_unique<Parts>(device);
}

ReportWriter::~ReportWriter() = default;

bool ReportWriter::add(const Report &report)
{
    if (!m_parts)
        return false;
    pdf::PageDevice &pages = m_parts->pages;
    pdf::Structure &structure = m_parts->structure;
    const LaidOutReport laidOut(report, pages);
    pages.setPageSize(paperSize(report.frame().orientation));
    structure.beginSection();
    TaggedPainter painter(laidOut, pages, structure, m_parts->outline);
    for (int page = 0; page < laidOut.pageCount(); ++page) {
        if ((m_goOn && !m_goOn()) || m_parts->output.failed())
            return false;
        structure.beginPage();
        pages.beginPage();
        painter.paintPage(page);
        pages.endPage(structure.pageObject(), "/Tabs/S/StructParents " + std::to_string(structure.pageIndex()));
        structure.endPage();
        ++m_pages;
    }
    structure.endSection();
    return true;
}

std::optional<Written> ReportWriter::finish()
{
    if (!m_parts || m_pages == 0)
        return std::nullopt;
    pdf::Output &output = m_parts->output;
    const std::optional<int> pages = m_parts->pages.finish();
    if (!pages)
        return std::nullopt;
    std::string catalog = "<</Type/Catalog/Pages " + pdf::reference(*pages) + "/Lang" +
                          pdf::textString(m_facts.language) + "/ViewerPreferences<</DisplayDocTitle true>>/Metadata " +
                          pdf::reference(writeMetadata(output, m_facts)) + "/OutputIntents[" +
                          pdf::reference(writeOutputIntent(output)) + "]/MarkInfo<</Marked true>>/StructTreeRoot " +
                          pdf::reference(m_parts->structure.finish());
    if (const int outline = m_parts->outline.write(output))
        catalog += "/PageMode/UseOutlines/Outlines " + pdf::reference(outline);
    const int information = writeInformation(output, m_facts);
    output.finish(output.writeObject(catalog + ">>"), information);
    return output.failed() ? std::nullopt : std::optional(Written{m_pages});
}

} // namespace regie::report
