// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures.h"
#include "core/exchange/reference.h"
#include "tests/core/exchange/fresh_dossier.h"
#include "tests/support/test_main.h"

using namespace regie;
using namespace regie::exchange;

namespace {

const QByteArray kHeader = "gemeente;locatie;uitgangspunt;score;streefscore;streefdatum;peildatum;door;onderbouwing\n";

} // namespace

class TestImportScores : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void everyColumnIsTaken();
    void badRowsAreRefusedWithTheirPlace_data();
    void badRowsAreRefusedWithTheirPlace();
    void rowsThatChange_data();
    void rowsThatChange();
    void anEmptyScoreLeavesTheEarlierOne();
    void theProvinceHasTargets();
    void scoresOfLocations();
    void notApplicableAndUnknownAreScores();
    void theSameRowTwiceIsRefused();

private:
    std::unique_ptr<tests::FreshDossier> m_fresh;
    const domain::Dossier &data() const { return m_fresh->data(); }
    ImportPlan plan(const QByteArray &csv) const { return m_fresh->plan(csv, TableKind::Scores); }
    bool import(const QByteArray &csv) { return m_fresh->import(csv, TableKind::Scores); }
};

void TestImportScores::initTestCase()
{
    m_fresh = std::make_unique<tests::FreshDossier>(utrechtTemplate());
}

void TestImportScores::cleanup()
{
    m_fresh->takeAllBack();
}

void TestImportScores::everyColumnIsTaken()
{
    QVERIFY(import(kHeader + "Zeist;;6;2;4;2027-07-01;2026-08-14;A. Voorbeeld;Weidezicht sluit\n"));
    const domain::Score &score = data().scores.front();
    QCOMPARE(score.municipality, QStringLiteral("GM0355"));
    QVERIFY(score.location.isEmpty());
    QCOMPARE(score.principle, domain::Principle::Children);
    QCOMPARE(score.value.key(), QStringLiteral("2"));
    QCOMPARE(score.asOf, QDate(2026, 8, 14));
    QCOMPARE(score.givenBy, QStringLiteral("A. Voorbeeld"));
    QCOMPARE(score.evidence, QStringLiteral("Weidezicht sluit"));
    const domain::Target &target = data().targets.front();
    QCOMPARE(target.value, 4);
    QCOMPARE(target.dueOn, QDate(2027, 7, 1));
    QCOMPARE(target.asOf, QDate(2026, 8, 14));
    QCOMPARE(target.givenBy, QStringLiteral("A. Voorbeeld"));
}

void TestImportScores::badRowsAreRefusedWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("column");
    QTest::newRow("an unknown municipality") << QByteArray("Almere;;1;3;;;2026-01-01;;") << "gemeente";
    QTest::newRow("principle 7") << QByteArray("Zeist;;7;3;;;2026-01-01;;") << "uitgangspunt";
    QTest::newRow("no principle") << QByteArray("Zeist;;;3;;;2026-01-01;;") << "uitgangspunt";
    QTest::newRow("score 0") << QByteArray("Zeist;;1;0;;;2026-01-01;;") << "score";
    QTest::newRow("score 6") << QByteArray("Zeist;;1;6;;;2026-01-01;;") << "score";
    QTest::newRow("score 3,5") << QByteArray("Zeist;;1;3,5;;;2026-01-01;;") << "score";
    QTest::newRow("target nvt") << QByteArray("Zeist;;1;3;nvt;;2026-01-01;;") << "streefscore";
    QTest::newRow("target 0") << QByteArray("Zeist;;1;;0;;2026-01-01;;") << "streefscore";
    QTest::newRow("a score without a date") << QByteArray("Zeist;;1;3;;;;;") << "peildatum";
    QTest::newRow("a target without a date") << QByteArray("Zeist;;1;;3;;;;") << "peildatum";
    QTest::newRow("30 February") << QByteArray("Zeist;;1;3;;;30-2-2026;;") << "peildatum";
    QTest::newRow("a due date that is none") << QByteArray("Zeist;;1;;3;ooit;2026-01-01;;") << "streefdatum";
    QTest::newRow("an unknown location") << QByteArray("Zeist;Boslaan;1;3;;;2026-01-01;;") << "locatie";
    QTest::newRow("a location of the province") << QByteArray("PV26;Boslaan;1;;3;;2026-01-01;;") << "locatie";
    QTest::newRow("a score of the province") << QByteArray("PV26;;1;3;4;;2026-01-01;;") << "score";
}

void TestImportScores::badRowsAreRefusedWithTheirPlace()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, column);
    const ImportPlan made = plan(kHeader + row + "\n");
    QCOMPARE(tests::states(made), QStringLiteral("r"));
    QCOMPARE(tests::places(made), QStringList{QStringLiteral("2 %1 error").arg(column)});
    QVERIFY(made.changes.isEmpty());
}

