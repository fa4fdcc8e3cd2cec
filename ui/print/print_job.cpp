// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_job.h"

#include "core/dossier/error.h"
#include "ui/report/file_names.h"
#include "ui/report/laid_out_report.h"

#include <QDir>
#include <QPageLayout>
#include <QPrinter>

namespace regie::ui::print {

namespace {

report::FileNames namesOf(const PrintRequest &request)
{
    const report::ReportFormat format = formatOf(request.choice.target);
    const QString &given = request.choice.names;
    return report::FileNames(
        given.isEmpty() ? report::FileNames::defaultPattern(format) : given + u'.' + domain::keyOf(format), format);
}

/// The series, which tells how far it is.
report::ReportSeries followed(const report::ReportSeries &series, PrintProgress &progress)
{
    progress.count = series.count;
    return {series.title, series.count, [&series, &progress](int index) {
                progress.done = index;
                return series.report(index);
            }};
}

QPageLayout layoutOf(report::Orientation orientation)
{
    const auto turned = orientation == report::Orientation::Portrait ? QPageLayout::Portrait : QPageLayout::Landscape;
    QPageLayout layout(QPageSize(QPageSize::A4), turned, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

/// Paints pages one after the other, those that are asked for.
class PaperPrinter
{
public:
    PaperPrinter(QPrinter &printer, const PrintProgress &progress)
        : m_printer(printer)
        , m_progress(progress)
    {}

    void add(const report::Report &report)
    {
        m_printer.setPageLayout(layoutOf(report.frame().orientation));
        const report::LaidOutReport laidOut(report, m_printer);
        for (int page = 0; page < laidOut.pageCount() && !m_progress.isCancelled; ++page) {
            ++m_number;
            const bool isAsked =
                m_printer.fromPage() == 0 || (m_number >= m_printer.fromPage() && m_number <= m_printer.toPage());
            if (isAsked) {
                start();
                laidOut.paintPage(m_painter, page);
            }
        }
    }

    int finish()
    {
        if (m_progress.isCancelled)
            m_printer.abort();
        if (m_painter.isActive() && !m_painter.end())
            fail();
        return m_pages;
    }

private:
    void start()
    {
        const bool isReady = m_pages == 0 ? m_painter.begin(&m_printer) : m_printer.newPage();
        if (!isReady)
            fail();
        ++m_pages;
    }

    [[noreturn]] void fail() const
    {
        const QString place = m_printer.outputFileName();
        throw dossier::Error{dossier::ErrorCode::CannotWrite, place.isEmpty() ? m_printer.printerName() : place, {}};
    }

    QPrinter &m_printer;
    const PrintProgress &m_progress;
    QPainter m_painter;
    int m_number = 0; ///< of the page over all reports
    int m_pages = 0;
};

} // namespace

PrintResult printToFile(const PrintRequest &request, const QString &path, PrintProgress &progress)
{
    const PrintSource source(request);
    const auto written =
        report::writeSeries(path, followed(source.series(), progress), [&progress] { return !progress.isCancelled; });
    return {written ? 1 : 0, 0, !written};
}

PrintResult printToFolder(const PrintRequest &request, const QString &folder, PrintProgress &progress)
{
    const PrintSource source(request);
    const report::FileNames names = namesOf(request);
    const report::ReportSeries series = followed(source.series(), progress);
    PrintResult result;
    for (int i = 0; i < series.count && !result.isCancelled; ++i) {
        const report::Report report = series.report(i);
        const QString path = QDir(folder).filePath(names.nameOf(source.data(), source.municipalities()[i]));
        const auto written = report::writeReportFile(path, report, [&progress] { return !progress.isCancelled; });
        result.isCancelled = !written;
        result.files += written ? 1 : 0;
    }
    return result;
}

PrintResult printOnPaper(const PrintRequest &request, QPrinter &printer, PrintProgress &progress)
{
    const PrintSource source(request);
    const report::ReportSeries series = followed(source.series(), progress);
    printer.setDocName(series.title);
    printer.setFullPage(true);
    PaperPrinter paper(printer, progress);
    for (int i = 0; i < series.count && !progress.isCancelled; ++i)
        paper.add(series.report(i));
    const int pages = paper.finish();
    return {0, pages, progress.isCancelled};
}

FolderNames folderNames(const PrintRequest &request)
{
    const analysis::Figures day = analysis::figuresOn({}, request.asOf); // of which a name tells the date only
    const report::ReportData data{*request.dossier, day};
    const QStringList codes = chosenMunicipalities(*request.dossier, request.choice);
    const report::FileNames names = namesOf(request);
    FolderNames result{{}, names.problems(data, codes)};
    for (const QString &code : codes)
        result.names << names.nameOf(data, code);
    return result;
}

} // namespace regie::ui::print
