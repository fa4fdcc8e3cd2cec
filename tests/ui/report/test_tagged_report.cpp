// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/fonts.h"
#include "ui/report/laid_out_report.h"
#include "ui/report/report_file.h"

#include "tests/support/pdf_checker.h"
#include "tests/support/pdf_text.h"
#include "tests/support/pdf_tree.h"
#include "tests/support/test_main.h"
#include "tests/ui/report/sample_report.h"

#include <QBuffer>
#include <QFile>
#include <QPageSize>
#include <QPdfWriter>
#include <QTemporaryDir>

using namespace regie;
using namespace regie::report;
using tests::PdfElement;
using tests::PdfTree;
using tests::sampleReport;

/// Who cannot see the page gets the same: its parts with their meaning, in their order, each once.
class TestTaggedReport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void partsComeInReadingOrder();
    void aTableOverPagesIsOneTable();
    void aTextOverLinesIsOneParagraph();
    void aListHasItsPoints();
    void aFigureHasItsText();
    void linesDoNotJoinWords();
    void everyScriptIsRead_data();
    void everyScriptIsRead();
    void rightAlignedLinesEndAtTheEdge();
    void bookmarksAreTheHeadings();
    void severalReportsAreOneDocument();
    void theEyeSeesTheSame();
    void whatAPageCannotHaveIsRefused();
    void anEndedFileIsNotThere();
    void landscapePagesLieDown();

private:
    QString write(const Report &report, const QString &name);

    QTemporaryDir m_folder;
    QString m_file;
    std::unique_ptr<PdfTree> m_tree;
};

