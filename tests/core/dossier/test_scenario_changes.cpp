// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/scenario_changes.h"

#include "core/dossier/changes.h"
#include "core/dossier/content_hash.h"
#include "core/dossier/document.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/test_main.h"

using namespace regie;
using namespace regie::dossier;

namespace {

QString hashOf(const Document &document)
{
    Database database(document.workingCopy().databasePath(), Database::Mode::ReadOnly);
    return ContentHash::of(database).toText();
}

} // namespace

class TestScenarioChanges : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void placesAreSetAndSetAgain();
    void equalPlacesAreNoEdit();
    void aCopyHasRowsAndMovesOfItsOwn();
    void aSecondMoveBetweenTheSameTwoMakesTheFirstLarger();
    void aMoveBringsAScenarioThatIsNotThereYet();
    void recordingMakesTradesInOneStep();
    void removingTakesEverythingAlong();
    void aSignalIsPutOffAndComesBack();

private:
    const domain::Scenario &onlyScenario() const { return m_document->data().scenarios.front(); }

    std::unique_ptr<tests::SampleFile> m_file;
    std::unique_ptr<Document> m_document;
    QString m_first;
    QString m_second;
};

void TestScenarioChanges::init()
{
    m_document.reset();
    m_file = std::make_unique<tests::SampleFile>();
    m_document = std::make_unique<Document>(openForEditing(m_file->path(), m_file->workingRoot()), QString());
    m_first = m_document->data().municipalities[0].id;
    m_second = m_document->data().municipalities[1].id;
    domain::Scenario scenario{changes::newId(), QStringLiteral("B"), QStringLiteral("2025-2026"), {}};
    QVERIFY(m_document->apply(changes::add(scenario, scenario.name)));
    domain::ScenarioMove move{changes::newId(), scenario.id, m_first, m_second, 40, 4, QStringLiteral("werk"), {}};
    QVERIFY(m_document->apply(changes::add(move, scenario.name)));
    QVERIFY(m_document->apply(changes::setScenarioPlaces(m_document->data(), scenario,
                                                         {{m_first, -10, -1, false}, {m_second, 10, 1, true}})));
}

void TestScenarioChanges::placesAreSetAndSetAgain()
{
    const changes::ScenarioPlace wanted{m_first, 25, 0, true};
    QVERIFY(m_document->apply(changes::setScenarioPlaces(m_document->data(), onlyScenario(), {wanted})));
    QCOMPARE(changes::placeIn(m_document->data(), onlyScenario().id, m_first), wanted);
    QCOMPARE(m_document->data().scenarioRows.size(), std::size_t{2});
    QCOMPARE(changes::placeIn(m_document->data(), QStringLiteral("another"), m_first),
             (changes::ScenarioPlace{m_first, 0, 0, false}));
}

void TestScenarioChanges::equalPlacesAreNoEdit()
{
    QVERIFY(changes::setScenarioPlaces(m_document->data(), onlyScenario(), {{m_first, -10, -1, false}}).isEmpty());
}

void TestScenarioChanges::aCopyHasRowsAndMovesOfItsOwn()
{
    QVERIFY(m_document->apply(changes::copyScenario(m_document->data(), onlyScenario(), QStringLiteral("C"))));
    QCOMPARE(m_document->data().scenarios.size(), std::size_t{2});
    QCOMPARE(m_document->data().scenarioRows.size(), std::size_t{4});
    QCOMPARE(m_document->data().scenarioMoves.size(), std::size_t{2});
}

void TestScenarioChanges::aSecondMoveBetweenTheSameTwoMakesTheFirstLarger()
{
    domain::ScenarioMove more;
    more.fromMunicipality = m_first;
    more.toMunicipality = m_second;
    more.places = 5;
    more.minors = 1;
    QVERIFY(m_document->apply(changes::moveInScenario(m_document->data(), onlyScenario(), more)));
    QCOMPARE(m_document->data().scenarioMoves.size(), std::size_t{1});
    QCOMPARE(m_document->data().scenarioMoves.front().places, 45);
    QCOMPARE(m_document->data().scenarioMoves.front().minors, std::optional(5));
    QCOMPARE(m_document->data().scenarioMoves.front().counterPerformance, QStringLiteral("werk"));
    std::swap(more.fromMunicipality, more.toMunicipality);
    QVERIFY(m_document->apply(changes::moveInScenario(m_document->data(), onlyScenario(), more)));
    QCOMPARE(m_document->data().scenarioMoves.size(), std::size_t{2});
}

void TestScenarioChanges::aMoveBringsAScenarioThatIsNotThereYet()
{
    const domain::Scenario fresh{changes::newId(), QStringLiteral("C"), QStringLiteral("2025-2026"), {}};
    domain::ScenarioMove move;
    move.fromMunicipality = m_first;
    move.toMunicipality = m_second;
    move.places = 5;
    QVERIFY(m_document->apply(changes::moveInScenario(m_document->data(), fresh, move)));
    QCOMPARE(m_document->data().scenarios.size(), std::size_t{2});
    QVERIFY(m_document->undo());
    QCOMPARE(m_document->data().scenarios.size(), std::size_t{1});
    QCOMPARE(m_document->data().scenarioMoves.size(), std::size_t{1});
}

void TestScenarioChanges::recordingMakesTradesInOneStep()
{
    const QString before = hashOf(*m_document);
    const std::size_t trades = m_document->data().trades.size();
    domain::Trade trade;
    trade.fromMunicipality = m_first;
    trade.toMunicipality = m_second;
    trade.places = 50;
    trade.period = QStringLiteral("2025-2026");
    QVERIFY(m_document->apply(changes::recordScenario(m_document->data(), onlyScenario(), {trade})));
    QCOMPARE(m_document->data().trades.size(), trades + 1);
    QVERIFY(m_document->data().scenarios.empty());
    QVERIFY(m_document->data().scenarioMoves.empty());
    QVERIFY(m_document->undo());
    QCOMPARE(hashOf(*m_document), before);
    QCOMPARE(m_document->data().trades.size(), trades);
}

void TestScenarioChanges::removingTakesEverythingAlong()
{
    QVERIFY(m_document->apply(changes::removeScenario(m_document->data(), onlyScenario())));
    QVERIFY(m_document->data().scenarios.empty());
    QVERIFY(m_document->data().scenarioRows.empty());
    QVERIFY(m_document->data().scenarioMoves.empty());
}

void TestScenarioChanges::aSignalIsPutOffAndComesBack()
{
    domain::Postponement postponement;
    postponement.signal = QStringLiteral("shortage||||");
    postponement.until = QDate(2027, 1, 1);
    postponement.reason = QStringLiteral("staat op de agenda");
    postponement.givenOn = QDate(2026, 11, 1);
    QVERIFY(m_document->apply(changes::postponeSignal(m_document->data(), postponement, QStringLiteral("tekort"))));
    postponement.until = QDate(2027, 2, 1);
    QVERIFY(m_document->apply(changes::postponeSignal(m_document->data(), postponement, QStringLiteral("tekort"))));
    QCOMPARE(m_document->data().postponements.size(), std::size_t{1});
    QCOMPARE(m_document->data().postponements.front().until, QDate(2027, 2, 1));
    QVERIFY(
        m_document->apply(changes::resumeSignal(m_document->data(), postponement.signal, QStringLiteral("tekort"))));
    QVERIFY(m_document->data().postponements.empty());
    QVERIFY(changes::resumeSignal(m_document->data(), postponement.signal, {}).isEmpty());
}

REGIE_TEST_CORE(TestScenarioChanges)
#include "test_scenario_changes.moc"
