// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/counted_places.h"
#include "core/analysis/counting.h"
#include "tests/support/dossier_builder.h"
#include "tests/support/test_main.h"

using namespace regie::analysis;
using namespace regie::domain;
using regie::tests::day;
using regie::tests::DossierBuilder;
using regie::tests::term;

namespace {

const QDate kAsOf(2026, 3, 1);

CountedAreas count(const DossierBuilder &builder, QDate asOf = kAsOf)
{
    return countPlaces(builder.dossier(), CycleRules::defaults(CyclePeriod::containing(asOf)), asOf);
}

PlacesBehind behind(const DossierBuilder &builder, Rule rule, const QString &municipality)
{
    return ListedPlaces(builder.dossier(), CycleRules::defaults(CyclePeriod::containing(kAsOf)), kAsOf)
        .behind(rule, municipality);
}

/// Two municipalities, A (first) and B (second), and a location in each phase in A: p1 to p8, and p0 of no phase.
DossierBuilder house()
{
    DossierBuilder builder;
    builder.municipality(QStringLiteral("A")).municipality(QStringLiteral("B"));
    builder.location(QStringLiteral("p0"), QStringLiteral("A"), std::nullopt);
    for (const Phase phase : allOf<Phase>())
        builder.location(u'p' + keyOf(phase), QStringLiteral("A"), phase);
    return builder;
}

Term termAt(const QString &location, int places)
{
    return term(u't' + location, location, places);
}

/// "location:places" or "location:places:reason" of each entry.
QStringList lines(const DossierBuilder &builder, const std::vector<CountedPlaces> &list)
{
    QStringList result;
    for (const CountedPlaces &entry : list) {
        const Dossier &dossier = builder.dossier();
        if (dossier.terms[entry.term].location != dossier.locations[entry.location].id)
            qFatal("The term is not one of the location");
        QString line = dossier.locations[entry.location].id + u':' + QString::number(entry.places);
        if (entry.reason)
            line += u':' + keyOf(*entry.reason);
        result.append(line);
    }
    return result;
}

} // namespace

class TestCounting : public QObject
{
    Q_OBJECT

private slots:
    void putsEachPhaseInItsFigure();
    void leavesOutCandidatesOnly();
    void countsSharesWhereTheyBelong();
    void listsATermWithoutPlacesOnceAtTheHost();
    void judgesSizeByTheWholeLocation();
    void listsWhatIsNotDurable();
    void countsMinorsOfWhatCounts();
    void countsUrgentPlacesApart();
    void sortsByHostThenName();
    void namesEachSourceOnce();
    void hasZeroPlacesWithoutTerms();
};

void TestCounting::putsEachPhaseInItsFigure()
{
    DossierBuilder builder = house();
    for (int phase = 0; phase <= 8; ++phase)
        builder.with(termAt(QStringLiteral("p%1").arg(phase), 1 << phase));
    const CountedAreas areas = count(builder);
    const PlaceFigures &a = areas.municipalities[0];
    QCOMPARE(*a.inPreparation.value, double(2 + 4 + 8 + 16));
    QCOMPARE(*a.decided.value, 32.0);
    QCOMPARE(*a.counts.value, double(64 + 128 + 256));
    QCOMPARE(lines(builder, behind(builder, Rule::Counts, QStringLiteral("A")).leftOut).first(),
             QStringLiteral("p0:1:not_in_use"));
    QCOMPARE(behind(builder, Rule::Counts, QStringLiteral("A")).leftOut.size(), std::size_t(6));
}

void TestCounting::leavesOutCandidatesOnly()
{
    DossierBuilder builder = house();
    Term urgent = term(QStringLiteral("u"), QStringLiteral("p5"), 1);
    urgent.stream = Stream::Urgent;
    Term shelter = term(QStringLiteral("v"), QStringLiteral("p5"), 2);
    shelter.kind = LocationKind::EmergencyShelter;
    Term ended = term(QStringLiteral("w"), QStringLiteral("p5"), 4);
    ended.until = kAsOf.addDays(-1);
    Term later = term(QStringLiteral("x"), QStringLiteral("p5"), 8);
    later.from = kAsOf.addYears(1);
    builder.with(urgent).with(shelter).with(ended).with(later).with(termAt(QStringLiteral("p7"), 16));
    QCOMPARE(lines(builder, behind(builder, Rule::Decided, QStringLiteral("A")).included),
             QStringList{QStringLiteral("p5:8")});
    const QStringList leftOut{QStringLiteral("p5:1:other_stream"), QStringLiteral("p5:2:kind_does_not_count"),
                              QStringLiteral("p5:4:ended")};
    QCOMPARE(lines(builder, behind(builder, Rule::Decided, QStringLiteral("A")).leftOut), leftOut);
    QVERIFY(behind(builder, Rule::InPreparation, QStringLiteral("A")).leftOut.empty());
}

