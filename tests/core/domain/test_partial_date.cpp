// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/partial_date.h"
#include "tests/support/test_main.h"

using regie::domain::PartialDate;

class TestPartialDate : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void ordersByTimeAndPrecision();
};

void TestPartialDate::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("firstDay");
    QTest::newRow("a year") << "2024" << QDate(2024, 1, 1);
    QTest::newRow("a month") << "2024-06" << QDate(2024, 6, 1);
    QTest::newRow("a day") << "2024-06-30" << QDate(2024, 6, 30);
    QTest::newRow("29 February of a leap year") << "2024-02-29" << QDate(2024, 2, 29);
    QTest::newRow("29 February of another year is none") << "2023-02-29" << QDate();
    QTest::newRow("30 February is none") << "2024-02-30" << QDate();
    QTest::newRow("a thirteenth month is none") << "2024-13" << QDate();
    QTest::newRow("a month of one digit is none") << "2024-6" << QDate();
    QTest::newRow("a Dutch date is none") << "30-06-2024" << QDate();
    QTest::newRow("words are none") << "June" << QDate();
    QTest::newRow("nothing is none") << "" << QDate();
}

void TestPartialDate::reads()
{
    QFETCH(QString, text);
    QFETCH(QDate, firstDay);
    const auto date = PartialDate::fromText(text);
    QCOMPARE(date.has_value(), firstDay.isValid());
    if (!date)
        return;
    QCOMPARE(date->text(), text);
    QCOMPARE(date->firstDay(), firstDay);
}

void TestPartialDate::ordersByTimeAndPrecision()
{
    const auto date = [](const char *text) { return *PartialDate::fromText(QLatin1String(text)); };
    QVERIFY(date("2024-12-23") < date("2025"));
    QVERIFY(date("2024") < date("2024-01"));
    QVERIFY(date("2024-01") < date("2024-01-01"));
    QVERIFY(date("2024-01-31") < date("2024-02"));
    QVERIFY(date("2024-02-29") == PartialDate::fromDate(QDate(2024, 2, 29)));
}

REGIE_TEST_CORE(TestPartialDate)
#include "test_partial_date.moc"
