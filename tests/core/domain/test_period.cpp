// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/period.h"
#include "tests/support/test_main.h"

using regie::domain::CyclePeriod;
using regie::domain::HalfYear;

class TestPeriod : public QObject
{
    Q_OBJECT

private slots:
    void readsCycles_data();
    void readsCycles();
    void readsHalfYears_data();
    void readsHalfYears();
    void findsTheCycleOfADay_data();
    void findsTheCycleOfADay();
    void countsEndedMonths_data();
    void countsEndedMonths();
    void knowsItsBorders();
    void ordersByTime();
};

void TestPeriod::readsCycles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("two years from an odd one") << "2025-2026" << true;
    QTest::newRow("the next cycle") << "2027-2028" << true;
    QTest::newRow("two years from an even one") << "2026-2027" << false;
    QTest::newRow("three years") << "2025-2027" << false;
    QTest::newRow("years in the wrong order") << "2026-2025" << false;
    QTest::newRow("one year") << "2025" << false;
    QTest::newRow("a half-year") << "2025-1" << false;
    QTest::newRow("spaces around it") << " 2025-2026" << false;
    QTest::newRow("a line break after it") << "2025-2026\n" << false;
    QTest::newRow("nothing") << "" << false;
}

void TestPeriod::readsCycles()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const auto period = CyclePeriod::fromText(text);
    QCOMPARE(period.has_value(), valid);
    if (valid)
        QCOMPARE(period->text(), text);
}

void TestPeriod::readsHalfYears_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("the first half") << "2026-1" << true;
    QTest::newRow("the second half") << "2026-2" << true;
    QTest::newRow("a third half") << "2026-3" << false;
    QTest::newRow("a half zero") << "2026-0" << false;
    QTest::newRow("a month") << "2026-12" << false;
    QTest::newRow("a cycle") << "2025-2026" << false;
    QTest::newRow("no year") << "0000-1" << false;
    QTest::newRow("nothing") << "" << false;
}

void TestPeriod::readsHalfYears()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const auto halfYear = HalfYear::fromText(text);
    QCOMPARE(halfYear.has_value(), valid);
    if (valid)
        QCOMPARE(halfYear->text(), text);
}

void TestPeriod::findsTheCycleOfADay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("cycle");
    QTest::newRow("the first day of the cycle") << QDate(2025, 1, 1) << "2025-2026";
    QTest::newRow("the last day of the cycle") << QDate(2026, 12, 31) << "2025-2026";
    QTest::newRow("the day after it") << QDate(2027, 1, 1) << "2027-2028";
    QTest::newRow("the day before it") << QDate(2024, 12, 31) << "2023-2024";
}

void TestPeriod::findsTheCycleOfADay()
{
    QFETCH(QDate, day);
    QFETCH(QString, cycle);
    QCOMPARE(CyclePeriod::containing(day).text(), cycle);
    QVERIFY(CyclePeriod::containing(day).contains(day));
}

void TestPeriod::countsEndedMonths_data()
{
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<int>("ended");
    QTest::newRow("before the half-year none ended") << QDate(2026, 6, 30) << 0;
    QTest::newRow("on its first day none ended") << QDate(2026, 7, 1) << 0;
    QTest::newRow("a day before a month's end that month did not end") << QDate(2026, 7, 30) << 0;
    QTest::newRow("on a month's last day that month ended") << QDate(2026, 7, 31) << 1;
    QTest::newRow("a month of 30 days ends on its 30th") << QDate(2026, 9, 30) << 3;
    QTest::newRow("on the last day all six ended") << QDate(2026, 12, 31) << 6;
    QTest::newRow("years later all six ended") << QDate(2030, 1, 1) << 6;
}

void TestPeriod::countsEndedMonths()
{
    QFETCH(QDate, asOf);
    QFETCH(int, ended);
    QCOMPARE(HalfYear::fromText(QStringLiteral("2026-2"))->endedMonths(asOf), ended);
}

void TestPeriod::knowsItsBorders()
{
    const HalfYear first = *HalfYear::fromText(QStringLiteral("2024-1"));
    QCOMPARE(first.firstDay(), QDate(2024, 1, 1));
    QCOMPARE(first.endOfMonth(2), QDate(2024, 2, 29));
    QCOMPARE(first.lastDay(), QDate(2024, 6, 30));
    QCOMPARE(first.previous().text(), QStringLiteral("2023-2"));
    QCOMPARE(first.next().text(), QStringLiteral("2024-2"));
    QCOMPARE(first.next().next().text(), QStringLiteral("2025-1"));
    QCOMPARE(HalfYear::containing(QDate(2024, 6, 30)).text(), QStringLiteral("2024-1"));
    QCOMPARE(HalfYear::containing(QDate(2024, 7, 1)).text(), QStringLiteral("2024-2"));
}

void TestPeriod::ordersByTime()
{
    QVERIFY(*CyclePeriod::fromText(QStringLiteral("2025-2026")) < *CyclePeriod::fromText(QStringLiteral("2027-2028")));
    QVERIFY(*HalfYear::fromText(QStringLiteral("2025-2")) < *HalfYear::fromText(QStringLiteral("2026-1")));
    QVERIFY(*HalfYear::fromText(QStringLiteral("2026-1")) < *HalfYear::fromText(QStringLiteral("2026-2")));
}

REGIE_TEST_CORE(TestPeriod)
#include "test_period.moc"
