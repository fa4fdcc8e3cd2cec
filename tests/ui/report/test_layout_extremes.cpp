// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_kind.h"

#include "ui/figures/fonts.h"
#include "ui/report/factsheet.h"

#include "tests/support/dossier_builder.h"
#include "tests/support/pdf_checker.h"
#include "tests/support/pdf_text.h"
#include "tests/support/test_main.h"

#include <QRegularExpression>
#include <QTemporaryDir>

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
    void aLongRemarkIsWhole();
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

/// Of the page's words, those that reach outside the margins of 16 mm; the tool gives points.
QStringList wordsOutside(const QString &file)
{
    constexpr double kMargin = 16 * 72 / 25.4 - 1;
    const QString boxes =
        tests::popplerOutput(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), file, QStringLiteral("-")});
    static const QRegularExpression line(
        QStringLiteral("<page width=\"([\\d.]+)\" height=\"([\\d.]+)\"|<word xMin=\"(-?[\\d.]+)\" yMin=\"(-?[\\d.]+)\" "
                       "xMax=\"(-?[\\d.]+)\" yMax=\"(-?[\\d.]+)\">([^<]*)<"));
    double width = 0;
    QStringList found;
    int words = 0;
    for (auto each = line.globalMatch(boxes); each.hasNext();) {
        const auto match = each.next();
        if (match.hasCaptured(1)) {
            width = match.captured(1).toDouble();
            continue;
        }
        ++words;
        if (match.captured(3).toDouble() < kMargin || match.captured(5).toDouble() > width - kMargin)
            found << match.captured(7);
    }
    return words > 0 ? found : QStringList(QStringLiteral("(no words)"));
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
    return written && written->tagged ? path : QString();
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
    QCOMPARE(wordsOutside(file), QStringList());
    const QStringList pages = tests::pdfPages(file);
    const QString all = pages.join(u'\n');
    for (int i = 1; i <= count && kind != ReportKind::Changes; ++i)
        QVERIFY2(all.contains(nameOfArea(i)), qPrintable(nameOfArea(i)));
    for (const QString &page : pages)
        QVERIFY2(page.simplified().size() > 200 || pages.size() == 1, qPrintable(page)); // more than head and foot
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
    QCOMPARE(wordsOutside(file), QStringList());
    const QString all =
        tests::popplerOutput(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), file, QStringLiteral("-")});
    for (const QString &word : remark.split(u' '))
        QVERIFY2(all.contains(word), qPrintable(word));
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
    QCOMPARE(wordsOutside(file), QStringList());
}

REGIE_TEST_GUI(TestLayoutExtremes)
#include "test_layout_extremes.moc"