void TestCounting::countsSharesWhereTheyBelong()
{
    DossierBuilder builder = house();
    Term shared = termAt(QStringLiteral("p7"), 100);
    shared.forMunicipality = QStringLiteral("B");
    shared.forPlaces = 40;
    shared.minors = 70;
    builder.with(shared);
    const CountedAreas areas = count(builder);
    QCOMPARE(*areas.municipalities[0].counts.value, 60.0);
    QCOMPARE(*areas.municipalities[1].counts.value, 40.0);
    QCOMPARE(*areas.province.counts.value, 100.0);
    QCOMPARE(*areas.municipalities[0].unaccompaniedMinors.value, 60.0);
    QCOMPARE(*areas.municipalities[1].unaccompaniedMinors.value, 10.0);
    const CountedPlaces share = behind(builder, Rule::Counts, QStringLiteral("B")).included.at(0);
    QCOMPARE(builder.dossier().locations[share.location].municipality, QStringLiteral("A"));
    QCOMPARE(builder.dossier().municipalities[share.countsFor].id, QStringLiteral("B"));
    QCOMPARE(lines(builder, behind(builder, Rule::Counts, {}).included),
             (QStringList{QStringLiteral("p7:60"), QStringLiteral("p7:40")}));
}

void TestCounting::listsATermWithoutPlacesOnceAtTheHost()
{
    DossierBuilder builder = house();
    Term empty = termAt(QStringLiteral("p7"), 0);
    empty.forMunicipality = QStringLiteral("B");
    empty.forPlaces = 0;
    builder.with(empty);
    QCOMPARE(lines(builder, behind(builder, Rule::Counts, QStringLiteral("A")).included),
             QStringList{QStringLiteral("p7:0")});
    QVERIFY(behind(builder, Rule::Counts, QStringLiteral("B")).included.empty());
}

void TestCounting::judgesSizeByTheWholeLocation()
{
    DossierBuilder builder = house();
    Term shared = term(QStringLiteral("a"), QStringLiteral("p7"), 70);
    shared.forMunicipality = QStringLiteral("B");
    shared.forPlaces = 50;
    Term ended = term(QStringLiteral("c"), QStringLiteral("p8"), 50);
    ended.until = kAsOf.addDays(-1);
    builder.with(shared).with(term(QStringLiteral("b"), QStringLiteral("p7"), 30));
    builder.with(ended).with(term(QStringLiteral("d"), QStringLiteral("p8"), 99));
    const CountedAreas areas = count(builder);
    QCOMPARE(lines(builder, behind(builder, Rule::Large, QStringLiteral("A")).included),
             (QStringList{QStringLiteral("p7:20"), QStringLiteral("p7:30")}));
    QCOMPARE(lines(builder, behind(builder, Rule::Large, QStringLiteral("A")).failsThisTest),
             QStringList{QStringLiteral("p8:99")});
    QCOMPARE(lines(builder, behind(builder, Rule::Large, QStringLiteral("B")).included),
             QStringList{QStringLiteral("p7:50")});
    QCOMPARE(*areas.province.large.value, 100.0);
}

void TestCounting::listsWhatIsNotDurable()
{
    DossierBuilder builder = house();
    Term durable = termAt(QStringLiteral("p6"), 1);
    durable.from = day("2025-01-01");
    durable.until = day("2029-12-31");
    Term shorter = termAt(QStringLiteral("p7"), 2);
    shorter.from = day("2025-01-01");
    shorter.until = day("2029-12-30");
    builder.with(durable).with(shorter).with(termAt(QStringLiteral("p5"), 4));
    QCOMPARE(lines(builder, behind(builder, Rule::Durable, {}).included), QStringList{QStringLiteral("p6:1")});
    QCOMPARE(lines(builder, behind(builder, Rule::Durable, {}).failsThisTest), QStringList{QStringLiteral("p7:2")});
    QCOMPARE(lines(builder, behind(builder, Rule::Durable, {}).leftOut),
             QStringList{QStringLiteral("p5:4:not_in_use")});
}

