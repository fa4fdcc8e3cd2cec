// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/location.h"
#include "tests/support/test_main.h"

using regie::domain::Phase;
using regie::domain::Stage;

class TestLocation : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheStageOfEachPhase_data();
    void knowsTheStageOfEachPhase();
};

void TestLocation::knowsTheStageOfEachPhase_data()
{
    QTest::addColumn<QString>("phase");
    QTest::addColumn<Stage>("stage");
    for (const char *phase : {"1", "2", "3", "4"})
        QTest::addRow("phase %s is in preparation", phase) << phase << Stage::InPreparation;
    QTest::newRow("phase 5 is decided") << "5" << Stage::Decided;
    for (const char *phase : {"6", "7", "8"})
        QTest::addRow("phase %s is in use", phase) << phase << Stage::InUse;
}

void TestLocation::knowsTheStageOfEachPhase()
{
    QFETCH(QString, phase);
    QFETCH(Stage, stage);
    QCOMPARE(regie::domain::stageOf(*regie::domain::fromKey<Phase>(phase)), stage);
}

REGIE_TEST_CORE(TestLocation)
#include "test_location.moc"
