// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/indicators.h"

#include "core/analysis/indicator_text.h"
#include "tests/support/dossier_builder.h"
#include "tests/support/test_main.h"

using namespace regie::analysis;
using namespace regie::domain;
using namespace Qt::StringLiterals;
using regie::tests::day;
using regie::tests::DossierBuilder;
using regie::tests::statement;
using regie::tests::term;
using regie::tests::trade;

namespace {

const QDate kAsOf(2026, 3, 1);
const QString kHere = u"GM0001"_s;
const QString kThere = u"GM0002"_s;

/// Two municipalities; the first has "a" and "b" in use, the second has "c".
DossierBuilder places()
{
    DossierBuilder builder;
    builder.municipality(kHere).municipality(kThere);
    builder.location(u"a"_s, kHere, Phase::Operation).location(u"b"_s, kHere, Phase::Operation);
    builder.location(u"c"_s, kThere, Phase::Operation);
    return builder;
}

Indicator indicator(const Dossier &dossier, Principle principle, IndicatorKind kind,
                    std::optional<FacilityFunction> function = {}, const QString &location = {})
{
    const Figures figures = figuresOn(dossier, kAsOf);
    for (const Indicator &found : indicatorsOf(dossier, figures, principle, kHere, location)) {
        if (found.kind == kind && found.function == function)
            return found;
    }
    qFatal("The principle has no such indicator");
}

Term ending(const QString &id, const QString &location, int count, const char *until)
{
    Term row = term(id, location, count);
    row.until = day(until);
    return row;
}

TargetGroup group(const QString &id, TargetGroupKind kind, std::optional<int> units, const QString &location = u"a"_s)
{
    TargetGroup row;
    row.id = id;
    row.location = location;
    row.kind = kind;
    row.units = units;
    return row;
}

Dossier withFacility(FacilityStatus status, std::optional<int> distance = {})
{
    Dossier dossier = places().with(term(u"t"_s, u"a"_s, 10)).dossier();
    Facility row;
    row.id = u"f"_s;
    row.location = u"a"_s;
    row.function = FacilityFunction::School;
    row.status = status;
    row.distance = distance;
    dossier.facilities.push_back(row);
    return dossier;
}

} // namespace

class TestIndicators : public QObject
{
    Q_OBJECT

private slots:
    void everyPrincipleTellsSomething();
    void everyIndicatorHasItsWords();
    void placesPerLocation();
    void onlyOpenPlacesAreTaken_data();
    void onlyOpenPlacesAreTaken();
    void placesPerThousandInhabitants();
    void theLargestLocationIsAPartOfTheTask();
    void withoutATaskTheShareIsUnknown();
    void groupsAreCounted();
    void otherGroupsAreAShareOfTheKnownUnits();
    void facilitiesAreCountedWhereSomethingIsKnown();
    void transferPlacesAreKnownToBeNone();
    void placesAreDeliveredBothWays();
    void onlyAgreedTradesOfTheRoundCount();
    void theShortestTermIsInWholeMonths_data();
    void theShortestTermIsInWholeMonths();
    void movesAreForcedWithinTwelveMonths_data();
    void movesAreForcedWithinTwelveMonths();
    void whatIsExtendedForcesNobody();
    void aLocationIsLookedAtAlone();
};

void TestIndicators::everyPrincipleTellsSomething()
{
    const Dossier dossier = places().dossier();
    const Figures figures = figuresOn(dossier, kAsOf);
    for (const Principle principle : allOf<Principle>()) {
        QVERIFY(!indicatorsOf(dossier, figures, principle, kHere).empty());
        QVERIFY(!indicatorsOf(dossier, figures, principle, kHere, u"a"_s).empty());
    }
    QVERIFY(!indicatorsOf(dossier, figures, Principle::Scale, u"GM9999"_s).front().value);
}

void TestIndicators::everyIndicatorHasItsWords()
{
    DossierBuilder builder = places().with(ending(u"t"_s, u"a"_s, 10, "2026-06-01"));
    builder.with(group(u"g"_s, TargetGroupKind::Families, 10)).with(trade(u"u"_s, kHere, kThere, 5));
    for (const Dossier &dossier : {builder.dossier(), places().dossier()}) {
        const Figures figures = figuresOn(dossier, kAsOf);
        for (const Principle principle : allOf<Principle>()) {
            for (const Indicator &found : indicatorsOf(dossier, figures, principle, kHere)) {
                QVERIFY(!nameOf(found).isEmpty());
                QVERIFY(!valueText(found).isEmpty());
                QVERIFY2(!sentenceOf(found).isEmpty(), qPrintable(nameOf(found)));
                QVERIFY2(!ruleText(found).isEmpty(), qPrintable(nameOf(found)));
                for (const IndicatorPart &part : found.parts) {
                    QVERIFY(!partText(found, part, dossier).isEmpty());
                    QVERIFY(!partValue(found, part).isEmpty());
                }
            }
        }
    }
}

