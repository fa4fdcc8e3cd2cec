// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_kind.h"

#include "core/dossier/open_dossier.h"
#include "core/exchange/example.h"
#include "ui/figures/fonts.h"
#include "ui/report/factsheet.h"

#include "tests/support/dossier_builder.h"
#include "tests/support/pdf_checker.h"
#include "tests/support/pdf_text.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QRectF>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <vector>

using namespace regie;
using namespace regie::report;

Q_DECLARE_METATYPE(regie::report::ReportKind)

/// Every report is laid out well with nothing, one, a province, and all municipalities of the country, and with long texts.
class TestLayoutExtremes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anyNumberOfMunicipalities_data();
    void anyNumberOfMunicipalities();
    void aFactsheetOfLittleIsOnePage();
    void noFactsheetIsLongerThanTwoPages_data();
    void noFactsheetIsLongerThanTwoPages();
    void aLongRemarkIsWhole();
    void aLongReasonStaysWithItsHeading();
    void longNamesStayOnThePage_data();
    void longNamesStayOnThePage();

private:
    QString print(ReportKind kind, const domain::Dossier &dossier, Remarks remarks = Remarks::LeftOut);

    QTemporaryDir m_folder;
};

namespace {

const QDate kAsOf(2026, 9, 1);

QString nameOfArea(int number)
{
    return QStringLiteral("Gemeente %1").arg(number, 3, 10, QLatin1Char('0'));
}

/// A dossier with so many municipalities, each with a task and a location.
tests::DossierBuilder withMunicipalities(int count)
{
    tests::DossierBuilder builder;
    builder.property(domain::PropertyName::ProvinceName, QStringLiteral("Utrecht"));
    builder.property(domain::PropertyName::Title, QStringLiteral("Proefdossier"));
    builder.cycle(QStringLiteral("2025-2026"));
    for (int i = 1; i <= count; ++i) {
        const QString code = QStringLiteral("GM%1").arg(i, 4, 10, QLatin1Char('0'));
        const QString location = QStringLiteral("Locatie %1").arg(i);
        builder.municipality(code, nameOfArea(i));
        builder.location(location, code, domain::Phase::Operation);
        builder.with(tests::term(QStringLiteral("term-%1").arg(i, 4, 10, QLatin1Char('0')), location, 10 * i));
        builder.with(tests::statement(QStringLiteral("task-%1").arg(i, 4, 10, QLatin1Char('0')), code, 12 * i));
    }
    return builder;
}

struct Word
{
    QString text;
    QRectF box; ///< in points
    QSizeF pageSize;
    int page;
};

std::vector<Word> wordsOf(const QString &file)
{
    const QString boxes =
        tests::popplerOutput(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), file, QStringLiteral("-")});
    static const QRegularExpression line(
        QStringLiteral("<page width=\"([\\d.]+)\" height=\"([\\d.]+)\"|<word xMin=\"(-?[\\d.]+)\" yMin=\"(-?[\\d.]+)\" "
                       "xMax=\"(-?[\\d.]+)\" yMax=\"(-?[\\d.]+)\">([^<]*)<"));
    std::vector<Word> words;
    QSizeF size;
    int page = 0;
    for (auto each = line.globalMatch(boxes); each.hasNext();) {
        const auto match = each.next();
        if (match.captured(1).isEmpty()) {
            const QPointF from(match.captured(3).toDouble(), match.captured(4).toDouble());
            const QPointF to(match.captured(5).toDouble(), match.captured(6).toDouble());
            words.push_back({match.captured(7), QRectF(from, to), size, page});
        } else {
            size = QSizeF(match.captured(1).toDouble(), match.captured(2).toDouble());
            ++page;
        }
    }
    return words;
}

