// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/changes.h"
#include "core/exchange/reference.h"
#include "tests/core/exchange/fresh_dossier.h"
#include "tests/support/test_main.h"

#include <QElapsedTimer>

using namespace regie;
using namespace regie::exchange;

class TestImportLocations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void aRowBecomesALocationWithATerm();
    void everyColumnIsTaken();
    void whatIsNotSaidIsUnknown();
    void badRowsAreRefusedWithTheirPlace_data();
    void badRowsAreRefusedWithTheirPlace();
    void refusedRowsDoNotStopOthers();
    void anEmptyCellClearsAndAMissingColumnDoesNot();
    void anEmptyPhaseSaysNothing();
    void obstacles_data();
    void obstacles();
    void anObstacleIsNotMadeTwice();
    void ambiguousNumbersAreShown();
    void municipalities_data();
    void municipalities();
    void oneUndoTakesAllBack();
    void specialCareOfTheDossierIsHeeded();
    void twentyThousandRowsTakeSeconds();

private:
    std::unique_ptr<tests::FreshDossier> m_fresh;
    const domain::Dossier &data() const { return m_fresh->data(); }
    ImportPlan plan(const QByteArray &csv) const { return m_fresh->plan(csv, TableKind::Locations); }
    bool import(const QByteArray &csv) { return m_fresh->import(csv, TableKind::Locations); }
    const domain::Term &onlyTerm() const { return data().terms.front(); }
    const domain::Location &onlyLocation() const { return data().locations.front(); }
};

namespace {

const QByteArray kHeader = "gemeente;naam;soort;stroom;plekken;waarvan amv;van;tot;fase;voor gemeente;voor plekken\n";

} // namespace

void TestImportLocations::initTestCase()
{
    m_fresh = std::make_unique<tests::FreshDossier>(utrechtTemplate());
}

void TestImportLocations::cleanup()
{
    m_fresh->takeAllBack();
}

void TestImportLocations::aRowBecomesALocationWithATerm()
{
    QVERIFY(import("gemeente;naam;stroom;plekken\nZeist;Boslaan;asiel;140\n"));
    QCOMPARE(data().locations.size(), std::size_t(1));
    QCOMPARE(onlyLocation().municipality, QStringLiteral("GM0355"));
    QCOMPARE(onlyLocation().name, QStringLiteral("Boslaan"));
    QCOMPARE(data().terms.size(), std::size_t(1));
    QCOMPARE(onlyTerm().location, onlyLocation().id);
    QCOMPARE(onlyTerm().places, 140);
}

void TestImportLocations::everyColumnIsTaken()
{
    const QByteArray csv = "gemeente;naam;adres;plaats;soort;stroom;plekken;waarvan amv;andere woonplekken;van;tot;"
                           "verlenging;fase;voor gemeente;voor plekken;knelpunt;wie is aan zet;sinds;bron;peildatum\n"
                           "Zeist;Boslaan;Laan 1;Den Dolder;gemengd;asiel;150;14;70;1-6-2025;31 mei 2035;ja;beheer;"
                           "Bunnik;20;draagvlak;gemeente;3-4-2026;opgave;2026-08-15\n";
    QCOMPARE(tests::states(plan(csv)), QStringLiteral("n"));
    QVERIFY(import(csv));
    const domain::Location &location = onlyLocation();
    QCOMPARE(location.address, QStringLiteral("Laan 1"));
    QCOMPARE(location.town, QStringLiteral("Den Dolder"));
    QCOMPARE(location.phase, std::optional(domain::Phase::Operation));
    const domain::Term &term = onlyTerm();
    QCOMPARE(term.kind, std::optional(domain::LocationKind::MixedLiving));
    QCOMPARE(term.stream, domain::Stream::Asylum);
    QCOMPARE(term.places, 150);
    QCOMPARE(term.minors, std::optional(14));
    QCOMPARE(term.otherHomes, std::optional(70));
    QCOMPARE(term.from, QDate(2025, 6, 1));
    QCOMPARE(term.until, QDate(2035, 5, 31));
    QVERIFY(term.extendsEarlier);
    QCOMPARE(term.forMunicipality, QStringLiteral("GM0312"));
    QCOMPARE(term.forPlaces, std::optional(20));
    QCOMPARE(term.source, QStringLiteral("opgave"));
    QCOMPARE(term.asOf, QDate(2026, 8, 15));
    QCOMPARE(data().obstacles.size(), std::size_t(1));
    QCOMPARE(data().obstacles.front().code, domain::ObstacleCode::PublicSupport);
    QCOMPARE(data().obstacles.front().whoMustMove, QStringLiteral("gemeente"));
    QCOMPARE(data().obstacles.front().since, QDate(2026, 4, 3));
}