void TestIndicators::placesPerLocation()
{
    DossierBuilder builder = places();
    Indicator found = indicator(builder.dossier(), Principle::Scale, IndicatorKind::PlacesPerLocation);
    QVERIFY(!found.value); // no location is open: unknown, not 0
    builder.with(term(u"t1"_s, u"a"_s, 100)).with(term(u"t2"_s, u"a"_s, 20)).with(term(u"t3"_s, u"b"_s, 31));
    builder.with(term(u"t4"_s, u"c"_s, 500));
    found = indicator(builder.dossier(), Principle::Scale, IndicatorKind::PlacesPerLocation);
    QCOMPARE(*found.value, 75.5);
    QCOMPARE(found.parts.size(), 2U);
    QCOMPARE(found.parts.front().location, u"a"_s);
    QCOMPARE(*found.parts.front().value, 120.0);
}

void TestIndicators::onlyOpenPlacesAreTaken_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<bool>("open");
    QTest::newRow("open without an end") << day("2025-01-01") << QDate() << true;
    QTest::newRow("open from this day on") << kAsOf << QDate() << true;
    QTest::newRow("open from the next day on") << kAsOf.addDays(1) << QDate() << false;
    QTest::newRow("this is the last day") << day("2025-01-01") << kAsOf << true;
    QTest::newRow("yesterday was the last day") << day("2025-01-01") << kAsOf.addDays(-1) << false;
    QTest::newRow("the start is unknown") << QDate() << QDate() << false;
}

void TestIndicators::onlyOpenPlacesAreTaken()
{
    QFETCH(QDate, from);
    QFETCH(QDate, until);
    QFETCH(bool, open);
    Term row = term(u"t"_s, u"a"_s, 80);
    row.from = from;
    row.until = until;
    const Indicator found = indicator(places().with(row).dossier(), Principle::Scale, IndicatorKind::PlacesPerLocation);
    QCOMPARE(found.value.has_value(), open);
}

void TestIndicators::placesPerThousandInhabitants()
{
    Dossier dossier = places().with(term(u"t"_s, u"a"_s, 90)).dossier();
    QVERIFY(!indicator(dossier, Principle::Scale, IndicatorKind::PlacesPerThousand).value);
    dossier.municipalities[0].population = 0;
    QVERIFY(!indicator(dossier, Principle::Scale, IndicatorKind::PlacesPerThousand).value);
    dossier.municipalities[0].population = 45'000;
    QCOMPARE(*indicator(dossier, Principle::Scale, IndicatorKind::PlacesPerThousand).value, 2.0);
    dossier.terms.clear();
    QCOMPARE(*indicator(dossier, Principle::Scale, IndicatorKind::PlacesPerThousand).value, 0.0);
}

void TestIndicators::theLargestLocationIsAPartOfTheTask()
{
    DossierBuilder builder = places().cycle(u"2025-2026"_s);
    builder.with(statement(u"s"_s, kHere, 200));
    builder.with(term(u"t1"_s, u"a"_s, 150)).with(term(u"t2"_s, u"b"_s, 40));
    // Of "a" 30 places are for the other municipality: they are no part of this task.
    Term shared = term(u"t3"_s, u"a"_s, 30);
    shared.forMunicipality = kThere;
    shared.forPlaces = 30;
    const Indicator found =
        indicator(builder.with(shared).dossier(), Principle::Scale, IndicatorKind::LargestShareOfTask);
    QCOMPARE(*found.value, 75.0);
    QCOMPARE(found.parts.size(), 2U);
    QVERIFY(found.parts[1].use == PartUse::LeftOut);
}

void TestIndicators::withoutATaskTheShareIsUnknown()
{
    DossierBuilder builder = places().cycle(u"2025-2026"_s).with(term(u"t"_s, u"a"_s, 150));
    QVERIFY(!indicator(builder.dossier(), Principle::Scale, IndicatorKind::LargestShareOfTask).value);
    builder.with(statement(u"s"_s, kHere, 0));
    QVERIFY(!indicator(builder.dossier(), Principle::Scale, IndicatorKind::LargestShareOfTask).value);
}

