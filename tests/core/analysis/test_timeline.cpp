// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures.h"
#include "core/analysis/timeline.h"
#include "tests/support/dossier_builder.h"
#include "tests/support/test_main.h"

using namespace regie::analysis;
using namespace regie::domain;
using namespace Qt::StringLiterals;
using regie::tests::DossierBuilder;
using regie::tests::statement;
using regie::tests::term;

namespace {

/// A in use (l), decided (m) and in preparation (n), and B beside it.
DossierBuilder house()
{
    DossierBuilder builder;
    builder.cycle(u"2025-2026"_s).cycle(u"2027-2028"_s).municipality(u"A"_s).municipality(u"B"_s);
    builder.location(u"l"_s, u"A"_s, Phase::Operation).location(u"m"_s, u"A"_s, Phase::Realisation);
    builder.location(u"n"_s, u"A"_s, Phase::SiteAdvice);
    return builder;
}

Term termUntil(const QString &id, const QString &location, int places, QDate until)
{
    Term row = term(id, location, places);
    row.until = until;
    return row;
}

Timeline timelineOf2026(const DossierBuilder &builder, const QString &municipality = {})
{
    return timelineOf(builder.dossier(), municipality, {QDate(2026, 3, 14), QDate(2026, 12, 1)});
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private slots:
    void goesFromMonthEndToMonthEnd();
    void startsTwoMonthsBeforeAndEndsWithTheNextCycle_data();
    void startsTwoMonthsBeforeAndEndsWithTheNextCycle();
    void zoomsAroundADay_data();
    void zoomsAroundADay();
    void countsAtTheLastDayOfEachMonth();
    void namesTheTermsThatEnd();
    void listsEndsOfWhatCouldCountOnly();
    void namesTheFirstMonthBelowTheTask();
    void namesNoMonthWhenTheTaskIsUnknown();
    void changesTheTaskWithTheCycle();
    void countsSharesOfAMunicipality();
    void agreesWithTheFigures();
    void staysQuickWithManyTerms();
};

void TestTimeline::goesFromMonthEndToMonthEnd()
{
    const Timeline timeline = timelineOf(house().dossier(), {}, {QDate(2027, 12, 31), QDate(2028, 3, 1)});
    QList<QDate> ends;
    for (const TimelineMonth &month : timeline.months)
        ends.append(month.end);
    QCOMPARE(ends, (QList<QDate>{{2027, 12, 31}, {2028, 1, 31}, {2028, 2, 29}, {2028, 3, 31}}));
}

void TestTimeline::startsTwoMonthsBeforeAndEndsWithTheNextCycle_data()
{
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<QDate>("first");
    QTest::newRow("in the middle of a month") << QDate(2026, 9, 15) << QDate(2026, 7, 1);
    QTest::newRow("on a day that the other month lacks") << QDate(2026, 8, 31) << QDate(2026, 6, 1);
    QTest::newRow("in January") << QDate(2026, 1, 1) << QDate(2025, 11, 1);
}

void TestTimeline::startsTwoMonthsBeforeAndEndsWithTheNextCycle()
{
    QFETCH(QDate, asOf);
    QFETCH(QDate, first);
    const MonthRange range = defaultRange(house().dossier(), asOf);
    QCOMPARE(range.first, first);
    QCOMPARE(range.last, QDate(2028, 12, 31));
}

void TestTimeline::zoomsAroundADay_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<QDate>("around");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    const QDate middle(2027, 1, 15);
    QTest::newRow("the first month stays where it is")
        << 1 << QDate(2026, 1, 1) << QDate(2026, 1, 1) << QDate(2027, 4, 30);
    QTest::newRow("the last month stays in sight")
        << 1 << QDate(2027, 12, 31) << QDate(2026, 9, 1) << QDate(2027, 12, 31);
    QTest::newRow("a month halfway stays halfway") << 1 << middle << QDate(2026, 5, 1) << QDate(2027, 8, 31);
    QTest::newRow("further off, as much on either side") << -1 << middle << QDate(2025, 7, 1) << QDate(2028, 6, 30);
    QTest::newRow("a day that is not among them") << 1 << QDate(2030, 1, 1) << QDate(2026, 9, 1) << QDate(2027, 12, 31);
    QTest::newRow("no closer by than half a year") << 9 << QDate(2026, 1, 1) << QDate(2026, 1, 1) << QDate(2026, 6, 30);
    QTest::newRow("no further off than ten years")
        << -9 << QDate(2026, 1, 1) << QDate(2026, 1, 1) << QDate(2035, 12, 31);
    QTest::newRow("no step") << 0 << middle << QDate(2026, 1, 1) << QDate(2027, 12, 31);
}