namespace {

QStringList typesOf(const PdfElement &element)
{
    QStringList result;
    for (const PdfElement &child : element.children)
        result << QString::fromStdString(child.type);
    return result;
}

/// How much the greys of two pictures differ at most, once each is as coarse as a word: the edges of letters may fall a
/// fraction of a pixel beside each other.
int differenceOf(const QImage &one, const QImage &other)
{
    const QSize size = one.size().boundedTo(other.size());
    const auto coarse = [size](const QImage &image) {
        return image.copy(QRect(QPoint(), size))
            .convertToFormat(QImage::Format_Grayscale8)
            .scaled(size / 6, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage first = coarse(one);
    const QImage second = coarse(other);
    int result = 0;
    for (int y = 0; y < first.height(); ++y) {
        for (int x = 0; x < first.width(); ++x)
            result = std::max(result, std::abs(qGray(first.pixel(x, y)) - qGray(second.pixel(x, y))));
    }
    return result;
}

} // namespace

QString TestTaggedReport::write(const Report &report, const QString &name)
{
    const QString path = m_folder.filePath(name);
    const auto written = writeReportFile(path, report);
    return written ? path : QString();
}

void TestTaggedReport::initTestCase()
{
    QVERIFY(figures::loadBundledFonts());
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    m_file = write(sampleReport(), QStringLiteral("sample.pdf"));
    QVERIFY(!m_file.isEmpty());
    m_tree = std::make_unique<PdfTree>(m_file);
    QCOMPARE(m_tree->problems, QStringList());
}

void TestTaggedReport::partsComeInReadingOrder()
{
    QCOMPARE(typesOf(m_tree->root), QStringList{QStringLiteral("Document")});
    const PdfElement &section = m_tree->root.children.front().children.front();
    QCOMPARE(typesOf(section).join(u' '), QStringLiteral("H1 P Div P H2 L Div H2 Table H3 Div P"));
    QCOMPARE(section.children[0].text, QStringLiteral("Stand van zaken"));
    QCOMPARE(section.children[2].allText(), QStringLiteral("Opgave 7.640 plekken Telt mee 3.822"));
    QCOMPARE(section.children[3].text, QStringLiteral("Kort. Er zijn nog plekken nodig."));
}

void TestTaggedReport::aTableOverPagesIsOneTable()
{
    const auto tables = m_tree->root.all("Table");
    QCOMPARE(tables.size(), std::size_t{2});
    const auto rows = tables.front()->rows();
    const auto expected = tests::sampleTable(70);
    QCOMPARE(rows.size(), std::size_t{72});
    QCOMPARE(rows.front(), (QStringList{QStringLiteral("Gemeente"), QStringLiteral("Opgave in plekken"),
                                        QStringLiteral("Toelichting")}));
    for (std::size_t i = 0; i < 70; ++i)
        QCOMPARE(rows[i + 1], expected.rows[i]);
    QCOMPARE(rows.back(), expected.total);
    QCOMPARE(typesOf(*tables.front()).join(u' '), QStringLiteral("THead TBody"));
    QCOMPARE(typesOf(*tables.front()->all("TR")[5]).join(u' '), QStringLiteral("TH TD TD"));
}

void TestTaggedReport::aTextOverLinesIsOneParagraph()
{
    const PdfElement &last = m_tree->root.children.front().children.front().children.back();
    QVERIFY(last.text.startsWith(QStringLiteral("woord0 woord1 ")));
    QVERIFY(last.text.endsWith(QStringLiteral(" woord58 woord59")));
}

void TestTaggedReport::aListHasItsPoints()
{
    const auto items = m_tree->root.all("LI");
    QCOMPARE(items.size(), std::size_t{2});
    for (const PdfElement *item : items)
        QCOMPARE(typesOf(*item).join(u' '), QStringLiteral("Lbl LBody"));
    QCOMPARE(items.front()->children.back().text, QStringLiteral("Een punt"));
}

void TestTaggedReport::aFigureHasItsText()
{
    const auto figures = m_tree->root.all("Figure");
    QCOMPARE(figures.size(), std::size_t{2});
    QCOMPARE(figures.front()->alternative, tests::sampleFigure().alternative);
    QCOMPARE(m_tree->root.all("Caption").front()->text, tests::sampleFigure().caption);
}

void TestTaggedReport::linesDoNotJoinWords()
{
    const QString all = m_tree->root.allText();
    for (int i = 0; i < 59; ++i) {
        const QString pair = QStringLiteral("woord%1 woord%2").arg(i).arg(i + 1);
        QVERIFY2(all.contains(pair), qPrintable(pair));
    }
}

void TestTaggedReport::everyScriptIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one that the font does not have") << QStringLiteral("\u4e2d\u6587");
    QTest::newRow("one from right to left") << QStringLiteral("\u05e9\u05dc\u05d5\u05dd");
    QTest::newRow("one whose letters are joined") << QStringLiteral("\u0645\u0631\u062d\u0628\u0627");
    QTest::newRow("an accent on its own") << QStringLiteral("q\u0301");
    QTest::newRow("a picture of a face") << QStringLiteral("\U0001F600");
}

void TestTaggedReport::everyScriptIsRead()
{
    QFETCH(QString, text);
    Report report(ReportFrame{text, {}, text});
    report.heading(1, text);
    report.paragraph(text);
    const QString path = write(report, QStringLiteral("names.pdf"));
    QVERIFY(!path.isEmpty());
    QCOMPARE(tests::pdfProblems(path), QStringList());
    QCOMPARE(PdfTree(path).root.all("P").front()->text, text);
}

void TestTaggedReport::rightAlignedLinesEndAtTheEdge()
{
    QImage image(400, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    const Typesetter setter(image);
    const TextBox box(setter, QStringLiteral("HHHHHHHH HHHHHHHH HHHHHHHH"),
                      {12, QFont::Normal, figures::Token::Text, Qt::AlignRight}, 130);
    QVERIFY(box.lineCount() > 1);
    QPainter painter(&image);
    box.paint(painter, QPointF(0, 0));
    painter.end();
    const auto edge = [&](int line) {
        int last = 0;
        for (int y = static_cast<int>(line * box.lineHeight()); y < static_cast<int>((line + 1) * box.lineHeight());
             ++y) {
            for (int x = 0; x < image.width(); ++x)
                last = qGray(image.pixel(x, y)) < 128 ? std::max(last, x) : last;
        }
        return last;
    };
    QVERIFY(edge(0) > 100);
    QVERIFY(std::abs(edge(0) - edge(box.lineCount() - 1)) <= 1);
}

void TestTaggedReport::bookmarksAreTheHeadings()
{
    QVERIFY(!m_tree->bookmarks.empty());
    const tests::PdfBookmark &first = m_tree->bookmarks.front();
    QCOMPARE(first.title, QStringLiteral("Stand van zaken"));
    QStringList below;
    for (const tests::PdfBookmark &bookmark : first.below)
        below << bookmark.title;
    QCOMPARE(below, (QStringList{QStringLiteral("Lijst"), QStringLiteral("Tabel")}));
}

void TestTaggedReport::severalReportsAreOneDocument()
{
    const QString path = m_folder.filePath(QStringLiteral("several.pdf"));
    int given = 0;
    const auto next = [&]() -> std::optional<Report> {
        return given == 3 ? std::nullopt : std::optional(sampleReport(QStringLiteral("Deel %1").arg(++given)));
    };
    const auto written = writeReportFile(path, QStringLiteral("Drie delen"), next);
    QVERIFY(written);
    QCOMPARE(tests::pdfProblems(path), QStringList());
    const PdfTree tree(path);
    QCOMPARE(tree.root.all("Sect").size(), std::size_t{3});
    QCOMPARE(tree.root.all("H1").back()->text, QStringLiteral("Deel 3"));
    QVERIFY(tests::pdfPages(path).back().contains(QStringLiteral("Deel 3")));
}

void TestTaggedReport::theEyeSeesTheSame()
{
    const QString plain = m_folder.filePath(QStringLiteral("plain.pdf"));
    {
        QPdfWriter writer(plain);
        writer.setResolution(1440);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        const LaidOutReport laidOut(sampleReport(), writer);
        QPainter painter(&writer);
        for (int page = 0; page < laidOut.pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            laidOut.paintPage(painter, page);
        }
    }
    const auto pictures = [this](const QString &file, const QString &name) {
        const QString prefix = m_folder.filePath(name);
        tests::popplerOutput(QStringLiteral("pdftoppm"),
                             {QStringLiteral("-r"), QStringLiteral("60"), QStringLiteral("-png"), file, prefix});
        QList<QImage> images;
        for (const QString &each : QDir(m_folder.path()).entryList({name + QStringLiteral("-*.png")}))
            images << QImage(m_folder.filePath(each));
        return images;
    };
    const QList<QImage> expected = pictures(plain, QStringLiteral("plain"));
    const QList<QImage> shown = pictures(m_file, QStringLiteral("tagged"));
    QVERIFY(expected.size() > 2);
    QCOMPARE(shown.size(), expected.size());
    for (qsizetype page = 0; page < shown.size(); ++page)
        QVERIFY2(differenceOf(shown[page], expected[page]) < 24, qPrintable(QString::number(page)));
}

void TestTaggedReport::whatAPageCannotHaveIsRefused()
{
    Report report = sampleReport();
    FigureBlock figure = tests::sampleFigure();
    figure.paint = [](QPainter &painter, const QRectF &rect) {
        painter.drawImage(rect, QImage(2, 2, QImage::Format_RGB32));
    };
    report.figure(figure);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(!report.write(buffer));
}

void TestTaggedReport::anEndedFileIsNotThere()
{
    const QString path = m_folder.filePath(QStringLiteral("ended.pdf"));
    int pages = 0;
    const auto written = writeReportFile(path, sampleReport(), [&] { return ++pages < 3; });
    QVERIFY(!written);
    QCOMPARE(pages, 3);
    QVERIFY(!QFile::exists(path));
}

void TestTaggedReport::landscapePagesLieDown()
{
    Report wide(ReportFrame{QStringLiteral("Breed"), {}, {}, false, {}, Orientation::Landscape});
    wide.heading(1, QStringLiteral("Breed"));
    wide.table(tests::sampleTable(40));
    const QString path = m_folder.filePath(QStringLiteral("wide.pdf"));
    std::vector<Report> both{sampleReport(), wide};
    std::size_t given = 0;
    const auto next = [&]() -> std::optional<Report> {
        return given == both.size() ? std::nullopt : std::optional(both[given++]);
    };
    QVERIFY(writeReportFile(path, QStringLiteral("Beide"), next));
    QCOMPARE(tests::pdfProblems(path), QStringList());
    const PdfTree tree(path);
    const QSizeF first = tree.pages.front().size;
    const QSizeF last = tree.pages.back().size;
    QVERIFY(first.width() < first.height());
    QVERIFY(last.width() > last.height());
    QVERIFY(tests::pdfPages(path).back().contains(QStringLiteral("9.999")));
}

REGIE_TEST_GUI(TestTaggedReport)
#include "test_tagged_report.moc"
