// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report.h"

#include "ui/figures/fonts.h"

#include "tests/support/pdf_text.h"
#include "tests/support/test_main.h"

#include <QBuffer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace regie::report;
using regie::tests::pdfPages;
using regie::tests::popplerOutput;

/// The PDF says what was put in: read back with the tools that its readers use.
class TestReport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(regie::figures::loadBundledFonts()); }
    void textComesOutRight_data();
    void textComesOutRight();
    void fontsAreEmbedded();
    void everyPageHasHeadAndFoot();
    void realFiguresBearNoChip();
    void tableHeadIsRepeatedOnEveryPage();
    void numbersAreNeverWrapped();
    void aRowHigherThanAPageIsWholeOnSeveral();
    void aRowThatFitsOnAPageIsNotSplit();
    void aNoteStaysWithItsTable();
    void figuresAreVectors();
    void metadataNamesNobody();
    void sameReportSamePages();
    void aFullDiskIsTold();

private:
    QString written(const Report &report);
    QTemporaryDir m_folder;
};

namespace {

Report emptyReport()
{
    return Report(ReportFrame{QStringLiteral("Stand van zaken"), QStringLiteral("Peildatum 1 september 2026"),
                              QStringLiteral("Bron: voorbeelddossier"), true});
}

TableBlock longTable(int rows)
{
    TableBlock table;
    table.columns = {{QStringLiteral("Gemeente"), ColumnKind::Text, 1},
                     {QStringLiteral("Opgave"), ColumnKind::Number, 0}};
    for (int i = 1; i <= rows; ++i)
        table.rows.push_back({QStringLiteral("Rij %1").arg(i), QString::number(1000 + i)});
    table.total = {QStringLiteral("Totaal"), QStringLiteral("9.999")};
    return table;
}

/// Takes nothing, as a full disk does.
class FullDevice : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace

QString TestReport::written(const Report &report)
{
    QFile file(m_folder.filePath(QStringLiteral("report.pdf")));
    if (!file.open(QIODevice::WriteOnly) || !report.write(file))
        return {};
    return file.fileName();
}

void TestReport::textComesOutRight_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("spaces are spaces") << QStringLiteral("De provincie komt plekken tekort in een jaar");
    QTest::newRow("no ligature ffi") << QStringLiteral("officieel");
    QTest::newRow("no ligature fi") << QStringLiteral("fijn en definitief");
    QTest::newRow("no ligature fl") << QStringLiteral("afvloeien en flexwonen");
    QTest::newRow("no ligature ff") << QStringLiteral("effect");
    QTest::newRow("the minus sign is a minus sign") << QStringLiteral("\u2212250 plekken");
    QTest::newRow("points in numbers") << QStringLiteral("1.234 plekken");
    QTest::newRow("accents") << QStringLiteral("In één zin: coördinatie, naïef, Curaçao");
    QTest::newRow("dashes and quotes") << QStringLiteral("2027\u20132028, \u201ctoets\u201d");
    QTest::newRow("the euro sign") << QStringLiteral("€ 600.000");
}

void TestReport::textComesOutRight()
{
    QFETCH(QString, text);
    Report report = emptyReport();
    report.heading(1, text);
    report.paragraph(text);
    report.summary(QStringLiteral("Kort."), text);
    report.keyFigures({{QStringLiteral("Opgave"), text, QStringLiteral("plekken")}});
    report.list({text});
    report.table({{{QStringLiteral("Tekst"), ColumnKind::Text, 1}}, {{text}}, {text}});
    const QStringList pages = pdfPages(written(report));
    QCOMPARE(pages.size(), 1);
    QCOMPARE(pages.first().count(text), 7);
    QVERIFY(!pages.first().contains(u'\t'));
}

void TestReport::fontsAreEmbedded()
{
    Report report = emptyReport();
    report.heading(1, QStringLiteral("Kop"));
    report.paragraph(QStringLiteral("Tekst"));
    const QStringList lines =
        popplerOutput(QStringLiteral("pdffonts"), {written(report)}).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4); // two lines of head, regular and bold
    for (const QString &line : lines.mid(2)) {
        QVERIFY2(line.contains(QStringLiteral("OpenSans")), qPrintable(line));
        static const QRegularExpression embedded(
            QStringLiteral("Identity-H +yes +\\w+ +yes")); // embedded, any subset, Unicode
        QVERIFY2(line.contains(embedded), qPrintable(line));
    }
}

void TestReport::everyPageHasHeadAndFoot()
{
    Report report = emptyReport();
    report.heading(1, QStringLiteral("Een"));
    report.pageBreak();
    report.heading(1, QStringLiteral("Twee"));
    const QStringList pages = pdfPages(written(report));
    QCOMPARE(pages.size(), 2);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(pages[i].contains(QStringLiteral("Stand van zaken")));
        QVERIFY(pages[i].contains(QStringLiteral("Peildatum 1 september 2026")));
        QVERIFY(pages[i].contains(QStringLiteral("Bron: voorbeelddossier")));
        QVERIFY(pages[i].contains(QStringLiteral("Example figures, not real")));
        QVERIFY(pages[i].contains(QStringLiteral("Page %1 of 2").arg(i + 1)));
    }
}

void TestReport::realFiguresBearNoChip()
{
    Report report(ReportFrame{QStringLiteral("Stand van zaken")});
    report.paragraph(QStringLiteral("Tekst"));
    QVERIFY(!pdfPages(written(report)).first().contains(QStringLiteral("not real")));
}

