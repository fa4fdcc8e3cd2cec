// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/example.h"

#include "core/analysis/counted_places.h"
#include "core/analysis/figures.h"
#include "core/exchange/dossier_check.h"
#include "tests/core/exchange/fresh_dossier.h"
#include "tests/support/test_main.h"

#include <set>

using namespace regie;
using namespace regie::domain;

namespace {

/// Whether the rows have every value of the enum at least once.
template <typename E, typename Rows, typename Member>
bool coversAll(const Rows &rows, Member member)
{
    std::set<E> seen;
    for (const auto &row : rows) {
        if (const std::optional<E> value = row.*member)
            seen.insert(*value);
    }
    for (const E each : allOf<E>()) {
        if (!seen.contains(each))
            qInfo("missing: %s", qPrintable(keyOf(each)));
    }
    return seen.size() == allOf<E>().size();
}

} // namespace

class TestExample : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void itSaysThatItIsFictitious();
    void everyValueOfEveryEnumIsThere();
    void everyMunicipalityHasEverything();
    void scoresSpanThreeYears();
    void theFiguresOfTheFirstCycle();
    void theFiguresOfTheSecondCycle();
    void theProfileOfThePrinciples();
    void everyReasonToBeLeftOutOccurs();
    void theBacklogIsCarriedOver();
    void everySourceSaysFictitious();
    void nothingIsUnsound();
    void itIsTheSameEachTime();

private:
    std::unique_ptr<tests::FreshDossier> m_fresh;
    const Dossier &data() const { return m_fresh->data(); }
    static int value(const analysis::Explained &figure) { return int(figure.value.value_or(-1)); }
};

void TestExample::initTestCase()
{
    m_fresh = std::make_unique<tests::FreshDossier>(exchange::exampleTemplate());
}

void TestExample::itSaysThatItIsFictitious()
{
    QVERIFY(data().isExample());
    QCOMPARE(data().property(PropertyName::AsOf), QStringLiteral("2026-09-01"));
    QCOMPARE(data().property(PropertyName::Title), QStringLiteral("Voorbeelddossier provincie Utrecht"));
}

void TestExample::everyValueOfEveryEnumIsThere()
{
    const Dossier &d = data();
    QVERIFY(coversAll<LocationKind>(d.terms, &Term::kind));
    QVERIFY(coversAll<Stream>(d.terms, &Term::stream));
    QVERIFY(coversAll<Phase>(d.locations, &Location::phase));
    QVERIFY(coversAll<StatementKind>(d.taskStatements, &TaskStatement::kind));
    QVERIFY(coversAll<MilestoneKind>(d.milestones, &Milestone::kind));
    QVERIFY(coversAll<ObstacleCode>(d.obstacles, &Obstacle::code));
    QVERIFY(coversAll<FacilityFunction>(d.facilities, &Facility::function));
    QVERIFY(coversAll<FacilityStatus>(d.facilities, &Facility::status));
    QVERIFY(coversAll<TargetGroupKind>(d.targetGroups, &TargetGroup::kind));
    QVERIFY(coversAll<Principle>(d.targets, &Target::principle));
    QVERIFY(coversAll<TradeStatus>(d.trades, &Trade::status));
    QVERIFY(coversAll<Stream>(d.trades, &Trade::stream));
    QVERIFY(coversAll<ConditionKind>(d.conditions, &OfferCondition::kind));
    QVERIFY(coversAll<ConditionStatus>(d.conditions, &OfferCondition::status));
    QCOMPARE(d.offers.size(), std::size_t(3));
    QCOMPARE(d.meetings.size(), std::size_t(2));
    QCOMPARE(d.urgentRequests.size(), std::size_t(2));
    QCOMPARE(d.cycles.size(), std::size_t(2));
    QVERIFY(std::any_of(d.terms.begin(), d.terms.end(), [](const Term &term) { return term.forPlaces.has_value(); }));
    QVERIFY(std::any_of(d.terms.begin(), d.terms.end(), [](const Term &term) { return term.extendsEarlier; }));
}

void TestExample::everyMunicipalityHasEverything()
{
    QSet<QString> withLocation, withScore;
    QSet<QString> halfYears;
    for (const Location &location : data().locations)
        withLocation.insert(location.municipality);
    for (const Score &score : data().scores)
        withScore.insert(score.municipality);
    for (const HalfYearLedger &ledger : data().ledgers)
        halfYears.insert(ledger.halfYear);
    QCOMPARE(withLocation.size(), 26);
    QCOMPARE(withScore.size(), 26);
    QCOMPARE(data().ledgers.size(), std::size_t(4 * 26));
    QCOMPARE(halfYears.size(), 4);
    QVERIFY(data().locations.size() >= 70);
}