void TestTimeline::zoomsAroundADay()
{
    QFETCH(int, steps);
    QFETCH(QDate, around);
    const MonthRange range = zoomed({QDate(2026, 1, 1), QDate(2027, 12, 31)}, steps, around);
    QTEST(range.first, "first");
    QTEST(range.last, "last");
}

void TestTimeline::countsAtTheLastDayOfEachMonth()
{
    DossierBuilder builder = house();
    builder.with(termUntil(u"1"_s, u"l"_s, 10, QDate(2026, 4, 30)))
        .with(termUntil(u"2"_s, u"l"_s, 20, QDate(2026, 5, 30)));
    Term later = term(u"3"_s, u"l"_s, 40);
    later.from = QDate(2026, 5, 31);
    builder.with(later).with(term(u"4"_s, u"m"_s, 80)).with(term(u"5"_s, u"n"_s, 160));
    const Timeline timeline = timelineOf2026(builder);
    QCOMPARE(timeline.months[0].counts, 30); // March
    QCOMPARE(timeline.months[1].counts, 30); // April: a term counts on its last day
    QCOMPARE(timeline.months[2].counts, 40); // May: one ended the day before, another starts that day
    QCOMPARE(timeline.months[0].decided, 80);
    QCOMPARE(timeline.months[0].inPreparation, 160);
}

void TestTimeline::namesTheTermsThatEnd()
{
    DossierBuilder builder = house();
    Term row = termUntil(u"1"_s, u"l"_s, 10, QDate(2026, 6, 30));
    row.minors = 4;
    builder.with(row).with(termUntil(u"2"_s, u"m"_s, 20, QDate(2026, 7, 31)));
    const Timeline timeline = timelineOf2026(builder);
    QVERIFY(timeline.months[2].ending.empty());
    QCOMPARE(timeline.months[3].ending.size(), std::size_t(1));
    const EndingTerm expected{u"1"_s, u"l"_s, u"A"_s, QDate(2026, 6, 30), 10, 4, true};
    QVERIFY(timeline.months[3].ending[0] == expected);
    QVERIFY(!timeline.months[4].ending.at(0).duringSchoolYear);
}

void TestTimeline::listsEndsOfWhatCouldCountOnly()
{
    const QDate end(2026, 6, 30);
    DossierBuilder builder = house();
    Term shelter = termUntil(u"1"_s, u"l"_s, 10, end);
    shelter.kind = LocationKind::EmergencyShelter;
    Term ukraine = termUntil(u"2"_s, u"l"_s, 20, end);
    ukraine.stream = Stream::Ukraine;
    builder.with(shelter).with(ukraine).with(termUntil(u"3"_s, u"n"_s, 40, end));
    for (const TimelineMonth &month : timelineOf2026(builder).months)
        QVERIFY(month.ending.empty());
}

void TestTimeline::namesTheFirstMonthBelowTheTask()
{
    DossierBuilder builder = house();
    builder.with(term(u"1"_s, u"l"_s, 100)).with(termUntil(u"2"_s, u"l"_s, 20, QDate(2026, 8, 30)));
    builder.with(statement(u"s"_s, u"A"_s, 120));
    QCOMPARE(*timelineOf2026(builder).firstShortage, QDate(2026, 8, 31));
    builder.with(term(u"3"_s, u"l"_s, 20));
    QVERIFY(!timelineOf2026(builder).firstShortage);
}

