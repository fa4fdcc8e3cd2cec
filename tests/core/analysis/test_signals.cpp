// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/signal_text.h"
#include "core/analysis/signals.h"
#include "tests/support/dossier_builder.h"
#include "tests/support/test_main.h"

#include <QLocale>

#include <algorithm>

using namespace regie::analysis;
using namespace regie::domain;
using namespace Qt::StringLiterals;
using regie::tests::DossierBuilder;
using regie::tests::ledger;
using regie::tests::score;
using regie::tests::statement;
using regie::tests::target;
using regie::tests::term;

namespace {

const QDate kAsOf(2026, 3, 1);

/// The only signals of one kind on the day.
std::vector<Signal> found(const DossierBuilder &builder, SignalKind kind, QDate asOf = kAsOf)
{
    std::vector<Signal> all = signalsOn(builder.dossier(), figuresOn(builder.dossier(), asOf));
    std::erase_if(all, [kind](const Signal &signal) { return signal.kind != kind; });
    return all;
}

qsizetype count(const DossierBuilder &builder, SignalKind kind, QDate asOf = kAsOf)
{
    return static_cast<qsizetype>(found(builder, kind, asOf).size());
}

/// A with a location in use (l) and one decided (m).
DossierBuilder house()
{
    DossierBuilder builder;
    builder.municipality(u"A"_s, u"Aalst"_s);
    builder.location(u"l"_s, u"A"_s, Phase::Operation).location(u"m"_s, u"A"_s, Phase::Realisation);
    return builder;
}

Term termUntil(QDate until)
{
    Term row = term(u"t"_s, u"l"_s, 40);
    row.until = until;
    return row;
}

Obstacle obstacle(QDate since, QDate resolvedOn)
{
    Obstacle row;
    row.id = u"o"_s;
    row.location = u"m"_s;
    row.code = ObstacleCode::CoaCapacity;
    row.since = since;
    row.resolvedOn = resolvedOn;
    return row;
}

} // namespace

class TestSignals : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findShortagesNearTheRealisation_data();
    void findShortagesNearTheRealisation();
    void findTermsThatEnd_data();
    void findTermsThatEnd();
    void leaveExtendedTermsAlone_data();
    void leaveExtendedTermsAlone();
    void findChildrenWhoMove_data();
    void findChildrenWhoMove();
    void findOldObstacles_data();
    void findOldObstacles();
    void findOldFigures_data();
    void findOldFigures();
    void findPrinciplesWithoutScore();
    void findOldScores();
    void findMissedTargets_data();
    void findMissedTargets();
    void findConflictingStatements();
    void findLateHousing();
    void sortBySeverityThenName();
    void sayWhatIsTheMatter();
    void giveARuleAndATitleForEachKind();
    void leaveOutWhatIsPutOff();
};

void TestSignals::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestSignals::findShortagesNearTheRealisation_data()
{
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<int>("task");
    QTest::addColumn<bool>("expected");
    QTest::newRow("364 days before it, places remain") << QDate(2024, 7, 2) << 10 << true;
    QTest::newRow("365 days before it is not yet near") << QDate(2024, 7, 1) << 10 << false;
    QTest::newRow("the date has passed") << QDate(2026, 3, 1) << 10 << true;
    QTest::newRow("nothing remains") << QDate(2026, 3, 1) << 0 << false;
}

void TestSignals::findShortagesNearTheRealisation()
{
    QFETCH(QDate, asOf);
    QFETCH(int, task);
    QFETCH(bool, expected);
    DossierBuilder builder = house();
    builder.cycle(u"2025-2026"_s).with(statement(u"s"_s, u"A"_s, task));
    const std::vector<Signal> all = found(builder, SignalKind::Shortage, asOf);
    QCOMPARE(all.size(), std::size_t(expected ? 2 : 0));
    if (!expected)
        return;
    QVERIFY(all[0].municipality.isEmpty());
    QCOMPARE(all[1].municipality, u"A"_s);
    QCOMPARE(all[1].number, 10);
    QCOMPARE(all[1].on, QDate(2025, 7, 1));
}

