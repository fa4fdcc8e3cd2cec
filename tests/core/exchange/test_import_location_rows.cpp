// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/changes.h"
#include "core/exchange/reference.h"
#include "tests/core/exchange/fresh_dossier.h"
#include "tests/support/test_main.h"

using namespace regie;
using namespace regie::exchange;

/// Which location and which term a row of the table means.
class TestImportLocationRows : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void theSameTableTwiceChangesNothing();
    void twoOfficersMakeTheSameRows();
    void sameRows_data();
    void sameRows();
    void rowsOfOneLocation_data();
    void rowsOfOneLocation();
    void anIdTellsWhichTerm();
    void anUnknownIdIsUsed();
    void twoTermsOfOneDayAreToldApartById();
    void aTermThatTheNameFitsTwiceIsNotGuessed();
    void aLocationIsRenamedWhenAllItsTermsSaySo();
    void aTermMovesWhenOnlyItSaysSo();

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

QString ids(const domain::Dossier &dossier)
{
    QStringList ids;
    for (const auto &location : dossier.locations)
        ids << location.id;
    for (const auto &term : dossier.terms)
        ids << term.id;
    return ids.join(QLatin1Char(' '));
}

} // namespace

void TestImportLocationRows::initTestCase()
{
    m_fresh = std::make_unique<tests::FreshDossier>(utrechtTemplate());
}

void TestImportLocationRows::cleanup()
{
    m_fresh->takeAllBack();
}

void TestImportLocationRows::theSameTableTwiceChangesNothing()
{
    const QByteArray csv = kHeader + "Zeist;A;azc;asiel;1.200;;1/7/2025;;7;Baarn;12\nZeist;A;;urgent;5;0;;;;;\n";
    QVERIFY(import(csv));
    const ImportPlan again = plan(csv);
    QCOMPARE(tests::states(again), QStringLiteral("ee"));
    QVERIFY(again.changes.isEmpty());
}

void TestImportLocationRows::twoOfficersMakeTheSameRows()
{
    const QByteArray csv = kHeader + "Zeist;A;azc;asiel;10;;2025-07-01;;7;;\n";
    tests::FreshDossier other(utrechtTemplate());
    QVERIFY(import(csv));
    QVERIFY(other.import(csv, TableKind::Locations));
    QCOMPARE(ids(other.data()), ids(data()));
}

void TestImportLocationRows::sameRows_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("state");
    QTest::newRow("nothing differs") << QByteArray("Zeist;Boslaan;azc;asiel;100;;2025-01-01;;7;;") << "e";
    QTest::newRow("another way to write it")
        << QByteArray("gm0355; Boslaan ;AZC;Asiel;100;;1 januari 2025;;Beheer;;") << "e";
    QTest::newRow("more places") << QByteArray("Zeist;Boslaan;azc;asiel;110;;2025-01-01;;7;;") << "c";
    QTest::newRow("an end") << QByteArray("Zeist;Boslaan;azc;asiel;100;;2025-01-01;2030-01-01;7;;") << "c";
    QTest::newRow("another phase of the location") << QByteArray("Zeist;Boslaan;azc;asiel;100;;2025-01-01;;8;;") << "c";
    QTest::newRow("another stream") << QByteArray("Zeist;Boslaan;azc;urgent;100;;2025-01-01;;7;;") << "n";
    QTest::newRow("another start") << QByteArray("Zeist;Boslaan;azc;asiel;100;;2025-01-02;;7;;") << "n";
    QTest::newRow("another name") << QByteArray("Zeist;Boslaan 2;azc;asiel;100;;2025-01-01;;7;;") << "n";
    QTest::newRow("another municipality") << QByteArray("Soest;Boslaan;azc;asiel;100;;2025-01-01;;7;;") << "n";
}

void TestImportLocationRows::sameRows()
{
    QVERIFY(import(kHeader + "Zeist;Boslaan;azc;asiel;100;;2025-01-01;;7;;\n"));
    QFETCH(QByteArray, row);
    QTEST(tests::states(plan(kHeader + row)), "state");
    QVERIFY(import(kHeader + row));
    QCOMPARE(tests::states(plan(kHeader + row)), QStringLiteral("e"));
}

void TestImportLocationRows::rowsOfOneLocation_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("states");
    QTest::newRow("another term") << QByteArray("Zeist;A;azc;asiel;10;;2026-01-01;;7;;") << "nn";
    QTest::newRow("another term that leaves the phase open")
        << QByteArray("Zeist;A;azc;asiel;10;;2026-01-01;;;;") << "nn";
    QTest::newRow("another term with another phase") << QByteArray("Zeist;A;azc;asiel;10;;2026-01-01;;5;;") << "nr";
    QTest::newRow("the same term") << QByteArray("Zeist;A;kleinschalig;asiel;20;;2025-01-01;;;;") << "nr";
}

