// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/principle_profile.h"
#include "tests/support/dossier_builder.h"
#include "tests/support/test_main.h"

using namespace regie::analysis;
using namespace regie::domain;
using namespace Qt::StringLiterals;
using regie::tests::DossierBuilder;
using regie::tests::score;
using regie::tests::target;

namespace {

const QDate kAsOf(2026, 3, 1);

ScoreValue number(int value)
{
    return *ScoreValue::fromNumber(value);
}

DossierBuilder municipalities(int count)
{
    DossierBuilder builder;
    for (int i = 0; i < count; ++i)
        builder.municipality(u"M%1"_s.arg(i));
    return builder;
}

/// How M0 stands on scale.
PrincipleFigures scaleOf(const DossierBuilder &builder)
{
    return principlesOn(builder.dossier(), kAsOf).municipalities.at(0)[0];
}

PrincipleFigures provinceScale(const DossierBuilder &builder)
{
    return principlesOn(builder.dossier(), kAsOf).province[0];
}

Target targetOf(const QString &id, const QString &municipality, int value, QDate asOf, QDate dueOn)
{
    Target row = target(id, municipality, value);
    row.asOf = asOf;
    row.dueOn = dueOn;
    return row;
}

} // namespace

class TestPrincipleProfile : public QObject
{
    Q_OBJECT

private slots:
    void takesTheLatestScore();
    void leavesScoresOfLocationsAlone();
    void tellsUnknownFromNotApplicable();
    void roundsTheMeanHalfUp_data();
    void roundsTheMeanHalfUp();
    void averagesTheScoredOnly();
    void takesTheLatestTarget();
    void fallsBackToTheProvincesTarget();
    void givesTheDistanceWhereBothExist();
    void namesItsSources();
    void locationsStandByThemselves();
    void aLocationFallsBackToTheTargetAroundIt();
    void municipalitiesStoodOtherwiseBefore();
    void meansLeaveOutWhatHasNoScore();
};

void TestPrincipleProfile::takesTheLatestScore()
{
    DossierBuilder builder = municipalities(1);
    builder.with(score(u"a"_s, u"M0"_s, number(2), QDate(2025, 1, 1)));
    builder.with(score(u"b"_s, u"M0"_s, number(3), kAsOf));
    builder.with(score(u"c"_s, u"M0"_s, number(5), kAsOf.addDays(1)));
    QVERIFY(scaleOf(builder).score.value == 3.0);
    QCOMPARE(scaleOf(builder).scoreId, u"b"_s);
    builder.with(score(u"bb"_s, u"M0"_s, number(4), kAsOf));
    QVERIFY(scaleOf(builder).score.value == 4.0);
}

void TestPrincipleProfile::leavesScoresOfLocationsAlone()
{
    DossierBuilder builder = municipalities(1);
    Score ofLocation = score(u"a"_s, u"M0"_s, number(2), kAsOf);
    ofLocation.location = u"somewhere"_s;
    Target targetOfLocation = target(u"t"_s, u"M0"_s, 4);
    targetOfLocation.location = u"somewhere"_s;
    builder.with(ofLocation).with(targetOfLocation);
    QVERIFY(scaleOf(builder).state == ScoreState::Unknown);
    QVERIFY(!scaleOf(builder).target.value);
}

void TestPrincipleProfile::tellsUnknownFromNotApplicable()
{
    DossierBuilder builder = municipalities(1);
    QVERIFY(scaleOf(builder).state == ScoreState::Unknown);
    QVERIFY(scaleOf(builder).scoreId.isEmpty());
    builder.with(score(u"a"_s, u"M0"_s, number(2), QDate(2024, 1, 1)));
    QVERIFY(scaleOf(builder).state == ScoreState::Scored);
    builder.with(score(u"b"_s, u"M0"_s, ScoreValue::notApplicable(), QDate(2025, 1, 1)));
    QVERIFY(scaleOf(builder).state == ScoreState::NotApplicable);
    QVERIFY(!scaleOf(builder).score.value);
    builder.with(score(u"c"_s, u"M0"_s, ScoreValue::unknown(), QDate(2026, 1, 1)));
    QVERIFY(scaleOf(builder).state == ScoreState::Unknown);
    QCOMPARE(scaleOf(builder).scoreId, u"c"_s);
}

