// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/offer_account.h"

#include "tests/support/test_main.h"

using namespace regie::analysis;
using namespace regie::domain;
using namespace Qt::StringLiterals;

namespace {

const QDate kAsOf(2026, 9, 1);

OfferCondition condition(const QString &id, ConditionStatus status, const QString &who, const QString &on = {})
{
    OfferCondition row;
    row.id = id;
    row.status = status;
    row.whoMustMove = who;
    row.on = PartialDate::fromText(on);
    return row;
}

UrgentRequest request(std::optional<int> places, QDate from, QDate until)
{
    UrgentRequest row;
    row.places = places;
    row.neededFrom = from;
    row.neededUntil = until;
    return row;
}

Figures figures(int newPlaces, int keptOpen)
{
    Figures figures = figuresOn(Dossier{}, kAsOf);
    figures.province.urgentNew.value = newPlaces;
    figures.province.urgentExtended.value = keptOpen;
    return figures;
}

} // namespace

class TestOfferAccount : public QObject
{
    Q_OBJECT

private slots:
    void tellHowLongAgo_data();
    void tellHowLongAgo();
    void countWhatIsOpenByWho();
    void addTheAmountsThatAreStated();
    void countOnlyRequestsThatRun();
    void leaveTheShortageUnknownWithoutANumber();
};

void TestOfferAccount::tellHowLongAgo_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("isAtLeast");
    QTest::newRow("a day") << u"2026-08-30"_s << 2 << false;
    QTest::newRow("the as-of date") << u"2026-09-01"_s << 0 << false;
    QTest::newRow("a month counts from its last day") << u"2026-07"_s << 32 << true;
    QTest::newRow("February of a leap year") << u"2024-02"_s << 915 << true;
    QTest::newRow("a year counts from 31 December") << u"2025"_s << 244 << true;
    QTest::newRow("the running month") << u"2026-09"_s << 0 << true;
    QTest::newRow("the future is not past") << u"2026-09-02"_s << -1 << false;
    QTest::newRow("no date") << QString() << -1 << false;
}

void TestOfferAccount::tellHowLongAgo()
{
    QFETCH(QString, date);
    QFETCH(int, days);
    QFETCH(bool, isAtLeast);
    const auto elapsed = elapsedSince(PartialDate::fromText(date), kAsOf);
    QCOMPARE(elapsed.has_value(), days >= 0);
    if (elapsed)
        QCOMPARE(*elapsed, (Elapsed{days, isAtLeast}));
}

void TestOfferAccount::countWhatIsOpenByWho()
{
    Dossier dossier;
    dossier.conditions = {condition(u"1"_s, ConditionStatus::Asked, u"COA"_s, u"2022-11"_s),
                          condition(u"2"_s, ConditionStatus::Promised, u"Rijk"_s, u"2022-02"_s),
                          condition(u"3"_s, ConditionStatus::Partly, u"rijk "_s, u"2022-01-31"_s),
                          condition(u"4"_s, ConditionStatus::Granted, u"Rijk"_s, u"2021"_s),
                          condition(u"5"_s, ConditionStatus::Refused, u"provincie"_s),
                          condition(u"6"_s, ConditionStatus::Asked, {}),
                          condition(u"7"_s, ConditionStatus::Asked, {}),
                          condition(u"8"_s, ConditionStatus::Asked, {})};
    const auto open = openByWho(dossier, kAsOf);
    QCOMPARE(open.size(), std::size_t(3));
    QCOMPARE(open[0].who, u"Rijk"_s);
    QCOMPARE(open[0].count(), 2);
    QCOMPARE(open[0].promised, 1);
    QCOMPARE(open[0].partly, 1);
    QCOMPARE(open[0].oldest->text(), u"2022-01-31"_s);
    QCOMPARE(open[0].elapsed->days, 1674);
    QCOMPARE(open[1].who, u"COA"_s);
    QVERIFY(open[1].elapsed->isAtLeast);
    QCOMPARE(open[2].who, QString());
    QCOMPARE(open[2].asked, 3);
    QVERIFY(!open[2].elapsed);
}

void TestOfferAccount::addTheAmountsThatAreStated()
{
    OfferCondition first = condition(u"1"_s, ConditionStatus::Asked, u"Rijk"_s);
    OfferCondition second = condition(u"2"_s, ConditionStatus::Partly, u"Rijk"_s);
    first.amount = 600000;
    Dossier dossier;
    dossier.conditions = {first, second};
    QCOMPARE(openByWho(dossier, kAsOf).at(0).amount, std::optional(600000));
    dossier.conditions = {second};
    QVERIFY(!openByWho(dossier, kAsOf).at(0).amount);
}

void TestOfferAccount::countOnlyRequestsThatRun()
{
    Dossier dossier;
    dossier.urgentRequests = {request(700, QDate(2025, 10, 1), QDate(2026, 9, 1)), request(50, {}, {}),
                              request(250, QDate(2026, 9, 2), {}), request(90, {}, QDate(2026, 8, 31))};
    QCOMPARE(stateOn(dossier.urgentRequests[2], kAsOf), RequestState::Later);
    QCOMPARE(stateOn(dossier.urgentRequests[3], kAsOf), RequestState::Over);
    const UrgentAnswer answer = urgentAnswer(dossier, figures(300, 500));
    QCOMPARE(answer.running, 2);
    QCOMPARE(answer.undated, 1);
    QCOMPARE(stateOn(dossier.urgentRequests[1], kAsOf), RequestState::Unknown);
    QCOMPARE(answer.asked, std::optional(750));
    QCOMPARE(answer.toFind, std::optional(-50));
}

void TestOfferAccount::leaveTheShortageUnknownWithoutANumber()
{
    Dossier dossier;
    dossier.urgentRequests = {request(std::nullopt, {}, {})};
    const UrgentAnswer answer = urgentAnswer(dossier, figures(300, 0));
    QCOMPARE(answer.running, 1);
    QVERIFY(!answer.asked);
    QVERIFY(!answer.toFind);
}

REGIE_TEST_CORE(TestOfferAccount)
#include "test_offer_account.moc"
