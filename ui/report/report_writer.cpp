// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_writer.h"

#include "ui/report/paper_image.h"
#include "ui/report/pdf/tagging_device.h"
#include "ui/report/tagged_painter.h"

#include <QLocale>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>

#include <utility>

namespace regie::report {

namespace {

constexpr int kUnitsPerPoint = kLayoutDotsPerInch / 72;

QPageLayout pageLayout(Orientation orientation)
{
    const auto turned = orientation == Orientation::Portrait ? QPageLayout::Portrait : QPageLayout::Landscape;
    return QPageLayout(QPageSize(QPageSize::A4), turned, QMarginsF(0, 0, 0, 0));
}

} // namespace

struct ReportWriter::Parts
{
    explicit Parts(QIODevice &device)
        : output(device)
        , structure(output)
        , tagging(output, structure)
        , writer(&tagging)
    {}

    pdf::Output output;
    pdf::Structure structure;
    pdf::Outline outline;
    pdf::TaggingDevice tagging;
    QPdfWriter writer;
    QPainter painter;
};

ReportWriter::ReportWriter(QIODevice &device, const QString &title, GoOn goOn)
    : m_facts{title, QLocale().bcp47Name(), QDateTime::currentDateTimeUtc()}
    , m_goOn(std::move(goOn))
{
    if (!device.isWritable())
        return;
    m_parts = std::make_unique<Parts>(device);
    m_parts->tagging.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    m_parts->writer.setResolution(kLayoutDotsPerInch);
}

ReportWriter::~ReportWriter() = default;

bool ReportWriter::begin(const ReportFrame &frame)
{
    m_parts->writer.setPageLayout(pageLayout(frame.orientation));
    const bool begun = m_pages == 0 ? m_parts->painter.begin(&m_parts->writer) : m_parts->writer.newPage();
    if (m_pages > 0)
        m_parts->structure.endPage();
    m_parts->structure.beginPage();
    ++m_pages;
    return begun && !m_parts->output.failed();
}

bool ReportWriter::add(const Report &report)
{
    if (!m_parts)
        return false;
    m_parts->writer.setPageLayout(pageLayout(report.frame().orientation));
    const LaidOutReport laidOut(report, m_parts->writer);
    m_parts->structure.beginSection();
    TaggedPainter painter(laidOut, m_parts->structure, m_parts->outline, kUnitsPerPoint);
    for (int page = 0; page < laidOut.pageCount(); ++page) {
        if ((m_goOn && !m_goOn()) || !begin(report.frame()))
            return false;
        painter.paintPage(m_parts->painter, page);
    }
    m_parts->structure.endSection();
    return true;
}

std::optional<Written> ReportWriter::finish()
{
    if (!m_parts || m_pages == 0 || !m_parts->painter.end())
        return std::nullopt;
    pdf::Output &output = m_parts->output;
    m_parts->structure.endPage();
    const bool tagged = m_parts->tagging.isTagged();
    QByteArray catalog =
        "<</Type/Catalog/Pages " + pdf::reference(m_parts->tagging.pageRoot()) + "/Lang" +
        pdf::textString(m_facts.language) + "/ViewerPreferences<</DisplayDocTitle true>>/Metadata " +
        pdf::reference(writeMetadata(output, m_facts, tagged ? pdf::Tagging::Whole : pdf::Tagging::None)) +
        "/OutputIntents[" + pdf::reference(writeOutputIntent(output)) + "]";
    if (tagged)
        catalog += "/MarkInfo<</Marked true>>/StructTreeRoot " + pdf::reference(m_parts->structure.finish());
    if (const int outline = m_parts->outline.write(output))
        catalog += "/PageMode/UseOutlines/Outlines " + pdf::reference(outline);
    const int information = writeInformation(output, m_facts);
    output.finish(output.writeObject(catalog + ">>"), information);
    if (output.failed() || !m_parts->tagging.isUnderstood() || m_parts->tagging.pageRoot() == 0)
        return std::nullopt;
    return Written{m_pages, tagged};
}

} // namespace regie::report