void TestPrincipleProfile::roundsTheMeanHalfUp_data()
{
    QTest::addColumn<QList<int>>("scores");
    QTest::addColumn<double>("mean");
    QTest::newRow("one score") << QList{4} << 4.0;
    QTest::newRow("a half") << QList{3, 4} << 3.5;
    QTest::newRow("a third is rounded down") << QList{3, 3, 4} << 3.3;
    QTest::newRow("two thirds are rounded up") << QList{3, 4, 4} << 3.7;
    QTest::newRow("a quarter is rounded up") << QList{3, 3, 3, 4} << 3.3;
    QTest::newRow("three quarters are rounded up") << QList{3, 4, 4, 4} << 3.8;
}

void TestPrincipleProfile::roundsTheMeanHalfUp()
{
    QFETCH(QList<int>, scores);
    QFETCH(double, mean);
    DossierBuilder builder = municipalities(static_cast<int>(scores.size()));
    for (qsizetype i = 0; i < scores.size(); ++i)
        builder.with(score(u"s%1"_s.arg(i), u"M%1"_s.arg(i), number(scores[i]), kAsOf));
    QVERIFY(provinceScale(builder).score.value == mean);
}

void TestPrincipleProfile::averagesTheScoredOnly()
{
    DossierBuilder builder = municipalities(5);
    builder.with(score(u"a"_s, u"M0"_s, number(2), kAsOf)).with(score(u"b"_s, u"M1"_s, number(5), kAsOf));
    builder.with(score(u"c"_s, u"M2"_s, ScoreValue::notApplicable(), kAsOf));
    builder.with(score(u"d"_s, u"M3"_s, ScoreValue::unknown(), kAsOf));
    const PrincipleFigures province = provinceScale(builder);
    QVERIFY(province.score.value == 3.5);
    QCOMPARE(province.scored, 2);
    QCOMPARE(province.notApplicable, 1);
    QCOMPARE(province.unknown, 2);
    QCOMPARE(province.score.parts.size(), std::size_t(2));
    QVERIFY(!provinceScale(municipalities(3)).score.value);
}

void TestPrincipleProfile::takesTheLatestTarget()
{
    DossierBuilder builder = municipalities(1);
    builder.with(targetOf(u"z"_s, u"M0"_s, 1, QDate(), QDate(2030, 1, 1)));
    builder.with(targetOf(u"a"_s, u"M0"_s, 2, QDate(2025, 1, 1), QDate()));
    QVERIFY(scaleOf(builder).target.value == 2.0);
    builder.with(targetOf(u"b"_s, u"M0"_s, 3, QDate(2025, 1, 1), QDate(2027, 1, 1)));
    QVERIFY(scaleOf(builder).target.value == 3.0);
    builder.with(targetOf(u"c"_s, u"M0"_s, 4, QDate(2025, 1, 1), QDate(2027, 1, 1)));
    QVERIFY(scaleOf(builder).target.value == 4.0);
    builder.with(targetOf(u"d"_s, u"M0"_s, 5, kAsOf.addDays(1), QDate()));
    QVERIFY(scaleOf(builder).target.value == 4.0);
}

void TestPrincipleProfile::fallsBackToTheProvincesTarget()
{
    DossierBuilder builder = municipalities(2);
    builder.with(target(u"p"_s, QString(), 4)).with(target(u"m"_s, u"M1"_s, 2));
    const PrincipleAreas areas = principlesOn(builder.dossier(), kAsOf);
    QVERIFY(areas.municipalities[0][0].target.value == 4.0);
    QVERIFY(areas.municipalities[0][0].target.parts.at(0).municipality.isEmpty());
    QVERIFY(areas.municipalities[1][0].target.value == 2.0);
    QVERIFY(areas.province[0].target.value == 4.0);
    QVERIFY(!areas.province[1].target.value);
}

void TestPrincipleProfile::givesTheDistanceWhereBothExist()
{
    DossierBuilder builder = municipalities(3);
    builder.with(score(u"a"_s, u"M0"_s, number(2), kAsOf)).with(score(u"b"_s, u"M1"_s, number(3), kAsOf));
    builder.with(score(u"c"_s, u"M2"_s, number(5), kAsOf));
    QVERIFY(!scaleOf(builder).distance.value);
    builder.with(target(u"p"_s, QString(), 4));
    const PrincipleAreas areas = principlesOn(builder.dossier(), kAsOf);
    QVERIFY(areas.municipalities[0][0].distance.value == 2.0);
    QVERIFY(areas.municipalities[2][0].distance.value == -1.0);
    QVERIFY(areas.province[0].distance.value == 0.7);
    QVERIFY(!areas.municipalities[0][1].distance.value);
}

