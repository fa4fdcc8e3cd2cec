// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/term_rules.h"
#include "tests/support/dossier_builder.h"
#include "tests/support/test_main.h"

using namespace regie::analysis;
using namespace regie::domain;
using regie::tests::day;
using regie::tests::term;

using Reason = std::optional<LeftOutReason>;
Q_DECLARE_METATYPE(Reason)

namespace {

const QString kHost = QStringLiteral("GM0001");
const QString kOther = QStringLiteral("GM0002");

Location locationIn(std::optional<Phase> phase)
{
    Location location;
    location.id = QStringLiteral("place");
    location.municipality = kHost;
    location.phase = phase;
    return location;
}

CycleRules rules()
{
    return CycleRules::defaults(*CyclePeriod::fromText(QStringLiteral("2025-2026")));
}

Term plainTerm()
{
    return term(QStringLiteral("t"), QStringLiteral("place"), 100);
}

void reasonColumns()
{
    QTest::addColumn<Term>("row");
    QTest::addColumn<std::optional<Phase>>("phase");
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<Reason>("reason");
}

/// A row about a term that counts but for what `alter` does to it.
template <typename Alter>
void addTerm(const char *name, QDate asOf, Reason reason, Alter alter)
{
    Term row = plainTerm();
    alter(row);
    QTest::newRow(name) << row << std::optional(Phase::Operation) << asOf << reason;
}

void addPhase(const char *name, std::optional<Phase> phase, Reason reason)
{
    QTest::newRow(name) << plainTerm() << phase << QDate(2026, 3, 1) << reason;
}

} // namespace

class TestTermRules : public QObject
{
    Q_OBJECT

private slots:
    void saysWhyATermDoesNotCount_data();
    void saysWhyATermDoesNotCount();
    void saysWhyATermIsNotPlanned_data();
    void saysWhyATermIsNotPlanned();
    void saysWhyATermIsNotAvailable_data();
    void saysWhyATermIsNotAvailable();
    void triesTheReasonsInOrder();
    void splitsSharedTerms_data();
    void splitsSharedTerms();
    void findsAnniversaries_data();
    void findsAnniversaries();
    void tellsDurableTerms_data();
    void tellsDurableTerms();
    void knowsTheSchoolYear_data();
    void knowsTheSchoolYear();
};

void TestTermRules::saysWhyATermDoesNotCount_data()
{
    reasonColumns();
    const QDate late(2026, 3, 1);
    const QDate early(2025, 6, 1);
    const Reason counts;
    addTerm("without an end it counts", late, counts, [](Term &) {});
    addTerm("ending on the as-of date it counts", late, counts, [&](Term &t) { t.until = late; });
    addTerm("ending the day before the as-of date it ended", late, LeftOutReason::Ended,
            [&](Term &t) { t.until = late.addDays(-1); });
    addTerm("ending on the cut-off date it counts", early, counts, [](Term &t) { t.until = day("2026-02-01"); });
    addTerm("ending the day before the cut-off it ends too soon", early, LeftOutReason::EndsBeforeCutOff,
            [](Term &t) { t.until = day("2026-01-31"); });
    addTerm("on the cut-off date, ending that day, it counts", day("2026-02-01"), counts,
            [](Term &t) { t.until = day("2026-02-01"); });
    addTerm("ended before the cut-off and the as-of date it ended", late, LeftOutReason::Ended,
            [](Term &t) { t.until = day("2026-01-31"); });
    addTerm("starting on the as-of date it counts", late, counts, [&](Term &t) { t.from = late; });
    addTerm("starting the day after the as-of date it is not available yet", late, LeftOutReason::NotAvailableYet,
            [&](Term &t) { t.from = late.addDays(1); });
    addTerm("an unknown start does not count", late, LeftOutReason::StartUnknown, [](Term &t) { t.from = QDate(); });
    addTerm("another stream does not count", late, LeftOutReason::OtherStream,
            [](Term &t) { t.stream = Stream::Ukraine; });
    addTerm("an unknown kind does not count", late, LeftOutReason::KindDoesNotCount,
            [](Term &t) { t.kind = std::nullopt; });
    addTerm("emergency shelter does not count", late, LeftOutReason::KindDoesNotCount,
            [](Term &t) { t.kind = LocationKind::EmergencyShelter; });
    addTerm("mixed living counts", late, counts, [](Term &t) { t.kind = LocationKind::MixedLiving; });
    addPhase("a location being built is not in use", Phase::Realisation, LeftOutReason::NotInUse);
    addPhase("a location in preparation is not in use", Phase::FinalDecision, LeftOutReason::NotInUse);
    addPhase("a location of an unknown phase is not in use", std::nullopt, LeftOutReason::NotInUse);
    addPhase("a location in evaluation is in use", Phase::Evaluation, counts);
    addPhase("a location that winds down is in use", Phase::WindingDown, counts);
}