/// Words that reach outside the margins of 16 mm, or that stand on another word.
QStringList misplacedWords(const QString &file)
{
    constexpr double kMargin = 16 * 72 / 25.4 - 1;
    const std::vector<Word> words = wordsOf(file);
    QStringList found;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Word &word = words[i];
        if (word.box.left() < kMargin || word.box.right() > word.pageSize.width() - kMargin)
            found << QStringLiteral("outside: ") + word.text;
        for (std::size_t j = i + 1; j < words.size() && words[j].page == word.page; ++j) {
            const QRectF both = word.box & words[j].box;
            // Lines are set closer than the boxes of their letters are high.
            if (both.width() > 1 && both.height() > std::min(word.box.height(), words[j].box.height()) / 2)
                found << QStringLiteral("overlap: %1, %2").arg(word.text, words[j].text);
        }
    }
    return words.empty() ? QStringList(QStringLiteral("(no words)")) : found;
}

/// How many pages have a word between head and foot.
qsizetype filledPages(const QString &file)
{
    constexpr double kHead = 62; // points
    constexpr double kFoot = 62;
    QSet<int> filled;
    for (const Word &word : wordsOf(file)) {
        if (word.box.top() > kHead && word.box.bottom() < word.pageSize.height() - kFoot)
            filled.insert(word.page);
    }
    return filled.size();
}

} // namespace

void TestLayoutExtremes::initTestCase()
{
    QVERIFY(figures::loadBundledFonts());
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
}

QString TestLayoutExtremes::print(ReportKind kind, const domain::Dossier &dossier, Remarks remarks)
{
    const analysis::Figures figures = analysis::figuresOn(dossier, kAsOf);
    const ReportData data{dossier, figures, QStringLiteral("1a2b3c4d")};
    ReportChoice choice;
    choice.kind = kind;
    choice.remarks = remarks;
    choice.municipalities = factsheetOrder(data, {}, FactsheetOrder::Name);
    const QString path = m_folder.filePath(domain::keyOf(kind) + QStringLiteral(".pdf"));
    const auto written = writeReport(path, data, choice);
    return written ? path : QString();
}

void TestLayoutExtremes::anyNumberOfMunicipalities_data()
{
    QTest::addColumn<ReportKind>("kind");
    QTest::addColumn<int>("count");
    for (const ReportKind kind : domain::allOf<ReportKind>()) {
        for (const int count : {0, 1, 26, 342}) {
            if (count > 0 || !isPerMunicipality(kind))
                QTest::addRow("%s, %d municipalities", qPrintable(domain::keyOf(kind)), count) << kind << count;
        }
    }
}

void TestLayoutExtremes::anyNumberOfMunicipalities()
{
    QFETCH(ReportKind, kind);
    QFETCH(int, count);
    const QString file = print(kind, withMunicipalities(count).dossier());
    QVERIFY(!file.isEmpty());
    QCOMPARE(tests::pdfProblems(file), QStringList());
    QCOMPARE(misplacedWords(file), QStringList());
    const QStringList pages = tests::pdfPages(file);
    const QString all = pages.join(u'\n');
    for (int i = 1; i <= count && kind != ReportKind::Changes; ++i)
        QVERIFY2(all.contains(nameOfArea(i)), qPrintable(nameOfArea(i)));
    QCOMPARE(filledPages(file), pages.size());
}

void TestLayoutExtremes::aFactsheetOfLittleIsOnePage()
{
    const QStringList pages = tests::pdfPages(print(ReportKind::Factsheets, withMunicipalities(1).dossier()));
    QCOMPARE(pages.size(), 1);
    QVERIFY(pages.front().contains(QStringLiteral("Points"), Qt::CaseInsensitive));
}

void TestLayoutExtremes::noFactsheetIsLongerThanTwoPages_data()
{
    QTest::addColumn<QDate>("asOf");
    QTest::newRow("when few figures are old") << kAsOf;
    QTest::newRow("when all figures are old") << QDate(2026, 11, 25);
    QTest::newRow("in the next round") << QDate(2027, 3, 1);
}

