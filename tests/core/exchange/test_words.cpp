// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/words.h"

#include "tests/support/test_main.h"

using namespace regie::domain;
using namespace regie::exchange;

class TestWords : public QObject
{
    Q_OBJECT

private slots:
    void everyWordAndKeyIsRead();
    void readsOtherWords();
    void readsScores_data();
    void readsScores();
    void readsObstacles_data();
    void readsObstacles();

private:
    template <typename E>
    static bool comesBack(std::optional<E> (*from)(const QString &))
    {
        for (const E each : allOf<E>()) {
            if (from(word(each)) != each || from(keyOf(each)) != each || from(word(each).toUpper()) != each)
                return false;
        }
        return !from(QStringLiteral("iets anders")) && !from(QString());
    }
};

void TestWords::everyWordAndKeyIsRead()
{
    QVERIFY(comesBack<Stream>(streamFrom));
    QVERIFY(comesBack<LocationKind>(locationKindFrom));
    QVERIFY(comesBack<Phase>(phaseFrom));
    QVERIFY(comesBack<StatementKind>(statementKindFrom));
    QVERIFY(comesBack<TradeStatus>(tradeStatusFrom));
    QVERIFY(comesBack<Principle>(principleFrom));
}

void TestWords::readsOtherWords()
{
    QCOMPARE(streamFrom(QStringLiteral("Oekra\u00EFne")), Stream::Ukraine);
    QCOMPARE(streamFrom(QStringLiteral("Status holders")), Stream::StatusHolders);
    QCOMPARE(phaseFrom(QStringLiteral("7 Beheer")), Phase::Operation);
    QCOMPARE(phaseFrom(QStringLiteral("fase 5")), Phase::Realisation);
    QCOMPARE(phaseFrom(QStringLiteral("9")), std::nullopt);
    QCOMPARE(phaseFrom(QStringLiteral("0")), std::nullopt);
    for (const char *number : {"-3", "77", "33", "- 3x", "3.0", "3,5"})
        QVERIFY2(!phaseFrom(QString::fromLatin1(number)), number);
    QCOMPARE(principleFrom(QStringLiteral("6")), Principle::Children);
    QCOMPARE(principleFrom(QStringLiteral("7")), std::nullopt);
    QCOMPARE(principleFrom(QStringLiteral("Stabiel leef- en leerklimaat voor kinderen")), Principle::Children);
    QCOMPARE(statementKindFrom(QStringLiteral("na bezwaar")), StatementKind::AfterObjection);
    QCOMPARE(locationKindFrom(QStringLiteral("Gemengd wonen")), LocationKind::MixedLiving);
}

void TestWords::readsScores_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("a number") << "3"
                              << "3";
    QTest::newRow("not applicable") << "nvt"
                                    << "not_applicable";
    QTest::newRow("not applicable, with dots") << "n.v.t."
                                               << "not_applicable";
    QTest::newRow("unknown") << "onbekend"
                             << "unknown";
    QTest::newRow("zero") << "0"
                          << "none";
    QTest::newRow("six") << "6"
                         << "none";
    QTest::newRow("a fraction") << "3,5"
                                << "none";
}

void TestWords::readsScores()
{
    QFETCH(QString, text);
    const auto score = scoreFrom(text);
    QTEST(score ? score->key() : QStringLiteral("none"), "key");
}

void TestWords::readsObstacles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("remark");
    QTest::newRow("COA") << "COA"
                         << "coa_capacity"
                         << "";
    QTest::newRow("COA capacity") << "coa-capaciteit"
                                  << "coa_capacity"
                                  << "";
    QTest::newRow("with a remark") << "COA: fysieke schouw"
                                   << "coa_capacity"
                                   << "fysieke schouw";
    QTest::newRow("the council") << "gemeenteraad"
                                 << "council_decision"
                                 << "";
    QTest::newRow("an objection") << "Bezwaar"
                                  << "objection"
                                  << "";
    QTest::newRow("a permit") << "vergunning"
                              << "zoning_or_permit"
                              << "";
    QTest::newRow("public support") << "draagvlak"
                                    << "public_support"
                                    << "";
    QTest::newRow("in English") << "public support"
                                << "public_support"
                                << "";
    QTest::newRow("something else") << "Geen toegangsweg"
                                    << "other"
                                    << "Geen toegangsweg";
    QTest::newRow("something else with a colon") << "Weg: te smal"
                                                 << "other"
                                                 << "Weg: te smal";
}

void TestWords::readsObstacles()
{
    QFETCH(QString, text);
    const ObstacleText obstacle = obstacleFrom(text);
    QTEST(keyOf(obstacle.code), "code");
    QTEST(obstacle.remark.isNull() ? QString(QLatin1String("")) : obstacle.remark, "remark");
}

REGIE_TEST_CORE(TestWords)
#include "test_words.moc"
