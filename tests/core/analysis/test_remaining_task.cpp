// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/remaining_task.h"
#include "tests/support/dossier_builder.h"
#include "tests/support/test_main.h"

using namespace regie::analysis;
using namespace regie::domain;
using regie::tests::DossierBuilder;
using regie::tests::statement;
using regie::tests::trade;

namespace {

const QDate kAsOf(2026, 3, 1);
const QString kPeriod = QStringLiteral("2025-2026");

struct Candidate
{
    QString id;
    const char *date; ///< ISO; empty: none
    StatementKind kind;
    int places;
    bool inForce;
};

DossierBuilder threeMunicipalities()
{
    DossierBuilder builder;
    builder.municipality(QStringLiteral("A")).municipality(QStringLiteral("B")).municipality(QStringLiteral("C"));
    return builder;
}

TaskAreas tasks(const DossierBuilder &builder)
{
    return tasksOf(builder.dossier(), *CyclePeriod::fromText(kPeriod), kAsOf);
}

double partOf(const Explained &figure, PartRole role)
{
    for (const FigurePart &part : figure.parts) {
        if (part.role == role)
            return part.value;
    }
    return -1;
}

} // namespace

Q_DECLARE_METATYPE(QList<Candidate>)

class TestRemainingTask : public QObject
{
    Q_OBJECT

private slots:
    void findsTheStatementInForce_data();
    void findsTheStatementInForce();
    void looksAtTheAreaStreamAndCycleOnly();
    void takesAStatementOfALaterDate();
    void tellsUnknownFromZero();
    void prefersTheProvincesOwnStatement();
    void sumsTheKnownTasks();
    void leavesTheProvinceUnknownWithoutTasks();
    void movesTasksByAgreedTrades();
    void ignoresOtherTrades_data();
    void ignoresOtherTrades();
    void keepsATaskUnknownAfterTrades();
    void subtractsWhatCountsAndIsDecided();
};

void TestRemainingTask::findsTheStatementInForce_data()
{
    using K = StatementKind;
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    QTest::addColumn<QList<Candidate>>("candidates");
    QTest::addColumn<QString>("holds");
    QTest::newRow("none: unknown") << QList<Candidate>{} << "";
    QTest::newRow("the marked one, though an earlier date")
        << QList<Candidate>{{a, "2024-01-31", K::Indicative, 1, true}, {b, "2024-12-23", K::Decided, 2, false}} << a;
    QTest::newRow("none marked: the latest date")
        << QList<Candidate>{{a, "2024-12-23", K::Indicative, 1, false}, {b, "2024-01-31", K::Decided, 2, false}} << a;
    QTest::newRow("none marked, one date: the later kind")
        << QList<Candidate>{{a, "2024-12-23", K::AfterObjection, 1, false}, {b, "2024-12-23", K::Decided, 2, false}}
        << a;
    QTest::newRow("no date comes before any date")
        << QList<Candidate>{{a, "2020", K::Indicative, 1, false}, {b, "", K::AfterObjection, 2, false}} << a;
    QTest::newRow("no dates: the later kind")
        << QList<Candidate>{{a, "", K::Offered, 1, false}, {b, "", K::Indicative, 2, false}} << a;
    QTest::newRow("a day comes after its month")
        << QList<Candidate>{{a, "2024-12-01", K::Indicative, 1, false}, {b, "2024-12", K::Decided, 2, false}} << a;
    QTest::newRow("one date and kind: the most places")
        << QList<Candidate>{{a, "2024", K::Decided, 9, false}, {b, "2024", K::Decided, 2, false}} << a;
    QTest::newRow("two marked: the latest of them")
        << QList<Candidate>{{a, "2024-12-23", K::Indicative, 1, true}, {b, "2024-01-31", K::Decided, 2, true}} << a;
    QTest::newRow("two marked of one date: the later kind")
        << QList<Candidate>{{a, "2024-12-23", K::Decided, 1, true}, {b, "2024-12-23", K::Agreed, 2, true}} << a;
    QTest::newRow("alike in all: the higher id")
        << QList<Candidate>{{a, "2024", K::Decided, 2, false}, {b, "2024", K::Decided, 2, false}} << b;
}

