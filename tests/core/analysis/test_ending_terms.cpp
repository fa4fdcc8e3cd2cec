// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/ending_terms.h"

#include "core/analysis/extended_dossier.h"
#include "core/analysis/timeline.h"
#include "core/dossier/extension_changes.h"
#include "core/dossier/records.h"
#include "tests/support/dossier_builder.h"
#include "tests/support/test_main.h"

using namespace regie::analysis;
using namespace regie::domain;
using namespace Qt::StringLiterals;
using regie::tests::DossierBuilder;
using regie::tests::statement;
using regie::tests::term;

namespace {

const QDate kFrom(2026, 9, 1);
const QDate kUntil(2027, 1, 31);

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

QStringList idsOf(const Dossier &dossier, const std::vector<EndingPlaces> &ending)
{
    QStringList ids;
    for (const EndingPlaces &places : ending)
        ids << dossier.terms[places.term].id;
    return ids;
}

std::vector<EndingPlaces> endingIn(const DossierBuilder &builder, const EndingQuery &query = {{}, kFrom, kUntil})
{
    return endingPlaces(builder.dossier(), query);
}

TargetGroup families(const QString &location)
{
    TargetGroup group;
    group.id = location + u"-families"_s;
    group.location = location;
    group.kind = TargetGroupKind::Families;
    return group;
}

} // namespace

/// Which places end in a period, and what if they do not.
class TestEndingTerms : public QObject
{
    Q_OBJECT

private slots:
    void takesBothEndsOfThePeriod();
    void listsByTheLastDay();
    void leavesOutWhatIsNoPartOfTheTask();
    void listsEveryStreamWhenAsked();
    void givesAMunicipalityItsShare();
    void tellsWhetherChildrenMoveInASchoolYear_data();
    void tellsWhetherChildrenMoveInASchoolYear();
    void tellsWhetherTheTermIsExtended_data();
    void tellsWhetherTheTermIsExtended();
    void findsTheNextFirstDay_data();
    void findsTheNextFirstDay();
    void agreesWithTheTimeline();
    void aWhatIfIsWhatExtendingMakes();
    void extendsSeveralTermsInOneStep();
    void passesOverWhatCannotBeExtended();
    void aWhatIfMovesTheFirstShortage();
};

void TestEndingTerms::takesBothEndsOfThePeriod()
{
    DossierBuilder builder = house();
    builder.with(termUntil(u"1"_s, u"l"_s, 10, kFrom.addDays(-1))).with(termUntil(u"2"_s, u"l"_s, 10, kFrom));
    builder.with(termUntil(u"3"_s, u"l"_s, 10, kUntil)).with(termUntil(u"4"_s, u"l"_s, 10, kUntil.addDays(1)));
    builder.with(term(u"5"_s, u"l"_s, 10)); // without end
    QCOMPARE(idsOf(builder.dossier(), endingIn(builder)), (QStringList{u"2"_s, u"3"_s}));
}

void TestEndingTerms::listsByTheLastDay()
{
    DossierBuilder builder = house();
    builder.with(termUntil(u"1"_s, u"l"_s, 10, kUntil)).with(termUntil(u"2"_s, u"m"_s, 10, kFrom));
    QCOMPARE(idsOf(builder.dossier(), endingIn(builder)), (QStringList{u"2"_s, u"1"_s}));
}

void TestEndingTerms::leavesOutWhatIsNoPartOfTheTask()
{
    DossierBuilder builder = house();
    Term shelter = termUntil(u"1"_s, u"l"_s, 10, kUntil);
    shelter.kind = LocationKind::EmergencyShelter;
    Term ukraine = termUntil(u"2"_s, u"l"_s, 20, kUntil);
    ukraine.stream = Stream::Ukraine;
    builder.with(shelter).with(ukraine).with(termUntil(u"3"_s, u"n"_s, 40, kUntil));
    builder.with(termUntil(u"4"_s, u"l"_s, 0, kUntil));
    QVERIFY(endingIn(builder).empty());
}

void TestEndingTerms::listsEveryStreamWhenAsked()
{
    DossierBuilder builder = house();
    Term urgent = termUntil(u"1"_s, u"l"_s, 10, kUntil);
    urgent.stream = Stream::Urgent;
    urgent.kind = LocationKind::EmergencyShelter;
    builder.with(urgent).with(termUntil(u"2"_s, u"l"_s, 10, kUntil)).with(termUntil(u"3"_s, u"n"_s, 40, kUntil));
    const auto all = endingIn(builder, {{}, kFrom, kUntil, EndingScope::EveryStream});
    QCOMPARE(idsOf(builder.dossier(), all), (QStringList{u"1"_s, u"2"_s}));
}

