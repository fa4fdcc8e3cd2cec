// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures.h"
#include "tests/support/dossier_builder.h"
#include "tests/support/test_main.h"

using namespace regie::analysis;
using namespace regie::domain;
using namespace Qt::StringLiterals;
using regie::tests::DossierBuilder;
using regie::tests::statement;
using regie::tests::term;

class TestFigures : public QObject
{
    Q_OBJECT

private slots:
    void findsTheCycleOfTheDate_data();
    void findsTheCycleOfTheDate();
    void readsTheParametersOfTheCycle();
    void tellsTheDifferenceWithTheTask();
    void findsAnArea();
    void staysQuickWithManyTerms();
};

void TestFigures::findsTheCycleOfTheDate_data()
{
    QTest::addColumn<QStringList>("cycles");
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<QString>("cycle");
    const QStringList two{u"2025-2026"_s, u"2029-2030"_s};
    QTest::newRow("the cycle that contains the date") << two << QDate(2026, 12, 31) << u"2025-2026"_s;
    QTest::newRow("between two cycles the later") << two << QDate(2027, 1, 1) << u"2029-2030"_s;
    QTest::newRow("before all cycles the first") << two << QDate(2024, 6, 1) << u"2025-2026"_s;
    QTest::newRow("after all cycles the last") << two << QDate(2040, 6, 1) << u"2029-2030"_s;
    QTest::newRow("without cycles the one of the law") << QStringList() << QDate(2027, 6, 1) << u"2027-2028"_s;
}

void TestFigures::findsTheCycleOfTheDate()
{
    QFETCH(QStringList, cycles);
    QFETCH(QDate, asOf);
    QFETCH(QString, cycle);
    DossierBuilder builder;
    for (const QString &period : cycles)
        builder.cycle(period);
    QCOMPARE(rulesOn(builder.dossier(), asOf).period.text(), cycle);
    QCOMPARE(figuresOn(builder.dossier(), asOf).rules.period.text(), cycle);
}

void TestFigures::readsTheParametersOfTheCycle()
{
    DossierBuilder builder;
    builder.cycle(u"2025-2026"_s).municipality(u"A"_s).location(u"l"_s, u"A"_s, Phase::Operation);
    Term shelter = term(u"t"_s, u"l"_s, 80);
    shelter.kind = LocationKind::EmergencyShelter;
    shelter.until = QDate(2026, 5, 31);
    builder.with(shelter);
    const QDate asOf(2026, 3, 1);
    QVERIFY(figuresOn(builder.dossier(), asOf).province.counts.value == 0.0);
    builder.parameter(u"2025-2026"_s, ParameterName::CountingKinds, u"azc,noodopvang"_s);
    builder.parameter(u"2025-2026"_s, ParameterName::LargePlaces, u"80"_s);
    builder.parameter(u"2025-2026"_s, ParameterName::DurableYears, u"2"_s);
    QVERIFY(figuresOn(builder.dossier(), asOf).province.counts.value == 80.0);
    QVERIFY(figuresOn(builder.dossier(), asOf).province.large.value == 80.0);
    QVERIFY(figuresOn(builder.dossier(), asOf).province.durable.value == 80.0);
    builder.parameter(u"2025-2026"_s, ParameterName::CutOff, u"2026-06-01"_s);
    QVERIFY(figuresOn(builder.dossier(), asOf).province.counts.value == 0.0);
}

void TestFigures::tellsTheDifferenceWithTheTask()
{
    DossierBuilder builder;
    builder.municipality(u"A"_s).municipality(u"B"_s);
    builder.location(u"l"_s, u"A"_s, Phase::Operation).location(u"m"_s, u"A"_s, Phase::Realisation);
    builder.with(term(u"t"_s, u"l"_s, 90)).with(term(u"u"_s, u"m"_s, 40)).with(statement(u"s"_s, u"A"_s, 310));
    const Figures figures = figuresOn(builder.dossier(), QDate(2026, 3, 1));
    QVERIFY(figures.area(u"A"_s)->difference() == -180);
    QVERIFY(figures.area(u"A"_s)->toFind.value == 180.0);
    QVERIFY(figures.area(u"A"_s)->remaining.value == 220.0);
    QVERIFY(!figures.area(u"B"_s)->difference());
}

void TestFigures::findsAnArea()
{
    DossierBuilder builder;
    builder.municipality(u"A"_s);
    const Figures figures = figuresOn(builder.dossier(), QDate(2026, 3, 1));
    QVERIFY(figures.area(QString()) == &figures.province);
    QVERIFY(figures.area(u"A"_s) == &figures.municipalities.at(u"A"_s));
    QVERIFY(!figures.area(u"Z"_s));
}

void TestFigures::staysQuickWithManyTerms()
{
    constexpr int kTerms = 20000;
    constexpr int kMunicipalities = 26;
    Dossier dossier;
    for (int i = 0; i < kMunicipalities; ++i) {
        Municipality municipality;
        municipality.id = u"GM%1"_s.arg(i, 4, 10, QLatin1Char('0'));
        municipality.name = municipality.id;
        dossier.municipalities.push_back(municipality);
    }
    for (int i = 0; i < kTerms; ++i) {
        Location location;
        location.id = u"6d3c29d8-4e66-4c2e-9d59-%1"_s.arg(i, 12, 10, QLatin1Char('0'));
        location.municipality = dossier.municipalities[static_cast<std::size_t>(i % kMunicipalities)].id;
        location.name = u"Location %1"_s.arg(i * 7919 % kTerms);
        location.phase = static_cast<Phase>(i % 8);
        Term row = term(location.id, location.id, i % 300);
        row.source = u"Source %1"_s.arg(i % 1000);
        row.minors = i % 2 == 0 ? std::optional(i % 30) : std::nullopt;
        dossier.locations.push_back(std::move(location));
        dossier.terms.push_back(std::move(row));
    }
    QBENCHMARK
    {
        QVERIFY(*figuresOn(dossier, QDate(2026, 3, 1)).province.counts.value > 0);
    }
}

REGIE_TEST_CORE(TestFigures)
#include "test_figures.moc"
