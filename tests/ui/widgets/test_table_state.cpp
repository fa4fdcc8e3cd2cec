// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_state.h"

#include "tests/support/test_main.h"

using namespace regie::ui::widgets;

/// How a table is kept.
class TestTableState : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas();
    void isEmptyWhereNothingCanBeRead_data();
    void isEmptyWhereNothingCanBeRead();
};

void TestTableState::comesBackAsItWas()
{
    TableState state;
    state.columns = {QStringLiteral("places"), QStringLiteral("name")};
    state.hidden = {QStringLiteral("name")};
    state.widths = {{QStringLiteral("places"), 87.5}};
    state.order = {{QStringLiteral("places"), Qt::DescendingOrder}, {QStringLiteral("name"), Qt::AscendingOrder}};
    state.filters = {{QStringLiteral("places"), {{}, 10, 80.5}},
                     {QStringLiteral("name"), {QStringList{QString(), QStringLiteral("'s-Graveland")}, {}, {}}}};
    QCOMPARE(TableState::fromJson(state.toJson()), state);
    QCOMPARE(TableState::fromJson(TableState{}.toJson()), TableState{});
}

void TestTableState::isEmptyWhereNothingCanBeRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("kolommen");
    QTest::newRow("other types") << QByteArray(R"({"columns":3,"hidden":{},"widths":[],"order":"x","filters":[1]})");
}

void TestTableState::isEmptyWhereNothingCanBeRead()
{
    QFETCH(QByteArray, json);
    QCOMPARE(TableState::fromJson(json), TableState{});
}

REGIE_TEST_CORE(TestTableState)
#include "test_table_state.moc"
