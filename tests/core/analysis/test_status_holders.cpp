// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/status_holders.h"
#include "tests/support/dossier_builder.h"
#include "tests/support/test_main.h"

using namespace regie::analysis;
using namespace regie::domain;
using namespace Qt::StringLiterals;
using regie::tests::DossierBuilder;
using regie::tests::ledger;
using regie::tests::statement;

namespace {

/// The account of A in 2026-2 on the day.
StatusHolderFigures accountOf(const DossierBuilder &builder, QDate asOf)
{
    return statusHoldersOn(builder.dossier(), asOf).municipalities.at(0);
}

DossierBuilder twoMunicipalities()
{
    DossierBuilder builder;
    builder.municipality(u"A"_s).municipality(u"B"_s);
    return builder;
}

/// A ledger of A in which the first months were reported.
HalfYearLedger reported(const QString &halfYear, std::optional<int> task, const QList<int> &months)
{
    HalfYearLedger row = ledger(u"A"_s, halfYear, task);
    for (qsizetype i = 0; i < months.size(); ++i)
        row.housed[static_cast<std::size_t>(i)] = months[i];
    return row;
}

std::optional<double> partOf(const Explained &figure, PartRole role)
{
    for (const FigurePart &part : figure.parts) {
        if (part.role == role)
            return part.value;
    }
    return std::nullopt;
}

TaskStatement housingTask(int places)
{
    TaskStatement row = statement(u"s"_s, u"A"_s, places);
    row.stream = Stream::StatusHolders;
    row.period = u"2026-2"_s;
    return row;
}

const QDate kOctober(2026, 10, 31);

} // namespace

class TestStatusHolders : public QObject
{
    Q_OBJECT

private slots:
    void countsMonthsThatEnded_data();
    void countsMonthsThatEnded();
    void correctsTheTask();
    void comparesWithTheScheduleExactly_data();
    void comparesWithTheScheduleExactly();
    void takesTheStatementWithoutAStatedTask();
    void isUnknownWithoutATask();
    void tellsNothingReportedFromNobodyHoused();
    void carriesTheBacklogOver();
    void carriesAChainOver();
    void startsAtZeroWhenTheHalfYearBeforeIsUnknown();
    void prefersAStatedBacklog();
    void sumsTheProvince();
};

void TestStatusHolders::countsMonthsThatEnded_data()
{
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<double>("housed");
    QTest::addColumn<double>("expected");
    QTest::newRow("on the first day no month ended") << QDate(2026, 7, 1) << 0.0 << 0.0;
    QTest::newRow("a day before its end a month is not counted") << QDate(2026, 8, 30) << 1.0 << 10.0;
    QTest::newRow("on its last day a month is counted") << QDate(2026, 8, 31) << 3.0 << 20.0;
    QTest::newRow("in the next month still") << QDate(2026, 9, 29) << 3.0 << 20.0;
    QTest::newRow("on the last day of the half-year all are counted") << QDate(2026, 12, 31) << 63.0 << 60.0;
}

void TestStatusHolders::countsMonthsThatEnded()
{
    QFETCH(QDate, asOf);
    QFETCH(double, housed);
    QFETCH(double, expected);
    DossierBuilder builder = twoMunicipalities();
    builder.with(reported(u"2026-2"_s, 60, {1, 2, 4, 8, 16, 32}));
    const StatusHolderFigures account = accountOf(builder, asOf);
    QCOMPARE(account.halfYear.text(), u"2026-2"_s);
    QVERIFY(account.housed.value == housed);
    QVERIFY(account.expected.value == expected);
    QVERIFY(account.backlogEnd.value == 60 - housed);
}

void TestStatusHolders::correctsTheTask()
{
    DossierBuilder builder = twoMunicipalities();
    HalfYearLedger row = reported(u"2026-2"_s, 60, {});
    row.revision = -4;
    row.backlogStart = -6;
    const StatusHolderFigures account = accountOf(builder.with(row), kOctober);
    QVERIFY(account.correctedTask.value == 50.0);
    QVERIFY(partOf(account.correctedTask, PartRole::Task) == 60.0);
    QVERIFY(partOf(account.correctedTask, PartRole::Revision) == -4.0);
    QVERIFY(partOf(account.correctedTask, PartRole::BacklogStart) == -6.0);
    QVERIFY(!partOf(account.correctedTask, PartRole::BacklogCarriedOver));
}

void TestStatusHolders::comparesWithTheScheduleExactly_data()
{
    QTest::addColumn<int>("corrected");
    QTest::addColumn<int>("housed");
    QTest::addColumn<bool>("onSchedule");
    QTest::newRow("32 of 47 after 4 months: 31.33 were expected") << 47 << 32 << true;
    QTest::newRow("31 of 47 after 4 months: 31.33 were expected") << 47 << 31 << false;
    QTest::newRow("32 of 48 after 4 months: exactly 32 were expected") << 48 << 32 << true;
    QTest::newRow("31 of 48 after 4 months") << 48 << 31 << false;
    QTest::newRow("nobody of a task of 0") << 0 << 0 << true;
    QTest::newRow("nobody of a task of 1") << 1 << 0 << false;
}

void TestStatusHolders::comparesWithTheScheduleExactly()
{
    QFETCH(int, corrected);
    QFETCH(int, housed);
    QFETCH(bool, onSchedule);
    DossierBuilder builder = twoMunicipalities();
    builder.with(reported(u"2026-2"_s, corrected, {housed, 0, 0, 0}));
    const StatusHolderFigures account = accountOf(builder, kOctober);
    QVERIFY(account.onSchedule == onSchedule);
    QCOMPARE(*account.expected.value, corrected * 4 / 6.0);
}

