// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_job.h"

#include "tests/support/pdf_text.h"
#include "tests/support/test_main.h"
#include "tests/ui/print/cups_queue.h"
#include "tests/ui/print/print_file.h"
#include "ui/figures/fonts.h"

#include <QFile>
#include <QImage>
#include <QPrinter>
#include <QPrinterInfo>

#include <cstdlib>

using namespace regie;
using namespace regie::ui::print;

/// A printer of the system gets the pages. Skipped where there can be no print server.
class TestPrintQueue : public QObject
{
    Q_OBJECT

private slots:
    void aPrinterOfTheSystemGetsThePages();
};

namespace {

QImage firstPage(const QString &pdf)
{
    const QString image = pdf + QStringLiteral(".image");
    tests::popplerOutput(QStringLiteral("pdftoppm"), {QStringLiteral("-png"), QStringLiteral("-singlefile"),
                                                      QStringLiteral("-r"), QStringLiteral("40"), pdf, image});
    const QImage page(image + QStringLiteral(".png"));
    QFile::remove(image + QStringLiteral(".png"));
    return page;
}

/// How many points of the page are dark.
int inkOf(const QImage &page)
{
    int inked = 0;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x)
            inked += qGray(page.pixel(x, y)) < 200 ? 1 : 0;
    }
    return inked;
}

} // namespace

void TestPrintQueue::aPrinterOfTheSystemGetsThePages()
{
    tests::CupsQueue queue; // before Qt asks for printers for the first time
    if (const QString reason = queue.start(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    QVERIFY(figures::loadBundledFonts());
    const tests::PrintFile file;
    const QPrinterInfo info = QPrinterInfo::printerInfo(queue.name());
    QVERIFY2(!info.isNull(), "Qt does not see the queue");
    QPrinter printer(info, QPrinter::HighResolution);
    PrintProgress progress;
    const PrintResult result = printOnPaper(file.request(report::ReportKind::Overview), printer, progress);
    QVERIFY(result.pages > 0);
    const QString printed = queue.waitForJob();
    QVERIFY2(!printed.isEmpty(), qPrintable(queue.log()));
    const QStringList pages = tests::pdfPages(printed);
    QCOMPARE(pages.size(), result.pages);
    // The queue draws the letters anew, so that what it made is compared as an image.
    const QString path = file.file.inFolder(QStringLiteral("file.pdf"));
    printToFile(file.request(report::ReportKind::Overview), path, progress);
    const QImage expected = firstPage(path);
    const int inked = inkOf(expected);
    QVERIFY(inked > 500);
    QVERIFY2(std::abs(inkOf(firstPage(printed)) - inked) < inked / 3, qPrintable(QString::number(inked)));
}

REGIE_TEST_GUI(TestPrintQueue)
#include "test_print_queue.moc"
