// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/agreement.h"

#include "ui/figures/fonts.h"
#include "ui/report/report_file.h"

#include "tests/support/dossier_builder.h"
#include "tests/support/pdf_checker.h"
#include "tests/support/pdf_text.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>

using namespace regie;
using namespace regie::report;

namespace {

domain::Trade sampleTrade()
{
    domain::Trade trade = tests::trade(QStringLiteral("t"), QStringLiteral("A"), QStringLiteral("B"), 20);
    trade.minors = 2;
    trade.status = domain::TradeStatus::Proposed;
    trade.counterPerformance = QStringLiteral("twaalf woningen");
    trade.conditions = QStringLiteral("na de verbouwing");
    trade.on = QDate(2026, 8, 28);
    return trade;
}

tests::DossierBuilder builder()
{
    tests::DossierBuilder made;
    made.municipality(QStringLiteral("A"), QStringLiteral("Aldorp"))
        .municipality(QStringLiteral("B"), QStringLiteral("Bedorp"));
    made.with(tests::statement(QStringLiteral("a"), QStringLiteral("A"), 100));
    made.with(tests::statement(QStringLiteral("b"), QStringLiteral("B"), 50));
    made.with(sampleTrade());
    return made;
}

} // namespace

/// The agreement on a trade, as two municipalities would sign it.
class TestAgreement : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(figures::loadBundledFonts()); }
    void saysWhatIsTraded();
    void aWhatIfSaysSoAndIsNotSigned();
    void everyPageOfAWhatIfSaysSo();
    void severalTradesHaveAPageEach();
    void fictitiousFiguresAreMarked();
    void isAccessible();

private:
    QString print(const domain::Dossier &dossier, const AgreementContent &content);

    QTemporaryDir m_folder;
};

QString TestAgreement::print(const domain::Dossier &dossier, const AgreementContent &content)
{
    const analysis::Figures figures = analysis::figuresOn(dossier, QDate(2026, 9, 1));
    const QString path = m_folder.filePath(QStringLiteral("agreement.pdf"));
    const auto written = writeReportFile(path, agreementReport({dossier, figures, {}}, content));
    if (!written)
        qFatal("The agreement was not written with tags");
    return path;
}

void TestAgreement::saysWhatIsTraded()
{
    const domain::Dossier dossier = builder().dossier();
    const QString text = tests::pdfPages(print(dossier, {{sampleTrade()}, {}})).join(u' ').simplified();
    for (const char *part : {"Aldorp to Bedorp", "twaalf woningen", "na de verbouwing", "28 August 2026", "Signature"})
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    // 100 becomes 80, 50 becomes 70.
    QVERIFY2(text.contains(QStringLiteral("100 −20 80")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("50 +20 70")), qPrintable(text));
}

void TestAgreement::aWhatIfSaysSoAndIsNotSigned()
{
    const domain::Dossier dossier = builder().dossier();
    const QString text =
        tests::pdfPages(print(dossier, {{sampleTrade()}, QStringLiteral("B")})).join(u' ').simplified();
    QVERIFY(text.contains(QStringLiteral("What-if, not recorded.")));
    QVERIFY(text.contains(QStringLiteral("This is what-if B.")));
    QVERIFY(!text.contains(QStringLiteral("Signature")));
}

void TestAgreement::everyPageOfAWhatIfSaysSo()
{
    const domain::Dossier dossier = builder().dossier();
    const std::vector<domain::Trade> trades{sampleTrade(), sampleTrade(), sampleTrade()};
    const QString says = QStringLiteral("What-if, not recorded");
    const QStringList pages = tests::pdfPages(print(dossier, {trades, QStringLiteral("B")}));
    QCOMPARE(pages.size(), 2); // nobody signs a what-if: its trades follow each other
    for (const QString &page : pages)
        QVERIFY2(page.contains(says), qPrintable(page));
    for (const QString &page : tests::pdfPages(print(dossier, {trades, {}})))
        QVERIFY2(!page.contains(says), qPrintable(page));
}

void TestAgreement::severalTradesHaveAPageEach()
{
    const domain::Dossier dossier = builder().dossier();
    domain::Trade back = sampleTrade();
    std::swap(back.fromMunicipality, back.toMunicipality);
    const QStringList pages = tests::pdfPages(print(dossier, {{sampleTrade(), back}, {}}));
    QCOMPARE(pages.size(), 3);
    QVERIFY(pages[1].contains(QStringLiteral("Aldorp to Bedorp")));
    QVERIFY(pages[2].contains(QStringLiteral("Bedorp to Aldorp")));
}

void TestAgreement::fictitiousFiguresAreMarked()
{
    const domain::Dossier real = builder().dossier();
    tests::DossierBuilder example = builder();
    example.property(domain::PropertyName::Example, QStringLiteral("1"));
    const auto isMarked = [](const domain::Dossier &dossier) {
        const analysis::Figures figures = analysis::figuresOn(dossier, QDate(2026, 9, 1));
        return agreementReport({dossier, figures, {}}, {{sampleTrade()}, {}}).frame().fictitious;
    };
    QVERIFY(!isMarked(real));
    QVERIFY(isMarked(example.dossier()));
}

void TestAgreement::isAccessible()
{
    const domain::Dossier dossier = builder().dossier();
    QCOMPARE(tests::pdfProblems(print(dossier, {{sampleTrade(), sampleTrade()}, {}})), QStringList());
    QCOMPARE(tests::pdfProblems(print(dossier, {{sampleTrade()}, QStringLiteral("B")})), QStringList());
}

REGIE_TEST_GUI(TestAgreement)
#include "test_agreement.moc"