void TestIndicators::groupsAreCounted()
{
    DossierBuilder builder = places();
    QVERIFY(!indicator(builder.dossier(), Principle::MixedLiving, IndicatorKind::TargetGroups).value);
    builder.with(group(u"1"_s, TargetGroupKind::AsylumSeekers, 50));
    builder.with(group(u"2"_s, TargetGroupKind::AsylumSeekers, 20, u"b"_s));
    builder.with(group(u"3"_s, TargetGroupKind::Students, std::nullopt));
    builder.with(group(u"4"_s, TargetGroupKind::Seniors, 0));
    builder.with(group(u"5"_s, TargetGroupKind::Starters, 5, u"c"_s)); // of another municipality
    const Indicator found = indicator(builder.dossier(), Principle::MixedLiving, IndicatorKind::TargetGroups);
    QCOMPARE(*found.value, 2.0);
    QCOMPARE(*found.parts.front().value, 70.0);
    QVERIFY(!found.parts[1].value);
}

void TestIndicators::otherGroupsAreAShareOfTheKnownUnits()
{
    DossierBuilder builder = places();
    builder.with(group(u"1"_s, TargetGroupKind::AsylumSeekers, 60));
    builder.with(group(u"2"_s, TargetGroupKind::StatusHolders, 20)).with(group(u"3"_s, TargetGroupKind::Students, 20));
    builder.with(group(u"4"_s, TargetGroupKind::Seniors, std::nullopt));
    QCOMPARE(*indicator(builder.dossier(), Principle::MixedLiving, IndicatorKind::OtherGroupsShare).value, 40.0);
    const Dossier unknown = places().with(group(u"1"_s, TargetGroupKind::Students, std::nullopt)).dossier();
    QVERIFY(!indicator(unknown, Principle::MixedLiving, IndicatorKind::OtherGroupsShare).value);
    const Dossier none = places().with(group(u"1"_s, TargetGroupKind::Families, 10)).dossier();
    QCOMPARE(*indicator(none, Principle::MixedLiving, IndicatorKind::OtherGroupsShare).value, 0.0);
}

void TestIndicators::facilitiesAreCountedWhereSomethingIsKnown()
{
    const auto school = [](const Dossier &dossier) {
        return indicator(dossier, Principle::Facilities, IndicatorKind::FacilityStates, FacilityFunction::School);
    };
    QVERIFY(!school(places().with(term(u"t"_s, u"a"_s, 10)).dossier()).value);
    QCOMPARE(*school(withFacility(FacilityStatus::Running, 900)).value, 1.0);
    QCOMPARE(school(withFacility(FacilityStatus::Running, 900)).parts.front().distance, std::optional(900));
    QCOMPARE(*school(withFacility(FacilityStatus::Agreed)).value, 0.0);
    QCOMPARE(*school(withFacility(FacilityStatus::None)).value, 0.0);
    QCOMPARE(*school(withFacility(FacilityStatus::None)).whole, 1.0);
}

void TestIndicators::transferPlacesAreKnownToBeNone()
{
    DossierBuilder builder = places().with(term(u"t"_s, u"a"_s, 10));
    QCOMPARE(*indicator(builder.dossier(), Principle::Flow, IndicatorKind::TransferPlaces).value, 0.0);
    Term transfer = term(u"u"_s, u"b"_s, 24);
    transfer.kind = LocationKind::Transfer;
    QCOMPARE(*indicator(builder.with(transfer).dossier(), Principle::Flow, IndicatorKind::TransferPlaces).value, 24.0);
}

void TestIndicators::placesAreDeliveredBothWays()
{
    Term out = term(u"t"_s, u"a"_s, 100);
    out.forMunicipality = kThere;
    out.forPlaces = 30;
    Term in = term(u"u"_s, u"c"_s, 60);
    in.forMunicipality = kHere;
    in.forPlaces = 60;
    const Dossier dossier = places().with(out).with(in).dossier();
    const Indicator given = indicator(dossier, Principle::Cooperation, IndicatorKind::DeliveredForOthers);
    QCOMPARE(*given.value, 30.0);
    QCOMPARE(given.parts.front().municipality, kThere);
    const Indicator taken = indicator(dossier, Principle::Cooperation, IndicatorKind::DeliveredByOthers);
    QCOMPARE(*taken.value, 60.0);
    QCOMPARE(taken.parts.front().location, u"c"_s);
}

