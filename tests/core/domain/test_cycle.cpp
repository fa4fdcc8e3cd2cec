// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cycle.h"
#include "tests/support/dossier_builder.h"
#include "tests/support/test_main.h"

using namespace regie::domain;
using regie::tests::DossierBuilder;

namespace {

const QString kPeriod = QStringLiteral("2025-2026");

CycleRules rulesWith(ParameterName name, const QString &value)
{
    DossierBuilder builder;
    builder.parameter(kPeriod, name, value);
    return CycleRules::from(*CyclePeriod::fromText(kPeriod), builder.dossier().cycleParameters);
}

} // namespace

class TestCycle : public QObject
{
    Q_OBJECT

private slots:
    void hasTheDefaultsOfTheHandbook();
    void readsParameters();
    void ignoresParametersOfAnotherCycle();
    void keepsTheDefaultWhenAValueCannotBeRead_data();
    void keepsTheDefaultWhenAValueCannotBeRead();
};

void TestCycle::hasTheDefaultsOfTheHandbook()
{
    const CycleRules rules = CycleRules::defaults(*CyclePeriod::fromText(kPeriod));
    const std::set<LocationKind> kinds{LocationKind::ReceptionCentre, LocationKind::SmallScale, LocationKind::Minors,
                                       LocationKind::MixedLiving};
    QVERIFY(rules.countingKinds == kinds);
    QCOMPARE(rules.cutOff, QDate(2026, 2, 1));
    QCOMPARE(rules.durableYears, 5);
    QCOMPARE(rules.largePlaces, 100);
    QCOMPARE(rules.realisationDate, QDate(2025, 7, 1));
    QCOMPARE(rules.reportDate, QDate(2024, 11, 1));
}

void TestCycle::readsParameters()
{
    QCOMPARE(rulesWith(ParameterName::CutOff, QStringLiteral("2026-07-01")).cutOff, QDate(2026, 7, 1));
    QCOMPARE(rulesWith(ParameterName::DurableYears, QStringLiteral("3")).durableYears, 3);
    QCOMPARE(rulesWith(ParameterName::LargePlaces, QStringLiteral("250")).largePlaces, 250);
    const std::set<LocationKind> kinds{LocationKind::ReceptionCentre, LocationKind::Transfer};
    QVERIFY(rulesWith(ParameterName::CountingKinds, QStringLiteral("azc, doorstroom")).countingKinds == kinds);
}

void TestCycle::ignoresParametersOfAnotherCycle()
{
    DossierBuilder builder;
    builder.parameter(QStringLiteral("2027-2028"), ParameterName::LargePlaces, QStringLiteral("250"));
    const CycleRules rules = CycleRules::from(*CyclePeriod::fromText(kPeriod), builder.dossier().cycleParameters);
    QCOMPARE(rules, CycleRules::defaults(*CyclePeriod::fromText(kPeriod)));
}

void TestCycle::keepsTheDefaultWhenAValueCannotBeRead_data()
{
    QTest::addColumn<ParameterName>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("30 February") << ParameterName::CutOff << "2026-02-30";
    QTest::newRow("a Dutch date") << ParameterName::CutOff << "01-02-2026";
    QTest::newRow("half a year") << ParameterName::DurableYears << "2.5";
    QTest::newRow("fewer than no places") << ParameterName::LargePlaces << "-1";
    QTest::newRow("a kind that does not exist") << ParameterName::CountingKinds << "azc,hotel";
}

void TestCycle::keepsTheDefaultWhenAValueCannotBeRead()
{
    QFETCH(ParameterName, name);
    QFETCH(QString, value);
    QVERIFY(!isValidParameter(name, value));
    QCOMPARE(rulesWith(name, value), CycleRules::defaults(*CyclePeriod::fromText(kPeriod)));
}

REGIE_TEST_CORE(TestCycle)
#include "test_cycle.moc"