void TestRemainingTask::findsTheStatementInForce()
{
    QFETCH(QList<Candidate>, candidates);
    QFETCH(QString, holds);
    DossierBuilder builder = threeMunicipalities();
    for (const Candidate &candidate : candidates) {
        TaskStatement row = statement(candidate.id, QStringLiteral("A"), candidate.places);
        row.statedOn = PartialDate::fromText(QLatin1String(candidate.date));
        row.kind = candidate.kind;
        row.inForce = candidate.inForce;
        builder.with(row);
    }
    const TaskStatement *found = statementInForce(builder.dossier(), QStringLiteral("A"), Stream::Asylum, kPeriod);
    QCOMPARE(found ? found->id : QString(), holds);
}

void TestRemainingTask::looksAtTheAreaStreamAndCycleOnly()
{
    DossierBuilder builder = threeMunicipalities();
    TaskStatement ukraine = statement(QStringLiteral("1"), QStringLiteral("A"), 1);
    ukraine.stream = Stream::Ukraine;
    TaskStatement later = statement(QStringLiteral("2"), QStringLiteral("A"), 2);
    later.period = QStringLiteral("2027-2028");
    builder.with(ukraine).with(later).with(statement(QStringLiteral("3"), QStringLiteral("B"), 3));
    QVERIFY(!statementInForce(builder.dossier(), QStringLiteral("A"), Stream::Asylum, kPeriod));
    QVERIFY(!tasks(builder).municipalities[0].task.value);
}

void TestRemainingTask::takesAStatementOfALaterDate()
{
    DossierBuilder builder = threeMunicipalities();
    TaskStatement row = statement(QStringLiteral("1"), QStringLiteral("A"), 7);
    row.statedOn = PartialDate::fromDate(kAsOf.addYears(1));
    QVERIFY(tasks(builder.with(row)).municipalities[0].task.value == 7.0);
}

void TestRemainingTask::tellsUnknownFromZero()
{
    DossierBuilder builder = threeMunicipalities();
    TaskStatement zero = statement(QStringLiteral("1"), QStringLiteral("A"), 0);
    zero.source = QStringLiteral("decision");
    zero.minors = 0;
    const TaskAreas areas = tasks(builder.with(zero));
    QVERIFY(areas.municipalities[0].task.value == 0.0);
    QCOMPARE(areas.municipalities[0].task.sources, QStringList{QStringLiteral("decision")});
    QCOMPARE(partOf(areas.municipalities[0].task, PartRole::TaskMinors), 0.0);
    QVERIFY(!areas.municipalities[1].task.value);
    Explained counts;
    counts.value = 30;
    QVERIFY(remainingOf(areas.municipalities[0].taskAfterTrades, counts).value == -30.0);
    QVERIFY(!remainingOf(areas.municipalities[1].taskAfterTrades, counts).value);
}

void TestRemainingTask::prefersTheProvincesOwnStatement()
{
    DossierBuilder builder = threeMunicipalities();
    builder.with(statement(QStringLiteral("1"), QString(), 1000));
    builder.with(statement(QStringLiteral("2"), QStringLiteral("A"), 400));
    builder.with(statement(QStringLiteral("3"), QStringLiteral("B"), 500));
    const Explained task = tasks(builder).province.task;
    QVERIFY(task.rule == Rule::ProvinceTaskStated);
    QVERIFY(task.value == 1000.0);
    QCOMPARE(partOf(task, PartRole::SumOfMunicipalities), 900.0);
}

void TestRemainingTask::sumsTheKnownTasks()
{
    DossierBuilder builder = threeMunicipalities();
    builder.with(statement(QStringLiteral("2"), QStringLiteral("A"), 400));
    builder.with(statement(QStringLiteral("3"), QStringLiteral("B"), 500));
    const Explained task = tasks(builder).province.task;
    QVERIFY(task.rule == Rule::ProvinceTaskSummed);
    QVERIFY(task.value == 900.0);
    QCOMPARE(task.parts.size(), std::size_t(2));
    QCOMPARE(task.parts[1].municipality, QStringLiteral("B"));
}

