// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/values.h"

#include "tests/support/test_main.h"

using namespace regie::exchange;

namespace {

constexpr int kNone = -999999;

} // namespace

class TestValues : public QObject
{
    Q_OBJECT

private slots:
    void readsWholeNumbers_data();
    void readsWholeNumbers();
    void readsDates_data();
    void readsDates();
    void readsPartialDates_data();
    void readsPartialDates();
    void readsYesAndNo_data();
    void readsYesAndNo();
    void readsPeriods_data();
    void readsPeriods();
};

void TestValues::readsWholeNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("ambiguous");
    QTest::newRow("plain") << "1943" << 1943 << false;
    QTest::newRow("with a dot") << "1.943" << 1943 << true;
    QTest::newRow("that could be a fraction") << "1.200" << 1200 << true;
    QTest::newRow("with two dots") << "1.200.000" << 1200000 << false;
    QTest::newRow("with a dot and a comma") << "1.200,0" << 1200 << false;
    QTest::newRow("with a space") << "1 943" << 1943 << false;
    QTest::newRow("with a hard space") << QStringLiteral("1\u00A0943") << 1943 << false;
    QTest::newRow("with a narrow space") << QStringLiteral("1\u202F943") << 1943 << false;
    QTest::newRow("with space around") << "  12 " << 12 << false;
    QTest::newRow("zero") << "0" << 0 << false;
    QTest::newRow("negative") << "-3" << -3 << false;
    QTest::newRow("with a minus sign") << QStringLiteral("\u22123") << -3 << false;
    QTest::newRow("with a plus") << "+3" << 3 << false;
    QTest::newRow("as another program writes it") << "12.0" << 12 << false;
    QTest::newRow("as a Dutch program writes it") << "12,00" << 12 << false;
    QTest::newRow("a fraction") << "1,5" << kNone << false;
    QTest::newRow("a fraction with a dot") << "1.5" << kNone << false;
    QTest::newRow("three digits after a comma") << "1,200" << kNone << false;
    QTest::newRow("a fraction of nothing") << "0.123" << kNone << false;
    QTest::newRow("groups of four") << "1.9430" << kNone << false;
    QTest::newRow("words") << "twaalf" << kNone << false;
    QTest::newRow("a number with words") << "12 plekken" << kNone << false;
    QTest::newRow("an exponent") << "1e3" << kNone << false;
    QTest::newRow("more than an int") << "99999999999" << kNone << false;
    QTest::newRow("digits of another script") << QStringLiteral("\u0661\u0662") << kNone << false;
    QTest::newRow("nothing") << "" << kNone << false;
}

void TestValues::readsWholeNumbers()
{
    QFETCH(QString, text);
    const auto number = wholeNumberFrom(text);
    QTEST(number ? number->value : kNone, "number");
    QTEST(number && number->ambiguous, "ambiguous");
}

void TestValues::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("ambiguous");
    const QDate july(2027, 7, 1);
    QTest::newRow("ISO") << "2027-07-01" << july << false;
    QTest::newRow("ISO with midnight") << "2027-07-01 00:00:00" << july << false;
    QTest::newRow("Dutch") << "1-7-2027" << july << false;
    QTest::newRow("Dutch with zeros") << "01-07-2027" << july << false;
    QTest::newRow("in words") << "1 juli 2027" << july << false;
    QTest::newRow("in short words") << "1 jul 2027" << july << false;
    QTest::newRow("in short words with a dot") << "1 jul. 2027" << july << false;
    QTest::newRow("in capitals") << "1 Juli 2027" << july << false;
    QTest::newRow("in English") << "1 July 2027" << july << false;
    QTest::newRow("March in Dutch") << "3 mrt 2027" << QDate(2027, 3, 3) << false;
    QTest::newRow("with dots") << "1.7.2027" << july << false;
    QTest::newRow("with slashes: the month could be first") << "1/7/2027" << july << true;
    QTest::newRow("with slashes: the first cannot be a month") << "13/7/2027" << QDate(2027, 7, 13) << false;
    QTest::newRow("with slashes: both the same") << "7/7/2027" << QDate(2027, 7, 7) << false;
    QTest::newRow("29 February in a leap year") << "29-2-2028" << QDate(2028, 2, 29) << false;
    QTest::newRow("29 February in another year") << "29-2-2027" << QDate() << false;
    QTest::newRow("30 February") << "30-02-2027" << QDate() << false;
    QTest::newRow("30 February in ISO") << "2027-02-30" << QDate() << false;
    QTest::newRow("30 February in words") << "30 februari 2027" << QDate() << false;
    QTest::newRow("month 13") << "2027-13-01" << QDate() << false;
    QTest::newRow("the month first") << "7/13/2027" << QDate() << false;
    QTest::newRow("a year of two digits is of this century") << "1-7-27" << QDate(2027, 7, 1) << true;
    QTest::newRow("a year of two digits, in words") << "1 juli 27" << QDate(2027, 7, 1) << true;
    QTest::newRow("a year of three digits") << "1-7-027" << QDate() << false;
    QTest::newRow("a mistyped year") << "0202-07-01" << QDate() << false;
    QTest::newRow("a time that is not midnight") << "2027-07-01 13:00" << QDate() << false;
    QTest::newRow("a month") << "2027-07" << QDate() << false;
    QTest::newRow("a month that is none") << "1 foo 2027" << QDate() << false;
    QTest::newRow("nothing") << "" << QDate() << false;
}

