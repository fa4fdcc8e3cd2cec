// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map_spec.h"

#include "core/analysis/area_sum.h"
#include "tests/support/dossier_builder.h"
#include "tests/support/test_main.h"

using namespace regie;
using namespace regie::analysis;
using namespace regie::domain;
using regie::tests::DossierBuilder;
using regie::tests::score;
using regie::tests::statement;
using regie::tests::term;

namespace {

const QDate kAsOf(2026, 3, 1);

/// A municipality for each difference, named after its place; the task is 1000.
DossierBuilder withDifferences(const QList<int> &differences)
{
    DossierBuilder builder;
    int place = 0;
    for (const int difference : differences) {
        const QString code = QStringLiteral("G%1").arg(place++, 2, 10, QLatin1Char('0'));
        builder.municipality(code).location(code + QStringLiteral("-l"), code, Phase::Operation);
        builder.with(statement(code + QStringLiteral("-s"), code, 1000));
        builder.with(term(code + QStringLiteral("-t"), code + QStringLiteral("-l"), 1000 + difference));
    }
    return builder;
}

MapSpec specOf(const DossierBuilder &builder, const MapSubject &subject = {}, const QStringList &only = {})
{
    return mapSpec(builder.dossier(), figuresOn(builder.dossier(), kAsOf), subject, only);
}

} // namespace

/// What a map says of each municipality.
class TestMapSpec : public QObject
{
    Q_OBJECT

private slots:
    void sharesNumbersOutOverFiveSteps();
    void keepsEqualNumbersTogether();
    void keepsShortageAndSurplusApart();
    void saysNothingOfATaskThatIsUnknown();
    void givesEachScoreAStep();
    void tellsUnknownFromNotApplicable();
    void showsOnlyTheMunicipalitiesThatAreNamed();
    void givesThePercentOfTheTask();
    void addsUpWhatIsKnown();
};

void TestMapSpec::sharesNumbersOutOverFiveSteps()
{
    const MapSpec spec = specOf(withDifferences({-10, -20, -30, -40, -50, -60, -70, -80, -90, -100}));
    QCOMPARE(spec.steps.size(), 5U);
    int areas = 0;
    double last = -1000;
    for (const MapSpec::Step &step : spec.steps) {
        QCOMPARE(step.areas, 2);
        QVERIFY(step.low > last && step.high >= step.low);
        last = step.high;
        areas += step.areas;
    }
    QCOMPARE(areas, 10);
    QCOMPARE(spec.steps.front().low, -100.0);
    QCOMPARE(spec.steps.back().high, -10.0);
    QCOMPARE(spec.areas.front().step, std::optional(4));
    QCOMPARE(spec.areas.back().step, std::optional(0));
}

void TestMapSpec::keepsEqualNumbersTogether()
{
    const MapSpec spec = specOf(withDifferences({-5, -5, -5, -5, -5, -5, -5, -9}));
    QCOMPARE(spec.steps.size(), 2U);
    QCOMPARE(spec.steps.front(), (MapSpec::Step{-9, -9, 1}));
    QCOMPARE(spec.steps.back(), (MapSpec::Step{-5, -5, 7}));
}

void TestMapSpec::keepsShortageAndSurplusApart()
{
    const MapSpec spec = specOf(withDifferences({-90, -80, -70, -60, -50, -40, -30, -20, -10, 3}));
    QCOMPARE(spec.steps.size(), 5U);
    for (const MapSpec::Step &step : spec.steps)
        QVERIFY2(step.high < 0 || step.low >= 0, "a step has shortages or none");
    QCOMPARE(spec.steps.back(), (MapSpec::Step{3, 3, 1}));
}

void TestMapSpec::saysNothingOfATaskThatIsUnknown()
{
    DossierBuilder builder = withDifferences({-5});
    builder.municipality(QStringLiteral("X"));
    const MapSpec spec = specOf(builder);
    QCOMPARE(spec.unknown, 1);
    QVERIFY(!spec.areas.back().value && !spec.areas.back().step);
}

void TestMapSpec::givesEachScoreAStep()
{
    DossierBuilder builder;
    builder.municipality(QStringLiteral("A"))
        .with(score(QStringLiteral("a"), QStringLiteral("A"), *ScoreValue::fromNumber(2), kAsOf));
    const MapSpec spec = specOf(builder, {MapMeasure::Score, Principle::Scale});
    QCOMPARE(spec.steps.size(), 5U);
    QCOMPARE(spec.steps[1], (MapSpec::Step{2, 2, 1}));
    QCOMPARE(spec.areas.front().step, std::optional(1));
}

void TestMapSpec::tellsUnknownFromNotApplicable()
{
    DossierBuilder builder;
    builder.municipality(QStringLiteral("A")).municipality(QStringLiteral("B"));
    builder.with(score(QStringLiteral("a"), QStringLiteral("A"), ScoreValue::notApplicable(), kAsOf));
    const MapSpec spec = specOf(builder, {MapMeasure::Score, Principle::Scale});
    QCOMPARE(spec.notApplicable, 1);
    QCOMPARE(spec.unknown, 1);
    QCOMPARE(spec.areas.front().state, ScoreState::NotApplicable);
}

void TestMapSpec::showsOnlyTheMunicipalitiesThatAreNamed()
{
    const MapSpec spec = specOf(withDifferences({-1, -2, -3}), {}, {QStringLiteral("G01")});
    QCOMPARE(spec.areas.size(), 1U);
    QCOMPARE(spec.areas.front().code, QStringLiteral("G01"));
    QCOMPARE(spec.steps.size(), 1U);
}

void TestMapSpec::givesThePercentOfTheTask()
{
    const MapSpec spec = specOf(withDifferences({-500}), {MapMeasure::PercentOfTask, {}});
    QCOMPARE(spec.areas.front().value, std::optional(50.0));
}

void TestMapSpec::addsUpWhatIsKnown()
{
    DossierBuilder builder = withDifferences({-5, -7, 100});
    builder.municipality(QStringLiteral("X"));
    const Figures figures = figuresOn(builder.dossier(), kAsOf);
    const QStringList three{QStringLiteral("G00"), QStringLiteral("G01"), QStringLiteral("X"), QStringLiteral("G00")};
    QCOMPARE(sumOf(figures, FigureName::ToFind, three), (AreaSum{12, 2, 1}));
    QCOMPARE(sumOf(figures, FigureName::Task, {QStringLiteral("X")}), (AreaSum{std::nullopt, 0, 1}));
    QCOMPARE(sumOf(figures, FigureName::Counts, {QStringLiteral("none")}), (AreaSum{std::nullopt, 0, 0}));
}

REGIE_TEST_CORE(TestMapSpec)
#include "test_map_spec.moc"
