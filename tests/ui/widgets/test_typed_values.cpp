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
    void readsWhatAnEnglishScreenShows();
    void tellsNothingFromNought();
    void readsDays_data();
    void readsDays();
    void readsNoDayAsUnknown();
    void readsYesAndNo();
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
    QTest::newRow("a space between thousands") << "1 943" << 1943;
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
    QTest::newRow("more than there can be") << "10000000";
}

void TestTypedValues::refusesCounts()
{
    QFETCH(QString, text);
    QVERIFY(typedCount(text).isRefused());
}

void TestTypedValues::readsWhatAnEnglishScreenShows()
{
    QVERIFY2(typedCount(QStringLiteral("1,943")).isRefused(), "in Dutch it is a part of a place");
    const QLocale dutch;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const Typed<int> typed = typedCount(QStringLiteral("1,943"));
    const Typed<int> part = typedCount(QStringLiteral("1,94"));
    QLocale::setDefault(dutch);
    QVERIFY2(!typed.isRefused(), qPrintable(typed.refusal));
    QCOMPARE(typed.value, 1943);
    QVERIFY(part.isRefused());
}

void TestTypedValues::tellsNothingFromNought()
{
    QVERIFY(!typedOptionalCount(QString()).value);
    QVERIFY(!typedOptionalCount(QStringLiteral("unknown")).value);
    QCOMPARE(typedOptionalCount(QStringLiteral("0")).value, std::optional(0));
    QVERIFY(typedOptionalCount(QStringLiteral("x")).isRefused());
}

void TestTypedValues::readsDays_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"1-7-2027", "01-07-2027", "1 juli 2027", "1 jul 2027", "2027-07-01", "1/7/2027",
                             "1.7.2027", "1-7-27", "1 juli 27", " 1-7-2027 "})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestTypedValues::readsDays()
{
    QFETCH(QString, text);
    QCOMPARE(typedDay(text).value, QDate(2027, 7, 1));
}

void TestTypedValues::readsNoDayAsUnknown()
{
    QVERIFY(typedDay(QString()).value.isNull());
    QVERIFY(!typedDay(QString()).isRefused());
    QVERIFY(!typedDay(QStringLiteral("?")).isRefused());
}

void TestTypedValues::readsYesAndNo()
{
    QVERIFY(typedYesNo(QStringLiteral("ja")).value);
    QVERIFY(!typedYesNo(QStringLiteral("nee")).value);
    QVERIFY(!typedYesNo(QString()).isRefused());
    QVERIFY(typedYesNo(QStringLiteral("misschien")).isRefused());
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
