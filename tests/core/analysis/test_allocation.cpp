// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/allocation_moves.h"
#include "core/analysis/allocation_parts.h"
#include "core/analysis/allocation_spread.h"
#include "tests/support/dossier_builder.h"
#include "tests/support/test_main.h"

#include <numeric>

using namespace regie;
using namespace regie::analysis;

namespace {

AllocationRow row(const char *municipality, int current, int adjustment = 0)
{
    AllocationRow made;
    made.municipality = QLatin1String(municipality);
    made.current = current;
    made.population = 1000;
    made.adjustment = adjustment;
    return made;
}

domain::TaskStatement task(const QString &municipality, int places, int minors)
{
    domain::TaskStatement statement;
    statement.id = municipality;
    statement.municipality = municipality;
    statement.period = QStringLiteral("2025-2026");
    statement.places = places;
    statement.minors = minors;
    return statement;
}

domain::Dossier twoMunicipalities()
{
    tests::DossierBuilder builder;
    builder.municipality(QStringLiteral("A")).municipality(QStringLiteral("B"));
    builder.with(task(QStringLiteral("A"), 100, 10)).with(task(QStringLiteral("B"), 50, 5));
    domain::Trade trade;
    trade.id = QStringLiteral("t");
    trade.fromMunicipality = QStringLiteral("A");
    trade.toMunicipality = QStringLiteral("B");
    trade.places = 20;
    trade.minors = 2;
    trade.period = QStringLiteral("2025-2026");
    trade.status = domain::TradeStatus::Agreed;
    builder.with(trade);
    domain::Dossier dossier = builder.dossier();
    dossier.scenarios = {{QStringLiteral("s"), QStringLiteral("B"), QStringLiteral("2025-2026"), {}}};
    dossier.scenarioMoves = {
        {QStringLiteral("m"), QStringLiteral("s"), QStringLiteral("A"), QStringLiteral("B"), 30, 3, {}, {}},
        {QStringLiteral("other"), QStringLiteral("s2"), QStringLiteral("A"), QStringLiteral("B"), 7, 1, {}, {}}};
    dossier.scenarioRows = {{QStringLiteral("r"), QStringLiteral("s"), QStringLiteral("A"), -5, -1, true}};
    return dossier;
}

} // namespace

class TestAllocation : public QObject
{
    Q_OBJECT

private slots:
    void aScenarioStartsFromTheTaskAfterTrades();
    void theDossierItselfHasNoMoves();
    void sharesAddUp_data();
    void sharesAddUp();
    void theRemainderIsSpread_data();
    void theRemainderIsSpread();
    void aRowNeverFallsBelowItsPlacesForMinors();
    void adjustmentsBecomeHandovers();
    void anOpenRemainderIsNotSettled();
    void movesAreRefused_data();
    void movesAreRefused();
    void minorsThatGoAnotherWayAreSwapped();
    void recordingIsRefused_data();
    void recordingIsRefused();
    void aScenarioBecomesTrades();
    void theProposalIsASum();
    void aTradeTellsWhatItMakesOfTheTasks();
    void anAgreementIsTakenOut();
};

void TestAllocation::aScenarioStartsFromTheTaskAfterTrades()
{
    const domain::Dossier dossier = twoMunicipalities();
    const Allocation allocation =
        allocationOf(dossier, figuresOn(dossier, tests::day("2026-11-01")), QStringLiteral("s"));
    const AllocationRow *a = allocation.find(QStringLiteral("A"));
    QCOMPARE(a->current, std::optional(80));
    QCOMPARE(a->given, 30);
    QCOMPARE(a->proposal(), std::optional(45));
    QCOMPARE(a->minors, std::optional(8));
    QCOMPARE(a->minorsProposal(), std::optional(4));
    QVERIFY(a->pinned);
    const AllocationRow *b = allocation.find(QStringLiteral("B"));
    QCOMPARE(b->proposal(), std::optional(100));
    QCOMPARE(b->minorsProposal(), std::optional(10));
    QCOMPARE(allocation.remainder(), 5);
    QCOMPARE(allocation.minorsRemainder(), 1);
}