void TestValues::readsDates()
{
    QFETCH(QString, text);
    const auto date = dateFrom(text);
    QTEST(date ? date->value : QDate(), "date");
    QTEST(date && date->ambiguous, "ambiguous");
}

void TestValues::readsPartialDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("date");
    QTest::newRow("a year") << "2024"
                            << "2024";
    QTest::newRow("a month") << "2025-06"
                             << "2025-06";
    QTest::newRow("a month, Dutch") << "06-2025"
                                    << "2025-06";
    QTest::newRow("a month, Dutch, without zero") << "6-2025"
                                                  << "2025-06";
    QTest::newRow("a month in words") << "juni 2025"
                                      << "2025-06";
    QTest::newRow("a day") << "30-6-2025"
                           << "2025-06-30";
    QTest::newRow("a half-year") << "2026-1"
                                 << "";
    QTest::newRow("month 13") << "2025-13"
                              << "";
    QTest::newRow("month 0") << "2025-00"
                             << "";
    QTest::newRow("30 February") << "30-2-2025"
                                 << "";
    QTest::newRow("a cycle") << "2025-2026"
                             << "";
    QTest::newRow("words") << "ooit"
                           << "";
}

void TestValues::readsPartialDates()
{
    QFETCH(QString, text);
    const auto date = partialDateFrom(text);
    QTEST(date ? date->value.text() : QString(QLatin1String("")), "date");
}

void TestValues::readsYesAndNo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    for (const char *yes : {"ja", "JA", "yes", "1", "x", "X", "true", " ja "})
        QTest::addRow("yes: %s", yes) << yes << "yes";
    for (const char *no : {"nee", "no", "0", "false"})
        QTest::addRow("no: %s", no) << no << "no";
    QTest::newRow("something else") << "misschien"
                                    << "none";
    QTest::newRow("nothing") << ""
                             << "none";
}

void TestValues::readsYesAndNo()
{
    QFETCH(QString, text);
    const auto value = yesNoFrom(text);
    QTEST(QString::fromLatin1(value ? (*value ? "yes" : "no") : "none"), "value");
}

void TestValues::readsPeriods_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cycle");
    QTest::addColumn<QString>("halfYear");
    QTest::newRow("a cycle") << "2025-2026"
                             << "2025-2026"
                             << "";
    QTest::newRow("a cycle with an en dash") << QStringLiteral("2025\u20132026") << "2025-2026"
                                             << "";
    QTest::newRow("a cycle with spaces") << "2025 - 2026"
                                         << "2025-2026"
                                         << "";
    QTest::newRow("a cycle with a slash") << "2025/2026"
                                          << "2025-2026"
                                          << "";
    QTest::newRow("a cycle from an even year") << "2026-2027"
                                               << ""
                                               << "";
    QTest::newRow("three years") << "2025-2027"
                                 << ""
                                 << "";
    QTest::newRow("a half-year") << "2026-1"
                                 << ""
                                 << "2026-1";
    QTest::newRow("a half-year with an en dash") << QStringLiteral("2026\u20132") << ""
                                                 << "2026-2";
    QTest::newRow("a third half") << "2026-3"
                                  << ""
                                  << "";
    QTest::newRow("a year") << "2026"
                            << ""
                            << "";
}

void TestValues::readsPeriods()
{
    QFETCH(QString, text);
    const auto cycle = cycleFrom(text);
    const auto halfYear = halfYearFrom(text);
    QTEST(cycle ? cycle->text() : QString(QLatin1String("")), "cycle");
    QTEST(halfYear ? halfYear->text() : QString(QLatin1String("")), "halfYear");
}

REGIE_TEST_CORE(TestValues)
#include "test_values.moc"
