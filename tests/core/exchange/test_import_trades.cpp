// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures.h"
#include "core/exchange/reference.h"
#include "tests/core/exchange/fresh_dossier.h"
#include "tests/support/test_main.h"

using namespace regie;
using namespace regie::exchange;

namespace {

const QByteArray kHeader = "van gemeente;naar gemeente;stroom;plekken;periode;tegenprestatie;status;datum;bron\n";

} // namespace

class TestImportTrades : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void everyColumnIsTaken();
    void badRowsAreRefusedWithTheirPlace_data();
    void badRowsAreRefusedWithTheirPlace();
    void sameRows_data();
    void sameRows();
    void onlyAgreedTradesMoveTheTask();

private:
    std::unique_ptr<tests::FreshDossier> m_fresh;
    const domain::Dossier &data() const { return m_fresh->data(); }
    ImportPlan plan(const QByteArray &csv) const { return m_fresh->plan(csv, TableKind::Trades); }
    bool import(const QByteArray &csv) { return m_fresh->import(csv, TableKind::Trades); }
};

void TestImportTrades::initTestCase()
{
    m_fresh = std::make_unique<tests::FreshDossier>(utrechtTemplate());
}

void TestImportTrades::cleanup()
{
    m_fresh->takeAllBack();
}

void TestImportTrades::everyColumnIsTaken()
{
    QVERIFY(import(kHeader + "Bunnik;Houten;asiel;20;2025-2026;tien woningen;afgesproken;14-3-2025;PRT\n"));
    const domain::Trade &trade = data().trades.front();
    QCOMPARE(trade.fromMunicipality, QStringLiteral("GM0312"));
    QCOMPARE(trade.toMunicipality, QStringLiteral("GM0321"));
    QCOMPARE(trade.stream, domain::Stream::Asylum);
    QCOMPARE(trade.places, 20);
    QCOMPARE(trade.period, QStringLiteral("2025-2026"));
    QCOMPARE(trade.counterPerformance, QStringLiteral("tien woningen"));
    QCOMPARE(trade.status, domain::TradeStatus::Agreed);
    QCOMPARE(trade.on, QDate(2025, 3, 14));
    QCOMPARE(trade.source, QStringLiteral("PRT"));
}

void TestImportTrades::badRowsAreRefusedWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("column");
    QTest::newRow("from an unknown municipality")
        << QByteArray("Almere;Houten;asiel;20;2025-2026;;voorstel;;") << "van gemeente";
    QTest::newRow("to the province") << QByteArray("Bunnik;PV26;asiel;20;2025-2026;;voorstel;;") << "naar gemeente";
    QTest::newRow("to itself") << QByteArray("Bunnik;GM0312;asiel;20;2025-2026;;voorstel;;") << "naar gemeente";
    QTest::newRow("negative places") << QByteArray("Bunnik;Houten;asiel;-20;2025-2026;;voorstel;;") << "plekken";
    QTest::newRow("no period") << QByteArray("Bunnik;Houten;asiel;20;;;voorstel;;") << "periode";
    QTest::newRow("a half-year for asylum") << QByteArray("Bunnik;Houten;asiel;20;2025-1;;voorstel;;") << "periode";
    QTest::newRow("an unknown status") << QByteArray("Bunnik;Houten;asiel;20;2025-2026;;misschien;;") << "status";
    QTest::newRow("no status") << QByteArray("Bunnik;Houten;asiel;20;2025-2026;;;;") << "status";
    QTest::newRow("30 February") << QByteArray("Bunnik;Houten;asiel;20;2025-2026;;voorstel;2025-02-30;") << "datum";
}

void TestImportTrades::badRowsAreRefusedWithTheirPlace()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, column);
    const ImportPlan made = plan(kHeader + row + "\n");
    QCOMPARE(tests::states(made), QStringLiteral("r"));
    QCOMPARE(tests::places(made), QStringList{QStringLiteral("2 %1 error").arg(column)});
}

void TestImportTrades::sameRows_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("state");
    QTest::newRow("nothing differs") << QByteArray("Bunnik;Houten;asiel;20;2025-2026;;voorstel;2025-03-14;") << "e";
    QTest::newRow("agreed now") << QByteArray("Bunnik;Houten;asiel;20;2025-2026;;afgesproken;2025-03-14;") << "c";
    QTest::newRow("another number") << QByteArray("Bunnik;Houten;asiel;21;2025-2026;;voorstel;2025-03-14;") << "c";
    QTest::newRow("the other way round") << QByteArray("Houten;Bunnik;asiel;20;2025-2026;;voorstel;2025-03-14;") << "n";
    QTest::newRow("another day") << QByteArray("Bunnik;Houten;asiel;20;2025-2026;;voorstel;;") << "n";
    QTest::newRow("another cycle") << QByteArray("Bunnik;Houten;asiel;20;2027-2028;;voorstel;2025-03-14;") << "n";
}

void TestImportTrades::sameRows()
{
    QVERIFY(import(kHeader + "Bunnik;Houten;asiel;20;2025-2026;;voorstel;2025-03-14;\n"));
    QFETCH(QByteArray, row);
    QTEST(tests::states(plan(kHeader + row)), "state");
    QVERIFY(import(kHeader + row));
    QCOMPARE(tests::states(plan(kHeader + row + "\n" + row)), QStringLiteral("er"));
}

void TestImportTrades::onlyAgreedTradesMoveTheTask()
{
    QVERIFY(
        import(kHeader +
               "Bunnik;Nieuwegein;asiel;20;2025-2026;;afgesproken;;\nBunnik;Woerden;asiel;30;2025-2026;;voorstel;;\n"));
    const auto figures = analysis::figuresOn(data(), QDate(2026, 9, 1));
    QCOMPARE(figures.area(QStringLiteral("GM0312"))->taskAfterTrades.value, std::optional(91.0));
    QCOMPARE(figures.area(QStringLiteral("GM0356"))->taskAfterTrades.value, std::optional(384.0));
    QCOMPARE(figures.area(QStringLiteral("GM0632"))->taskAfterTrades.value, std::optional(337.0));
}

REGIE_TEST_CORE(TestImportTrades)
#include "test_import_trades.moc"