void TestTermRules::saysWhyATermDoesNotCount()
{
    QFETCH(Term, row);
    QFETCH(std::optional<Phase>, phase);
    QFETCH(QDate, asOf);
    QFETCH(Reason, reason);
    QVERIFY(whyNotCounted(row, locationIn(phase), rules(), asOf) == reason);
}

void TestTermRules::saysWhyATermIsNotPlanned_data()
{
    reasonColumns();
    const QDate asOf(2025, 6, 1);
    addTerm("a start in the future does not matter", asOf, {}, [](Term &t) { t.from = day("2027-01-01"); });
    addTerm("an unknown start does not matter", asOf, {}, [](Term &t) { t.from = QDate(); });
    addTerm("ending on the as-of date but before the cut-off is too soon", asOf, LeftOutReason::EndsBeforeCutOff,
            [&](Term &t) { t.until = asOf; });
    addTerm("ending the day before the as-of date it ended", asOf, LeftOutReason::Ended,
            [&](Term &t) { t.until = asOf.addDays(-1); });
    addTerm("ending on the cut-off date it is planned", asOf, {}, [](Term &t) { t.until = day("2026-02-01"); });
    addTerm("another stream is not planned", asOf, LeftOutReason::OtherStream,
            [](Term &t) { t.stream = Stream::Urgent; });
    addTerm("a kind that does not count is not planned", asOf, LeftOutReason::KindDoesNotCount,
            [](Term &t) { t.kind = LocationKind::Transfer; });
}

void TestTermRules::saysWhyATermIsNotPlanned()
{
    QFETCH(Term, row);
    QFETCH(QDate, asOf);
    QFETCH(Reason, reason);
    QVERIFY(whyNotPlanned(row, rules(), asOf) == reason);
}

void TestTermRules::saysWhyATermIsNotAvailable_data()
{
    reasonColumns();
    const QDate asOf(2025, 6, 1);
    addTerm("ending before the cut-off does not matter", asOf, {}, [](Term &t) { t.until = day("2025-12-31"); });
    addTerm("the kind does not matter", asOf, {}, [](Term &t) { t.kind = LocationKind::CrisisShelter; });
    addTerm("ending on the as-of date it is available", asOf, {}, [&](Term &t) { t.until = asOf; });
    addTerm("ending the day before it ended", asOf, LeftOutReason::Ended, [&](Term &t) { t.until = asOf.addDays(-1); });
    addTerm("starting a day later it is not available yet", asOf, LeftOutReason::NotAvailableYet,
            [&](Term &t) { t.from = asOf.addDays(1); });
    addTerm("an unknown start is not available", asOf, LeftOutReason::StartUnknown, [](Term &t) { t.from = QDate(); });
    addPhase("a location that is decided is not in use", Phase::Realisation, LeftOutReason::NotInUse);
}

void TestTermRules::saysWhyATermIsNotAvailable()
{
    QFETCH(Term, row);
    QFETCH(std::optional<Phase>, phase);
    QFETCH(QDate, asOf);
    QFETCH(Reason, reason);
    QVERIFY(whyNotAvailable(row, locationIn(phase), asOf) == reason);
}

void TestTermRules::triesTheReasonsInOrder()
{
    const QDate asOf(2025, 6, 1);
    Term row = plainTerm();
    row.stream = Stream::Urgent;
    row.kind = std::nullopt;
    row.from = QDate();
    row.until = day("2025-05-31");
    Location location = locationIn(std::nullopt);
    const auto why = [&] { return whyNotCounted(row, location, rules(), asOf); };
    QVERIFY(why() == LeftOutReason::OtherStream);
    row.stream = Stream::Asylum;
    QVERIFY(why() == LeftOutReason::KindDoesNotCount);
    row.kind = LocationKind::SmallScale;
    QVERIFY(why() == LeftOutReason::NotInUse);
    location.phase = Phase::Operation;
    QVERIFY(why() == LeftOutReason::StartUnknown);
    row.from = asOf.addDays(1);
    QVERIFY(why() == LeftOutReason::NotAvailableYet);
    row.from = day("2024-01-01");
    QVERIFY(why() == LeftOutReason::Ended);
    row.until = asOf;
    QVERIFY(why() == LeftOutReason::EndsBeforeCutOff);
    row.until = day("2026-02-01");
    QVERIFY(!why());
}