void TestStatusHolders::takesTheStatementWithoutAStatedTask()
{
    DossierBuilder builder = twoMunicipalities();
    builder.with(housingTask(40)).with(reported(u"2026-2"_s, std::nullopt, {5}));
    QVERIFY(accountOf(builder, kOctober).correctedTask.value == 40.0);
    DossierBuilder both = twoMunicipalities();
    both.with(housingTask(40)).with(reported(u"2026-2"_s, 44, {5}));
    QVERIFY(accountOf(both, kOctober).correctedTask.value == 44.0);
    DossierBuilder statementOnly = twoMunicipalities();
    const StatusHolderFigures account = accountOf(statementOnly.with(housingTask(40)), kOctober);
    QVERIFY(account.correctedTask.value == 40.0);
    QVERIFY(!account.housed.value);
    QVERIFY(!account.onSchedule);
}

void TestStatusHolders::isUnknownWithoutATask()
{
    DossierBuilder builder = twoMunicipalities();
    const StatusHolderFigures account = accountOf(builder.with(reported(u"2026-2"_s, std::nullopt, {5})), kOctober);
    QVERIFY(!account.correctedTask.value);
    QVERIFY(!account.expected.value);
    QVERIFY(!account.backlogEnd.value);
    QVERIFY(!account.onSchedule);
    QVERIFY(account.housed.value == 5.0);
}

void TestStatusHolders::tellsNothingReportedFromNobodyHoused()
{
    DossierBuilder silent = twoMunicipalities();
    QVERIFY(!accountOf(silent.with(reported(u"2026-2"_s, 60, {})), kOctober).housed.value);
    QVERIFY(accountOf(silent, QDate(2026, 7, 15)).housed.value == 0.0);
    DossierBuilder zero = twoMunicipalities();
    QVERIFY(accountOf(zero.with(reported(u"2026-2"_s, 60, {0})), kOctober).housed.value == 0.0);
}

void TestStatusHolders::carriesTheBacklogOver()
{
    DossierBuilder builder = twoMunicipalities();
    builder.with(reported(u"2026-1"_s, 60, {10, 10, 10, 10, 10, 3})).with(reported(u"2026-2"_s, 50, {1}));
    const StatusHolderFigures account = accountOf(builder, kOctober);
    QVERIFY(account.correctedTask.value == 57.0);
    QVERIFY(partOf(account.correctedTask, PartRole::BacklogStart) == 7.0);
    QVERIFY(partOf(account.correctedTask, PartRole::BacklogCarriedOver) == 7.0);
}

void TestStatusHolders::carriesAChainOver()
{
    DossierBuilder builder = twoMunicipalities();
    HalfYearLedger first = reported(u"2025-1"_s, 60, {50});
    first.backlogStart = 2;
    builder.with(first).with(reported(u"2025-2"_s, 60, {75}));
    builder.with(reported(u"2026-1"_s, 60, {61})).with(reported(u"2026-2"_s, 60, {0}));
    // 12 behind, then 3 ahead, then 4 ahead.
    QVERIFY(accountOf(builder, kOctober).correctedTask.value == 56.0);
}

void TestStatusHolders::startsAtZeroWhenTheHalfYearBeforeIsUnknown()
{
    DossierBuilder gap = twoMunicipalities();
    gap.with(reported(u"2025-2"_s, 60, {50})).with(reported(u"2026-2"_s, 60, {0}));
    QVERIFY(accountOf(gap, kOctober).correctedTask.value == 60.0);
    DossierBuilder noTask = twoMunicipalities();
    noTask.with(reported(u"2026-1"_s, std::nullopt, {50})).with(reported(u"2026-2"_s, 60, {0}));
    QVERIFY(accountOf(noTask, kOctober).correctedTask.value == 60.0);
}

void TestStatusHolders::prefersAStatedBacklog()
{
    DossierBuilder builder = twoMunicipalities();
    HalfYearLedger row = reported(u"2026-2"_s, 60, {0});
    row.backlogStart = 5;
    builder.with(reported(u"2026-1"_s, 60, {53})).with(row);
    const StatusHolderFigures account = accountOf(builder, kOctober);
    QVERIFY(account.correctedTask.value == 65.0);
    QVERIFY(partOf(account.correctedTask, PartRole::BacklogCarriedOver) == 7.0);
    DossierBuilder alike = twoMunicipalities();
    row.backlogStart = 7;
    alike.with(reported(u"2026-1"_s, 60, {53})).with(row);
    QVERIFY(!partOf(accountOf(alike, kOctober).correctedTask, PartRole::BacklogCarriedOver));
}

void TestStatusHolders::sumsTheProvince()
{
    DossierBuilder builder = twoMunicipalities();
    builder.municipality(u"C"_s);
    HalfYearLedger other = ledger(u"B"_s, u"2026-2"_s, 30);
    other.housed[0] = 30;
    builder.with(reported(u"2026-2"_s, 60, {31})).with(other);
    const StatusHolderFigures province = statusHoldersOn(builder.dossier(), kOctober).province;
    QVERIFY(province.correctedTask.value == 90.0);
    QVERIFY(province.housed.value == 61.0);
    QVERIFY(province.expected.value == 60.0);
    QVERIFY(province.backlogEnd.value == 29.0);
    QVERIFY(province.onSchedule == true);
    QCOMPARE(province.housed.parts.size(), std::size_t(2));
    QVERIFY(!statusHoldersOn(twoMunicipalities().dossier(), kOctober).province.correctedTask.value);
}

REGIE_TEST_CORE(TestStatusHolders)
#include "test_status_holders.moc"