void TestImportLocations::whatIsNotSaidIsUnknown()
{
    QVERIFY(import(kHeader + "Zeist;Boslaan;;asiel;0;;;;;;\n"));
    QCOMPARE(onlyTerm().kind, std::nullopt);
    QCOMPARE(onlyTerm().minors, std::nullopt);
    QVERIFY(onlyTerm().from.isNull());
    QVERIFY(onlyTerm().until.isNull());
    QCOMPARE(onlyLocation().phase, std::nullopt);
}

void TestImportLocations::badRowsAreRefusedWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("column");
    QTest::newRow("an unknown municipality") << QByteArray("Almere;X;azc;asiel;10;;;;;;") << "gemeente";
    QTest::newRow("no municipality") << QByteArray(";X;azc;asiel;10;;;;;;") << "gemeente";
    QTest::newRow("the province") << QByteArray("PV26;X;azc;asiel;10;;;;;;") << "gemeente";
    QTest::newRow("no name") << QByteArray("Zeist; ;azc;asiel;10;;;;;;") << "naam";
    QTest::newRow("an unknown kind") << QByteArray("Zeist;X;hotel;asiel;10;;;;;;") << "soort";
    QTest::newRow("an unknown stream") << QByteArray("Zeist;X;azc;toerisme;10;;;;;;") << "stroom";
    QTest::newRow("no stream") << QByteArray("Zeist;X;azc;;10;;;;;;") << "stroom";
    QTest::newRow("no places") << QByteArray("Zeist;X;azc;asiel;;;;;;;") << "plekken";
    QTest::newRow("negative places") << QByteArray("Zeist;X;azc;asiel;-10;;;;;;") << "plekken";
    QTest::newRow("half a place") << QByteArray("Zeist;X;azc;asiel;10,5;;;;;;") << "plekken";
    QTest::newRow("more places than people") << QByteArray("Zeist;X;azc;asiel;2147483647;;;;;;") << "plekken";
    QTest::newRow("minors above places") << QByteArray("Zeist;X;azc;asiel;10;11;;;;;") << "waarvan amv";
    QTest::newRow("negative minors") << QByteArray("Zeist;X;azc;asiel;10;-1;;;;;") << "waarvan amv";
    QTest::newRow("30 February") << QByteArray("Zeist;X;azc;asiel;10;;30-02-2027;;;;") << "van";
    QTest::newRow("an end that is no date") << QByteArray("Zeist;X;azc;asiel;10;;;ooit;;;") << "tot";
    QTest::newRow("an end before the start") << QByteArray("Zeist;X;azc;asiel;10;;2027-07-01;2027-06-30;;;") << "tot";
    QTest::newRow("phase 9") << QByteArray("Zeist;X;azc;asiel;10;;;;9;;") << "fase";
    QTest::newRow("for itself") << QByteArray("Zeist;X;azc;asiel;10;;;;;GM0355;5") << "voor gemeente";
    QTest::newRow("for an unknown municipality") << QByteArray("Zeist;X;azc;asiel;10;;;;;Almere;5") << "voor gemeente";
    QTest::newRow("for the province") << QByteArray("Zeist;X;azc;asiel;10;;;;;PV26;5") << "voor gemeente";
    QTest::newRow("for another without a number") << QByteArray("Zeist;X;azc;asiel;10;;;;;Baarn;") << "voor plekken";
    QTest::newRow("a number for nobody") << QByteArray("Zeist;X;azc;asiel;10;;;;;;5") << "voor gemeente";
    QTest::newRow("more for another than there are")
        << QByteArray("Zeist;X;azc;asiel;10;;;;;Baarn;11") << "voor plekken";
    QTest::newRow("more cells than columns") << QByteArray("Zeist;X;azc;asiel;10;;;;;;;over") << "";
}