void TestLayoutExtremes::noFactsheetIsLongerThanTwoPages()
{
    QFETCH(QDate, asOf);
    const QString file = m_folder.filePath(QStringLiteral("example.regie"));
    if (!QFile::exists(file))
        dossier::createDossier(file, exchange::exampleTemplate(), QStringLiteral("Test"));
    const domain::Dossier example = dossier::readPublished(file);
    const analysis::Figures figures = analysis::figuresOn(example, asOf);
    const ReportData data{example, figures, QStringLiteral("1a2b3c4d")};
    const auto points = analysis::signalsOn(example, figures);
    QCOMPARE(example.municipalities.size(), std::size_t{26});
    for (const domain::Municipality &municipality : example.municipalities) {
        const auto written =
            writeReportFile(m_folder.filePath(QStringLiteral("sheet.pdf")), factsheet(data, points, municipality.id));
        QVERIFY(written);
        QVERIFY2(written->pages <= 2, qPrintable(municipality.name));
    }
}

void TestLayoutExtremes::aLongRemarkIsWhole()
{
    constexpr qsizetype kLength = 4000;
    QString remark;
    for (int i = 0; remark.size() < kLength; ++i)
        remark += QStringLiteral("woord%1 ").arg(i);
    remark = remark.left(kLength).trimmed();
    domain::Dossier dossier = withMunicipalities(2).dossier();
    dossier.locations.front().remark = remark;
    const QString file = print(ReportKind::Council, dossier, Remarks::Printed);
    QCOMPARE(tests::pdfProblems(file), QStringList());
    QCOMPARE(misplacedWords(file), QStringList());
    const QString all =
        tests::popplerOutput(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), file, QStringLiteral("-")});
    for (const QString &word : remark.split(u' '))
        QVERIFY2(all.contains(word), qPrintable(word));
}

void TestLayoutExtremes::aLongReasonStaysWithItsHeading()
{
    // Rows that fill a page, or all of it but the heading.
    for (int words = 500; words < 900; words += 12) {
        domain::Score score = tests::score(QStringLiteral("score"), QStringLiteral("GM0001"),
                                           *domain::ScoreValue::fromNumber(4), QDate(2026, 8, 30));
        score.evidence = QStringLiteral("reden ").repeated(words).trimmed();
        domain::Dossier dossier = withMunicipalities(1).dossier();
        dossier.scores.push_back(score);
        const QString file = print(ReportKind::Factsheets, dossier);
        QCOMPARE(misplacedWords(file), QStringList());
        QMap<int, int> reasons;
        int page = 0;
        for (const Word &word : wordsOf(file)) {
            reasons[word.page] += word.text == QStringLiteral("reden");
            if (word.text == QStringLiteral("Reasoning") && page == 0)
                page = word.page;
        }
        QVERIFY2(page != 0 && reasons[page] > 20, qPrintable(QStringLiteral("%1 words").arg(words)));
    }
}

void TestLayoutExtremes::longNamesStayOnThePage_data()
{
    QTest::addColumn<ReportKind>("kind");
    QTest::addColumn<QString>("name");
    for (const ReportKind kind : domain::allOf<ReportKind>()) {
        QTest::addRow("%s, a name of many words", qPrintable(domain::keyOf(kind)))
            << kind << QStringLiteral("Gemeente van de zeer lange namen aan de rivier bij de heuvels in het midden");
        QTest::addRow("%s, a word that fits in no column", qPrintable(domain::keyOf(kind)))
            << kind << QString(120, QLatin1Char('m'));
    }
}

void TestLayoutExtremes::longNamesStayOnThePage()
{
    QFETCH(ReportKind, kind);
    QFETCH(QString, name);
    domain::Dossier dossier = withMunicipalities(3).dossier();
    dossier.municipalities.front().name = name;
    dossier.locations.front().name = name;
    const QString file = print(kind, dossier);
    QCOMPARE(tests::pdfProblems(file), QStringList());
    QCOMPARE(misplacedWords(file), QStringList());
}

REGIE_TEST_GUI(TestLayoutExtremes)
#include "test_layout_extremes.moc"
