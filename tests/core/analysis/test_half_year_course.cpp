// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/half_year_course.h"

#include "core/analysis/housed_course.h"
#include "core/dossier/ledger_changes.h"
#include "tests/support/dossier_builder.h"
#include "tests/support/test_main.h"

using namespace regie::analysis;
using namespace regie::domain;
using namespace Qt::StringLiterals;
using regie::tests::DossierBuilder;
using regie::tests::ledger;

namespace {

HalfYearLedger reported(const QString &municipality, const QString &halfYear, std::optional<int> task,
                        const QList<int> &months)
{
    HalfYearLedger row = ledger(municipality, halfYear, task);
    for (qsizetype i = 0; i < months.size(); ++i)
        row.housed[static_cast<std::size_t>(i)] = months[i];
    return row;
}

HalfYear half(const QString &text)
{
    return *HalfYear::fromText(text);
}

/// A housed 50 of 60 in the first half of 2026, and 8 and 9 of 40 in the second; B states nothing.
DossierBuilder twoMunicipalities()
{
    DossierBuilder builder;
    builder.municipality(u"A"_s).municipality(u"B"_s);
    builder.with(reported(u"A"_s, u"2026-1"_s, 60, {5, 5, 10, 10, 10, 10}));
    builder.with(reported(u"A"_s, u"2026-2"_s, 40, {8, 9}));
    return builder;
}

const QDate kSeptember(2026, 9, 1);

} // namespace

/// The half-years one after another, and the months of one against the schedule.
class TestHalfYearCourse : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheHalfYearsOfTheAccountsAndOfTheDay();
    void carriesTheBacklogFromHalfYearToHalfYear();
    void saysTheSumBehindTheSchedule_data();
    void saysTheSumBehindTheSchedule();
    void addsUpTheMonthsThatEnded();
    void leavesUnknownWhatNobodyReported();
    void addsUpTheProvince();
    void addsAHalfYearForWhoHasNone();
};

void TestHalfYearCourse::knowsTheHalfYearsOfTheAccountsAndOfTheDay()
{
    const auto known = knownHalfYears(twoMunicipalities().dossier(), QDate(2027, 3, 1));
    QCOMPARE(known.size(), 3U);
    QVERIFY(known.front() == half(u"2027-1"_s));
    QVERIFY(known.back() == half(u"2026-1"_s));
}

void TestHalfYearCourse::carriesTheBacklogFromHalfYearToHalfYear()
{
    const auto course = halfYearCourse(twoMunicipalities().dossier(), u"A"_s, kSeptember);
    QCOMPARE(course.size(), 2U);
    QCOMPARE(*course[0].backlogEnd.value, 10.0);
    QCOMPARE(*course[1].correctedTask.value, 50.0);
    QCOMPARE(partOf(course[1].correctedTask, PartRole::BacklogStart).value_or(0), 10);
    QVERIFY(!partOf(course[1].correctedTask, PartRole::Housed));
}

void TestHalfYearCourse::saysTheSumBehindTheSchedule_data()
{
    QTest::addColumn<QString>("municipality");
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("on schedule to the last person")
        << u"A"_s << QDate(2026, 8, 31) << u"On schedule: yes. Housed 17, expected 2/6 × 50 = 16.7."_s;
    QTest::newRow("behind when a month brings nothing")
        << u"A"_s << QDate(2026, 9, 30) << u"On schedule: no. Housed 17, expected 3/6 × 50 = 25."_s;
    QTest::newRow("unknown without a task")
        << u"B"_s << QDate(2026, 9, 30) << u"On schedule: unknown, because the task is unknown."_s;
}

void TestHalfYearCourse::saysTheSumBehindTheSchedule()
{
    QFETCH(QString, municipality);
    QFETCH(QDate, asOf);
    const auto course = halfYearCourse(twoMunicipalities().dossier(), municipality, asOf);
    QTEST(scheduleText(course.back()), "sentence");
}

void TestHalfYearCourse::addsUpTheMonthsThatEnded()
{
    const HousedCourse course =
        housedCourse(twoMunicipalities().dossier(), u"A"_s, half(u"2026-2"_s), QDate(2026, 7, 31));
    QCOMPARE(course.months.size(), 6U);
    QVERIFY(course.correctedTask == 50);
    QVERIFY2(course.months[0].hasEnded && course.months[0].total == 8, "a month has ended on its last day");
    QVERIFY2(!course.months[1].hasEnded && !course.months[1].total, "what was typed in early does not count yet");
    QVERIFY(course.months[1].inMonth == 9);
    QCOMPARE(*course.months[5].expected, 50.0);
    QVERIFY(course.summary.startsWith(u"A, second half of 2026. On schedule: no."_s));
}

void TestHalfYearCourse::leavesUnknownWhatNobodyReported()
{
    const HousedCourse course = housedCourse(twoMunicipalities().dossier(), u"B"_s, half(u"2026-2"_s), kSeptember);
    QVERIFY(!course.correctedTask && !course.months[0].total && !course.months[0].expected);
}

void TestHalfYearCourse::addsUpTheProvince()
{
    DossierBuilder builder = twoMunicipalities();
    builder.with(reported(u"B"_s, u"2026-2"_s, 12, {1, 2}));
    const HousedCourse course = housedCourse(builder.dossier(), {}, half(u"2026-2"_s), kSeptember);
    QVERIFY(course.correctedTask == 62);
    QVERIFY(course.months[1].total == 20);
}

void TestHalfYearCourse::addsAHalfYearForWhoHasNone()
{
    const DossierBuilder builder = twoMunicipalities();
    using regie::dossier::changes::addHalfYear;
    QCOMPARE(addHalfYear(builder.dossier(), half(u"2027-1"_s)).changes.size(), 2U);
    const auto missing = addHalfYear(builder.dossier(), half(u"2026-2"_s));
    QCOMPARE(missing.changes.size(), 1U);
    QCOMPARE(missing.changes.front().after->value(u"municipality"_s).toString(), u"B"_s);
    QVERIFY2(missing.changes.front().after->value(u"backlog_start"_s).isNull(),
             "the backlog is carried over, not stated");
    DossierBuilder full = builder;
    full.with(ledger(u"B"_s, u"2026-2"_s, {}));
    QVERIFY(addHalfYear(full.dossier(), half(u"2026-2"_s)).isEmpty());
}

REGIE_TEST_CORE(TestHalfYearCourse)
#include "test_half_year_course.moc"