void TestAllocation::theDossierItselfHasNoMoves()
{
    const domain::Dossier dossier = twoMunicipalities();
    const Allocation allocation = allocationOf(dossier, figuresOn(dossier, tests::day("2026-11-01")), {});
    QCOMPARE(allocation.find(QStringLiteral("A"))->proposal(), std::optional(80));
    QCOMPARE(allocation.remainder(), 0);
}

void TestAllocation::sharesAddUp_data()
{
    QTest::addColumn<int>("amount");
    QTest::addColumn<QList<qint64>>("weights");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("exact shares") << 6 << QList<qint64>{1, 2, 3} << QList<int>{1, 2, 3};
    QTest::newRow("of equal fractions the first gets more") << 10 << QList<qint64>{1, 1, 1} << QList<int>{4, 3, 3};
    QTest::newRow("the largest fraction gets the rest") << 10 << QList<qint64>{5, 3, 1} << QList<int>{6, 3, 1};
    QTest::newRow("no weight at all") << 10 << QList<qint64>{0, 0} << QList<int>{0, 0};
    QTest::newRow("nothing to share") << 0 << QList<qint64>{2, 1} << QList<int>{0, 0};
}

void TestAllocation::sharesAddUp()
{
    QFETCH(int, amount);
    QFETCH(QList<qint64>, weights);
    QFETCH(QList<int>, expected);
    const std::vector<int> shares = largestRemainder(amount, {weights.begin(), weights.end()});
    QCOMPARE(QList<int>(shares.begin(), shares.end()), expected);
}

void TestAllocation::theRemainderIsSpread_data()
{
    QTest::addColumn<Allocation>("allocation");
    QTest::addColumn<SpreadRule>("rule");
    QTest::addColumn<QStringList>("chosen");
    QTest::addColumn<QList<int>>("expected"); // proposals of A, B and C
    Allocation shortBy10{{row("A", 100, -10), row("B", 50), row("C", 50)}};
    shortBy10.rows[1].population = 3000;
    QTest::newRow("by inhabitants") << shortBy10 << SpreadRule::Population << QStringList{} << QList<int>{92, 56, 52};
    QTest::newRow("in equal shares") << shortBy10 << SpreadRule::EqualShares << QStringList{} << QList<int>{94, 53, 53};
    QTest::newRow("over chosen ones only")
        << shortBy10 << SpreadRule::EqualShares << QStringList{QStringLiteral("B")} << QList<int>{90, 60, 50};
    Allocation pinned = shortBy10;
    pinned.rows[1].pinned = true;
    QTest::newRow("a pinned row does not move")
        << pinned << SpreadRule::EqualShares << QStringList{} << QList<int>{95, 50, 55};
    Allocation found = shortBy10;
    found.rows[1].counts = 50;
    found.rows[2].counts = 20;
    found.rows[0].pinned = true;
    QTest::newRow("by what remains to be found")
        << found << SpreadRule::RemainingTask << QStringList{} << QList<int>{90, 50, 60};
    const Allocation tooMany{{row("A", 10, 90), row("B", 3), row("C", 80)}};
    QTest::newRow("never below 0: the others give the rest")
        << tooMany << SpreadRule::EqualShares << QStringList{QStringLiteral("B"), QStringLiteral("C")}
        << QList<int>{100, 0, 0};
}

void TestAllocation::theRemainderIsSpread()
{
    QFETCH(Allocation, allocation);
    QFETCH(SpreadRule, rule);
    QFETCH(QStringList, chosen);
    QFETCH(QList<int>, expected);
    for (const Share &share : spreadRemainder(allocation, rule, chosen)) {
        for (AllocationRow &changed : allocation.rows) {
            if (changed.municipality == share.municipality)
                changed.adjustment += share.places;
        }
    }
    QList<int> proposals;
    for (const AllocationRow &changed : allocation.rows)
        proposals << *changed.proposal();
    QCOMPARE(proposals, expected);
}

void TestAllocation::aRowNeverFallsBelowItsPlacesForMinors()
{
    Allocation allocation{{row("A", 10, 20), row("B", 20)}};
    allocation.rows[1].minors = 15;
    const std::vector<Share> shares = spreadRemainder(allocation, SpreadRule::EqualShares, {QStringLiteral("B")});
    QCOMPARE(shares, (std::vector<Share>{{QStringLiteral("B"), -5}}));
}

