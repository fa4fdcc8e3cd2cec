// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_layout.h"

#include "tests/support/test_main.h"

using namespace regie::exchange;

class TestTableLayout : public QObject
{
    Q_OBJECT

private slots:
    void findsColumns_data();
    void findsColumns();
    void everyHeaderOfAnExportIsFound_data();
    void everyHeaderOfAnExportIsFound();
    void unknownColumnsAreReported();
    void aMissingColumnIsNamed();
    void aDoubleColumnIsNamed();
    void aColumnWithoutNameIsReportedWhenItHoldsText();
    void foldsNames_data();
    void foldsNames();

private:
    static Table table(const QString &headers)
    {
        Table table;
        table.header = headers.split(QLatin1Char('|'));
        return table;
    }
};

void TestTableLayout::findsColumns_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("found");
    QTest::newRow("as an export writes it") << "waarvan amv" << true;
    QTest::newRow("in capitals") << "Waarvan AMV" << true;
    QTest::newRow("with more space") << " waarvan  amv " << true;
    QTest::newRow("without space") << "waarvanamv" << true;
    QTest::newRow("with an accent") << QStringLiteral("wa\u00E0rvan amv") << true;
    QTest::newRow("with an underscore") << "waarvan_amv" << true;
    QTest::newRow("in English") << "Of which unaccompanied minors" << true;
    QTest::newRow("another word") << "waarvan kinderen" << false;
}

void TestTableLayout::findsColumns()
{
    QFETCH(QString, header);
    const TableLayout layout(table(QStringLiteral("gemeente|naam|stroom|plekken|") + header), TableKind::Locations);
    QTEST(layout.has(Column::Minors), "found");
    QVERIFY(layout.isComplete());
}

void TestTableLayout::everyHeaderOfAnExportIsFound_data()
{
    QTest::addColumn<TableKind>("kind");
    for (const TableKind kind : regie::domain::allOf<TableKind>())
        QTest::newRow(qPrintable(regie::domain::keyOf(kind))) << kind;
}

void TestTableLayout::everyHeaderOfAnExportIsFound()
{
    QFETCH(TableKind, kind);
    QStringList dutch, others;
    for (const ColumnSpec &spec : columnsOf(kind)) {
        dutch << QString(spec.dutch);
        others << QString(spec.others).section(QLatin1Char('|'), 0, 0);
    }
    for (const QStringList &headers : {dutch, others}) {
        const TableLayout layout(table(headers.join(QLatin1Char('|'))), kind);
        QVERIFY(layout.isComplete());
        QVERIFY(layout.findings().empty());
    }
}

void TestTableLayout::unknownColumnsAreReported()
{
    const TableLayout layout(table(QStringLiteral("gemeente|naam|stroom|plekken|Wijkmanager")), TableKind::Locations);
    QVERIFY(layout.isComplete());
    QCOMPARE(layout.findings().size(), std::size_t(1));
    QCOMPARE(layout.findings().front().column, QStringLiteral("Wijkmanager"));
    QCOMPARE(layout.findings().front().row, 1);
    QCOMPARE(layout.findings().front().severity, Severity::Warning);
}

void TestTableLayout::aMissingColumnIsNamed()
{
    const TableLayout layout(table(QStringLiteral("gemeente|stroom|plekken")), TableKind::Locations);
    QVERIFY(!layout.isComplete());
    QCOMPARE(layout.findings().size(), std::size_t(1));
    QCOMPARE(layout.findings().front().column, QStringLiteral("naam"));
    QVERIFY(layout.findings().front().sentence.contains(QStringLiteral("naam")));
}

void TestTableLayout::aDoubleColumnIsNamed()
{
    const TableLayout layout(table(QStringLiteral("gemeente|naam|stroom|plekken|Places")), TableKind::Locations);
    QVERIFY(!layout.isComplete());
    QCOMPARE(layout.findings().front().column, QStringLiteral("Places"));
}

void TestTableLayout::aColumnWithoutNameIsReportedWhenItHoldsText()
{
    Table with = table(QStringLiteral("gemeente|naam|stroom|plekken|"));
    QVERIFY(TableLayout(with, TableKind::Locations).findings().empty());
    with.rows.push_back({2, QStringLiteral("a|b|c|1|x").split(QLatin1Char('|'))});
    QCOMPARE(TableLayout(with, TableKind::Locations).findings().size(), std::size_t(1));
}

void TestTableLayout::foldsNames_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("case") << "De Bilt"
                          << "de bilt";
    QTest::newRow("spaces") << "DeBilt"
                            << "de  bilt";
    QTest::newRow("accents") << QStringLiteral("Oekra\u00EFne") << "oekraine";
    QTest::newRow("a letter with its accent apart")
        << QStringLiteral("Oekrai\u0308ne") << QStringLiteral("Oekra\u00EFne");
    QTest::newRow("hyphens") << "half-year"
                             << "Half year";
    QTest::newRow("apostrophes") << "'s-Graveland" << QStringLiteral("\u2019s Graveland");
}

void TestTableLayout::foldsNames()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(folded(one), folded(other));
}

REGIE_TEST_CORE(TestTableLayout)
#include "test_table_layout.moc"