void TestTimeline::namesNoMonthWhenTheTaskIsUnknown()
{
    const Timeline timeline = timelineOf2026(house());
    QVERIFY(!timeline.firstShortage);
    QVERIFY(!timeline.months[0].task);
}

void TestTimeline::changesTheTaskWithTheCycle()
{
    DossierBuilder builder = house();
    TaskStatement next = statement(u"2"_s, u"A"_s, 50);
    next.period = u"2027-2028"_s;
    builder.with(statement(u"1"_s, u"A"_s, 40)).with(next);
    builder.with(termUntil(u"t"_s, u"l"_s, 60, QDate(2027, 12, 31)));
    const Timeline timeline = timelineOf(builder.dossier(), u"A"_s, {QDate(2026, 12, 1), QDate(2027, 1, 1)});
    QVERIFY(timeline.months[0].task == 40 && timeline.months[1].task == 50);
    QCOMPARE(timeline.months[1].cycle, u"2027-2028"_s);
    QCOMPARE(timeline.months[0].counts, 60);
    // The cut-off of the next cycle is 1 February 2028.
    QCOMPARE(timeline.months[1].counts, 0);
}

void TestTimeline::countsSharesOfAMunicipality()
{
    DossierBuilder builder = house();
    Term shared = termUntil(u"1"_s, u"l"_s, 100, QDate(2026, 6, 30));
    shared.forMunicipality = u"B"_s;
    shared.forPlaces = 30;
    builder.with(shared);
    QCOMPARE(timelineOf2026(builder, u"A"_s).months[0].counts, 70);
    QCOMPARE(timelineOf2026(builder, u"B"_s).months[0].counts, 30);
    QCOMPARE(timelineOf2026(builder).months[0].counts, 100);
    QCOMPARE(timelineOf2026(builder, u"B"_s).months[3].ending.at(0).places, 30);
    QCOMPARE(timelineOf2026(builder).months[3].ending.at(0).places, 100);
}

void TestTimeline::agreesWithTheFigures()
{
    DossierBuilder builder = house();
    for (int i = 0; i < 60; ++i) {
        Term row = term(u"t%1"_s.arg(i), i % 3 == 0 ? u"m"_s : i % 3 == 1 ? u"n"_s : u"l"_s, i + 1);
        row.from = QDate(2025, 1, 1).addDays(17 * i);
        if (i % 4 != 0)
            row.until = row.from.addDays(300 + 11 * i);
        if (i % 5 == 0) {
            row.forMunicipality = u"B"_s;
            row.forPlaces = i / 2;
        }
        builder.with(row);
    }
    builder.with(statement(u"s"_s, u"A"_s, 500));
    for (const QString &area : {QString(), u"A"_s, u"B"_s}) {
        const Timeline timeline =
            timelineOf(builder.dossier(), area, defaultRange(builder.dossier(), QDate(2025, 6, 1)));
        for (const TimelineMonth &month : timeline.months) {
            const Figures figures = figuresOn(builder.dossier(), month.end);
            QCOMPARE(double(month.counts), *figures.area(area)->counts.value);
            QCOMPARE(double(month.decided), *figures.area(area)->decided.value);
            QCOMPARE(double(month.inPreparation), *figures.area(area)->inPreparation.value);
            QCOMPARE(month.task.has_value(), figures.area(area)->task.value.has_value());
        }
    }
}

void TestTimeline::staysQuickWithManyTerms()
{
    Dossier dossier = house().dossier();
    dossier.terms.reserve(20000);
    for (int i = 0; i < 20000; ++i)
        dossier.terms.push_back(termUntil(u"t%1"_s.arg(i, 6, 10, QLatin1Char('0')), i % 2 == 0 ? u"l"_s : u"m"_s, 3,
                                          QDate(2026, 1, 1).addDays(i % 2000)));
    QBENCHMARK
    {
        const Timeline timeline = timelineOf(dossier, {}, {QDate(2026, 1, 1), QDate(2028, 12, 31)});
        QCOMPARE(timeline.months.size(), std::size_t(36));
    }
}

REGIE_TEST_CORE(TestTimeline)
#include "test_timeline.moc"
