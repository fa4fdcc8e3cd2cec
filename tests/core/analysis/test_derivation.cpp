// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/derivation.h"
#include "core/analysis/location_places.h"

#include "core/analysis/allocation.h"
#include "core/analysis/half_year_course.h"
#include "tests/support/dossier_builder.h"
#include "tests/support/test_main.h"

#include <numeric>

using namespace regie;
using namespace regie::analysis;
using namespace Qt::StringLiterals;
using domain::Phase;

namespace {

const QDate kAsOf(2025, 10, 1);
const domain::HalfYear kHalfYear = domain::HalfYear::containing(kAsOf);

domain::HalfYearLedger ledger(const QString &municipality, std::optional<int> task, std::optional<int> housed)
{
    domain::HalfYearLedger row;
    row.id = municipality + kHalfYear.text();
    row.municipality = municipality;
    row.halfYear = kHalfYear.text();
    row.task = task;
    row.housed[0] = housed;
    row.source = u"account"_s;
    return row;
}

domain::OfferCondition condition(const QString &id, domain::ConditionStatus status, std::optional<int> amount)
{
    domain::OfferCondition row;
    row.id = id;
    row.offer = u"offer"_s;
    row.title = id;
    row.status = status;
    row.amount = amount;
    row.whoMustMove = u"Rijk"_s;
    row.on = domain::PartialDate::fromText(u"2025-09-21"_s);
    row.source = u"letter"_s;
    return row;
}

/// Two municipalities: Aa with a task of 100 and a location that counts for 60, Bee with one of 50, and a third without a task.
domain::Dossier dossier()
{
    tests::DossierBuilder builder;
    builder.cycle(u"2025-2026"_s).municipality(u"A"_s, u"Aa"_s).municipality(u"B"_s, u"Bee"_s);
    builder.municipality(u"C"_s, u"Cee"_s);
    domain::TaskStatement task = tests::statement(u"a"_s, u"A"_s, 100);
    task.minors = 10;
    task.source = u"decision"_s;
    builder.with(task).with(tests::statement(u"b"_s, u"B"_s, 50)).with(tests::trade(u"t"_s, u"A"_s, u"B"_s, 20));
    builder.location(u"open"_s, u"A"_s, Phase::Operation).location(u"later"_s, u"A"_s, Phase::PrincipleDecision);
    domain::Term first = tests::term(u"first"_s, u"open"_s, 60);
    first.source = u"permit"_s;
    first.minors = 6;
    first.until = QDate(2026, 3, 31);
    domain::Term next = tests::term(u"next"_s, u"open"_s, 40);
    next.from = QDate(2026, 4, 1);
    domain::Term planned = tests::term(u"planned"_s, u"later"_s, 30);
    planned.until = QDate(2026, 3, 15);
    builder.with(first).with(next).with(planned);
    builder.with(ledger(u"A"_s, 30, 4)).with(ledger(u"B"_s, 12, 3));
    domain::Dossier dossier = builder.dossier();
    domain::Offer offer;
    offer.id = u"offer"_s;
    offer.name = u"Bod"_s;
    dossier.offers = {offer};
    dossier.conditions = {condition(u"asked"_s, domain::ConditionStatus::Asked, 500),
                          condition(u"open"_s, domain::ConditionStatus::Promised, std::nullopt),
                          condition(u"paid"_s, domain::ConditionStatus::Granted, 900)};
    domain::Scenario scenario;
    scenario.id = u"s"_s;
    scenario.name = u"B"_s;
    scenario.period = u"2025-2026"_s;
    dossier.scenarios = {scenario};
    domain::ScenarioMove move;
    move.id = u"m"_s;
    move.scenario = scenario.id;
    move.fromMunicipality = u"B"_s;
    move.toMunicipality = u"A"_s;
    move.places = 5;
    dossier.scenarioMoves = {move};
    return dossier;
}

Derivation answer(const domain::Dossier &dossier, const NumberId &number)
{
    return derivationOf(dossier, figuresOn(dossier, number.asOf.isValid() ? number.asOf : kAsOf), number);
}

double sumOfParts(const Derivation &derivation)
{
    return std::accumulate(derivation.parts.begin(), derivation.parts.end(), 0.0,
                           [](double sum, const DerivationPart &part) {
                               return sum + (part.use == DerivationPart::Use::Added ? part.value.value_or(0) : 0);
                           });
}

double sumOfPlaces(const Derivation &derivation)
{
    return std::accumulate(derivation.included.begin(), derivation.included.end(), 0.0,
                           [](double sum, const CountedPlaces &row) { return sum + row.places; });
}

QStringList leftOutTexts(const Derivation &derivation)
{
    QStringList texts;
    for (const DerivationPart &part : derivation.parts) {
        if (part.use == DerivationPart::Use::LeftOut)
            texts << part.text;
    }
    return texts;
}

using Column = AllocationNumber::Column;

} // namespace

