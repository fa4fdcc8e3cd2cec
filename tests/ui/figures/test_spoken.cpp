// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/spoken.h"

#include "tests/support/test_main.h"

using namespace regie::analysis;
using namespace regie::figures;

/// What a screen reader says of a point.
class TestSpoken : public QObject
{
    Q_OBJECT

private slots:
    void aShortageIsAMinusInWords();
    void noTaskIsSaid();
    void anUnknownScoreIsNotZero();
    void aScoreNamesHowManyWereScored();
    void aMonthNamesItsEndingPlaces();
};

namespace {

const QLocale kDutch(QLocale::Dutch, QLocale::Netherlands);

StackedBars::Bar woerden()
{
    return {QStringLiteral("GM0632"), QStringLiteral("Woerden"), 90, 0, 180, 310};
}

} // namespace

void TestSpoken::aShortageIsAMinusInWords()
{
    QCOMPARE(spoken(woerden(), kDutch),
             QStringLiteral("Woerden. Task 310. Counts 90. Decided 0. In preparation 180. Difference minus 220."));
    StackedBars::Bar surplus = woerden();
    surplus.counts = 1310;
    QCOMPARE(spoken(surplus, kDutch),
             QStringLiteral("Woerden. Task 310. Counts 1.310. Decided 0. In preparation 180. Difference 1.000."));
}

void TestSpoken::noTaskIsSaid()
{
    StackedBars::Bar bar = woerden();
    bar.task.reset();
    QCOMPARE(spoken(bar, kDutch), QStringLiteral("Woerden. No task. Counts 90. Decided 0. In preparation 180."));
}

void TestSpoken::anUnknownScoreIsNotZero()
{
    PrincipleProfile::Axis axis;
    axis.label = QStringLiteral("Doorstroming");
    axis.unknown = 26;
    QCOMPARE(spoken(axis, 1, kDutch), QStringLiteral("Doorstroming. Score unknown. No target score."));
    axis.target = 4;
    QCOMPARE(spoken(axis, 0, kDutch), QStringLiteral("Doorstroming. Score unknown. Target score 4."));
    axis.unknown = 0;
    axis.notApplicable = 1;
    QCOMPARE(spoken(axis, 0, kDutch), QStringLiteral("Doorstroming. Not applicable."));
}

void TestSpoken::aScoreNamesHowManyWereScored()
{
    const PrincipleProfile::Axis axis{QStringLiteral("flow"), QStringLiteral("Doorstroming"), 2.34, 3.0, 22, 3, 1};
    QCOMPARE(spoken(axis, 1, kDutch), QStringLiteral("Doorstroming. Score 2,3. Target score 3,0. Scored 22 of 26."));
}

void TestSpoken::aMonthNamesItsEndingPlaces()
{
    const CapacityTimeline::Month month{QDate(2027, 3, 31), 3900, 120, 7180, 210, 45};
    QCOMPARE(
        spoken(month, kDutch),
        QStringLiteral("maart 2027. Task 7.180. Counts 3.900. Decided 120. In preparation 45. Places that end 210."));
}

REGIE_TEST_CORE(TestSpoken)
#include "test_spoken.moc"
