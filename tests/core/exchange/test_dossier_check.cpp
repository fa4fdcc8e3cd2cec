// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dossier_check.h"

#include "tests/support/dossier_builder.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace regie;
using namespace regie::exchange;

Q_DECLARE_METATYPE(regie::domain::Dossier)

namespace {

tests::DossierBuilder sound()
{
    tests::DossierBuilder builder;
    builder.cycle(QStringLiteral("2025-2026"))
        .municipality(QStringLiteral("GM0001"), QStringLiteral("Aldorp"))
        .municipality(QStringLiteral("GM0002"), QStringLiteral("Bedorp"))
        .location(QStringLiteral("Park"), QStringLiteral("GM0001"), domain::Phase::Operation)
        .with(tests::statement(QStringLiteral("s0"), QStringLiteral("GM0001"), 100));
    return builder;
}

template <typename Alter>
domain::Dossier withTerm(Alter alter)
{
    domain::Term term = tests::term(QStringLiteral("t"), QStringLiteral("Park"), 10);
    alter(term);
    return sound().with(term).dossier();
}

template <typename Alter>
domain::Dossier withStatements(Alter alter)
{
    domain::TaskStatement first = tests::statement(QStringLiteral("s1"), QStringLiteral("GM0001"), 100);
    domain::TaskStatement second = tests::statement(QStringLiteral("s2"), QStringLiteral("GM0001"), 90);
    alter(first, second);
    return sound().with(first).with(second).dossier();
}

domain::Dossier withTerms(QDate end, QDate start, bool extends)
{
    domain::Term first = tests::term(QStringLiteral("t1"), QStringLiteral("Park"), 10);
    first.until = end;
    domain::Term second = tests::term(QStringLiteral("t2"), QStringLiteral("Park"), 10);
    second.from = start;
    second.extendsEarlier = extends;
    return sound().with(first).with(second).dossier();
}

} // namespace

class TestDossierCheck : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatIsUnsound_data();
    void findsWhatIsUnsound();
    void theSentenceNamesTheRow();
    void theJsonNamesTheRow();
};