void TestEndingTerms::givesAMunicipalityItsShare()
{
    DossierBuilder builder = house();
    Term shared = termUntil(u"1"_s, u"l"_s, 100, kUntil);
    shared.minors = 80;
    shared.forMunicipality = u"B"_s;
    shared.forPlaces = 30;
    builder.with(shared).with(termUntil(u"2"_s, u"l"_s, 10, kUntil));
    const auto ofB = endingIn(builder, {u"B"_s, kFrom, kUntil});
    QCOMPARE(ofB.size(), 1U);
    QCOMPARE(ofB[0].places, 30);
    QVERIFY(ofB[0].minors == 10); // the host's 70 places come first
    const auto ofA = endingIn(builder, {u"A"_s, kFrom, kUntil});
    QCOMPARE(ofA[0].places, 70);
    QVERIFY2(!ofA[1].minors, "an unknown number of minors stays unknown");
    QCOMPARE(endingIn(builder)[0].places, 100);
}

void TestEndingTerms::tellsWhetherChildrenMoveInASchoolYear_data()
{
    QTest::addColumn<QDate>("until");
    QTest::addColumn<bool>("hasFamilies");
    QTest::addColumn<int>("children");
    QTest::addColumn<bool>("duringSchoolYear");
    QTest::newRow("the last day of July") << QDate(2027, 7, 31) << true << 10 << false;
    QTest::newRow("the day before it") << QDate(2027, 7, 30) << true << 10 << true;
    QTest::newRow("the first day of August") << QDate(2027, 8, 1) << true << 10 << true;
    QTest::newRow("only the minors where there are no families") << QDate(2027, 3, 31) << false << 4 << true;
}

void TestEndingTerms::tellsWhetherChildrenMoveInASchoolYear()
{
    QFETCH(QDate, until);
    QFETCH(bool, hasFamilies);
    DossierBuilder builder = house();
    Term row = termUntil(u"1"_s, u"l"_s, 10, until);
    row.minors = 4;
    builder.with(row);
    if (hasFamilies)
        builder.with(families(u"l"_s));
    const auto ending = endingIn(builder, {{}, kFrom, QDate(2027, 12, 31)});
    QTEST(ending.at(0).forChildren.sum(), "children");
    QTEST(ending.at(0).duringSchoolYear, "duringSchoolYear");
}

void TestEndingTerms::tellsWhetherTheTermIsExtended_data()
{
    QTest::addColumn<Stream>("stream");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<bool>("extendsEarlier");
    QTest::addColumn<bool>("isExtended");
    QTest::newRow("by a term with a later end") << Stream::Asylum << kUntil.addYears(1) << true << true;
    QTest::newRow("by a term without end") << Stream::Asylum << QDate() << true << true;
    QTest::newRow("not by a term of another stream") << Stream::Urgent << kUntil.addYears(1) << true << false;
    QTest::newRow("not by a term that is no extension") << Stream::Asylum << kUntil.addYears(1) << false << false;
    QTest::newRow("not by a term that ends on the same day") << Stream::Asylum << kUntil << true << false;
}

void TestEndingTerms::tellsWhetherTheTermIsExtended()
{
    QFETCH(Stream, stream);
    QFETCH(QDate, until);
    QFETCH(bool, extendsEarlier);
    QFETCH(bool, isExtended);
    DossierBuilder builder = house();
    Term other = termUntil(u"2"_s, u"l"_s, 10, until);
    other.stream = stream;
    other.extendsEarlier = extendsEarlier;
    builder.with(termUntil(u"1"_s, u"l"_s, 10, kUntil)).with(other);
    const EndingPlaces first = endingIn(builder).at(0);
    QCOMPARE(first.isExtended, isExtended);
    QCOMPARE(first.extendedTo.value_or(QDate()), isExtended ? until : QDate());
}

void TestEndingTerms::findsTheNextFirstDay_data()
{
    QTest::addColumn<int>("month");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QDate>("first");
    QTest::newRow("1 February of the next year") << 2 << QDate(2026, 9, 1) << QDate(2027, 2, 1);
    QTest::newRow("1 February on the last day before it") << 2 << QDate(2027, 1, 31) << QDate(2027, 2, 1);
    QTest::newRow("on 1 February itself the one after") << 2 << QDate(2027, 2, 1) << QDate(2028, 2, 1);
    QTest::newRow("1 July of the same year") << 7 << QDate(2026, 6, 30) << QDate(2026, 7, 1);
}

void TestEndingTerms::findsTheNextFirstDay()
{
    QFETCH(int, month);
    QFETCH(QDate, date);
    QTEST(nextFirstOf(month, date), "first");
}