void TestSignals::findTermsThatEnd_data()
{
    QTest::addColumn<QDate>("until");
    QTest::addColumn<bool>("expected");
    QTest::newRow("ends on the as-of date") << kAsOf << true;
    QTest::newRow("ended the day before") << kAsOf.addDays(-1) << false;
    QTest::newRow("ends in 183 days") << kAsOf.addDays(183) << true;
    QTest::newRow("ends in 184 days") << kAsOf.addDays(184) << false;
    QTest::newRow("has no end") << QDate() << false;
}

void TestSignals::findTermsThatEnd()
{
    QFETCH(QDate, until);
    QFETCH(bool, expected);
    DossierBuilder builder = house();
    QCOMPARE(count(builder.with(termUntil(until)), SignalKind::TermEnds), expected ? 1 : 0);
    DossierBuilder notInUse = house();
    Term decided = termUntil(until);
    decided.location = u"m"_s;
    QCOMPARE(count(notInUse.with(decided), SignalKind::TermEnds), 0);
}

void TestSignals::leaveExtendedTermsAlone_data()
{
    QTest::addColumn<QString>("location");
    QTest::addColumn<bool>("extends");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<int>("left");
    const QDate later = kAsOf.addYears(3);
    QTest::newRow("a later term extends it") << u"l"_s << true << later << 0;
    QTest::newRow("a term without end extends it") << u"l"_s << true << QDate() << 0;
    QTest::newRow("a later term that does not extend it") << u"l"_s << false << later << 1;
    QTest::newRow("an extension of another location") << u"m"_s << true << later << 1;
    QTest::newRow("an extension that ends as soon") << u"l"_s << true << kAsOf.addDays(10) << 2;
}

void TestSignals::leaveExtendedTermsAlone()
{
    QFETCH(QString, location);
    QFETCH(bool, extends);
    QFETCH(QDate, until);
    QFETCH(int, left);
    Term extension = term(u"u"_s, location, 40);
    extension.extendsEarlier = extends;
    extension.until = until;
    DossierBuilder builder = house();
    builder.with(termUntil(kAsOf.addDays(10))).with(extension);
    QCOMPARE(count(builder, SignalKind::TermEnds), left);
}

void TestSignals::findChildrenWhoMove_data()
{
    QTest::addColumn<QDate>("until");
    QTest::addColumn<int>("minors");
    QTest::addColumn<bool>("families");
    QTest::addColumn<int>("children");
    QTest::newRow("minors, in winter") << QDate(2026, 12, 31) << 7 << false << 7;
    QTest::newRow("minors, at the end of the school year") << QDate(2026, 7, 31) << 7 << false << 0;
    QTest::newRow("minors, a day before that") << QDate(2026, 7, 30) << 7 << false << 7;
    QTest::newRow("families: all places") << QDate(2026, 12, 31) << 0 << true << 40;
    QTest::newRow("no children are known") << QDate(2026, 12, 31) << 0 << false << 0;
    QTest::newRow("it ended") << QDate(2026, 2, 1) << 7 << true << 0;
}

void TestSignals::findChildrenWhoMove()
{
    QFETCH(QDate, until);
    QFETCH(int, minors);
    QFETCH(bool, families);
    QFETCH(int, children);
    DossierBuilder builder = house();
    Term row = termUntil(until);
    row.minors = minors;
    builder.with(row);
    if (families) {
        TargetGroup group;
        group.id = u"g"_s;
        group.location = u"l"_s;
        group.kind = TargetGroupKind::Families;
        builder.with(group);
    }
    const std::vector<Signal> all = found(builder, SignalKind::ChildrenMove);
    QCOMPARE(all.empty() ? 0 : all[0].number, children);
}

void TestSignals::findOldObstacles_data()
{
    QTest::addColumn<QDate>("since");
    QTest::addColumn<QDate>("resolvedOn");
    QTest::addColumn<bool>("expected");
    QTest::newRow("91 days") << kAsOf.addDays(-91) << QDate() << true;
    QTest::newRow("90 days") << kAsOf.addDays(-90) << QDate() << false;
    QTest::newRow("since when is unknown") << QDate() << QDate() << false;
    QTest::newRow("resolved on the as-of date") << kAsOf.addDays(-91) << kAsOf << false;
    QTest::newRow("resolved the day after") << kAsOf.addDays(-91) << kAsOf.addDays(1) << true;
}