void TestAllocation::adjustmentsBecomeHandovers()
{
    Allocation allocation{{row("A", 100, -30), row("B", 50, 20), row("C", 50, 10)}};
    allocation.rows[0].minorsAdjustment = -3;
    allocation.rows[1].minorsAdjustment = 3;
    const std::vector<Handover> expected{{QStringLiteral("A"), QStringLiteral("B"), 20, 3},
                                         {QStringLiteral("A"), QStringLiteral("C"), 10, 0}};
    QCOMPARE(settle(allocation), expected);
}

void TestAllocation::anOpenRemainderIsNotSettled()
{
    QVERIFY(settle({{row("A", 100, -30), row("B", 50, 20)}}).empty());
}

void TestAllocation::movesAreRefused_data()
{
    QTest::addColumn<Handover>("move");
    QTest::addColumn<std::optional<MoveRefusal>>("expected");
    const QString a = QStringLiteral("A");
    const QString b = QStringLiteral("B");
    const QString pinned = QStringLiteral("C");
    const QString unknown = QStringLiteral("D");
    QTest::newRow("possible") << Handover{a, b, 40, 5} << std::optional<MoveRefusal>();
    QTest::newRow("all that is there") << Handover{a, b, 100, 10} << std::optional<MoveRefusal>();
    QTest::newRow("more than there is") << Handover{a, b, 101, 10} << std::optional(MoveRefusal::BelowZero);
    QTest::newRow("places for minors stay behind without room")
        << Handover{a, b, 95, 0} << std::optional(MoveRefusal::BelowZero);
    QTest::newRow("to itself") << Handover{a, a, 1, 0} << std::optional(MoveRefusal::SameMunicipality);
    QTest::newRow("nothing") << Handover{a, b, 0, 0} << std::optional(MoveRefusal::NotPositive);
    QTest::newRow("a pinned giver") << Handover{pinned, b, 1, 0} << std::optional(MoveRefusal::Pinned);
    QTest::newRow("a pinned taker") << Handover{a, pinned, 1, 0} << std::optional(MoveRefusal::Pinned);
    QTest::newRow("no task known") << Handover{a, unknown, 1, 0} << std::optional(MoveRefusal::TaskUnknown);
    QTest::newRow("more minors than places")
        << Handover{a, b, 4, 5} << std::optional(MoveRefusal::MoreMinorsThanPlaces);
}

void TestAllocation::movesAreRefused()
{
    QFETCH(Handover, move);
    QFETCH(std::optional<MoveRefusal>, expected);
    Allocation allocation{{row("A", 100), row("B", 50), row("C", 50), row("D", 0)}};
    allocation.rows[0].minors = 10;
    allocation.rows[2].pinned = true;
    allocation.rows[3].current.reset();
    QCOMPARE(refusalOfMove(allocation, move), expected);
}

void TestAllocation::minorsThatGoAnotherWayAreSwapped()
{
    Allocation allocation{{row("A", 100), row("B", 50)}};
    allocation.rows[0].minorsAdjustment = -3;
    allocation.rows[1].minorsAdjustment = 3;
    const std::vector<Handover> expected{{QStringLiteral("A"), QStringLiteral("B"), 3, 3},
                                         {QStringLiteral("B"), QStringLiteral("A"), 3, 0}};
    QCOMPARE(settle(allocation), expected);
}

void TestAllocation::recordingIsRefused_data()
{
    QTest::addColumn<Allocation>("allocation");
    QTest::addColumn<std::optional<RecordRefusal>>("expected");
    QTest::newRow("nothing was moved") << Allocation{{row("A", 100)}} << std::optional(RecordRefusal::NothingToRecord);
    QTest::newRow("the sum is not right") << Allocation{{row("A", 100, 5)}} << std::optional(RecordRefusal::Remainder);
    const Allocation right{{row("A", 100, 5), row("B", 50, -5)}};
    QTest::newRow("the sum is right") << right << std::optional<RecordRefusal>();
    Allocation minors = right;
    minors.rows[0].minorsAdjustment = 1;
    QTest::newRow("the places for minors are not") << minors << std::optional(RecordRefusal::MinorsRemainder);
    Allocation unknown = right;
    unknown.rows[1].current.reset();
    QTest::newRow("a task is unknown by now") << unknown << std::optional(RecordRefusal::TaskUnknown);
    Allocation below = right;
    below.rows[1].current = 4;
    QTest::newRow("a task became too small") << below << std::optional(RecordRefusal::BelowZero);
    Allocation crowded = right;
    crowded.rows[1].minors = 46;
    QTest::newRow("no room for the places for minors") << crowded << std::optional(RecordRefusal::BelowZero);
}

