// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures.h"
#include "core/exchange/reference.h"
#include "tests/core/exchange/fresh_dossier.h"
#include "tests/support/test_main.h"

using namespace regie;
using namespace regie::exchange;

namespace {

const QByteArray kHeader = "gemeente;stroom;soort;periode;plekken;waarvan amv;datum;bron;geldt\n";

} // namespace

class TestImportTaskStatements : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void everyColumnIsTaken();
    void theProvinceIsAnArea();
    void badRowsAreRefusedWithTheirPlace_data();
    void badRowsAreRefusedWithTheirPlace();
    void sameRows_data();
    void sameRows();
    void aNewCycleGetsTheDefaultRules();
    void oneCycleIsAddedForManyRows();
    void twoInForceAreAFinding();
    void aMarkSaysWhichStatementHolds();

private:
    std::unique_ptr<tests::FreshDossier> m_fresh;
    const domain::Dossier &data() const { return m_fresh->data(); }
    ImportPlan plan(const QByteArray &csv) const { return m_fresh->plan(csv, TableKind::TaskStatements); }
    bool import(const QByteArray &csv) { return m_fresh->import(csv, TableKind::TaskStatements); }
    const domain::TaskStatement *statement(const QString &source) const
    {
        const auto &all = data().taskStatements;
        const auto it = std::find_if(all.begin(), all.end(), [&](const auto &each) { return each.source == source; });
        return it == all.end() ? nullptr : &*it;
    }
};

void TestImportTaskStatements::initTestCase()
{
    m_fresh = std::make_unique<tests::FreshDossier>(utrechtTemplate());
}

void TestImportTaskStatements::cleanup()
{
    m_fresh->takeAllBack();
}

void TestImportTaskStatements::everyColumnIsTaken()
{
    QVERIFY(import(kHeader + "Zeist;asiel;na bezwaar;2025\xE2\x80\x93"
                             "2026;380;31;juni 2025;mijn bron;ja\n"));
    const domain::TaskStatement *made = statement(QStringLiteral("mijn bron"));
    QVERIFY(made);
    QCOMPARE(made->municipality, QStringLiteral("GM0355"));
    QCOMPARE(made->kind, domain::StatementKind::AfterObjection);
    QCOMPARE(made->period, QStringLiteral("2025-2026"));
    QCOMPARE(made->places, 380);
    QCOMPARE(made->minors, std::optional(31));
    QCOMPARE(made->statedOn->text(), QStringLiteral("2025-06"));
    QVERIFY(made->inForce);
}

void TestImportTaskStatements::theProvinceIsAnArea()
{
    QVERIFY(import(kHeader + "PV26;asiel;besluit;2025-2026;8000;;2025-02-01;mijn bron;\n"));
    QVERIFY(statement(QStringLiteral("mijn bron"))->municipality.isEmpty());
    const auto figures = analysis::figuresOn(data(), QDate(2026, 9, 1));
    QCOMPARE(figures.province.task.value, std::optional(8000.0));
}

void TestImportTaskStatements::badRowsAreRefusedWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("column");
    QTest::newRow("an unknown area") << QByteArray("PV25;asiel;besluit;2025-2026;1;;;;") << "gemeente";
    QTest::newRow("an unknown kind") << QByteArray("Zeist;asiel;gerucht;2025-2026;1;;;;") << "soort";
    QTest::newRow("no kind") << QByteArray("Zeist;asiel;;2025-2026;1;;;;") << "soort";
    QTest::newRow("no period") << QByteArray("Zeist;asiel;besluit;;1;;;;") << "periode";
    QTest::newRow("a cycle from an even year") << QByteArray("Zeist;asiel;besluit;2026-2027;1;;;;") << "periode";
    QTest::newRow("a half-year for asylum") << QByteArray("Zeist;asiel;besluit;2026-1;1;;;;") << "periode";
    QTest::newRow("a cycle for status holders")
        << QByteArray("Zeist;statushouders;besluit;2025-2026;1;;;;") << "periode";
    QTest::newRow("negative places") << QByteArray("Zeist;asiel;besluit;2025-2026;-1;;;;") << "plekken";
    QTest::newRow("minors above places") << QByteArray("Zeist;asiel;besluit;2025-2026;1;2;;;") << "waarvan amv";
    QTest::newRow("30 February") << QByteArray("Zeist;asiel;besluit;2025-2026;1;;30-2-2025;;") << "datum";
    QTest::newRow("a mark that is none") << QByteArray("Zeist;asiel;besluit;2025-2026;1;;;;misschien") << "geldt";
}

