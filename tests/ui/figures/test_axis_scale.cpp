// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/axis_scale.h"

#include "tests/support/test_main.h"

using namespace regie::figures;

class TestAxisScale : public QObject
{
    Q_OBJECT

private slots:
    void scales_data();
    void scales();
};

void TestAxisScale::scales_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("maximum");
    QTest::addColumn<double>("step");
    QTest::newRow("nothing still has an axis") << 0.0 << 1.0 << 1.0;
    QTest::newRow("few places have whole steps") << 3.0 << 3.0 << 1.0;
    QTest::newRow("a round value is the end") << 1000.0 << 1000.0 << 200.0;
    QTest::newRow("a province") << 8404.0 << 10000.0 << 2000.0;
    QTest::newRow("a village") << 58.0 << 60.0 << 20.0;
}

void TestAxisScale::scales()
{
    QFETCH(double, value);
    const AxisScale scale = niceScale(value, 5);
    QTEST(scale.maximum, "maximum");
    QTEST(scale.step, "step");
}

REGIE_TEST_CORE(TestAxisScale)
#include "test_axis_scale.moc"
