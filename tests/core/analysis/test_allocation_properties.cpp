// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/allocation_moves.h"
#include "core/analysis/allocation_spread.h"
#include "tests/support/test_main.h"

#include <rapidcheck.h>

#include <numeric>

using namespace regie;
using namespace regie::analysis;

namespace {

Allocation randomAllocation()
{
    Allocation allocation;
    const int count = *rc::gen::inRange(1, 27);
    for (int i = 0; i < count; ++i) {
        AllocationRow row;
        row.municipality = QString::number(i);
        row.population = *rc::gen::inRange(0, 400000);
        if (*rc::gen::inRange(0, 10) > 0) {
            row.current = *rc::gen::inRange(0, 2000);
            row.counts = *rc::gen::inRange(0, 2000);
            row.minors = *rc::gen::inRange(0, *row.current + 1);
            row.adjustment = *rc::gen::inRange(*row.minors - *row.current, 500);
        }
        row.pinned = *rc::gen::inRange(0, 4) == 0;
        allocation.rows.push_back(row);
    }
    return allocation;
}

SpreadRule randomRule()
{
    return *rc::gen::element(SpreadRule::Population, SpreadRule::RemainingTask, SpreadRule::EqualShares);
}

Allocation spread(Allocation allocation, SpreadRule rule)
{
    for (const Share &share : spreadRemainder(allocation, rule)) {
        for (AllocationRow &row : allocation.rows) {
            if (row.municipality == share.municipality)
                row.adjustment += share.places;
        }
    }
    return allocation;
}

/// Of the rows whose task is known: what they have and what no one has add up to the task.
int sumOf(const Allocation &allocation)
{
    int sum = allocation.remainder();
    for (const AllocationRow &row : allocation.rows)
        sum += row.proposal().value_or(row.adjustment);
    return sum;
}

} // namespace

class TestAllocationProperties : public QObject
{
    Q_OBJECT

private slots:
    void theSumNeverChanges();
    void pinnedRowsNeverMove();
    void nothingBecomesNegative();
    void theSameInputGivesTheSameResult();
    void sharesAddUpToTheAmount();
    void handoversMakeUpForEveryAdjustment();
    void handoversBringPlacesForMinorsWhereTheyBelong();
    void movesKeepTheSum();
};

void TestAllocationProperties::theSumNeverChanges()
{
    QVERIFY(rc::check([] {
        const Allocation before = randomAllocation();
        const Allocation after = spread(before, randomRule());
        RC_ASSERT(sumOf(after) == sumOf(before));
        RC_ASSERT(std::abs(after.remainder()) <= std::abs(before.remainder()));
    }));
}

void TestAllocationProperties::pinnedRowsNeverMove()
{
    QVERIFY(rc::check([] {
        const Allocation before = randomAllocation();
        const Allocation after = spread(before, randomRule());
        for (std::size_t i = 0; i < before.rows.size(); ++i) {
            if (before.rows[i].pinned || !before.rows[i].current)
                RC_ASSERT(after.rows[i] == before.rows[i]);
        }
    }));
}

void TestAllocationProperties::nothingBecomesNegative()
{
    QVERIFY(rc::check([] {
        const Allocation after = spread(randomAllocation(), randomRule());
        for (const AllocationRow &row : after.rows) {
            if (row.proposal())
                RC_ASSERT(*row.proposal() >= row.minorsProposal().value_or(0));
        }
    }));
}

void TestAllocationProperties::theSameInputGivesTheSameResult()
{
    QVERIFY(rc::check([] {
        const Allocation before = randomAllocation();
        const SpreadRule rule = randomRule();
        RC_ASSERT(spread(before, rule) == spread(before, rule));
    }));
}

void TestAllocationProperties::sharesAddUpToTheAmount()
{
    QVERIFY(rc::check([] {
        const int amount = *rc::gen::inRange(0, 100000);
        const auto weights = *rc::gen::container<std::vector<qint64>>(rc::gen::inRange<qint64>(0, 1000000));
        const std::vector<int> shares = largestRemainder(amount, weights);
        const qint64 total = std::accumulate(weights.begin(), weights.end(), qint64{0});
        RC_ASSERT(std::accumulate(shares.begin(), shares.end(), 0) == (total > 0 ? amount : 0));
        for (std::size_t i = 0; i < shares.size() && total > 0; ++i)
            RC_ASSERT(std::abs(double(shares[i]) - double(amount) * double(weights[i]) / double(total)) < 1.0);
    }));
}

void TestAllocationProperties::handoversMakeUpForEveryAdjustment()
{
    QVERIFY(rc::check([] {
        const Allocation allocation = spread(randomAllocation(), SpreadRule::EqualShares);
        QHash<QString, int> balance;
        for (const Handover &handover : settle(allocation)) {
            RC_ASSERT(handover.places > 0);
            RC_ASSERT(handover.minors >= 0 && handover.minors <= handover.places);
            balance[handover.from] -= handover.places;
            balance[handover.to] += handover.places;
        }
        for (const AllocationRow &row : allocation.rows)
            RC_ASSERT(balance.value(row.municipality) == (allocation.remainder() == 0 ? row.adjustment : 0));
    }));
}

void TestAllocationProperties::handoversBringPlacesForMinorsWhereTheyBelong()
{
    QVERIFY(rc::check([] {
        Allocation allocation = spread(randomAllocation(), SpreadRule::EqualShares);
        // What one municipality has more, the next has fewer: the sum of places for minors stays.
        for (std::size_t i = 1; i < allocation.rows.size(); ++i) {
            const int minors = *rc::gen::inRange(-20, 21);
            allocation.rows[i - 1].minorsAdjustment += minors;
            allocation.rows[i].minorsAdjustment -= minors;
        }
        if (allocation.remainder() != 0)
            RC_DISCARD("the places themselves are not in balance");
        QHash<QString, int> places;
        QHash<QString, int> minors;
        for (const Handover &handover : settle(allocation)) {
            RC_ASSERT(handover.minors >= 0 && handover.minors <= handover.places);
            places[handover.from] -= handover.places;
            places[handover.to] += handover.places;
            minors[handover.from] -= handover.minors;
            minors[handover.to] += handover.minors;
        }
        for (const AllocationRow &row : allocation.rows) {
            RC_ASSERT(places.value(row.municipality) == row.adjustment);
            RC_ASSERT(minors.value(row.municipality) == row.minorsAdjustment);
        }
    }));
}

void TestAllocationProperties::movesKeepTheSum()
{
    QVERIFY(rc::check([] {
        Allocation allocation = randomAllocation();
        const auto any = [&allocation] { return *rc::gen::inRange(std::size_t{0}, allocation.rows.size()); };
        AllocationRow &from = allocation.rows[any()];
        AllocationRow &to = allocation.rows[any()];
        const Handover move{from.municipality, to.municipality, *rc::gen::inRange(-5, 3000),
                            *rc::gen::inRange(-2, 100)};
        if (refusalOfMove(allocation, move))
            return;
        const int before = allocation.proposed();
        from.given += move.places;
        from.minorsMoved -= move.minors;
        to.received += move.places;
        to.minorsMoved += move.minors;
        RC_ASSERT(allocation.proposed() == before);
        RC_ASSERT(!from.pinned && !to.pinned);
        RC_ASSERT(*from.proposal() >= 0);
    }));
}

REGIE_TEST_CORE(TestAllocationProperties)
#include "test_allocation_properties.moc"