void TestIndicators::onlyAgreedTradesOfTheRoundCount()
{
    DossierBuilder builder = places().cycle(u"2025-2026"_s);
    builder.with(trade(u"1"_s, kHere, kThere, 10)).with(trade(u"2"_s, kThere, kHere, 5));
    Trade proposed = trade(u"3"_s, kHere, kThere, 20);
    proposed.status = TradeStatus::Proposed;
    Trade later = trade(u"4"_s, kHere, kThere, 20);
    later.period = u"2027-2028"_s;
    const Indicator found =
        indicator(builder.with(proposed).with(later).dossier(), Principle::Cooperation, IndicatorKind::TradesAgreed);
    QCOMPARE(*found.value, 2.0);
    QCOMPARE(found.parts.size(), 3U);
    QVERIFY(found.parts[0].given && !found.parts[1].given);
    QVERIFY(found.parts[2].use == PartUse::LeftOut);
}

void TestIndicators::theShortestTermIsInWholeMonths_data()
{
    QTest::addColumn<QDate>("until");
    QTest::addColumn<int>("months");
    QTest::addColumn<bool>("duringSchoolYear");
    QTest::newRow("ends today") << kAsOf << 0 << true;
    QTest::newRow("one day less than a month") << day("2026-03-30") << 0 << true;
    QTest::newRow("a whole month") << day("2026-03-31") << 1 << true;
    QTest::newRow("with the school year") << day("2026-07-31") << 5 << false;
    QTest::newRow("a day after the school year") << day("2026-08-01") << 5 << true;
}

void TestIndicators::theShortestTermIsInWholeMonths()
{
    QFETCH(QDate, until);
    QFETCH(int, months);
    QFETCH(bool, duringSchoolYear);
    DossierBuilder builder = places().with(group(u"g"_s, TargetGroupKind::Families, 10));
    builder.with(ending(u"t"_s, u"a"_s, 40, qPrintable(until.toString(Qt::ISODate))));
    builder.with(ending(u"u"_s, u"b"_s, 40, "2026-03-02")); // no children live there
    const Indicator found = indicator(builder.dossier(), Principle::Children, IndicatorKind::RemainingTerm);
    QCOMPARE(qRound(*found.value), months);
    QCOMPARE(found.parts.front().duringSchoolYear, duringSchoolYear);
}

void TestIndicators::movesAreForcedWithinTwelveMonths_data()
{
    QTest::addColumn<QDate>("until");
    QTest::addColumn<double>("places");
    QTest::newRow("ends on the last day of the twelve months") << kAsOf.addMonths(12) << 12.0;
    QTest::newRow("ends a day later") << kAsOf.addMonths(12).addDays(1) << 0.0;
    QTest::newRow("ends today") << kAsOf << 12.0;
    QTest::newRow("no end known") << QDate() << 0.0;
}

void TestIndicators::movesAreForcedWithinTwelveMonths()
{
    QFETCH(QDate, until);
    QFETCH(double, places);
    Term row = term(u"t"_s, u"a"_s, 80);
    row.minors = 12;
    row.until = until;
    const Dossier dossier = ::places().with(row).dossier();
    QCOMPARE(*indicator(dossier, Principle::Children, IndicatorKind::ForcedMoves).value, places);
    QVERIFY(!indicator(::places().dossier(), Principle::Children, IndicatorKind::ForcedMoves).value);
}

void TestIndicators::whatIsExtendedForcesNobody()
{
    Term row = ending(u"t"_s, u"a"_s, 80, "2026-06-30");
    row.kind = LocationKind::Minors;
    Term extension = term(u"u"_s, u"a"_s, 80);
    extension.kind = LocationKind::Minors;
    extension.from = day("2026-07-01");
    extension.extendsEarlier = true;
    const Indicator found =
        indicator(places().with(row).with(extension).dossier(), Principle::Children, IndicatorKind::ForcedMoves);
    QCOMPARE(*found.value, 0.0);
    QVERIFY(found.parts.front().use == PartUse::LeftOut);
    QCOMPARE(*indicator(places().with(row).dossier(), Principle::Children, IndicatorKind::ForcedMoves).value, 80.0);
}

void TestIndicators::aLocationIsLookedAtAlone()
{
    const Dossier dossier = places().with(term(u"t1"_s, u"a"_s, 100)).with(term(u"t2"_s, u"b"_s, 40)).dossier();
    const Indicator found = indicator(dossier, Principle::Scale, IndicatorKind::PlacesPerLocation, {}, u"b"_s);
    QCOMPARE(*found.value, 40.0);
}

REGIE_TEST_CORE(TestIndicators)
#include "test_indicators.moc"