void TestSignals::findOldObstacles()
{
    QFETCH(QDate, since);
    QFETCH(QDate, resolvedOn);
    QFETCH(bool, expected);
    DossierBuilder builder = house();
    QCOMPARE(count(builder.with(obstacle(since, resolvedOn)), SignalKind::ObstacleIsOld), expected ? 1 : 0);
}

void TestSignals::findOldFigures_data()
{
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<bool>("expected");
    QTest::newRow("of 91 days ago") << kAsOf.addDays(-91) << QDate() << true;
    QTest::newRow("of 90 days ago") << kAsOf.addDays(-90) << QDate() << false;
    QTest::newRow("of an unknown date") << QDate() << QDate() << false;
    QTest::newRow("of a term that ended") << kAsOf.addDays(-91) << kAsOf.addDays(-1) << false;
}

void TestSignals::findOldFigures()
{
    QFETCH(QDate, asOf);
    QFETCH(QDate, until);
    QFETCH(bool, expected);
    DossierBuilder builder = house();
    Term row = termUntil(until);
    row.asOf = asOf;
    QCOMPARE(count(builder.with(row), SignalKind::FigureIsOld), expected ? 1 : 0);
}

void TestSignals::findPrinciplesWithoutScore()
{
    DossierBuilder builder = house();
    QCOMPARE(found(builder, SignalKind::PrincipleWithoutScore).at(0).number, 6);
    for (const Principle principle : allOf<Principle>()) {
        Score row = score(keyOf(principle), u"A"_s, ScoreValue::notApplicable(), kAsOf);
        row.principle = principle;
        if (principle == Principle::Flow)
            row.value = ScoreValue::unknown();
        builder.with(row);
    }
    QCOMPARE(found(builder, SignalKind::PrincipleWithoutScore).at(0).number, 1);
    builder.with(score(u"z"_s, u"A"_s, ScoreValue::unknown(), kAsOf));
    QCOMPARE(found(builder, SignalKind::PrincipleWithoutScore).at(0).number, 2);
}

void TestSignals::findOldScores()
{
    const ScoreValue three = *ScoreValue::fromNumber(3);
    DossierBuilder old = house();
    QCOMPARE(count(old.with(score(u"s"_s, u"A"_s, three, kAsOf.addDays(-366))), SignalKind::ScoreIsOld), 1);
    DossierBuilder fresh = house();
    QCOMPARE(count(fresh.with(score(u"s"_s, u"A"_s, three, kAsOf.addDays(-365))), SignalKind::ScoreIsOld), 0);
    old.with(score(u"t"_s, u"A"_s, three, kAsOf));
    QCOMPARE(count(old, SignalKind::ScoreIsOld), 0);
}

void TestSignals::findMissedTargets_data()
{
    QTest::addColumn<QDate>("dueOn");
    QTest::addColumn<int>("value");
    QTest::addColumn<bool>("expected");
    QTest::newRow("below the target after its date") << kAsOf.addDays(-1) << 4 << true;
    QTest::newRow("on the date itself there is time left") << kAsOf << 4 << false;
    QTest::newRow("the target is reached") << kAsOf.addDays(-1) << 3 << false;
    QTest::newRow("no date was set") << QDate() << 4 << false;
}

void TestSignals::findMissedTargets()
{
    QFETCH(QDate, dueOn);
    QFETCH(int, value);
    QFETCH(bool, expected);
    DossierBuilder builder = house();
    Target row = target(u"t"_s, QString(), value);
    row.dueOn = dueOn;
    builder.with(row).with(score(u"s"_s, u"A"_s, *ScoreValue::fromNumber(3), kAsOf));
    QCOMPARE(count(builder, SignalKind::TargetMissed), expected ? 1 : 0);
}

void TestSignals::findConflictingStatements()
{
    DossierBuilder builder = house();
    TaskStatement first = statement(u"1"_s, u"A"_s, 100);
    TaskStatement second = statement(u"2"_s, u"A"_s, 100);
    first.inForce = second.inForce = true;
    second.statedOn = PartialDate::fromDate(kAsOf);
    QCOMPARE(count(builder.with(first).with(second), SignalKind::ConflictingStatements), 0);
    TaskStatement third = statement(u"3"_s, u"A"_s, 90);
    QCOMPARE(count(builder.with(third), SignalKind::ConflictingStatements), 0);
    third.id = u"4"_s;
    third.inForce = true;
    const std::vector<Signal> all = found(builder.with(third), SignalKind::ConflictingStatements);
    QCOMPARE(all.size(), std::size_t(1));
    QCOMPARE(all[0].subject, u"2"_s);
    QCOMPARE(all[0].number, 100);
    QCOMPARE(all[0].other, 90);
}