void TestImportScores::rowsThatChange_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("state");
    QTest::newRow("nothing differs") << QByteArray("Zeist;;scale;3;4;;2026-01-01;wij;omdat") << "e";
    QTest::newRow("the principle by its name") << QByteArray("Zeist;;Maat en schaal;3;4;;2026-01-01;wij;omdat") << "e";
    QTest::newRow("another score") << QByteArray("Zeist;;1;2;4;;2026-01-01;wij;omdat") << "c";
    QTest::newRow("another target") << QByteArray("Zeist;;1;3;5;;2026-01-01;wij;omdat") << "c";
    QTest::newRow("another reason") << QByteArray("Zeist;;1;3;4;;2026-01-01;wij;daarom") << "c";
    QTest::newRow("another day") << QByteArray("Zeist;;1;3;4;;2026-01-02;wij;omdat") << "n";
    QTest::newRow("another principle") << QByteArray("Zeist;;2;3;4;;2026-01-01;wij;omdat") << "n";
    QTest::newRow("nothing said") << QByteArray("Zeist;;1;;;;2026-01-01;wij;omdat") << "e";
    QTest::newRow("nothing said, not even when") << QByteArray("Zeist;;1;;;;;;") << "e";
}

void TestImportScores::rowsThatChange()
{
    QVERIFY(import(kHeader + "Zeist;;1;3;4;;2026-01-01;wij;omdat\n"));
    QFETCH(QByteArray, row);
    QTEST(tests::states(plan(kHeader + row)), "state");
    QVERIFY(import(kHeader + row));
    QCOMPARE(tests::states(plan(kHeader + row)), QStringLiteral("e"));
}

void TestImportScores::anEmptyScoreLeavesTheEarlierOne()
{
    QVERIFY(import(kHeader + "Zeist;;1;3;;;2026-01-01;;\n"));
    QVERIFY(import(kHeader + "Zeist;;1;;4;;2026-01-01;;\nZeist;;1;;;;2026-02-01;;\n"));
    const auto figures = analysis::figuresOn(data(), QDate(2026, 9, 1));
    QCOMPARE(figures.area(QStringLiteral("GM0355"))->principles[0].score.value, std::optional(3.0));
    QCOMPARE(figures.area(QStringLiteral("GM0355"))->principles[0].target.value, std::optional(4.0));
    QCOMPARE(data().scores.size(), std::size_t(1));
}

void TestImportScores::theProvinceHasTargets()
{
    QVERIFY(import(kHeader + "PV26;;1;;4;2027-01-01;2026-01-01;PRT;\n"));
    QVERIFY(data().targets.front().municipality.isEmpty());
    QVERIFY(data().scores.empty());
}

void TestImportScores::scoresOfLocations()
{
    QVERIFY(m_fresh->import("gemeente;naam;stroom;plekken\nZeist;Boslaan;asiel;140\n", TableKind::Locations));
    const QByteArray csv = kHeader + "Zeist;Boslaan;1;3;4;;2026-01-01;;\n";
    QCOMPARE(tests::states(plan(csv)), QStringLiteral("n"));
    QVERIFY(import(csv));
    QVERIFY(data().scores.empty());
    const QString location = data().locations.front().id;
    QCOMPARE(m_fresh->document().locationScores(location).size(), std::size_t(1));
    QCOMPARE(data().targets.front().location, location);
    QCOMPARE(tests::states(plan(csv)), QStringLiteral("e"));
    QCOMPARE(tests::states(plan(kHeader + "Soest;Boslaan;1;3;4;;2026-01-01;;\n")), QStringLiteral("r"));
}

void TestImportScores::notApplicableAndUnknownAreScores()
{
    QVERIFY(
        import(kHeader + "Zeist;;1;nvt;;;2026-01-01;;\nSoest;;1;3;;;2025-01-01;;\nSoest;;1;onbekend;;;2026-01-01;;\n"));
    const auto figures = analysis::figuresOn(data(), QDate(2026, 9, 1));
    QCOMPARE(figures.province.principles[0].notApplicable, 1);
    QCOMPARE(figures.province.principles[0].scored, 0);
    QCOMPARE(figures.province.principles[0].unknown, 25);
}

void TestImportScores::theSameRowTwiceIsRefused()
{
    const QByteArray row = "Zeist;;1;3;;;2026-01-01;;\n";
    QCOMPARE(tests::states(plan(kHeader + row + row)), QStringLiteral("nr"));
    QCOMPARE(tests::states(plan(kHeader + row + "Zeist;;1;;4;;2026-01-01;;\n")), QStringLiteral("nr"));
}

REGIE_TEST_CORE(TestImportScores)
#include "test_import_scores.moc"