void TestReport::tableHeadIsRepeatedOnEveryPage()
{
    Report report = emptyReport();
    report.table(longTable(120));
    const QStringList pages = pdfPages(written(report));
    QVERIFY(pages.size() >= 3);
    for (const QString &page : pages)
        QCOMPARE(page.count(QStringLiteral("Gemeente")), 1);
    const QString all = pages.join(QString());
    for (int i = 1; i <= 120; ++i) {
        const QRegularExpression row(QStringLiteral("Rij %1 +%2\\n").arg(i).arg(1000 + i));
        QCOMPARE(all.count(row), 1);
    }
    QVERIFY(pages.last().contains(QStringLiteral("Totaal")));
    QVERIFY2(pages.last().contains(QStringLiteral("Rij 120")), "a total is never alone on a page");
}

void TestReport::numbersAreNeverWrapped()
{
    TableBlock table;
    table.columns = {{QStringLiteral("Naam"), ColumnKind::Text, 1}};
    QStringList row{QStringLiteral("Een gemeente met een lange naam die over enkele regels gaat")};
    for (int i = 0; i < 6; ++i) {
        table.columns.push_back({QStringLiteral("In voorbereiding nu"), ColumnKind::Number, 0});
        row << QStringLiteral("\u22121.234.56%1").arg(i);
    }
    table.rows = {row};
    Report report = emptyReport();
    report.table(table);
    const QString page = pdfPages(written(report)).first();
    for (int i = 0; i < 6; ++i)
        QVERIFY(page.contains(row.at(i + 1)));
}

void TestReport::aRowHigherThanAPageIsWholeOnSeveral()
{
    QStringList words;
    for (int i = 0; i < 3000; ++i)
        words << QStringLiteral("woord%1").arg(i);
    Report report = emptyReport();
    report.table({{{QStringLiteral("Tekst"), ColumnKind::Text, 1}}, {{words.join(u' ')}}, {}});
    const QString all = pdfPages(written(report)).join(QString());
    for (const QString &word : words)
        QVERIFY2(all.contains(word), qPrintable(word));
}

void TestReport::aRowThatFitsOnAPageIsNotSplit()
{
    QStringList words;
    for (int i = 0; i < 420; ++i)
        words << QStringLiteral("woord%1").arg(i);
    const QString text = words.join(u' ');
    Report report = emptyReport();
    report.table({{{QStringLiteral("Tekst"), ColumnKind::Text, 1}}, {{text}, {text}}, {}});
    const QStringList pages = pdfPages(written(report));
    QCOMPARE(pages.size(), 2);
    for (const QString &page : pages)
        QVERIFY(page.contains(words.front()) && page.contains(words.back()));
}

void TestReport::aNoteStaysWithItsTable()
{
    for (int rows = 44; rows <= 50; ++rows) { // about as many as a page has room for
        Report report = emptyReport();
        report.table(longTable(rows));
        report.note(QStringLiteral("Een toelichting."));
        const QStringList pages = pdfPages(written(report));
        QVERIFY(pages.size() <= 2);
        QVERIFY(pages.back().contains(QStringLiteral("Een toelichting.")));
        QVERIFY2(pages.back().contains(QStringLiteral("Rij %1").arg(rows)), qPrintable(QString::number(rows)));
    }
}

void TestReport::figuresAreVectors()
{
    FigureBlock figure;
    figure.height = fixedHeight(100);
    figure.paint = [](QPainter &painter, const QRectF &rect) { painter.fillRect(rect, Qt::red); };
    figure.caption = QStringLiteral("Bijschrift");
    Report report = emptyReport();
    report.figure(figure);
    report.figureWithTable(figure, longTable(3), 0.5);
    const QString file = written(report);
    const QString page = pdfPages(file).first();
    QCOMPARE(page.count(QStringLiteral("Bijschrift")), 2);
    QVERIFY(page.contains(QStringLiteral("Rij 3")));
    const QString images = popplerOutput(QStringLiteral("pdfimages"), {QStringLiteral("-list"), file});
    QCOMPARE(images.count(u'\n'), 2); // the head only
}

void TestReport::metadataNamesNobody()
{
    const QString info = popplerOutput(QStringLiteral("pdfinfo"), {written(emptyReport())});
    QVERIFY(info.contains(QRegularExpression(QStringLiteral("Title: +Stand van zaken\\n"))));
    QVERIFY(info.contains(QRegularExpression(QStringLiteral("Creator: +Regiekompas\\n"))));
    QVERIFY(info.contains(QRegularExpression(QStringLiteral("Page size: +59[0-9.]+ x 84[0-9.]+ pts \\(A4\\)"))));
    QVERIFY(!info.contains(QStringLiteral("Author")));
}

void TestReport::sameReportSamePages()
{
    Report report = emptyReport();
    report.table(longTable(60));
    const QStringList first = pdfPages(written(report));
    QCOMPARE(pdfPages(written(report)), first);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    const auto written = report.write(buffer);
    QVERIFY(written);
    QCOMPARE(written->pages, static_cast<int>(first.size()));
}

void TestReport::aFullDiskIsTold()
{
    Report report = emptyReport();
    report.paragraph(QStringLiteral("Tekst"));
    FullDevice full;
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QVERIFY(!report.write(full));
    QBuffer closed;
    QVERIFY(!report.write(closed));
}

REGIE_TEST_GUI(TestReport)
#include "test_report.moc"