void TestSignals::findLateHousing()
{
    HalfYearLedger row = ledger(u"A"_s, u"2026-1"_s, 47);
    row.housed[0] = 15;
    DossierBuilder builder = house();
    const std::vector<Signal> all = found(builder.with(row), SignalKind::BehindSchedule);
    QCOMPARE(all.size(), std::size_t(1));
    QCOMPARE(all[0].number, 15);
    QCOMPARE(all[0].other, 16);
    row.housed[1] = 1;
    DossierBuilder inTime = house();
    QCOMPARE(count(inTime.with(row), SignalKind::BehindSchedule), 0);
    QCOMPARE(count(house(), SignalKind::BehindSchedule), 0);
}

void TestSignals::sortBySeverityThenName()
{
    DossierBuilder builder;
    builder.municipality(u"A"_s, u"Zeist"_s).municipality(u"B"_s, u"Éde"_s).municipality(u"C"_s, u"eemnes"_s);
    builder.with(statement(u"1"_s, u"A"_s, 10)).with(statement(u"2"_s, u"C"_s, 10));
    QStringList order;
    for (const Signal &signal : signalsOn(builder.dossier(), figuresOn(builder.dossier(), kAsOf)))
        order.append(titleText(signal.kind) + u'/' + signal.municipality);
    QCOMPARE(order, (QStringList{u"Too few places/"_s, u"Too few places/C"_s, u"Too few places/A"_s, u"No score/B"_s,
                                 u"No score/C"_s, u"No score/A"_s}));
}

void TestSignals::sayWhatIsTheMatter()
{
    DossierBuilder builder = house();
    Obstacle stuck = obstacle(kAsOf.addDays(-100), QDate());
    stuck.whoMustMove = u"COA"_s;
    builder.with(termUntil(QDate(2026, 4, 30))).with(stuck);
    const auto text = [&builder](SignalKind kind) { return signalText(found(builder, kind).at(0), builder.dossier()); };
    QCOMPARE(text(SignalKind::TermEnds), u"Aalst, l: 40 place(s) until 30 April 2026."_s);
    QCOMPARE(text(SignalKind::ObstacleIsOld), u"Aalst, m: capacity of COA, for 100 day(s). It is up to COA."_s);
    QCOMPARE(text(SignalKind::PrincipleWithoutScore), u"Aalst: 6 of 6 principle(s) unknown."_s);
}

void TestSignals::giveARuleAndATitleForEachKind()
{
    for (int kind = 0; kind <= static_cast<int>(SignalKind::FigureIsOld); ++kind) {
        QVERIFY(ruleText(static_cast<SignalKind>(kind)).endsWith(u'.'));
        QVERIFY(!titleText(static_cast<SignalKind>(kind)).isEmpty());
    }
    QVERIFY(ruleText(SignalKind::TermEnds).contains(u"183"_s));
}

void TestSignals::leaveOutWhatIsPutOff()
{
    DossierBuilder builder = house();
    builder.with(termUntil(QDate(2026, 4, 30)));
    regie::domain::Dossier dossier = builder.dossier();
    const Figures figures = figuresOn(dossier, kAsOf);
    const Signal signal = found(builder, SignalKind::TermEnds).at(0);
    const std::size_t all = signalsOn(dossier, figures).size();
    dossier.postponements = {{u"p"_s, keyOf(signal), kAsOf.addDays(1), u"staat op de agenda"_s, {}, kAsOf}};
    QCOMPARE(signalsOn(dossier, figures).size(), all - 1);
    QCOMPARE(postponedSignalsOn(dossier, figures), (std::vector<Signal>{signal}));
    QCOMPARE(postponementOf(dossier, signal, kAsOf)->reason, u"staat op de agenda"_s);
    QVERIFY(!postponementOf(dossier, signal, kAsOf.addDays(1)));
    dossier.postponements.front().until = kAsOf;
    QCOMPARE(signalsOn(dossier, figures).size(), all);
    QVERIFY(postponedSignalsOn(dossier, figures).empty());
}

REGIE_TEST_CORE(TestSignals)
#include "test_signals.moc"