void TestImportLocationRows::rowsOfOneLocation()
{
    QFETCH(QByteArray, second);
    const ImportPlan made = plan(kHeader + "Zeist;A;azc;asiel;10;;2025-01-01;;7;;\n" + second);
    QTEST(tests::states(made), "states");
    if (!made.findings.empty())
        QVERIFY2(made.findings.front().sentence.contains(QLatin1Char('2')), "the other row is named");
}

void TestImportLocationRows::anIdTellsWhichTerm()
{
    QVERIFY(import(kHeader + "Zeist;A;azc;asiel;10;;2025-01-01;;7;;\n"));
    const QByteArray csv =
        "id;gemeente;naam;stroom;plekken;van\n" + onlyTerm().id.toUtf8() + ";Zeist;A;urgent;12;2025-03-01\n";
    QCOMPARE(tests::states(plan(csv)), QStringLiteral("c"));
    QVERIFY(import(csv));
    QCOMPARE(data().terms.size(), std::size_t(1));
    QCOMPARE(onlyTerm().stream, domain::Stream::Urgent);
    QCOMPARE(onlyTerm().from, QDate(2025, 3, 1));
    QCOMPARE(onlyTerm().kind, std::optional(domain::LocationKind::ReceptionCentre));
}

void TestImportLocationRows::anUnknownIdIsUsed()
{
    const QByteArray id = "11111111-2222-4333-8444-555555555555";
    QVERIFY(import("id;gemeente;naam;stroom;plekken\n{" + id.toUpper() + "};Zeist;A;asiel;12\n"));
    QCOMPARE(onlyTerm().id, QString::fromLatin1(id));
    const ImportPlan bad = plan("id;gemeente;naam;stroom;plekken\n12;Zeist;B;asiel;12\n");
    QCOMPARE(tests::places(bad), QStringList{QStringLiteral("2 id error")});
}

void TestImportLocationRows::twoTermsOfOneDayAreToldApartById()
{
    const QByteArray csv = "id;gemeente;naam;stroom;plekken\n"
                           "11111111-2222-4333-8444-555555555555;Zeist;A;asiel;12\n"
                           "11111111-2222-4333-8444-666666666666;Zeist;A;asiel;13\n";
    QCOMPARE(tests::states(plan(csv)), QStringLiteral("nn"));
    QVERIFY(import(csv));
    QCOMPARE(tests::states(plan(csv)), QStringLiteral("ee"));
    QCOMPARE(tests::states(plan("id;gemeente;naam;stroom;plekken\n"
                                "11111111-2222-4333-8444-555555555555;Zeist;A;asiel;12\n"
                                "11111111-2222-4333-8444-555555555555;Zeist;A;asiel;13\n")),
             QStringLiteral("er"));
}

void TestImportLocationRows::aTermThatTheNameFitsTwiceIsNotGuessed()
{
    QVERIFY(import("id;gemeente;naam;stroom;plekken\n"
                   "11111111-2222-4333-8444-555555555555;Zeist;A;asiel;12\n"
                   "11111111-2222-4333-8444-666666666666;Zeist;A;asiel;13\n"));
    QCOMPARE(tests::states(plan("gemeente;naam;stroom;plekken\nZeist;A;asiel;14\n")), QStringLiteral("r"));
}

void TestImportLocationRows::aLocationIsRenamedWhenAllItsTermsSaySo()
{
    QVERIFY(import(kHeader + "Zeist;A;azc;asiel;10;;2025-01-01;;7;;\nZeist;A;azc;asiel;20;;2026-01-01;;;;\n"));
    const QString location = onlyLocation().id;
    QByteArray csv = "id;gemeente;naam;stroom;plekken\n";
    for (const domain::Term &term : data().terms)
        csv += term.id.toUtf8() + ";Zeist;Nieuw;asiel;" + QByteArray::number(term.places) + "\n";
    QVERIFY(import(csv));
    QCOMPARE(data().locations.size(), std::size_t(1));
    QCOMPARE(onlyLocation().id, location);
    QCOMPARE(onlyLocation().name, QStringLiteral("Nieuw"));
    QCOMPARE(tests::states(plan(csv)), QStringLiteral("ee"));
}

void TestImportLocationRows::aTermMovesWhenOnlyItSaysSo()
{
    QVERIFY(import(kHeader + "Zeist;A;azc;asiel;10;;2025-01-01;;7;;\nZeist;A;azc;asiel;20;;2026-01-01;;;;\n"));
    const QByteArray csv = "id;gemeente;naam;stroom;plekken\n" + onlyTerm().id.toUtf8() + ";Zeist;Nieuw;asiel;10\n";
    QVERIFY(import(csv));
    QCOMPARE(data().locations.size(), std::size_t(2));
    QVERIFY(data().terms[0].location != data().terms[1].location);
}

REGIE_TEST_CORE(TestImportLocationRows)
#include "test_import_location_rows.moc"
