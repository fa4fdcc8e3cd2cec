// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reference.h"

#include "core/analysis/figures.h"
#include "core/exchange/dossier_check.h"
#include "tests/core/exchange/fresh_dossier.h"
#include "tests/support/test_main.h"

using namespace regie;

class TestReference : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyMunicipalityIsThere();
    void statementsAreAsTheSourcesSay_data();
    void statementsAreAsTheSourcesSay();
    void conflictingStatementsAreBothKept();
    void noneIsMarkedInForce();
    void everyParameterHasASource();
    void everyPrincipleHasFiveSentences();
    void theOffersAreThere();
    void nothingIsUnsound();
    void itIsTheSameEachTime();

private:
    std::unique_ptr<tests::FreshDossier> m_fresh;
    const domain::Dossier &data() const { return m_fresh->data(); }
};

void TestReference::initTestCase()
{
    m_fresh = std::make_unique<tests::FreshDossier>(exchange::utrechtTemplate());
    QCOMPARE(data().property(domain::PropertyName::Title), QStringLiteral("Provincie Utrecht"));
    QVERIFY(!data().isExample());
}

void TestReference::everyMunicipalityIsThere()
{
    QCOMPARE(data().municipalities.size(), std::size_t(26));
    const domain::Municipality *utrecht = domain::find(data().municipalities, QStringLiteral("GM0344"));
    QVERIFY(utrecht);
    QCOMPARE(utrecht->name, QStringLiteral("Utrecht"));
    QCOMPARE(utrecht->population, std::optional(374238));
    QCOMPARE(utrecht->populationDate, QDate(2024, 1, 1));
    QCOMPARE(utrecht->tileColumn, std::optional(2));
}

void TestReference::statementsAreAsTheSourcesSay_data()
{
    QTest::addColumn<QString>("area");
    QTest::addColumn<double>("task");
    QTest::newRow("the province's own statement") << QString() << 8207.0;
    QTest::newRow("Utrecht: the latest by date") << QStringLiteral("GM0344") << 1943.0;
    QTest::newRow("Woudenberg: zero, which is not unknown") << QStringLiteral("GM0351") << 0.0;
    QTest::newRow("Rhenen: the decision after the indication") << QStringLiteral("GM0340") << 116.0;
    QTest::newRow("Amersfoort: only an indication") << QStringLiteral("GM0307") << 961.0;
    QTest::newRow("Zeist: unknown") << QStringLiteral("GM0355") << -1.0;
}

void TestReference::statementsAreAsTheSourcesSay()
{
    QFETCH(QString, area);
    QFETCH(double, task);
    const analysis::Figures figures = analysis::figuresOn(data(), QDate(2026, 9, 1));
    QCOMPARE(figures.rules.period.text(), QStringLiteral("2025-2026"));
    QVERIFY(figures.area(area));
    QCOMPARE(figures.area(area)->task.value.value_or(-1), task);
}

void TestReference::conflictingStatementsAreBothKept()
{
    std::vector<int> places;
    for (const domain::TaskStatement &statement : data().taskStatements) {
        if (statement.municipality == u"GM0344" && statement.kind == domain::StatementKind::Decided)
            places.push_back(statement.places);
    }
    std::sort(places.begin(), places.end());
    QCOMPARE(places, (std::vector<int>{1943, 1946}));
    QCOMPARE(data().taskStatements.size(), std::size_t(16));
    QCOMPARE(data().realisedStatements.size(), std::size_t(3));
}

void TestReference::noneIsMarkedInForce()
{
    for (const domain::TaskStatement &statement : data().taskStatements) {
        QVERIFY(!statement.inForce);
        QVERIFY(!statement.source.isEmpty());
    }
}

void TestReference::everyParameterHasASource()
{
    QCOMPARE(data().cycles.size(), std::size_t(2));
    QCOMPARE(data().cycleParameters.size(), 2 * domain::allOf<domain::ParameterName>().size());
    for (const domain::CycleParameter &parameter : data().cycleParameters) {
        QVERIFY(!parameter.source.isEmpty());
        QVERIFY(domain::isValidParameter(parameter.name, parameter.value));
    }
    for (const domain::Cycle &cycle : data().cycles) {
        const auto period = *domain::CyclePeriod::fromText(cycle.id);
        QCOMPARE(domain::CycleRules::from(period, data().cycleParameters), domain::CycleRules::defaults(period));
    }
}

void TestReference::everyPrincipleHasFiveSentences()
{
    QSet<QString> seen;
    for (const domain::Rubric &rubric : data().rubrics) {
        QVERIFY(!rubric.sentence.isEmpty());
        seen.insert(domain::keyOf(rubric.principle) + QString::number(rubric.level));
    }
    QCOMPARE(seen.size(), 30);
}

void TestReference::theOffersAreThere()
{
    QCOMPARE(data().offers.size(), std::size_t(4));
    const auto amount = [](const domain::OfferCondition &condition) { return condition.amount == 600000; };
    QCOMPARE(std::count_if(data().conditions.begin(), data().conditions.end(), amount), 1);
    QCOMPARE(data().urgentRequests.size(), std::size_t(1));
    QCOMPARE(data().urgentRequests.front().places, std::optional(700));
    QVERIFY(!data().urgentRequests.front().askedOn); // not found
    for (const domain::Offer &offer : data().offers)
        QVERIFY(!offer.source.isEmpty());
    for (const domain::OfferCondition &condition : data().conditions)
        QVERIFY(!condition.source.isEmpty());
}

void TestReference::nothingIsUnsound()
{
    QVERIFY(exchange::check(data()).empty());
}

void TestReference::itIsTheSameEachTime()
{
    QVERIFY(exchange::utrechtTemplate().changes == exchange::utrechtTemplate().changes);
}

REGIE_TEST_CORE(TestReference)
#include "test_reference.moc"