class TestDerivation : public QObject
{
    Q_OBJECT

private slots:
    void partsMakeTheNumber_data();
    void partsMakeTheNumber();
    void whatIsUnknownIsLeftOutByName();
    void placesMakeTheNumber_data();
    void placesMakeTheNumber();
    void allLocationsHaveTheSumsOfEach();
    void countsOnlyWhatIsThereTogether();
    void tellWhatEndsInAMonthAndWhatNot();
    void tellWhichConditionsAreOpen();
    void tellHowLongAConditionIsOpen();
    void tellWhereATypedNumberComesFrom();
    void tellWhoScoredALocation();
    void tellWhatTheMeanOverLocationsIsMadeOf();
    void sayThatARowIsGone();
    void giveTheSumOfMunicipalitiesTheyHaveInTheAccounts();
};

void TestDerivation::partsMakeTheNumber_data()
{
    QTest::addColumn<NumberId>("number");
    QTest::addColumn<double>("value");
    const auto allocation = [](Column column, const char *municipality, const char *scenario = "") {
        return NumberId{AllocationNumber{column, QString::fromLatin1(scenario), QString::fromLatin1(municipality)}};
    };
    QTest::newRow("what a municipality gives in agreed trades") << allocation(Column::Given, "A") << -20.0;
    QTest::newRow("what the province's municipalities take over") << allocation(Column::Received, "") << 20.0;
    QTest::newRow("the proposals of the dossier") << allocation(Column::Proposal, "") << 150.0;
    QTest::newRow("the proposal of a what-if") << allocation(Column::Proposal, "A", "s") << 85.0;
    QTest::newRow("what a what-if changes") << allocation(Column::Change, "B", "s") << -5.0;
    QTest::newRow("what is to find after the proposal") << allocation(Column::ToFind, "A", "s") << 25.0;
    QTest::newRow("the minors of a task") << allocation(Column::Minors, "A") << 10.0;
    QTest::newRow("proposal minus task") << allocation(Column::Difference, "A", "s") << -15.0;
    QTest::newRow("what is left to divide") << allocation(Column::Remainder, "", "s") << 0.0;
    QTest::newRow("two chosen municipalities")
        << NumberId{ChosenSum{FigureName::TaskAfterTrades, {u"A"_s, u"B"_s}}} << 150.0;
    QTest::newRow("the shortage of a municipality")
        << NumberId{AreaDifference{AreaDifference::Of::Places, u"A"_s}} << -40.0;
    QTest::newRow("housed against the schedule")
        << NumberId{AreaDifference{AreaDifference::Of::StatusHolders, u"A"_s}} << -11.0;
    QTest::newRow("the housing tasks together") << NumberId{LedgerSum{LedgerSum::Amount::Task, kHalfYear}} << 42.0;
    QTest::newRow("housed in a month together") << NumberId{LedgerSum{LedgerSum::Amount::Month, kHalfYear, 1}} << 7.0;
}

void TestDerivation::partsMakeTheNumber()
{
    QFETCH(NumberId, number);
    QFETCH(double, value);
    const Derivation told = answer(dossier(), number);
    QVERIFY(told.value);
    QCOMPARE(*told.value, value);
    QCOMPARE(sumOfParts(told), value);
    QVERIFY(!told.area.isEmpty() && !told.name.isEmpty() && !told.sentence.isEmpty() && !told.rule.isEmpty());
}

void TestDerivation::whatIsUnknownIsLeftOutByName()
{
    const Derivation told = answer(dossier(), {AllocationNumber{Column::Proposal, {}, {}}});
    QCOMPARE(leftOutTexts(told), QStringList{u"Cee"_s});
    QCOMPARE(told.sentence,
             u"This is the sum of 2 municipality(ies). Left out: 1 municipality(ies) of which the number is "
             "unknown."_s);
}

void TestDerivation::placesMakeTheNumber_data()
{
    QTest::addColumn<NumberId>("number");
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("leftOut");
    const auto of = [](LocationPlaces::Of what) { return NumberId{LocationPlaces{what, u"open"_s}}; };
    TermsSum shown;
    shown.terms = {u"first"_s, u"planned"_s};
    TermsSum minors = shown;
    minors.amount = TermsSum::Amount::Minors;
    TermsSum phase = shown;
    phase.of = TermsSum::Of::Phase;
    phase.phase = Phase::Operation;
    QTest::newRow("places of a location that count") << of(LocationPlaces::Of::Counts) << 60.0 << 1;
    QTest::newRow("places of a location on the day") << of(LocationPlaces::Of::Available) << 60.0 << 1;
    QTest::newRow("the most at one time, not one after another") << of(LocationPlaces::Of::AtOnce) << 60.0 << 1;
    QTest::newRow("places of the rows shown") << NumberId{shown} << 90.0 << 1;
    QTest::newRow("minors of the rows shown, as far as known") << NumberId{minors} << 6.0 << 1;
    QTest::newRow("places in a phase, one of them filtered out") << NumberId{phase} << 90.0 << 1;
}