void TestEndingTerms::agreesWithTheTimeline()
{
    DossierBuilder builder = house();
    for (int i = 0; i < 40; ++i)
        builder.with(termUntil(u"t%1"_s.arg(i, 2, 10, QLatin1Char('0')), i % 3 == 0 ? u"m"_s : u"l"_s, i,
                               QDate(2026, 3, 15).addDays(13 * i)));
    const MonthRange months{QDate(2026, 3, 1), QDate(2027, 12, 31)};
    int inMonths = 0;
    for (const TimelineMonth &month : timelineOf(builder.dossier(), u"A"_s, months).months) {
        for (const EndingTerm &ending : month.ending)
            inMonths += ending.places;
    }
    int listed = 0;
    for (const EndingPlaces &places : endingIn(builder, {u"A"_s, months.first, months.last}))
        listed += places.places;
    QCOMPARE(listed, inMonths);
    QVERIFY(listed > 0);
}

void TestEndingTerms::aWhatIfIsWhatExtendingMakes()
{
    DossierBuilder builder = house();
    builder.with(termUntil(u"1"_s, u"l"_s, 10, kUntil)).with(termUntil(u"2"_s, u"m"_s, 20, kFrom));
    const std::vector<TermExtension> extensions{{u"1"_s, QDate(2028, 12, 31)}, {u"2"_s, QDate(2027, 6, 30)}};
    const auto edit = regie::dossier::changes::extendTerms(builder.dossier(), extensions);
    QCOMPARE(edit.changes.size(), 2U);
    const Dossier extended = extendedDossier(builder.dossier(), extensions);
    QCOMPARE(extended.terms.size(), 4U);
    for (std::size_t i = 0; i < extensions.size(); ++i) {
        const Term *made = find(extended.terms, extensions[i].term + u"/extended"_s);
        QVERIFY(made);
        Term same = *made;
        same.id = edit.changes[i].id;
        QCOMPARE(*edit.changes[i].after, regie::dossier::valuesOf(same));
    }
}

void TestEndingTerms::extendsSeveralTermsInOneStep()
{
    DossierBuilder builder = house();
    builder.with(termUntil(u"1"_s, u"l"_s, 10, kUntil)).with(termUntil(u"2"_s, u"m"_s, 20, kFrom));
    using regie::dossier::changes::extendTerms;
    const auto one = extendTerms(builder.dossier(), {{u"1"_s, QDate(2028, 1, 31)}});
    QCOMPARE(one.action.values.value(u"subject"_s).toString(), u"l"_s);
    const auto two = extendTerms(builder.dossier(), {{u"1"_s, QDate(2028, 1, 31)}, {u"2"_s, QDate(2028, 1, 31)}});
    QCOMPARE(two.action.values.value(u"count"_s).toInt(), 2);
    QVERIFY(extendTerms(builder.dossier(), {}).isEmpty());
}

void TestEndingTerms::passesOverWhatCannotBeExtended()
{
    DossierBuilder builder = house();
    builder.with(termUntil(u"1"_s, u"l"_s, 10, kUntil)).with(term(u"2"_s, u"l"_s, 10));
    const std::vector<TermExtension> none{{u"1"_s, kUntil}, {u"2"_s, kUntil}, {u"gone"_s, kUntil}, {u"1"_s, QDate()}};
    QVERIFY(regie::dossier::changes::extendTerms(builder.dossier(), none).isEmpty());
    QCOMPARE(extendedDossier(builder.dossier(), none).terms.size(), 2U);
}

void TestEndingTerms::aWhatIfMovesTheFirstShortage()
{
    DossierBuilder builder = house();
    builder.with(statement(u"s"_s, u"A"_s, 30)).with(termUntil(u"1"_s, u"l"_s, 30, QDate(2026, 10, 15)));
    const MonthRange months{kFrom, QDate(2026, 12, 31)};
    QCOMPARE(*timelineOf(builder.dossier(), u"A"_s, months).firstShortage, QDate(2026, 10, 31));
    const Dossier later = extendedDossier(builder.dossier(), {{u"1"_s, QDate(2026, 12, 1)}});
    QCOMPARE(*timelineOf(later, u"A"_s, months).firstShortage, QDate(2026, 12, 31));
    const Dossier kept = extendedDossier(builder.dossier(), {{u"1"_s, QDate(2026, 12, 31)}});
    QVERIFY(!timelineOf(kept, u"A"_s, months).firstShortage);
}

REGIE_TEST_CORE(TestEndingTerms)
#include "test_ending_terms.moc"