void TestTermRules::splitsSharedTerms_data()
{
    QTest::addColumn<int>("places");
    QTest::addColumn<int>("delivered");
    QTest::addColumn<int>("minors");
    QTest::addColumn<QList<int>>("host");
    QTest::addColumn<QList<int>>("receiver");
    QTest::newRow("the host keeps what it does not deliver") << 100 << 40 << 0 << QList{60, 0} << QList{40, 0};
    QTest::newRow("minors go to the host first") << 100 << 40 << 50 << QList{60, 50} << QList{40, 0};
    QTest::newRow("minors beyond the host's places go along") << 100 << 40 << 70 << QList{60, 60} << QList{40, 10};
    QTest::newRow("an unknown number of minors adds nothing") << 100 << 40 << -1 << QList{60, 0} << QList{40, 0};
    QTest::newRow("delivering all leaves the host no share") << 100 << 100 << 20 << QList<int>() << QList{100, 20};
    QTest::newRow("delivering none leaves the receiver no share") << 100 << 0 << 20 << QList{100, 20} << QList<int>();
    QTest::newRow("a term without places is the host's") << 0 << 0 << 0 << QList{0, 0} << QList<int>();
}

void TestTermRules::splitsSharedTerms()
{
    QFETCH(int, places);
    QFETCH(int, delivered);
    QFETCH(int, minors);
    QFETCH(QList<int>, host);
    QFETCH(QList<int>, receiver);
    Term row = plainTerm();
    row.places = places;
    row.forMunicipality = kOther;
    row.forPlaces = delivered;
    if (minors >= 0)
        row.minors = minors;
    QList<int> ofHost;
    QList<int> ofReceiver;
    for (const Share &share : sharesOf(row, kHost))
        (share.municipality == kHost ? ofHost : ofReceiver) << share.places << share.minors;
    QCOMPARE(ofHost, host);
    QCOMPARE(ofReceiver, receiver);
}

void TestTermRules::findsAnniversaries_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("years");
    QTest::addColumn<QDate>("anniversary");
    QTest::newRow("a plain day") << QDate(2025, 1, 1) << 5 << QDate(2030, 1, 1);
    QTest::newRow("29 February in a year without one is 1 March") << QDate(2024, 2, 29) << 5 << QDate(2029, 3, 1);
    QTest::newRow("29 February in a leap year stays") << QDate(2024, 2, 29) << 4 << QDate(2028, 2, 29);
    QTest::newRow("28 February stays") << QDate(2024, 2, 28) << 5 << QDate(2029, 2, 28);
    QTest::newRow("28 February in a leap year stays") << QDate(2023, 2, 28) << 5 << QDate(2028, 2, 28);
}

void TestTermRules::findsAnniversaries()
{
    QFETCH(QDate, from);
    QFETCH(int, years);
    QTEST(anniversary(from, years), "anniversary");
}

void TestTermRules::tellsDurableTerms_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<bool>("durable");
    QTest::newRow("exactly five years") << QDate(2025, 1, 1) << QDate(2029, 12, 31) << true;
    QTest::newRow("a day less than five years") << QDate(2025, 1, 1) << QDate(2029, 12, 30) << false;
    QTest::newRow("a day more than five years") << QDate(2025, 1, 1) << QDate(2030, 1, 1) << true;
    QTest::newRow("no end") << QDate(2025, 1, 1) << QDate() << true;
    QTest::newRow("from 29 February to 28 February five years later")
        << QDate(2024, 2, 29) << QDate(2029, 2, 28) << true;
    QTest::newRow("from 29 February, a day less") << QDate(2024, 2, 29) << QDate(2029, 2, 27) << false;
    QTest::newRow("from 1 March to 29 February five years later, a leap year")
        << QDate(2023, 3, 1) << QDate(2028, 2, 29) << true;
    QTest::newRow("from 1 March to 28 February in a leap year") << QDate(2023, 3, 1) << QDate(2028, 2, 28) << false;
}

void TestTermRules::tellsDurableTerms()
{
    QFETCH(QDate, from);
    QFETCH(QDate, until);
    Term row = plainTerm();
    row.from = from;
    row.until = until;
    QTEST(isDurable(row, 5), "durable");
}

void TestTermRules::knowsTheSchoolYear_data()
{
    QTest::addColumn<QDate>("until");
    QTest::addColumn<bool>("during");
    QTest::newRow("the last day of the school year") << QDate(2026, 7, 31) << false;
    QTest::newRow("a day before its end") << QDate(2026, 7, 30) << true;
    QTest::newRow("its first day") << QDate(2026, 8, 1) << true;
    QTest::newRow("in the middle of it") << QDate(2026, 1, 31) << true;
    QTest::newRow("never") << QDate() << false;
}

void TestTermRules::knowsTheSchoolYear()
{
    QFETCH(QDate, until);
    QTEST(endsDuringSchoolYear(until), "during");
}

REGIE_TEST_CORE(TestTermRules)
#include "test_term_rules.moc"