void TestDerivation::placesMakeTheNumber()
{
    QFETCH(NumberId, number);
    QFETCH(double, value);
    QFETCH(int, leftOut);
    const Derivation told = answer(dossier(), number);
    QCOMPARE(told.value, std::optional(value));
    QCOMPARE(sumOfPlaces(told), value);
    QCOMPARE(static_cast<int>(told.leftOut.size()), leftOut);
    QVERIFY(!told.whyIncluded.isEmpty());
    for (const CountedPlaces &row : told.leftOut)
        QVERIFY(row.reason || !told.whyLeftOut.isEmpty());
}

void TestDerivation::allLocationsHaveTheSumsOfEach()
{
    const domain::Dossier data = dossier();
    const analysis::Figures figures = analysis::figuresOn(data, kAsOf);
    const std::vector<analysis::PlacesOnDay> places = analysis::placesOnDay(data, figures);
    QCOMPARE(places.size(), data.locations.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        const QString &id = data.locations[i].id;
        const auto sum = [&](LocationPlaces::Of what) { return analysis::placesOf(data, figures, {what, id}).sum(); };
        QCOMPARE(places[i].available, sum(LocationPlaces::Of::Available));
        QCOMPARE(places[i].counts, sum(LocationPlaces::Of::Counts));
        QVERIFY(!places[i].term || places[i].term->location == id);
        QCOMPARE(places[i].term != nullptr,
                 std::ranges::any_of(data.terms, [&id](const domain::Term &term) { return term.location == id; }));
    }
    QVERIFY(std::ranges::any_of(places, [](const auto &sums) { return sums.counts > 0; }));
}

void TestDerivation::countsOnlyWhatIsThereTogether()
{
    using analysis::mostAtOnce;
    QCOMPARE(mostAtOnce({}), 0);
    // An unknown start is before all others, and these follow each other.
    QCOMPARE(mostAtOnce({{{}, QDate(2025, 12, 31), 10}, {QDate(2026, 1, 1), {}, 20}}), 20);
    QCOMPARE(mostAtOnce({{{}, QDate(2026, 1, 1), 10}, {QDate(2026, 1, 1), {}, 20}}), 30);
    QCOMPARE(mostAtOnce({{QDate(2026, 1, 1), {}, 5}, {QDate(2027, 1, 1), QDate(2027, 2, 1), 7}}), 12);
}

void TestDerivation::tellWhatEndsInAMonthAndWhatNot()
{
    const EndingQuery march{{}, QDate(2026, 3, 1), QDate(2026, 3, 31), EndingScope::TowardsTask};
    const Derivation told = answer(dossier(), {march});
    QCOMPARE(told.name, u"places that end in March 2026"_s);
    QCOMPARE(told.value, std::optional(60.0));
    QCOMPARE(sumOfPlaces(told), 60.0);
    QCOMPARE(leftOutTexts(told), QStringList{u"later, until 15 March 2026: The location is in preparation"_s});
    QCOMPARE(told.sources, QStringList{u"permit"_s});
}

void TestDerivation::tellWhichConditionsAreOpen()
{
    const domain::Dossier all = dossier();
    using Number = ConditionNumber;
    const Derivation open = answer(all, {Number{Number::Of::Who, u"Rijk"_s, Number::Amount::Open}});
    QCOMPARE(open.value, std::optional(2.0));
    QCOMPARE(sumOfParts(open), 2.0);
    QCOMPARE(leftOutTexts(open).size(), 1);
    const Derivation euros = answer(all, {Number{Number::Of::Offer, u"offer"_s, Number::Amount::Euro}});
    QCOMPARE(euros.value, std::optional(500.0));
    QCOMPARE(sumOfParts(euros), 500.0);
    QCOMPARE(leftOutTexts(euros).size(), 2); // one states no amount, one is settled
    const Derivation asked = answer(all, {Number{Number::Of::Who, u"Rijk"_s, Number::Amount::Asked}});
    QCOMPARE(asked.rows, QStringList{u"asked"_s});
}

void TestDerivation::tellHowLongAConditionIsOpen()
{
    using Number = ConditionNumber;
    const Derivation days = answer(dossier(), {Number{Number::Of::Condition, u"asked"_s, Number::Amount::Days}});
    QCOMPARE(days.value, std::optional(10.0));
    QCOMPARE(valueText(days), u"10 day(s)"_s);
    QCOMPARE(days.sources, QStringList{u"letter"_s});
    QVERIFY(days.sentence.contains(u"21 September 2025"_s));
}

