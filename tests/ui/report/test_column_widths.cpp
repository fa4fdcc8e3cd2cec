// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/column_widths.h"

#include "tests/support/test_main.h"

#include <numeric>

using namespace regie::report;

class TestColumnWidths : public QObject
{
    Q_OBJECT

private slots:
    void widths_data();
    void widths();
};

Q_DECLARE_METATYPE(std::vector<regie::report::ColumnNeed>)

void TestColumnWidths::widths_data()
{
    QTest::addColumn<std::vector<ColumnNeed>>("needs");
    QTest::addColumn<QList<qreal>>("expected");
    using Needs = std::vector<ColumnNeed>;
    QTest::newRow("the rest goes to the column with a weight") << Needs{{10, 1}, {20, 0}} << QList<qreal>{80, 20};
    QTest::newRow("the rest is shared by weight") << Needs{{10, 1}, {10, 3}} << QList<qreal>{25, 75};
    QTest::newRow("no column gets less than its least") << Needs{{40, 1}, {10, 3}} << QList<qreal>{40, 60};
    QTest::newRow("without weights all grow alike") << Needs{{10, 0}, {30, 0}} << QList<qreal>{25, 75};
    QTest::newRow("what does not fit shrinks alike") << Needs{{100, 1}, {300, 0}} << QList<qreal>{25, 75};
    QTest::newRow("who has room for all of it leaves the rest to who has not")
        << Needs{{10, 1, 20}, {10, 1, 500}} << QList<qreal>{20, 80};
    QTest::newRow("with room for all nothing is broken, and the rest is shared by weight")
        << Needs{{10, 1, 60}, {10, 3, 20}} << QList<qreal>{60, 40};
    QTest::newRow("least and most are both kept")
        << Needs{{40, 1, 45}, {10, 1, 15}, {10, 1, 90}} << QList<qreal>{42.5, 15, 42.5};
    QTest::newRow("no columns") << Needs{} << QList<qreal>{};
}

void TestColumnWidths::widths()
{
    QFETCH(std::vector<ColumnNeed>, needs);
    QFETCH(QList<qreal>, expected);
    const std::vector<qreal> widths = columnWidths(needs, 100);
    QCOMPARE(QList<qreal>(widths.begin(), widths.end()), expected);
}

REGIE_TEST_CORE(TestColumnWidths)
#include "test_column_widths.moc"
