// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_job.h"

#include "tests/support/pdf_text.h"
#include "tests/support/test_main.h"
#include "tests/ui/print/cups_queue.h"
#include "tests/ui/print/print_file.h"
#include "ui/figures/fonts.h"

#include <QPrinter>
#include <QPrinterInfo>

using namespace regie;
using namespace regie::ui::print;

/// A printer of the system gets the pages. Skipped where there can be no print server.
class TestPrintQueue : public QObject
{
    Q_OBJECT

private slots:
    void aPrinterOfTheSystemGetsThePages();
};

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
    const PrintResult result = printOnPaper(file.request(report::ReportKind::StatusHolders), printer, progress);
    QVERIFY(result.pages > 0);
    const QString printed = queue.waitForJob();
    QVERIFY2(!printed.isEmpty(), qPrintable(queue.log()));
    const QStringList pages = tests::pdfPages(printed);
    QCOMPARE(pages.size(), result.pages);
    QVERIFY(pages.front().contains(QStringLiteral("Housing of status holders")));
}

REGIE_TEST_GUI(TestPrintQueue)
#include "test_print_queue.moc"