void TestDerivation::tellWhereATypedNumberComesFrom()
{
    const domain::Dossier all = dossier();
    const Derivation task = answer(all, {TypedNumber{TypedNumber::Field::StatementPlaces, u"a"_s}});
    QCOMPARE(task.value, std::optional(100.0));
    QCOMPARE(task.sources, QStringList{u"decision"_s});
    QCOMPARE(task.rows, QStringList{u"a"_s}); // for who changed it last
    const Derivation month = answer(all, {TypedNumber{TypedNumber::Field::LedgerMonth, u"A"_s + kHalfYear.text(), 1}});
    QCOMPARE(valueText(month), u"4 status holder(s)"_s);
    QCOMPARE(month.name, u"status holders housed in July 2025"_s);
    const Derivation unsourced = answer(all, {TypedNumber{TypedNumber::Field::StatementPlaces, u"b"_s}});
    QVERIFY(unsourced.provenance.contains(u"No source was named."_s));
}

void TestDerivation::tellWhoScoredALocation()
{
    const domain::Dossier all = dossier();
    domain::Score early = tests::score(u"early"_s, u"A"_s, *domain::ScoreValue::fromNumber(2), QDate(2025, 1, 1));
    early.location = u"open"_s;
    domain::Score late = early;
    late.id = u"late"_s;
    late.value = *domain::ScoreValue::fromNumber(4);
    late.asOf = QDate(2025, 9, 1);
    late.givenBy = u"Medewerker"_s;
    late.evidence = u"The school is next door."_s;
    const LocationScore asked{u"open"_s, late.principle, {late, early}};
    const Derivation told = answer(all, {asked});
    QCOMPARE(valueText(told), u"4 of 5"_s);
    QCOMPARE(told.area, u"open"_s);
    QCOMPARE(told.rows, QStringList{u"late"_s});
    QCOMPARE(told.provenance, (QStringList{u"Given by Medewerker on 1 September 2025."_s, late.evidence}));
    QVERIFY(told.rule.contains(u"latest one with a date on or before 1 October 2025"_s));
    QVERIFY(told.parts.empty());
    QCOMPARE(valueText(answer(all, {asked, QDate(2025, 6, 1)})), u"2 of 5"_s); // before the latest
    const Derivation before = answer(all, {asked, QDate(2024, 6, 1)});
    QVERIFY(!before.value);
    QCOMPARE(before.sentence, u"This location has no score. Unknown is not 0."_s);
    QVERIFY(dependsOnDate({asked}) && changesWithTime({asked}) && !isFilledIn({asked}));
}

void TestDerivation::tellWhatTheMeanOverLocationsIsMadeOf()
{
    std::vector<Standings> locations(4);
    locations[0][0] = {ScoreState::Scored, 3, {}, false, u"a"_s};
    locations[1][0] = {ScoreState::Scored, 4, {}, false, u"b"_s};
    locations[2][0] = {ScoreState::NotApplicable, {}, {}, false, u"c"_s};
    const Derivation told = answer(dossier(), {LocationMean{domain::Principle::Scale, meansOf(locations)[0]}});
    QCOMPARE(valueText(told), u"3.5 of 5"_s);
    QCOMPARE(told.parts.size(), std::size_t(4));
    QCOMPARE(told.parts[0].text, u"Locations with score 3"_s);
    QCOMPARE(told.parts[3].value, std::optional(1.0)); // it does not apply to one
    QVERIFY(!answer(dossier(), {LocationMean{}}).value);
}

void TestDerivation::sayThatARowIsGone()
{
    for (const NumberId &number :
         {NumberId{TypedNumber{TypedNumber::Field::TermPlaces, u"gone"_s}},
          NumberId{LocationPlaces{LocationPlaces::Of::Counts, u"gone"_s}}, NumberId{LocationScore{u"gone"_s}}}) {
        const Derivation told = answer(dossier(), number);
        QVERIFY(!told.value);
        QCOMPARE(told.sentence, u"The row with this number is no longer in the dossier."_s);
        QCOMPARE(valueText(told), u"unknown"_s);
    }
}

void TestDerivation::giveTheSumOfMunicipalitiesTheyHaveInTheAccounts()
{
    const Derivation told = answer(dossier(), {LedgerSum{LedgerSum::Amount::Task, kHalfYear}});
    QCOMPARE(valueText(told), u"42 status holder(s)"_s);
    QCOMPARE(leftOutTexts(told), QStringList{u"Cee"_s});
    QCOMPARE(told.sources, QStringList{u"account"_s});
    QCOMPARE(told.area, dossier().areaName({}));
}

REGIE_TEST_CORE(TestDerivation)
#include "test_derivation.moc"
