// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chart_specs.h"
#include "tests/support/dossier_builder.h"
#include "tests/support/test_main.h"

#include <QLocale>

using namespace regie::analysis;
using namespace regie::domain;
using namespace Qt::StringLiterals;
using regie::tests::DossierBuilder;
using regie::tests::score;
using regie::tests::statement;
using regie::tests::target;
using regie::tests::term;

namespace {

const QDate kAsOf(2026, 3, 1);

/// Three municipalities: A short 70, B with a surplus of 5, C without a task.
DossierBuilder house()
{
    DossierBuilder builder;
    builder.property(PropertyName::ProvinceName, u"Utrecht"_s);
    builder.municipality(u"A"_s, u"Zeist"_s).municipality(u"B"_s, u"eemnes"_s).municipality(u"C"_s, u"Baarn"_s);
    builder.location(u"l"_s, u"A"_s, Phase::Operation).location(u"m"_s, u"A"_s, Phase::Realisation);
    builder.location(u"n"_s, u"A"_s, Phase::SetProcess).location(u"o"_s, u"B"_s, Phase::Operation);
    builder.with(term(u"1"_s, u"l"_s, 20)).with(term(u"2"_s, u"m"_s, 10)).with(term(u"3"_s, u"n"_s, 40));
    builder.with(term(u"4"_s, u"o"_s, 15)).with(statement(u"s"_s, u"A"_s, 100)).with(statement(u"t"_s, u"B"_s, 10));
    return builder;
}

StackedBars bars(const DossierBuilder &builder, BarOrder order)
{
    return municipalityBars(builder.dossier(), figuresOn(builder.dossier(), kAsOf), order, BarUnit::Places);
}

QStringList ids(const StackedBars &chart)
{
    QStringList result;
    for (const StackedBars::Bar &bar : chart.bars)
        result.append(bar.id);
    return result;
}

} // namespace

class TestChartSpecs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void stackTheBarsOfEachMunicipality();
    void orderTheBars();
    void summariseTheBars();
    void profileTheProvince();
    void profileAMunicipality();
    void drawTheTimeline();
    void summariseATimelineWithoutTask();
};

void TestChartSpecs::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestChartSpecs::stackTheBarsOfEachMunicipality()
{
    const StackedBars chart = bars(house(), BarOrder::Name);
    const StackedBars::Bar zeist{u"A"_s, u"Zeist"_s, 20, 10, 40, 100};
    QVERIFY(chart.bars.at(2) == zeist);
    QVERIFY(!chart.bars.at(0).task);
    QVERIFY(chart.unit == BarUnit::Places);
}

void TestChartSpecs::orderTheBars()
{
    QCOMPARE(ids(bars(house(), BarOrder::Name)), (QStringList{u"C"_s, u"B"_s, u"A"_s}));
    QCOMPARE(ids(bars(house(), BarOrder::LargestShortage)), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
}

void TestChartSpecs::summariseTheBars()
{
    QCOMPARE(
        bars(house(), BarOrder::Name).summary,
        u"Utrecht (province) has a task of 110 places: 35 count and 10 are decided. The province is 65 place(s) short."_s);
    DossierBuilder plenty = house();
    plenty.with(statement(u"u"_s, QString(), 40));
    QVERIFY(bars(plenty, BarOrder::Name).summary.endsWith(u"The province has 5 place(s) more than its task."_s));
    DossierBuilder unknown;
    unknown.property(PropertyName::ProvinceName, u"Utrecht"_s);
    QCOMPARE(bars(unknown, BarOrder::Name).summary,
             u"The task of Utrecht (province) is unknown. 0 places count and 0 are decided."_s);
    QVERIFY(bars(DossierBuilder(), BarOrder::Name).summary.startsWith(u"The task of The province is unknown."_s));
}

void TestChartSpecs::profileTheProvince()
{
    DossierBuilder builder = house();
    builder.with(score(u"a"_s, u"A"_s, *ScoreValue::fromNumber(3), kAsOf));
    builder.with(score(u"b"_s, u"B"_s, *ScoreValue::fromNumber(4), kAsOf));
    builder.with(score(u"c"_s, u"C"_s, ScoreValue::notApplicable(), kAsOf)).with(target(u"t"_s, QString(), 4));
    const PrincipleProfile profile = principleProfile(builder.dossier(), figuresOn(builder.dossier(), kAsOf), {});
    const PrincipleProfile::Axis scale{u"scale"_s, u"Size and scale"_s, 3.5, 4.0, 2, 0, 1};
    QVERIFY(profile.axes[0] == scale);
    QCOMPARE(profile.axes[1].unknown, 3);
    QCOMPARE(profile.decimals, 1);
    QVERIFY(profile.summary.startsWith(u"Scores from 1 to 5 of Utrecht (province): Size and scale 3.5 (target 4), "_s));
    QVERIFY(profile.summary.contains(u"Mixed living unknown"_s));
}

void TestChartSpecs::profileAMunicipality()
{
    DossierBuilder builder = house();
    builder.with(score(u"a"_s, u"A"_s, ScoreValue::notApplicable(), kAsOf));
    const PrincipleProfile profile = principleProfile(builder.dossier(), figuresOn(builder.dossier(), kAsOf), u"A"_s);
    QVERIFY(!profile.axes[0].score);
    QCOMPARE(profile.axes[0].notApplicable, 1);
    QCOMPARE(profile.axes[0].areas(), 1);
    QCOMPARE(profile.axes[1].unknown, 1);
    QCOMPARE(profile.decimals, 0);
    QVERIFY(profile.summary.startsWith(u"Scores from 1 to 5 of Zeist: Size and scale not applicable, "_s));
}

void TestChartSpecs::drawTheTimeline()
{
    DossierBuilder builder = house();
    builder.cycle(u"2025-2026"_s).cycle(u"2027-2028"_s);
    Term ending = term(u"5"_s, u"l"_s, 90);
    ending.until = QDate(2026, 11, 30);
    builder.with(ending);
    const Timeline timeline = timelineOf(builder.dossier(), {}, {QDate(2026, 10, 1), QDate(2026, 12, 31)});
    const CapacityTimeline chart = capacityTimeline(builder.dossier(), timeline);
    const CapacityTimeline::Month november{QDate(2026, 11, 30), 125, 10, 110, 90, 40};
    QVERIFY(chart.months.at(1) == november);
    QVERIFY(chart.firstShortage == QDate(2026, 12, 31));
    QCOMPARE(chart.markers.size(), std::size_t(1));
    QCOMPARE(chart.markers[0].date, QDate(2026, 11, 1));
    QCOMPARE(chart.markers[0].text, u"1 Nov 2026: report"_s);
    QCOMPARE(chart.summary,
             u"At the end of December 2026, fewer places count in Utrecht (province) than its task: 35 of 110."_s);
}

void TestChartSpecs::summariseATimelineWithoutTask()
{
    const DossierBuilder builder = house();
    const MonthRange range{QDate(2026, 4, 1), QDate(2026, 5, 1)};
    const auto summary = [&](const QString &area) {
        return capacityTimeline(builder.dossier(), timelineOf(builder.dossier(), area, range)).summary;
    };
    QCOMPARE(summary(u"C"_s), u"The task of Baarn is unknown from April 2026 to May 2026."_s);
    QCOMPARE(summary(u"B"_s),
             u"From April 2026 to May 2026 the places that count in eemnes never fall below the task."_s);
}

REGIE_TEST_CORE(TestChartSpecs)
#include "test_chart_specs.moc"