void TestDossierCheck::findsWhatIsUnsound_data()
{
    using domain::TaskStatement;
    using domain::Term;
    QTest::addColumn<domain::Dossier>("dossier");
    QTest::addColumn<QString>("found");
    const QString none = QLatin1String("");
    QTest::newRow("nothing") << withTerm([](Term &) {}) << none;
    QTest::newRow("minors above places") << withTerm([](Term &t) { t.minors = 11; }) << "terms t error";
    QTest::newRow("minors as many as places") << withTerm([](Term &t) { t.minors = 10; }) << none;
    QTest::newRow("special care above places") << withTerm([](Term &t) { t.specialCare = 11; }) << "terms t error";
    QTest::newRow("more in use than there are") << withTerm([](Term &t) { t.occupied = 11; }) << "terms t warning";
    QTest::newRow("negative homes") << withTerm([](Term &t) { t.otherHomes = -1; }) << "terms t error";
    QTest::newRow("the end before the start")
        << withTerm([](Term &t) { t.until = QDate(2023, 12, 31); }) << "terms t error";
    QTest::newRow("one day") << withTerm([](Term &t) { t.until = t.from; }) << none;
    QTest::newRow("for itself") << withTerm([](Term &t) {
        t.forMunicipality = QStringLiteral("GM0001");
        t.forPlaces = 5;
    }) << "terms t error";
    QTest::newRow("for another") << withTerm([](Term &t) {
        t.forMunicipality = QStringLiteral("GM0002");
        t.forPlaces = 10;
    }) << none;
    QTest::newRow("more for another than there are") << withTerm([](Term &t) {
        t.forMunicipality = QStringLiteral("GM0002");
        t.forPlaces = 11;
    }) << "terms t error";
    QTest::newRow("for another without a number")
        << withTerm([](Term &t) { t.forMunicipality = QStringLiteral("GM0002"); }) << "terms t error";
    QTest::newRow("amv reception with others") << withTerm([](Term &t) {
        t.kind = domain::LocationKind::Minors;
        t.minors = 4;
    }) << "terms t warning";
    QTest::newRow("amv reception, number unknown")
        << withTerm([](Term &t) { t.kind = domain::LocationKind::Minors; }) << none;
    QTest::newRow("an extension of nothing") << withTerm([](Term &t) { t.extendsEarlier = true; }) << "terms t warning";
    const QDate end(2025, 12, 31);
    QTest::newRow("an extension from the next day") << withTerms(end, end.addDays(1), true) << none;
    QTest::newRow("terms that overlap a day") << withTerms(end, end, true) << "terms t2 warning";
    QTest::newRow("a term after one without end") << withTerms(QDate(), end, false) << "terms t2 warning";
    QTest::newRow("a term whose start is unknown") << withTerms(QDate(), QDate(), false) << none;

    QTest::newRow("two statements, none in force") << withStatements([](TaskStatement &, TaskStatement &) {}) << none;
    QTest::newRow("two in force that differ")
        << withStatements([](TaskStatement &a, TaskStatement &b) { a.inForce = b.inForce = true; })
        << "task_statements s2 warning";
    QTest::newRow("two in force that agree") << withStatements([](TaskStatement &a, TaskStatement &b) {
        a.inForce = b.inForce = true;
        b.places = a.places;
    }) << none;
    QTest::newRow("two in force for different streams") << withStatements([](TaskStatement &a, TaskStatement &b) {
        a.inForce = b.inForce = true;
        b.stream = domain::Stream::Urgent;
    }) << none;
    QTest::newRow("a half-year for asylum")
        << withStatements([](TaskStatement &a, TaskStatement &) { a.period = QStringLiteral("2026-1"); })
        << "task_statements s1 error";
    QTest::newRow("a cycle that the dossier lacks")
        << withStatements([](TaskStatement &a, TaskStatement &) { a.period = QStringLiteral("2031-2032"); })
        << "task_statements s1 warning";

    QTest::newRow("a name twice")
        << sound().location(QStringLiteral("park"), QStringLiteral("GM0001"), std::nullopt).dossier()
        << "locations park warning";
    QTest::newRow("a name in two municipalities")
        << sound().location(QStringLiteral("park"), QStringLiteral("GM0002"), std::nullopt).dossier() << none;
    QTest::newRow("a cut-off that is no date")
        << sound()
               .parameter(QStringLiteral("2025-2026"), domain::ParameterName::CutOff, QStringLiteral("2026-02-30"))
               .dossier()
        << "cycle_parameters 2025-2026cut_off error";
    domain::Trade toItself = tests::trade(QStringLiteral("u"), QStringLiteral("GM0001"), QStringLiteral("GM0001"), 5);
    QTest::newRow("a trade with itself") << sound().with(toItself).dossier() << "trades u error";
    domain::HalfYearLedger again = tests::ledger(QStringLiteral("GM0001"), QStringLiteral("2026-1"), 5);
    again.id = QStringLiteral("z");
    QTest::newRow("a half-year twice")
        << sound().with(tests::ledger(QStringLiteral("GM0001"), QStringLiteral("2026-1"), 5)).with(again).dossier()
        << "half_year_ledgers z warning";
    const auto three = *domain::ScoreValue::fromNumber(3);
    QTest::newRow("two scores of one day")
        << sound()
               .with(tests::score(QStringLiteral("c1"), QStringLiteral("GM0001"), three, QDate(2026, 1, 1)))
               .with(tests::score(QStringLiteral("c2"), QStringLiteral("GM0001"), three, QDate(2026, 1, 1)))
               .dossier()
        << "scores c2 warning";
    QTest::newRow("a target of 6") << sound().with(tests::target(QStringLiteral("d"), QString(), 6)).dossier()
                                   << "targets d error";
}

void TestDossierCheck::findsWhatIsUnsound()
{
    QFETCH(domain::Dossier, dossier);
    QStringList found;
    for (const DataFinding &finding : check(dossier))
        found << finding.table + QLatin1Char(' ') + finding.id + QLatin1Char(' ') + domain::keyOf(finding.severity);
    QTEST(found.isEmpty() ? QString(QLatin1String("")) : found.join(QLatin1String(", ")), "found");
}

void TestDossierCheck::theSentenceNamesTheRow()
{
    const auto findings = check(withTerm([](domain::Term &term) { term.minors = 11; }));
    QVERIFY(findings.front().sentence.startsWith(QStringLiteral("Aldorp, Park")));
}

void TestDossierCheck::theJsonNamesTheRow()
{
    const auto findings = check(withTerm([](domain::Term &term) { term.minors = 11; }));
    const QJsonArray json = QJsonDocument::fromJson(checkJson(findings)).array();
    QCOMPARE(json.size(), 1);
    QCOMPARE(json.at(0)[QStringLiteral("table")].toString(), QStringLiteral("terms"));
    QCOMPARE(json.at(0)[QStringLiteral("id")].toString(), QStringLiteral("t"));
    QCOMPARE(json.at(0)[QStringLiteral("severity")].toString(), QStringLiteral("error"));
}

REGIE_TEST_CORE(TestDossierCheck)
#include "test_dossier_check.moc"
