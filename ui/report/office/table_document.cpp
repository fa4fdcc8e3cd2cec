// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/office/table_document.h"

#include "ui/report/office/document.h"
#include "ui/report/office/package.h"
#include "ui/report/office/sheet_styles.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace regie::report::office {

namespace {

constexpr char kType[] = "application/vnd.oasis.opendocument.spreadsheet";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TableDocument)
};

} // namespace

TableDocument::TableDocument(QIODevice &device, const QString &title, GoOn goOn)
    : m_device(device)
    , m_title(title)
    , m_goOn(std::move(goOn))
{}

bool TableDocument::add(const Report &report)
{
    if (m_goOn && !m_goOn())
        return false;
    if (!m_frame)
        m_frame = report.frame();
    m_ofReport.clear();
    QString heading;
    for (const Block &block : report.blocks()) {
        if (const auto *title = std::get_if<HeadingBlock>(&block))
            heading = title->text;
        else if (const auto *table = std::get_if<TableBlock>(&block))
            addTable(report.frame(), heading, *table);
        else if (const auto *both = std::get_if<FigureWithTableBlock>(&block))
            addTable(report.frame(), heading, both->table);
    }
    return true;
}

Sheet &TableDocument::sheetFor(const ReportFrame &frame, const QString &heading, const TableBlock &table)
{
    for (std::size_t i = 0; i < m_sheets.size(); ++i) {
        const bool isTaken = std::ranges::find(m_ofReport, i) != m_ofReport.end();
        if (!frame.part.isEmpty() && !isTaken && m_sheets[i].goesOnWith(heading, table)) {
            m_ofReport.push_back(i);
            return m_sheets[i];
        }
    }
    QStringList names{Words::tr("About these tables")};
    for (const Sheet &sheet : m_sheets)
        names << sheet.name();
    m_ofReport.push_back(m_sheets.size());
    m_sheets.emplace_back(sheetName(heading, names), heading, frame.partTitle, table);
    return m_sheets.back();
}

void TableDocument::addTable(const ReportFrame &frame, const QString &heading, const TableBlock &table)
{
    sheetFor(frame, heading, table).append(frame.part, table);
}

QByteArray TableDocument::about() const
{
    QStringList lines{m_title, m_frame->subtitle, m_frame->footer};
    lines << warningsOf(*m_frame) << QString() << Words::tr("The sheets of this file:");
    for (const Sheet &sheet : m_sheets)
        lines << sheet.name();
    return aboutSheet(Words::tr("About these tables"), lines);
}

std::optional<Written> TableDocument::finish()
{
    if (!m_frame)
        return std::nullopt;
    QByteArray body =
        rootTag("office:document-content") + sheetStyles(m_sheets) + "<office:body><office:spreadsheet>" + about();
    for (const Sheet &sheet : m_sheets)
        body += sheet.content();
    Package package(kType);
    package.add(QStringLiteral("content.xml"), "text/xml",
                body + "</office:spreadsheet></office:body></office:document-content>");
    package.add(QStringLiteral("styles.xml"), "text/xml", sheetPages(*m_frame, m_title));
    addMeta(package, m_title);
    if (!package.write(m_device))
        return std::nullopt;
    return Written{};
}

} // namespace regie::report::office