void TestRemainingTask::leavesTheProvinceUnknownWithoutTasks()
{
    const TaskAreas areas = tasks(threeMunicipalities());
    QVERIFY(!areas.province.task.value);
    QVERIFY(!areas.province.taskAfterTrades.value);
}

void TestRemainingTask::movesTasksByAgreedTrades()
{
    DossierBuilder builder = threeMunicipalities();
    builder.with(statement(QStringLiteral("1"), QStringLiteral("A"), 100));
    builder.with(statement(QStringLiteral("2"), QStringLiteral("B"), 50));
    builder.with(trade(QStringLiteral("x"), QStringLiteral("A"), QStringLiteral("B"), 30));
    builder.with(trade(QStringLiteral("y"), QStringLiteral("B"), QStringLiteral("A"), 5));
    const TaskAreas areas = tasks(builder);
    const Explained &a = areas.municipalities[0].taskAfterTrades;
    QVERIFY(a.value == 75.0);
    QCOMPARE(partOf(a, PartRole::PlacesGiven), 30.0);
    QCOMPARE(partOf(a, PartRole::PlacesReceived), 5.0);
    QVERIFY(areas.municipalities[1].taskAfterTrades.value == 75.0);
    QVERIFY(areas.municipalities[0].task.value == 100.0);
    QVERIFY(areas.province.taskAfterTrades.value == 150.0);
}

void TestRemainingTask::ignoresOtherTrades_data()
{
    QTest::addColumn<TradeStatus>("status");
    QTest::addColumn<Stream>("stream");
    QTest::addColumn<QString>("period");
    QTest::addColumn<double>("task");
    QTest::newRow("an agreed one moves the task") << TradeStatus::Agreed << Stream::Asylum << kPeriod << 70.0;
    QTest::newRow("a proposal does not") << TradeStatus::Proposed << Stream::Asylum << kPeriod << 100.0;
    QTest::newRow("one of another stream does not") << TradeStatus::Agreed << Stream::Ukraine << kPeriod << 100.0;
    QTest::newRow("one of another cycle does not")
        << TradeStatus::Agreed << Stream::Asylum << QStringLiteral("2027-2028") << 100.0;
}

void TestRemainingTask::ignoresOtherTrades()
{
    QFETCH(TradeStatus, status);
    QFETCH(Stream, stream);
    QFETCH(QString, period);
    QFETCH(double, task);
    Trade row = trade(QStringLiteral("x"), QStringLiteral("A"), QStringLiteral("B"), 30);
    row.status = status;
    row.stream = stream;
    row.period = period;
    row.on = kAsOf.addYears(1);
    DossierBuilder builder = threeMunicipalities();
    builder.with(statement(QStringLiteral("1"), QStringLiteral("A"), 100)).with(row);
    QVERIFY(tasks(builder).municipalities[0].taskAfterTrades.value == task);
}

void TestRemainingTask::keepsATaskUnknownAfterTrades()
{
    DossierBuilder builder = threeMunicipalities();
    builder.with(statement(QStringLiteral("1"), QStringLiteral("A"), 100));
    builder.with(trade(QStringLiteral("x"), QStringLiteral("A"), QStringLiteral("B"), 30));
    const TaskAreas areas = tasks(builder);
    QVERIFY(!areas.municipalities[1].taskAfterTrades.value);
    QCOMPARE(partOf(areas.municipalities[1].taskAfterTrades, PartRole::PlacesReceived), 30.0);
}

void TestRemainingTask::subtractsWhatCountsAndIsDecided()
{
    Explained task;
    task.value = 310;
    task.sources = {QStringLiteral("decision")};
    Explained counts;
    counts.value = 90;
    Explained decided;
    decided.value = 300;
    const Explained remaining = remainingOf(task, counts);
    QVERIFY(remaining.value == 220.0);
    QVERIFY(toFindOf(task, counts, decided).value == -80.0);
    QCOMPARE(partOf(remaining, PartRole::TaskAfterTrades), 310.0);
    QCOMPARE(partOf(remaining, PartRole::Counts), 90.0);
    QCOMPARE(remaining.sources, task.sources);
}

REGIE_TEST_CORE(TestRemainingTask)
#include "test_remaining_task.moc"