void TestPrincipleProfile::namesItsSources()
{
    DossierBuilder builder = municipalities(1);
    Score row = score(u"a"_s, u"M0"_s, number(2), kAsOf);
    row.givenBy = u"B. Example"_s;
    EvidenceItem item;
    item.id = u"e"_s;
    item.score = u"a"_s;
    item.title = u"Visit"_s;
    builder.with(row).with(item);
    QCOMPARE(scaleOf(builder).score.sources, (QStringList{u"B. Example"_s, u"Visit"_s}));
}

void TestPrincipleProfile::locationsStandByThemselves()
{
    DossierBuilder builder = municipalities(1);
    builder.location(u"a"_s, u"M0"_s, Phase::Operation).location(u"b"_s, u"M0"_s, Phase::Operation);
    builder.with(score(u"s"_s, u"M0"_s, number(5), kAsOf));
    Score first = score(u"1"_s, u"M0"_s, number(2), kAsOf.addDays(-10));
    Score today = score(u"2"_s, u"M0"_s, number(3), kAsOf);
    Score later = score(u"3"_s, u"M0"_s, number(4), kAsOf.addDays(1));
    for (Score *row : {&first, &today, &later})
        row->location = u"a"_s;
    const auto standings = locationStandings(builder.dossier().locations, {{u"a"_s, {later, first, today}}},
                                             builder.dossier().targets, kAsOf);
    QCOMPARE(standings.size(), 2U);
    QCOMPARE(standings[0][0].score, std::optional(3));
    QCOMPARE(standings[0][0].scoreId, u"2"_s);
    QVERIFY(standings[0][1].state == ScoreState::Unknown);
    QVERIFY(standings[1][0].state == ScoreState::Unknown);
    QVERIFY(standings[1][0].scoreId.isEmpty());
}

void TestPrincipleProfile::aLocationFallsBackToTheTargetAroundIt()
{
    DossierBuilder builder = municipalities(2);
    builder.location(u"a"_s, u"M0"_s, Phase::Operation).location(u"b"_s, u"M0"_s, Phase::Operation);
    builder.location(u"c"_s, u"M1"_s, Phase::Operation);
    Target own = target(u"1"_s, u"M0"_s, 5);
    own.location = u"a"_s;
    builder.with(own).with(target(u"2"_s, u"M0"_s, 4)).with(target(u"3"_s, {}, 3));
    const auto standings = locationStandings(builder.dossier().locations, {}, builder.dossier().targets, kAsOf);
    QCOMPARE(standings[0][0].target, std::optional(5));
    QVERIFY(standings[0][0].isOwnTarget);
    QCOMPARE(standings[1][0].target, std::optional(4));
    QVERIFY(!standings[1][0].isOwnTarget);
    QCOMPARE(standings[2][0].target, std::optional(3));
    QVERIFY(!standings[2][1].target);
}

void TestPrincipleProfile::municipalitiesStoodOtherwiseBefore()
{
    DossierBuilder builder = municipalities(1);
    builder.with(score(u"a"_s, u"M0"_s, number(2), QDate(2025, 1, 1)));
    builder.with(score(u"b"_s, u"M0"_s, ScoreValue::notApplicable(), QDate(2026, 1, 1)));
    QCOMPARE(municipalityStandings(builder.dossier(), QDate(2025, 6, 1))[0][0].score, std::optional(2));
    QVERIFY(municipalityStandings(builder.dossier(), kAsOf)[0][0].state == ScoreState::NotApplicable);
    QVERIFY(municipalityStandings(builder.dossier(), QDate(2024, 1, 1))[0][0].state == ScoreState::Unknown);
    QCOMPARE(municipalityStandings(builder.dossier(), kAsOf)[0][0],
             standingOf(principlesOn(builder.dossier(), kAsOf).municipalities[0][0]));
}

void TestPrincipleProfile::meansLeaveOutWhatHasNoScore()
{
    std::vector<Standings> areas(4);
    QVERIFY(!meansOf(areas)[0].mean);
    areas[0][0] = {ScoreState::Scored, 3, {}, false, u"a"_s};
    areas[1][0] = {ScoreState::Scored, 4, {}, false, u"b"_s};
    areas[2][0] = {ScoreState::NotApplicable, {}, {}, false, u"c"_s};
    const MeanStanding mean = meansOf(areas)[0];
    QCOMPARE(mean, (MeanStanding{3.5, 2, 1, 1, {0, 0, 1, 1, 0}}));
}

REGIE_TEST_CORE(TestPrincipleProfile)
#include "test_principle_profile.moc"