void TestCounting::countsMinorsOfWhatCounts()
{
    DossierBuilder builder = house();
    Term counting = termAt(QStringLiteral("p7"), 10);
    counting.minors = 4;
    Term unknown = termAt(QStringLiteral("p6"), 10);
    Term decided = termAt(QStringLiteral("p5"), 10);
    decided.minors = 3;
    builder.with(counting).with(unknown).with(decided);
    QCOMPARE(lines(builder, behind(builder, Rule::UnaccompaniedMinors, {}).included),
             QStringList{QStringLiteral("p7:4")});
    QCOMPARE(lines(builder, behind(builder, Rule::UnaccompaniedMinors, {}).leftOut),
             QStringList{QStringLiteral("p5:3:not_in_use")});
}

void TestCounting::countsUrgentPlacesApart()
{
    DossierBuilder builder = house();
    Term fresh = term(QStringLiteral("a"), QStringLiteral("p7"), 1);
    fresh.stream = Stream::Urgent;
    fresh.kind = std::nullopt;
    fresh.until = kAsOf;
    Term longer = term(QStringLiteral("b"), QStringLiteral("p7"), 2);
    longer.stream = Stream::Urgent;
    longer.extendsEarlier = true;
    Term ukraine = term(QStringLiteral("c"), QStringLiteral("p7"), 4);
    ukraine.stream = Stream::Ukraine;
    ukraine.extendsEarlier = true;
    Term planned = term(QStringLiteral("d"), QStringLiteral("p5"), 8);
    planned.stream = Stream::Urgent;
    builder.with(fresh).with(longer).with(ukraine).with(planned);
    const CountedAreas areas = count(builder);
    QCOMPARE(lines(builder, behind(builder, Rule::UrgentNew, {}).included), QStringList{QStringLiteral("p7:1")});
    QCOMPARE(lines(builder, behind(builder, Rule::UrgentNew, {}).leftOut),
             QStringList{QStringLiteral("p5:8:not_in_use")});
    QCOMPARE(lines(builder, behind(builder, Rule::UrgentExtended, {}).included), QStringList{QStringLiteral("p7:2")});
    QCOMPARE(lines(builder, behind(builder, Rule::Ukraine, {}).included), QStringList{QStringLiteral("p7:4")});
    QCOMPARE(*areas.province.counts.value, 0.0);
}

void TestCounting::sortsByHostThenName()
{
    DossierBuilder builder;
    builder.municipality(QStringLiteral("B")).municipality(QStringLiteral("A"));
    builder.location(QStringLiteral("x"), QStringLiteral("B"), Phase::Operation);
    builder.location(QStringLiteral("y"), QStringLiteral("A"), Phase::Operation);
    builder.location(QStringLiteral("z"), QStringLiteral("A"), Phase::Operation);
    builder.with(term(QStringLiteral("1"), QStringLiteral("z"), 1))
        .with(term(QStringLiteral("2"), QStringLiteral("x"), 2));
    builder.with(term(QStringLiteral("3"), QStringLiteral("y"), 3))
        .with(term(QStringLiteral("4"), QStringLiteral("z"), 4));
    QCOMPARE(lines(builder, behind(builder, Rule::Counts, {}).included),
             (QStringList{QStringLiteral("y:3"), QStringLiteral("z:1"), QStringLiteral("z:4"), QStringLiteral("x:2")}));
}

void TestCounting::namesEachSourceOnce()
{
    DossierBuilder builder = house();
    for (const char *location : {"p6", "p7", "p8", "p5"}) {
        Term row = termAt(QLatin1String(location), 1);
        row.source = location[1] == '8' ? QStringLiteral("letter") : QStringLiteral("agreement");
        builder.with(row);
    }
    QCOMPARE(behind(builder, Rule::Counts, {}).sources,
             (QStringList{QStringLiteral("agreement"), QStringLiteral("letter")}));
    QCOMPARE(behind(builder, Rule::Decided, {}).sources, QStringList{QStringLiteral("agreement")});
}

void TestCounting::hasZeroPlacesWithoutTerms()
{
    const CountedAreas areas = count(house());
    QVERIFY(areas.province.counts.value == 0.0);
    QVERIFY(areas.municipalities[1].ukraine.value == 0.0);
    QCOMPARE(areas.province.counts.asOf, kAsOf);
    QVERIFY(areas.province.urgentExtended.rule == Rule::UrgentExtended);
}

REGIE_TEST_CORE(TestCounting)
#include "test_counting.moc"
