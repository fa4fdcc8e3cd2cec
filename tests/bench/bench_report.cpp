// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/bench_report.h"

#include "tests/bench/instructions.h"
#include "ui/figures/fonts.h"
#include "ui/figures/stacked_bars_figure.h"
#include "ui/figures/timeline_figure.h"
#include "ui/report/figure_blocks.h"
#include "ui/report/laid_out_report.h"
#include "ui/report/paper_image.h"
#include "ui/report/pdf/page_device.h"
#include "ui/report/report_output.h"

#include <QFile>
#include <QFont>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <array>

namespace regie::bench {

namespace {

constexpr int kRows = 24;
constexpr int kColumns = 6;
constexpr int kDotsPerInch = 1440;
constexpr qreal kPoint = kDotsPerInch / 72.0;
constexpr qreal kMargin = 16 * kDotsPerInch / 25.4;

QString title(int sheet)
{
    return QStringLiteral("Factsheet van gemeente %1").arg(sheet);
}

QStringList cells(int sheet, int row)
{
    QStringList result{QStringLiteral("Locatie %1 van %2").arg(row).arg(sheet), QStringLiteral("kleinschalig")};
    for (int column = 2; column < kColumns; ++column)
        result << QString::number(100 + (sheet * 31 + row * 7 + column) % 900);
    return result;
}

QStringList heads()
{
    return {QStringLiteral("Locatie"), QStringLiteral("Soort"), QStringLiteral("Plekken"),
            QStringLiteral("Amv"),     QStringLiteral("Homes"), QStringLiteral("Bezet")};
}

analysis::StackedBars bars(int sheet)
{
    analysis::StackedBars result{analysis::BarUnit::Places, {}, QStringLiteral("Zes balken.")};
    for (int i = 0; i < 6; ++i)
        result.bars.push_back(
            {QString::number(i), QStringLiteral("Kern %1").arg(i), 100 + (sheet + i) % 50, 40, 20, 200});
    return result;
}

analysis::CapacityTimeline timeline(int sheet)
{
    analysis::CapacityTimeline result;
    result.summary = QStringLiteral("Twee jaar.");
    for (int i = 0; i < 24; ++i) {
        const QDate month = QDate(2026, 1, 1).addMonths(i);
        result.months.push_back({QDate(month.year(), month.month(), month.daysInMonth()), 300 - (sheet + i) % 40, 60,
                                 400, i % 6 == 0 ? 10 : 0});
    }
    return result;
}

report::Report sheet(int number, Content content = Content::TableAndFigures)
{
    report::Report result(report::ReportFrame{title(number), QStringLiteral("Peildatum 1 november 2026"),
                                              QStringLiteral("Bron: meting"), true});
    result.heading(1, title(number));
    report::TableBlock table;
    const QStringList names = heads();
    for (int column = 0; column < kColumns; ++column)
        table.columns.push_back({names[column], column < 2 ? report::ColumnKind::Text : report::ColumnKind::Number, 1});
    for (int row = 0; row < kRows; ++row)
        table.rows.push_back(cells(number, row));
    result.table(table);
    if (content == Content::Table)
        return result;
    result.figure(report::barsBlock(bars(number), 1, {}));
    result.figure(report::timelineBlock(timeline(number)));
    return result;
}

class HandPainter
{
public:
    explicit HandPainter(QPdfWriter &writer)
        : m_painter(&writer)
        , m_width(writer.width())
    {
        m_body.setPointSizeF(9);
        m_bold = m_body;
        m_bold.setWeight(QFont::DemiBold);
        m_title = m_bold;
        m_title.setPointSizeF(18);
    }

    void paint(int number)
    {
        qreal y = kMargin + 30 * kPoint;
        text(m_title, QPointF(kMargin, y), title(number));
        y += 20 * kPoint;
        row(m_bold, y, heads());
        for (int i = 0; i < kRows; ++i)
            row(m_body, y, cells(number, i));
        const figures::StackedBarsFigure first(bars(number), figures::printStyle(), 1);
        const QRectF place(kMargin, y, m_width - 2 * kMargin,
                           first.heightFor(m_width - 2 * kMargin, *m_painter.device()));
        first.paint(m_painter, place);
        figures::TimelineFigure(timeline(number), figures::printStyle())
            .paint(m_painter, QRectF(kMargin, place.bottom(), place.width(), 150 * kPoint));
    }

private:
    void text(const QFont &font, const QPointF &at, const QString &text)
    {
        m_painter.setFont(font);
        m_painter.drawText(at, text);
    }
    void row(const QFont &font, qreal &y, const QStringList &texts)
    {
        const qreal step = (m_width - 2 * kMargin) / kColumns;
        for (int column = 0; column < kColumns; ++column)
            text(font, QPointF(kMargin + column * step, y), texts[column]);
        m_painter.fillRect(QRectF(kMargin, y + 4 * kPoint, m_width - 2 * kMargin, kPoint / 2), Qt::lightGray);
        y += 16 * kPoint;
    }