void TestImportLocations::badRowsAreRefusedWithTheirPlace()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, column);
    const ImportPlan made = plan(kHeader + row + "\n");
    QCOMPARE(tests::states(made), QStringLiteral("r"));
    QCOMPARE(tests::places(made), QStringList{QStringLiteral("2 %1 error").arg(column)});
    QVERIFY(!made.findings.front().sentence.isEmpty());
    QVERIFY(made.changes.isEmpty());
    QVERIFY(made.hasFindings());
}

void TestImportLocations::refusedRowsDoNotStopOthers()
{
    const QByteArray csv =
        kHeader + "Zeist;A;azc;asiel;10;;;;;;\nZeist;B;azc;asiel;-1;;;;;;\nZeist;C;azc;asiel;30;;;;;;\n";
    QCOMPARE(tests::states(plan(csv)), QStringLiteral("nrn"));
    QVERIFY(import(csv));
    QCOMPARE(data().locations.size(), std::size_t(2));
    QCOMPARE(tests::states(plan(csv)), QStringLiteral("ere"));
}

void TestImportLocations::anEmptyCellClearsAndAMissingColumnDoesNot()
{
    QVERIFY(import(kHeader + "Zeist;A;azc;asiel;10;2;;2030-01-01;7;Baarn;4\n"));
    QVERIFY(import("gemeente;naam;stroom;plekken\nZeist;A;asiel;20\n"));
    QCOMPARE(onlyTerm().places, 20);
    QCOMPARE(onlyTerm().minors, std::optional(2));
    QCOMPARE(onlyTerm().forPlaces, std::optional(4));
    QVERIFY(import(kHeader + "Zeist;A;;asiel;20;;;;;;\n"));
    QCOMPARE(onlyTerm().kind, std::nullopt);
    QCOMPARE(onlyTerm().minors, std::nullopt);
    QVERIFY(onlyTerm().until.isNull());
    QVERIFY(onlyTerm().forMunicipality.isEmpty());
    QCOMPARE(onlyTerm().forPlaces, std::nullopt);
}

void TestImportLocations::anEmptyPhaseSaysNothing()
{
    QVERIFY(import(kHeader + "Zeist;A;azc;asiel;10;;;;7;;\n"));
    QVERIFY(import(kHeader + "Zeist;A;azc;asiel;11;;;;;;\n"));
    QCOMPARE(onlyLocation().phase, std::optional(domain::Phase::Operation));
}

void TestImportLocations::obstacles_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QString>("states");
    QTest::addColumn<int>("count");
    QTest::newRow("one") << QByteArray("COA;COA;2026-01-01") << "nn" << 1;
    QTest::newRow("another") << QByteArray("draagvlak;gemeente;2026-01-01") << "nn" << 2;
    QTest::newRow("none") << QByteArray(";;") << "nn" << 1;
    QTest::newRow("the same, without more words") << QByteArray("coa-capaciteit;;") << "nn" << 1;
    QTest::newRow("the same since another day") << QByteArray("COA;COA;2026-02-01") << "nr" << 1;
    QTest::newRow("since when, but not what") << QByteArray(";;2026-02-01") << "nn" << 1;
    QTest::newRow("since a day that does not exist") << QByteArray("COA;;2026-02-30") << "nr" << 1;
}

void TestImportLocations::obstacles()
{
    QFETCH(QByteArray, cells);
    QFETCH(int, count);
    const QByteArray csv = "gemeente;naam;stroom;plekken;van;knelpunt;wie is aan zet;sinds\n"
                           "Zeist;A;asiel;10;2025-01-01;COA;COA;2026-01-01\nZeist;A;asiel;10;2026-01-01;" +
                           cells + "\n";
    QTEST(tests::states(plan(csv)), "states");
    QVERIFY(import(csv));
    QCOMPARE(int(data().obstacles.size()), count);
}

void TestImportLocations::anObstacleIsNotMadeTwice()
{
    const QByteArray csv =
        "gemeente;naam;stroom;plekken;knelpunt;wie is aan zet\nZeist;A;asiel;10;Weg te smal;gemeente\n";
    QVERIFY(import(csv));
    QCOMPARE(tests::states(plan(csv)), QStringLiteral("e"));
    QByteArray altered = csv;
    altered.replace(";gemeente\n", ";provincie\n");
    QCOMPARE(tests::states(plan(altered)), QStringLiteral("c"));
    QVERIFY(import(altered));
    QCOMPARE(data().obstacles.size(), std::size_t(1));
    QCOMPARE(data().obstacles.front().whoMustMove, QStringLiteral("provincie"));
    QCOMPARE(data().obstacles.front().remark, QStringLiteral("Weg te smal"));
}

