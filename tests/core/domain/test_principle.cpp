// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/principle.h"
#include "tests/support/test_main.h"

using regie::domain::Principle;
using regie::domain::ScoreValue;

class TestPrinciple : public QObject
{
    Q_OBJECT

private slots:
    void readsScores_data();
    void readsScores();
    void tellsUnknownFromNotApplicable();
    void refusesNumbersOutsideTheScale();
    void readsPrinciples();
};

void TestPrinciple::readsScores_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("valid");
    for (const char *key : {"1", "2", "3", "4", "5", "not_applicable", "unknown"})
        QTest::addRow("%s is a score", key) << key << true;
    for (const char *key : {"", "0", "6", "-1", "1.5", "10", "nvt", " 3"})
        QTest::addRow("'%s' is none", key) << key << false;
}

void TestPrinciple::readsScores()
{
    QFETCH(QString, key);
    QFETCH(bool, valid);
    const auto value = ScoreValue::fromKey(key);
    QCOMPARE(value.has_value(), valid);
    if (valid)
        QCOMPARE(value->key(), key);
}

void TestPrinciple::tellsUnknownFromNotApplicable()
{
    QVERIFY(ScoreValue::unknown() != ScoreValue::notApplicable());
    QVERIFY(ScoreValue::unknown().isUnknown() && !ScoreValue::unknown().isNotApplicable());
    QVERIFY(ScoreValue::notApplicable().isNotApplicable() && !ScoreValue::notApplicable().isUnknown());
    QVERIFY(!ScoreValue::unknown().number() && !ScoreValue::notApplicable().number());
    QCOMPARE(ScoreValue::fromNumber(4)->number(), std::optional(4));
}

void TestPrinciple::refusesNumbersOutsideTheScale()
{
    QVERIFY(!ScoreValue::fromNumber(0));
    QVERIFY(!ScoreValue::fromNumber(6));
    QVERIFY(!ScoreValue::fromNumber(-1));
}

void TestPrinciple::readsPrinciples()
{
    QCOMPARE(regie::domain::fromKey<Principle>(u"mixed_living"), std::optional(Principle::MixedLiving));
    QVERIFY(!regie::domain::fromKey<Principle>(u"2"));
    QCOMPARE(regie::domain::keyOf(Principle::Children), QStringLiteral("children"));
}

REGIE_TEST_CORE(TestPrinciple)
#include "test_principle.moc"