    QPainter m_painter;
    qreal m_width;
    QFont m_body{QStringLiteral("Open Sans")};
    QFont m_bold;
    QFont m_title;
};

void prepare(QPdfWriter &writer)
{
    writer.setResolution(kDotsPerInch);
    writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)});
}

bool writeByHand(QIODevice &device, int sheets)
{
    QPdfWriter writer(&device);
    prepare(writer);
    HandPainter painter(writer);
    for (int i = 0; i < sheets; ++i) {
        if (i > 0 && !writer.newPage())
            return false;
        painter.paint(i);
    }
    return true;
}

bool writeUntagged(QIODevice &device, int sheets)
{
    report::pdf::Output output(device);
    report::pdf::PageDevice pages(output, report::kLayoutDotsPerInch);
    for (int i = 0; i < sheets; ++i) {
        const report::Report content = sheet(i);
        const report::LaidOutReport laidOut(content, pages);
        pages.setPageSize(report::paperSize(report::Orientation::Portrait));
        for (int page = 0; page < laidOut.pageCount(); ++page) {
            pages.beginPage();
            QPainter painter(&pages);
            laidOut.paintPage(painter, page);
            painter.end();
            pages.endPage(output.allocate(), {});
        }
    }
    const std::optional<int> root = pages.finish();
    const int catalog = output.writeObject("<</Type/Catalog/Pages " + report::pdf::reference(root.value_or(0)) + ">>");
    output.finish(catalog, output.writeObject("<<>>"));
    return root && !output.failed();
}

bool writeAs(report::ReportFormat format, QIODevice &device, Content content, int sheets)
{
    const auto output = report::makeOutput(format, device, QStringLiteral("Factsheets"));
    for (int i = 0; i < sheets; ++i) {
        if (!output->add(sheet(i, content)))
            return false;
    }
    return output->finish().has_value();
}

} // namespace

bool writeSheets(const QString &path, Making making, int sheets)
{
    QFile file(path);
    if (!figures::loadBundledFonts() || !file.open(QIODevice::WriteOnly))
        return false;
    endPart("start");
    bool isWritten = false;
    switch (making) {
    case Making::ByHand:
        isWritten = writeByHand(file, sheets);
        break;
    case Making::Untagged:
        isWritten = writeUntagged(file, sheets);
        break;
    case Making::Tagged:
        isWritten = writeAs(report::ReportFormat::Pdf, file, Content::TableAndFigures, sheets);
        break;
    case Making::Tables:
        isWritten = writeAs(report::ReportFormat::Pdf, file, Content::Table, sheets);
        break;
    }
    endPart("sheets");
    return isWritten && file.flush();
}

bool writeSheetsAsText(const QString &path, Content content, int sheets)
{
    QFile file(path);
    return figures::loadBundledFonts() && file.open(QIODevice::WriteOnly) &&
           writeAs(report::ReportFormat::Text, file, content, sheets) && file.flush();
}

bool writeSheetsAsHtml(const QString &path, int sheets)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const auto row = [](const QString &tag, const QStringList &texts) {
        return QStringLiteral("<tr><%1>%2</%1></tr>\n").arg(tag, texts.join(QStringLiteral("</%1><%1>").arg(tag)));
    };
    file.write("<html><meta charset=utf-8><body>\n");
    for (int i = 0; i < sheets; ++i) {
        QString text = QStringLiteral("<h1>%1</h1><table>%2").arg(title(i), row(QStringLiteral("th"), heads()));
        for (int line = 0; line < kRows; ++line)
            text += row(QStringLiteral("td"), cells(i, line));
        file.write((text + QStringLiteral("</table><p style=\"page-break-after:always\"></p>\n")).toUtf8());
    }
    file.write("</body></html>\n");
    return file.flush();
}

qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toLongLong();
    }
    return 0;
}

} // namespace regie::bench
