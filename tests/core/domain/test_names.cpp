// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/names.h"
#include "tests/support/test_main.h"

#include <QSet>

using namespace regie::domain;

namespace {

/// Every value has a name, and no two share one.
template <typename E>
bool namesEachValue()
{
    QSet<QString> names;
    for (const E value : allOf<E>()) {
        const QString name = nameOf(value);
        if (name.isEmpty() || names.contains(name))
            return false;
        names.insert(name);
    }
    return true;
}

} // namespace

class TestNames : public QObject
{
    Q_OBJECT

private slots:
    void nameEachValueOfEachEnum();
    void numberThePhases();
    void haveAShortFormOfThePrinciples();
};

void TestNames::nameEachValueOfEachEnum()
{
    QVERIFY(namesEachValue<Phase>());
    QVERIFY(namesEachValue<LocationKind>());
    QVERIFY(namesEachValue<Stream>());
    QVERIFY(namesEachValue<StatementKind>());
    QVERIFY(namesEachValue<Principle>());
    QVERIFY(namesEachValue<MilestoneKind>());
    QVERIFY(namesEachValue<ObstacleCode>());
    QVERIFY(namesEachValue<FacilityFunction>());
    QVERIFY(namesEachValue<FacilityStatus>());
    QVERIFY(namesEachValue<TargetGroupKind>());
    QVERIFY(namesEachValue<TradeStatus>());
    QVERIFY(namesEachValue<ConditionKind>());
    QVERIFY(namesEachValue<ConditionStatus>());
    QVERIFY(namesEachValue<ParameterName>());
}

void TestNames::numberThePhases()
{
    for (const Phase phase : allOf<Phase>())
        QVERIFY(nameOf(phase).startsWith(keyOf(phase) + u' '));
}

void TestNames::haveAShortFormOfThePrinciples()
{
    for (const Principle principle : allOf<Principle>())
        QVERIFY(shortNameOf(principle).size() < nameOf(principle).size());
}

REGIE_TEST_CORE(TestNames)
#include "test_names.moc"
