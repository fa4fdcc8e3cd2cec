// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_job.h"

#include "core/dossier/error.h"
#include "tests/support/pdf_text.h"
#include "tests/support/test_main.h"
#include "tests/ui/print/print_file.h"
#include "ui/figures/fonts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPrinter>

using namespace regie;
using namespace regie::ui::print;
using dossier::ErrorCode;
using report::ReportKind;
using tests::PrintFile;

/// What was chosen comes out whole or not at all, in files and on paper.
class TestPrintJob : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aSubregionIsOneFile();
    void eachMunicipalityHasAFile();
    void aCancelledJobLeavesWhatWasThere();
    void aCancelledFolderHoldsWholeFiles();
    void whyItCannotBeWritten_data();
    void whyItCannotBeWritten();
    void paperIsAsTheFile();
    void onlyThePagesThatAreAsked();
    void aCancelledPrintStops();
};

namespace {

QString textOf(const QString &path)
{
    return tests::pdfPages(path).join(u'\n').simplified();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestPrintJob::initTestCase()
{
    QVERIFY(figures::loadBundledFonts());
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
}

void TestPrintJob::aSubregionIsOneFile()
{
    const PrintFile file;
    PrintRequest request = file.request(ReportKind::Factsheets);
    request.choice.scope = Scope::Subregion;
    request.choice.subregion = file.document.data().municipalities.front().subregion;
    const QStringList codes = chosenMunicipalities(*request.dossier, request.choice);
    QVERIFY(codes.size() > 1 && codes.size() < 26);
    const QString path = file.file.inFolder(QStringLiteral("regio.pdf"));
    PrintProgress progress;
    const PrintResult result = printToFile(request, path, progress);
    QCOMPARE(result.files, 1);
    QVERIFY(!result.isCancelled);
    QCOMPARE(progress.count.load(), static_cast<int>(codes.size()));
    const QString text = textOf(path);
    for (const domain::Municipality &municipality : request.dossier->municipalities)
        QCOMPARE(text.contains(QStringLiteral("Factsheet ") + municipality.name + u' '),
                 codes.contains(municipality.id));
}

void TestPrintJob::eachMunicipalityHasAFile()
{
    const PrintFile file;
    PrintRequest request = file.request(ReportKind::Council);
    request.choice.scope = Scope::Chosen;
    request.choice.municipalities = {QStringLiteral("GM0344"), QStringLiteral("GM0307")};
    request.choice.files = Files::OneEach;
    const FolderNames names = folderNames(request);
    QCOMPARE(names.problems, QStringList());
    QCOMPARE(names.names,
             (QStringList{QStringLiteral("Amersfoort_2026-09-01.pdf"), QStringLiteral("Utrecht_2026-09-01.pdf")}));
    const QString folder = file.file.inFolder(QStringLiteral("raad"));
    QVERIFY(QDir().mkpath(folder));
    PrintProgress progress;
    QCOMPARE(printToFolder(request, folder, progress).files, 2);
    QCOMPARE(QDir(folder).entryList(QDir::Files, QDir::Name), names.names);
    QVERIFY(textOf(QDir(folder).filePath(names.names[1])).contains(QStringLiteral("council of Utrecht")));
    request.choice.names = QStringLiteral("raad_{peildatum}");
    QCOMPARE(folderNames(request).problems.size(), 1);
    request.choice.names = QStringLiteral("raad: {naam}");
    QCOMPARE(folderNames(request).problems.size(), 1);
}

void TestPrintJob::aCancelledJobLeavesWhatWasThere()
{
    const PrintFile file;
    const QString path = file.file.inFolder(QStringLiteral("o.pdf"));
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
    before.close();
    const QStringList files = QFileInfo(path).dir().entryList(QDir::Files);
    PrintProgress progress;
    progress.isCancelled = true;
    const PrintResult result = printToFile(file.request(ReportKind::Factsheets), path, progress);
    QVERIFY(result.isCancelled);
    QCOMPARE(result.files, 0);
    QCOMPARE(bytesOf(path), QByteArray("before"));
    QCOMPARE(QFileInfo(path).dir().entryList(QDir::Files), files);
}

void TestPrintJob::aCancelledFolderHoldsWholeFiles()
{
    const PrintFile file;
    PrintRequest request = file.request(ReportKind::Factsheets);
    request.choice.files = Files::OneEach;
    const QString folder = file.file.inFolder(QStringLiteral("bladen"));
    QVERIFY(QDir().mkpath(folder));
    PrintProgress progress;
    progress.isCancelled = true;
    const PrintResult result = printToFolder(request, folder, progress);
    QVERIFY(result.isCancelled);
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), result.files);
}

void TestPrintJob::whyItCannotBeWritten_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("code");
    QTest::newRow("the folder is gone") << QStringLiteral("no/such/o.pdf")
                                        << static_cast<int>(ErrorCode::FolderMissing);
    QTest::newRow("the name is a folder") << QStringLiteral("taken.pdf") << static_cast<int>(ErrorCode::IsDirectory);
}

void TestPrintJob::whyItCannotBeWritten()
{
    QFETCH(QString, path);
    QFETCH(int, code);
    const PrintFile file;
    QVERIFY(QDir().mkpath(file.file.inFolder(QStringLiteral("taken.pdf"))));
    PrintProgress progress;
    try {
        printToFile(file.request(ReportKind::Overview), file.file.inFolder(path), progress);
        QFAIL("it was written");
    } catch (const dossier::Error &error) {
        QCOMPARE(static_cast<int>(error.code), code);
    }
}

void TestPrintJob::paperIsAsTheFile()
{
    const PrintFile file;
    for (const ReportKind kind : {ReportKind::Overview, ReportKind::StatusHolders}) {
        const PrintRequest request = file.request(kind);
        const QString asFile = file.file.inFolder(QStringLiteral("file.pdf"));
        const QString asPaper = file.file.inFolder(QStringLiteral("paper.pdf"));
        PrintProgress progress;
        printToFile(request, asFile, progress);
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(asPaper);
        const PrintResult result = printOnPaper(request, printer, progress);
        const QStringList pages = tests::pdfPages(asFile);
        QCOMPARE(result.pages, static_cast<int>(pages.size()));
        const QStringList paper = tests::pdfPages(asPaper);
        QCOMPARE(paper.size(), pages.size());
        for (qsizetype i = 0; i < pages.size(); ++i)
            QCOMPARE(paper[i].simplified(), pages[i].simplified());
    }
}

void TestPrintJob::onlyThePagesThatAreAsked()
{
    const PrintFile file;
    const QString path = file.file.inFolder(QStringLiteral("some.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setFromTo(2, 3);
    PrintProgress progress;
    QCOMPARE(printOnPaper(file.request(ReportKind::Factsheets), printer, progress).pages, 2);
    QCOMPARE(tests::pdfPages(path).size(), 2);
}

void TestPrintJob::aCancelledPrintStops()
{
    const PrintFile file;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(file.file.inFolder(QStringLiteral("none.pdf")));
    PrintProgress progress;
    progress.isCancelled = true;
    const PrintResult result = printOnPaper(file.request(ReportKind::Overview), printer, progress);
    QVERIFY(result.isCancelled);
    QCOMPARE(result.pages, 0);
}

REGIE_TEST_GUI(TestPrintJob)
#include "test_print_job.moc"