void TestImportLocations::ambiguousNumbersAreShown()
{
    const ImportPlan made = plan(kHeader + "Zeist;A;azc;asiel;1.200;;1/2/2025;;7;;\n");
    QCOMPARE(tests::states(made), QStringLiteral("n"));
    QCOMPARE(made.readings.size(), std::size_t(2));
    QCOMPARE(made.readings[1].row, 2);
    QCOMPARE(made.readings[1].column, QStringLiteral("plekken"));
    QCOMPARE(made.readings[1].text, QStringLiteral("1.200"));
    QCOMPARE(made.readings[0].column, QStringLiteral("van"));
    QVERIFY(made.readings[0].readAs.contains(QStringLiteral("February")));
    QVERIFY(!made.hasFindings());
}

void TestImportLocations::municipalities_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("the code") << "GM0310"
                              << "GM0310";
    QTest::newRow("the code in small letters") << "gm0310"
                                               << "GM0310";
    QTest::newRow("the number") << "0310"
                                << "GM0310";
    QTest::newRow("the number without its zero") << "310"
                                                 << "GM0310";
    QTest::newRow("the name") << "De Bilt"
                              << "GM0310";
    QTest::newRow("the name, article last") << "Bilt, De"
                                            << "GM0310";
    QTest::newRow("the name, article in brackets") << "Bilt (De)"
                                                   << "GM0310";
    QTest::newRow("the name without space") << "debilt"
                                            << "GM0310";
    QTest::newRow("with its kind") << "Gemeente De Bilt"
                                   << "GM0310";
    QTest::newRow("the city, not the province") << "Utrecht"
                                                << "GM0344";
    QTest::newRow("Utrechtse Heuvelrug") << "UTRECHTSE HEUVELRUG"
                                         << "GM1581";
    QTest::newRow("Ronde Venen") << "Ronde Venen, de"
                                 << "GM0736";
    QTest::newRow("part of a name") << "Bilt"
                                    << "";
    QTest::newRow("the province by name") << "Provincie Utrecht"
                                          << "";
}

void TestImportLocations::municipalities()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QVERIFY(import("gemeente\tnaam\tstroom\tplekken\n" + text.toUtf8() + "\tA\tasiel\t1\n"));
    QCOMPARE(data().locations.empty() ? QString(QLatin1String("")) : onlyLocation().municipality, code);
}

void TestImportLocations::oneUndoTakesAllBack()
{
    QVERIFY(import(kHeader + "Zeist;A;azc;asiel;10;;;;7;;\nZeist;B;azc;asiel;10;;;;7;;\n"));
    QCOMPARE(m_fresh->document().undoAction().kind, dossier::ActionKind::TableImported);
    QVERIFY(m_fresh->document().undo());
    QVERIFY(data().locations.empty());
    QVERIFY(data().terms.empty());
    QVERIFY(!m_fresh->document().canUndo());
}

void TestImportLocations::specialCareOfTheDossierIsHeeded()
{
    QVERIFY(import(kHeader + "Zeist;A;azc;asiel;100;;;;7;;\n"));
    domain::Term after = onlyTerm();
    after.specialCare = 60;
    QVERIFY(m_fresh->document().apply(dossier::changes::edit(onlyTerm(), after, QStringLiteral("A"))));
    QCOMPARE(tests::places(plan(kHeader + "Zeist;A;azc;asiel;50;;;;7;;\n")),
             QStringList{QStringLiteral("2 plekken error")});
}

void TestImportLocations::twentyThousandRowsTakeSeconds()
{
    QByteArray csv = kHeader;
    for (int i = 0; i < 20000; ++i)
        csv += "Zeist;Locatie " + QByteArray::number(i / 2) + ";azc;asiel;" + QByteArray::number(i % 300) +
               ";0;2025-0" + QByteArray::number(i % 2 + 1) + "-01;2035-01-01;7;;\n";
    QElapsedTimer timer;
    timer.start();
    const ImportPlan made = plan(csv);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(made.count(RowState::New), 20000);
    QCOMPARE(made.changes.changes.size(), std::size_t(30000));
}

REGIE_TEST_CORE(TestImportLocations)
#include "test_import_locations.moc"