void TestExample::scoresSpanThreeYears()
{
    std::set<std::pair<int, int>> seen;
    for (const Score &score : data().scores)
        seen.insert({score.asOf.year(), int(score.principle)});
    QCOMPARE(seen.size(), std::size_t(3 * 6));
}

void TestExample::theFiguresOfTheFirstCycle()
{
    const auto figures = analysis::figuresOn(data(), QDate(2026, 9, 1));
    QCOMPARE(figures.rules.period.text(), QStringLiteral("2025-2026"));
    QCOMPARE(value(figures.province.task), 7180);
    QCOMPARE(value(figures.province.taskAfterTrades), 7180);
    QCOMPARE(value(figures.province.counts), 4367);
    QCOMPARE(value(figures.province.decided), 978);
    QCOMPARE(value(figures.province.ukraine), 4580);
}

void TestExample::theFiguresOfTheSecondCycle()
{
    const auto figures = analysis::figuresOn(data(), QDate(2027, 7, 1));
    QCOMPARE(figures.rules.period.text(), QStringLiteral("2027-2028"));
    QCOMPARE(value(figures.province.task), 7640);
    QCOMPARE(value(figures.area(QStringLiteral("GM0344"))->task), 1884);
    QCOMPARE(value(figures.area(QStringLiteral("GM0632"))->task), 310);
}

void TestExample::theProfileOfThePrinciples()
{
    const auto figures = analysis::figuresOn(data(), QDate(2026, 9, 1));
    const double means[] = {3.5, 2.8, 3.2, 2.3, 3.6, 3.4};
    const int scored[] = {26, 25, 21, 22, 26, 19};
    int unknown = 0, notApplicable = 0;
    for (std::size_t i = 0; i < 6; ++i) {
        QCOMPARE(figures.province.principles[i].score.value, std::optional(means[i]));
        QCOMPARE(figures.province.principles[i].scored, scored[i]);
        unknown += figures.province.principles[i].unknown;
        notApplicable += figures.province.principles[i].notApplicable;
    }
    QCOMPARE(unknown, 12);
    QCOMPARE(notApplicable, 5);
}

void TestExample::everyReasonToBeLeftOutOccurs()
{
    std::set<analysis::LeftOutReason> seen;
    for (const QDate day : {QDate(2026, 9, 1), QDate(2027, 7, 1)}) {
        const analysis::ListedPlaces listed(data(), analysis::rulesOn(data(), day), day);
        for (const auto &places : listed.behind(analysis::Rule::Counts, {}).leftOut)
            seen.insert(*places.reason);
    }
    QCOMPARE(seen.size(), allOf<analysis::LeftOutReason>().size());
}

void TestExample::theBacklogIsCarriedOver()
{
    const auto figures = analysis::figuresOn(data(), QDate(2026, 6, 30));
    const auto &amersfoort = figures.area(QStringLiteral("GM0307"))->statusHolders;
    QCOMPARE(amersfoort.halfYear.text(), QStringLiteral("2026-1"));
    QCOMPARE(value(amersfoort.backlogEnd), 38);
    QCOMPARE(value(figures.province.statusHolders.backlogEnd), 438);
}

void TestExample::everySourceSaysFictitious()
{
    const auto isFictitious = [](const auto &row) {
        return row.source.startsWith(QStringLiteral("fictief voorbeeld"));
    };
    QVERIFY(std::all_of(data().terms.begin(), data().terms.end(), isFictitious));
    QVERIFY(std::all_of(data().locations.begin(), data().locations.end(), isFictitious));
    QVERIFY(std::all_of(data().taskStatements.begin(), data().taskStatements.end(), isFictitious));
    QVERIFY(std::all_of(data().realisedStatements.begin(), data().realisedStatements.end(), isFictitious));
    QVERIFY(std::all_of(data().trades.begin(), data().trades.end(), isFictitious));
    QVERIFY(std::all_of(data().offers.begin(), data().offers.end(), isFictitious));
    QVERIFY(std::all_of(data().conditions.begin(), data().conditions.end(), isFictitious));
    QVERIFY(std::all_of(data().urgentRequests.begin(), data().urgentRequests.end(), isFictitious));
    QVERIFY(std::all_of(data().ledgers.begin(), data().ledgers.end(), isFictitious));
}

void TestExample::nothingIsUnsound()
{
    for (const exchange::DataFinding &finding : exchange::check(data()))
        QFAIL(qPrintable(finding.sentence));
}

void TestExample::itIsTheSameEachTime()
{
    QVERIFY(exchange::exampleTemplate().changes == exchange::exampleTemplate().changes);
}

REGIE_TEST_CORE(TestExample)
#include "test_example.moc"
