// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typed_values.h"

#include "tests/support/test_main.h"

#include <QLocale>

using namespace regie::ui::widgets;

/// What an officer types in cells and fields.
class TestTypedValues : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands)); }
    void readsCounts_data();
    void readsCounts();
    void refusesCounts_data();
    void refusesCounts();
    void tellsNothingFromNought();
    void readsDays();
    void refusesADayThatDoesNotExist();
    void readsDatesAsPreciseAsTheyAre();
};

void TestTypedValues::readsCounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("plain digits") << "1943" << 1943;
    QTest::newRow("a Dutch thousands separator") << "1.200" << 1200;
    QTest::newRow("space around it") << " 80 " << 80;
    QTest::newRow("nought") << "0" << 0;
}

void TestTypedValues::readsCounts()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    const Typed<int> typed = typedCount(text);
    QVERIFY2(!typed.isRefused(), qPrintable(typed.refusal));
    QCOMPARE(typed.value, count);
}

void TestTypedValues::refusesCounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a word") << "veel";
    QTest::newRow("a part of a place") << "1,5";
    QTest::newRow("below nought") << "-3";
    QTest::newRow("nothing") << "";
}

void TestTypedValues::refusesCounts()
{
    QFETCH(QString, text);
    QVERIFY(typedCount(text).isRefused());
}

void TestTypedValues::tellsNothingFromNought()
{
    QVERIFY(!typedOptionalCount(QString()).value);
    QVERIFY(!typedOptionalCount(QStringLiteral("unknown")).value);
    QCOMPARE(typedOptionalCount(QStringLiteral("0")).value, std::optional(0));
    QVERIFY(typedOptionalCount(QStringLiteral("x")).isRefused());
}

void TestTypedValues::readsDays()
{
    QCOMPARE(typedDay(QStringLiteral("1-7-2027")).value, QDate(2027, 7, 1));
    QVERIFY(typedDay(QString()).value.isNull());
    QVERIFY(!typedDay(QString()).isRefused());
}

void TestTypedValues::refusesADayThatDoesNotExist()
{
    const Typed<QDate> typed = typedDay(QStringLiteral("30-2-2026"));
    QVERIFY(typed.isRefused());
    QVERIFY2(typed.refusal.contains(QStringLiteral("30-2-2026")), "the sentence names what was typed");
}

void TestTypedValues::readsDatesAsPreciseAsTheyAre()
{
    QCOMPARE(typedPartialDate(QStringLiteral("2024")).value->text(), QStringLiteral("2024"));
    QCOMPARE(typedPartialDate(QStringLiteral("06-2025")).value->text(), QStringLiteral("2025-06"));
    QVERIFY(!typedPartialDate(QString()).value);
    QVERIFY(typedPartialDate(QStringLiteral("ooit")).isRefused());
}

REGIE_TEST_GUI(TestTypedValues)
#include "test_typed_values.moc"
