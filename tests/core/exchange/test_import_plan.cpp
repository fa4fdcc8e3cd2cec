// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_plan.h"

#include "tests/core/exchange/fresh_dossier.h"
#include "tests/support/dossier_builder.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace regie;
using namespace regie::exchange;

class TestImportPlan : public QObject
{
    Q_OBJECT

private slots:
    void aMissingColumnStopsTheTable_data();
    void aMissingColumnStopsTheTable();
    void unknownColumnsAreLeftAlone();
    void rowsThatCannotBeTakenApartAreRefused();
    void findingsAreInTheOrderOfTheFile();
    void itIsOneStepWithItsNumberOfRows();
    void nothingToDoIsNoStep();
    void theSummarySaysAllNumbers();
    void theJsonSaysWhereAndWhy();

private:
    domain::Dossier m_dossier = tests::DossierBuilder()
                                    .municipality(QStringLiteral("GM0001"), QStringLiteral("Aldorp"))
                                    .municipality(QStringLiteral("GM0002"), QStringLiteral("Bedorp"))
                                    .dossier();
    ImportPlan plan(const QByteArray &csv, TableKind kind = TableKind::Locations) const
    {
        return planImport(m_dossier, *readCsv(csv).table, kind);
    }
};

void TestImportPlan::aMissingColumnStopsTheTable_data()
{
    QTest::addColumn<TableKind>("kind");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("column");
    QTest::newRow("locations") << TableKind::Locations << QByteArray("gemeente;naam;stroom") << "plekken";
    QTest::newRow("statements") << TableKind::TaskStatements << QByteArray("gemeente;stroom;soort;plekken")
                                << "periode";
    QTest::newRow("status holders") << TableKind::StatusHolders << QByteArray("gemeente;taakstelling") << "halfjaar";
    QTest::newRow("scores") << TableKind::Scores << QByteArray("gemeente;score;peildatum") << "uitgangspunt";
    QTest::newRow("trades") << TableKind::Trades << QByteArray("van gemeente;stroom;plekken;periode;status")
                            << "naar gemeente";
    QTest::newRow("a column twice") << TableKind::Locations << QByteArray("gemeente;naam;stroom;plekken;Naam")
                                    << "Naam";
}

void TestImportPlan::aMissingColumnStopsTheTable()
{
    QFETCH(TableKind, kind);
    QFETCH(QByteArray, header);
    QFETCH(QString, column);
    const ImportPlan made = plan(header + "\nAldorp;A;asiel\n", kind);
    QVERIFY(!made.canImport);
    QVERIFY(made.rows.empty());
    QVERIFY(made.changes.isEmpty());
    QCOMPARE(made.findings.size(), std::size_t(1));
    QCOMPARE(made.findings.front().column, column);
}

void TestImportPlan::unknownColumnsAreLeftAlone()
{
    const ImportPlan made = plan("Wijkmanager;gemeente;naam;stroom;plekken\nPiet;Aldorp;A;asiel;1\n");
    QCOMPARE(tests::states(made), QStringLiteral("n"));
    QCOMPARE(tests::places(made), QStringList{QStringLiteral("1 Wijkmanager warning")});
    QVERIFY(made.hasFindings());
}

void TestImportPlan::rowsThatCannotBeTakenApartAreRefused()
{
    const ImportPlan made =
        plan("gemeente;naam;stroom;plekken\nAldorp;A;asiel;1\nAldorp;\"B;asiel;1\nAldorp;C;asiel;1\n");
    QCOMPARE(tests::states(made), QStringLiteral("nr"));
    QCOMPARE(tests::places(made), QStringList{QStringLiteral("3  error")});
}

void TestImportPlan::findingsAreInTheOrderOfTheFile()
{
    const ImportPlan made =
        plan("gemeente;naam;stroom;plekken;Extra\n\"x\"y;A;asiel;1;\nCedorp;B;asiel;1;\nAldorp;C;asiel;-1;\n");
    QCOMPARE(tests::places(made), (QStringList{QStringLiteral("1 Extra warning"), QStringLiteral("2  error"),
                                               QStringLiteral("3 gemeente error"), QStringLiteral("4 plekken error")}));
    QCOMPARE(tests::states(made), QStringLiteral("rrr"));
}

void TestImportPlan::itIsOneStepWithItsNumberOfRows()
{
    const ImportPlan made =
        plan("gemeente;naam;stroom;plekken\nAldorp;A;asiel;1\nBedorp;B;asiel;2\nCedorp;C;asiel;3\n");
    QCOMPARE(made.changes.action.kind, dossier::ActionKind::TableImported);
    QCOMPARE(made.changes.action.values.value(QStringLiteral("kind")).toString(), QStringLiteral("locaties"));
    QCOMPARE(made.changes.action.values.value(QStringLiteral("rows")).toInt(), 2);
    QCOMPARE(made.changes.changes.size(), std::size_t(4));
}

void TestImportPlan::nothingToDoIsNoStep()
{
    QVERIFY(plan("gemeente;naam;stroom;plekken\n").changes.isEmpty());
    QVERIFY(plan("gemeente;naam;stroom;plekken\nCedorp;C;asiel;3\n").changes.isEmpty());
}

void TestImportPlan::theSummarySaysAllNumbers()
{
    const ImportPlan made =
        plan("gemeente;naam;stroom;plekken\nAldorp;A;asiel;1\nBedorp;B;asiel;2\nCedorp;C;asiel;3\n");
    QCOMPARE(summary(made), QStringLiteral("2 new, 0 changed, 0 equal, 1 refused."));
}

void TestImportPlan::theJsonSaysWhereAndWhy()
{
    const ImportPlan made = plan("gemeente;naam;stroom;plekken\nAldorp;A;asiel;1.200\nCedorp;C;asiel;3\n");
    const QJsonObject json = QJsonDocument::fromJson(importJson(made)).object();
    QCOMPARE(json.value(QStringLiteral("kind")).toString(), QStringLiteral("locaties"));
    QCOMPARE(json.value(QStringLiteral("new")).toInt(), 1);
    QCOMPARE(json.value(QStringLiteral("refused")).toInt(), 1);
    const QJsonObject row = json.value(QStringLiteral("rows")).toArray().at(1).toObject();
    QCOMPARE(row.value(QStringLiteral("row")).toInt(), 3);
    QCOMPARE(row.value(QStringLiteral("state")).toString(), QStringLiteral("refused"));
    const QJsonObject finding = json.value(QStringLiteral("findings")).toArray().at(0).toObject();
    QCOMPARE(finding.value(QStringLiteral("row")).toInt(), 3);
    QCOMPARE(finding.value(QStringLiteral("column")).toString(), QStringLiteral("gemeente"));
    QVERIFY(finding.value(QStringLiteral("message")).toString().contains(QStringLiteral("Cedorp")));
    const QJsonObject reading = json.value(QStringLiteral("readings")).toArray().at(0).toObject();
    QCOMPARE(reading.value(QStringLiteral("text")).toString(), QStringLiteral("1.200"));
}

REGIE_TEST_CORE(TestImportPlan)
#include "test_import_plan.moc"
