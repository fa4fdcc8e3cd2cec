// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/location_warnings.h"

#include "tests/support/dossier_builder.h"
#include "tests/support/test_main.h"

using namespace regie;
using namespace regie::domain;
using analysis::LocationWarning;
using regie::tests::term;
using Kind = LocationWarning::Kind;

namespace {

struct Case
{
    Dossier dossier;

    Case()
    {
        dossier = tests::DossierBuilder()
                      .municipality(QStringLiteral("A"))
                      .municipality(QStringLiteral("B"))
                      .location(QStringLiteral("one"), QStringLiteral("A"), Phase::Operation)
                      .location(QStringLiteral("two"), QStringLiteral("A"), Phase::Operation)
                      .with(term(QStringLiteral("t1"), QStringLiteral("one"), 10))
                      .with(term(QStringLiteral("t2"), QStringLiteral("two"), 20))
                      .dossier();
    }
    Location &one() { return dossier.locations[0]; }
    Location &two() { return dossier.locations[1]; }
    std::vector<LocationWarning> warnings() { return analysis::warningsOf(dossier, one()); }
};

} // namespace

class TestLocationWarnings : public QObject
{
    Q_OBJECT

private slots:
    void saysNothingOfSoundLocations();
    void findsANameThatIsAlike_data();
    void findsANameThatIsAlike();
    void findsRegularAndEmergencyPlacesInOneBuilding();
    void passesOverTermsThatFollowEachOther();
    void findsPlacesForTheOwnMunicipality();
};

void TestLocationWarnings::saysNothingOfSoundLocations()
{
    QVERIFY(Case().warnings().empty());
}

void TestLocationWarnings::findsANameThatIsAlike_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("municipality");
    QTest::addColumn<bool>("isAlike");
    QTest::newRow("the same") << "Hof Noord"
                              << "Hof Noord"
                              << "A" << true;
    QTest::newRow("but for case and marks") << "Hof Noord"
                                            << "hof-noord"
                                            << "A" << true;
    QTest::newRow("but for an accent") << "Café"
                                       << "Cafe"
                                       << "A" << true;
    QTest::newRow("but for marks beyond ASCII") << "’s-Hof Noord"
                                                << "s hof noord ’"
                                                << "A" << true;
    QTest::newRow("a word more") << "Hof"
                                 << "Hof Noord"
                                 << "A" << false;
    QTest::newRow("a word less") << "Hof Noord"
                                 << "Hof"
                                 << "A" << false;
    QTest::newRow("another number") << "Hof 1"
                                    << "Hof 2"
                                    << "A" << false;
    QTest::newRow("in another municipality") << "Hof Noord"
                                             << "Hof Noord"
                                             << "B" << false;
}

void TestLocationWarnings::findsANameThatIsAlike()
{
    QFETCH(QString, name);
    QFETCH(QString, other);
    QFETCH(QString, municipality);
    QFETCH(bool, isAlike);
    Case c;
    c.one().name = name;
    c.two().name = other;
    c.two().municipality = municipality;
    const auto warnings = c.warnings();
    QCOMPARE(warnings.size(), isAlike ? 1U : 0U);
    if (isAlike)
        QCOMPARE(warnings.front(), (LocationWarning{Kind::AlikeName, QStringLiteral("two")}));
}

void TestLocationWarnings::findsRegularAndEmergencyPlacesInOneBuilding()
{
    Case c;
    c.one().address = QStringLiteral("Proefstraat 1");
    c.two().address = QStringLiteral("proefstraat 1 ");
    c.dossier.terms[1].kind = LocationKind::EmergencyShelter;
    const std::vector<LocationWarning> expected{{Kind::RegularAndEmergency, QStringLiteral("two")}};
    QCOMPARE(c.warnings(), expected);
    c.two().town = QStringLiteral("Elders");
    QVERIFY2(c.warnings().empty(), "the same street in another town");
    c.dossier.terms[1].location = QStringLiteral("one");
    QCOMPARE(c.warnings(), (std::vector<LocationWarning>{{Kind::RegularAndEmergency, {}}}));
}

void TestLocationWarnings::passesOverTermsThatFollowEachOther()
{
    Case c;
    c.dossier.terms[1].location = QStringLiteral("one");
    c.dossier.terms[1].kind = LocationKind::EmergencyShelter;
    c.dossier.terms[1].until = QDate(2023, 12, 31);
    c.dossier.terms[1].from = QDate(2023, 1, 1);
    QVERIFY(c.warnings().empty());
}

void TestLocationWarnings::findsPlacesForTheOwnMunicipality()
{
    Case c;
    c.dossier.terms[0].forMunicipality = QStringLiteral("B");
    QVERIFY(c.warnings().empty());
    c.dossier.terms[0].forMunicipality = QStringLiteral("A");
    QCOMPARE(c.warnings(), (std::vector<LocationWarning>{{Kind::DeliversForOwnHost, {}}}));
}

REGIE_TEST_CORE(TestLocationWarnings)
#include "test_location_warnings.moc"