void TestImportTaskStatements::badRowsAreRefusedWithTheirPlace()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, column);
    const ImportPlan made = plan(kHeader + row + "\n");
    QCOMPARE(tests::states(made), QStringLiteral("r"));
    QCOMPARE(tests::places(made), QStringList{QStringLiteral("2 %1 error").arg(column)});
    QVERIFY(made.changes.isEmpty());
}

void TestImportTaskStatements::sameRows_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("state");
    const QByteArray source = "\"DUIC June 2025, quoting RTV Utrecht\"";
    QTest::newRow("a statement of the template") << "Utrecht;asiel;besluit;2025-2026;1.943;;2025-06;" + source + ";"
                                                 << "e";
    QTest::newRow("another number") << "Utrecht;asiel;besluit;2025-2026;1950;;2025-06;" + source + ";"
                                    << "c";
    QTest::newRow("in force") << "Utrecht;asiel;besluit;2025-2026;1943;;2025-06;" + source + ";ja"
                              << "c";
    QTest::newRow("another date") << "Utrecht;asiel;besluit;2025-2026;1943;;2025-07;" + source + ";"
                                  << "n";
    QTest::newRow("no date") << "Utrecht;asiel;besluit;2025-2026;1943;;;" + source + ";"
                             << "n";
    QTest::newRow("another stream") << "Utrecht;urgent;besluit;2025-2026;1943;;2025-06;" + source + ";"
                                    << "n";
}

void TestImportTaskStatements::sameRows()
{
    QFETCH(QByteArray, row);
    QTEST(tests::states(plan(kHeader + row)), "state");
    QVERIFY(import(kHeader + row));
    QCOMPARE(tests::states(plan(kHeader + row)), QStringLiteral("e"));
    QCOMPARE(tests::states(plan(kHeader + row + "\n" + row)), QStringLiteral("er"));
}

void TestImportTaskStatements::aNewCycleGetsTheDefaultRules()
{
    const ImportPlan made = plan(kHeader + "Zeist;asiel;indicatief;2029-2030;400;;;x;\n");
    QCOMPARE(tests::places(made), QStringList{QStringLiteral("2 periode note")});
    QVERIFY(!made.hasFindings());
    QVERIFY(m_fresh->document().apply(made.changes));
    QVERIFY(domain::find(data().cycles, QStringLiteral("2029-2030")));
    const auto rules = analysis::rulesOn(data(), QDate(2029, 5, 1));
    QCOMPARE(rules, domain::CycleRules::defaults(*domain::CyclePeriod::fromText(QStringLiteral("2029-2030"))));
}

void TestImportTaskStatements::oneCycleIsAddedForManyRows()
{
    const QByteArray csv =
        kHeader + "Zeist;asiel;indicatief;2029-2030;400;;;x;\nSoest;asiel;indicatief;2029-2030;300;;;x;\n";
    QVERIFY(import(csv));
    QCOMPARE(data().cycles.size(), std::size_t(3));
    QCOMPARE(tests::states(plan(csv)), QStringLiteral("ee"));
}

void TestImportTaskStatements::twoInForceAreAFinding()
{
    const QByteArray csv =
        kHeader + "Zeist;asiel;indicatief;2025-2026;400;;2024;x;ja\nZeist;asiel;besluit;2025-2026;380;;2025;x;ja\n";
    QCOMPARE(tests::places(plan(csv)), QStringList{QStringLiteral("3 geldt note")});
    QVERIFY(import(csv));
    const auto figures = analysis::figuresOn(data(), QDate(2026, 9, 1));
    QCOMPARE(figures.area(QStringLiteral("GM0355"))->task.value, std::optional(380.0));
    QCOMPARE(tests::places(plan(kHeader + "Zeist;asiel;na bezwaar;2025-2026;390;;2026;x;ja\n")),
             QStringList{QStringLiteral("2 geldt note")});
}

void TestImportTaskStatements::aMarkSaysWhichStatementHolds()
{
    QVERIFY(import(kHeader + "Utrecht;asiel;besluit;2025-2026;1946;152;2024-12;bron;ja\n"));
    const auto figures = analysis::figuresOn(data(), QDate(2026, 9, 1));
    QCOMPARE(figures.area(QStringLiteral("GM0344"))->task.value, std::optional(1946.0));
}

REGIE_TEST_CORE(TestImportTaskStatements)
#include "test_import_task_statements.moc"