void TestAllocation::recordingIsRefused()
{
    QFETCH(Allocation, allocation);
    QFETCH(std::optional<RecordRefusal>, expected);
    QCOMPARE(refusalOfRecording(allocation), expected);
}

void TestAllocation::aScenarioBecomesTrades()
{
    domain::Dossier dossier = twoMunicipalities();
    dossier.scenarioMoves.front().counterPerformance = QStringLiteral("woningen");
    dossier.scenarioRows.push_back({QStringLiteral("r2"), QStringLiteral("s"), QStringLiteral("B"), 5, 1, false});
    const Figures figures = figuresOn(dossier, tests::day("2026-11-01"));
    const std::vector<domain::Trade> trades =
        tradesFrom(dossier, dossier.scenarios.front(), allocationOf(dossier, figures, QStringLiteral("s")));
    QCOMPARE(trades.size(), 2U);
    QCOMPARE(trades[0].places, 30);
    QCOMPARE(trades[0].minors, std::optional(3));
    QCOMPARE(trades[0].counterPerformance, QStringLiteral("woningen"));
    QCOMPARE(trades[1].places, 5);
    QCOMPARE(trades[1].fromMunicipality, QStringLiteral("A"));
    QCOMPARE(trades[1].period, QStringLiteral("2025-2026"));
}

void TestAllocation::theProposalIsASum()
{
    const domain::Dossier dossier = twoMunicipalities();
    const Figures figures = figuresOn(dossier, tests::day("2026-11-01"));
    const QString b = QStringLiteral("B");
    const std::vector<ProposalPart> expected{{ProposalRole::Task, {}, 100},     {ProposalRole::TradeGiven, b, -20},
                                             {ProposalRole::MoveGiven, b, -30}, {ProposalRole::Adjustment, {}, -5},
                                             {ProposalRole::Counts, {}, 0},     {ProposalRole::Decided, {}, 0}};
    QCOMPARE(partsOfProposal(dossier, figures, QStringLiteral("s"), QStringLiteral("A")), expected);
}

void TestAllocation::aTradeTellsWhatItMakesOfTheTasks()
{
    const domain::Dossier dossier = twoMunicipalities();
    const Figures figures = figuresOn(dossier, tests::day("2026-11-01"));
    const std::vector<TradeEffect> expected{{QStringLiteral("A"), 100, 80}, {QStringLiteral("B"), 50, 70}};
    QCOMPARE(effectOf(dossier, figures, dossier.trades.front()), expected);
    domain::Trade proposed = dossier.trades.front();
    proposed.id = QStringLiteral("new");
    proposed.places = 10;
    proposed.status = domain::TradeStatus::Proposed;
    const std::vector<TradeEffect> next{{QStringLiteral("A"), 80, 70}, {QStringLiteral("B"), 70, 80}};
    QCOMPARE(effectOf(dossier, figures, proposed), next);
    proposed.stream = domain::Stream::Ukraine;
    QVERIFY(effectOf(dossier, figures, proposed).empty());
}

void TestAllocation::anAgreementIsTakenOut()
{
    domain::Dossier dossier = twoMunicipalities();
    const Figures figures = figuresOn(dossier, tests::day("2026-11-01"));
    const Allocation with = allocationOf(dossier, figures, QStringLiteral("s"));
    const Allocation noMove = without(with, dossier.scenarioMoves.front());
    dossier.scenarioMoves.erase(dossier.scenarioMoves.begin());
    QCOMPARE(noMove, allocationOf(dossier, figures, QStringLiteral("s")));
    const Allocation noTrade = without(noMove, dossier.trades.front());
    QCOMPARE(noTrade.find(QStringLiteral("A"))->current, std::optional(100));
    QCOMPARE(noTrade.find(QStringLiteral("B"))->minors, std::optional(5));
}

REGIE_TEST_CORE(TestAllocation)
#include "test_allocation.moc"
