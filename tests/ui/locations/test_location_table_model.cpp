// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/location_table_model.h"

#include "core/domain/names.h"
#include "core/dossier/changes.h"
#include "tests/support/test_main.h"
#include "tests/ui/open_sample.h"
#include "ui/locations/location_total_model.h"
#include "ui/widgets/cell_text.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace regie;
using namespace regie::ui;
using namespace regie::ui::locations;
using Column = LocationTableModel::Column;

/// The table of locations, on the sample.
class TestLocationTableModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_model.reset(); }
    void saysWhyATermDoesNotCount();
    void movesTheFiguresWithThePlaces();
    void refusesMoreMinorsThanPlacesAtTheCell();
    void saysUnknownWhereNothingIsKnown();
    void editsThePhaseOfTheLocation();
    void sortsByAnyColumn_data();
    void sortsByAnyColumn();
    void codesStandForTheirValues_data() { sortsByAnyColumn_data(); }
    void codesStandForTheirValues();
    void findsRowsAgainAfterAnEdit();
    void showsALocationWithoutTerms();
    void sumsTheRowsShown();
    void namesTheFigureThatExplainsACell();
    void renamesInTheTable();
    void refusesTwoRowsOfOneName();
    void takesWordsAsTablesHaveThem_data();
    void takesWordsAsTablesHaveThem();
    void refusesAWordThatItDoesNotKnow();
    void showsTheSameRowsWhateverWayTheFilterCame();

private:
    QModelIndex cell(const QString &term, int column) const { return m_model->index(m_model->rowOf(term), column); }

    std::unique_ptr<tests::OpenSample> m_sample;
    std::unique_ptr<LocationTableModel> m_model;
};

void TestLocationTableModel::init()
{
    m_sample = std::make_unique<tests::OpenSample>();
    m_model = std::make_unique<LocationTableModel>(m_sample->view);
    connect(&m_sample->view, &widgets::DossierView::figuresChanged, m_model.get(), &LocationTableModel::reload);
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
}

void TestLocationTableModel::saysWhyATermDoesNotCount()
{
    QCOMPARE(cell(QStringLiteral("term-a"), Column::Counts).data().toString(), QStringLiteral("Yes"));
    QCOMPARE(cell(QStringLiteral("term-b"), Column::Counts).data().toString(), QStringLiteral("No, not open"));
    QVERIFY(cell(QStringLiteral("term-b"), Column::Counts)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("not in use")));
}

void TestLocationTableModel::movesTheFiguresWithThePlaces()
{
    QCOMPARE(m_sample->counts(QStringLiteral("GM0001")), 80.0);
    QVERIFY(m_model->setData(cell(QStringLiteral("term-a"), Column::Places), QStringLiteral("95")));
    QCOMPARE(m_sample->counts(QStringLiteral("GM0001")), 95.0);
    QVERIFY(m_sample->document.undo());
    QCOMPARE(m_sample->counts(QStringLiteral("GM0001")), 80.0);
    QCOMPARE(cell(QStringLiteral("term-a"), Column::Places).data().toString(), QStringLiteral("80"));
}

void TestLocationTableModel::refusesMoreMinorsThanPlacesAtTheCell()
{
    const qint64 revision = m_sample->document.revision();
    QSignalSpy refused(m_model.get(), &widgets::EditableTableModel::refused);
    QVERIFY(!m_model->setData(cell(QStringLiteral("term-a"), Column::Minors), QStringLiteral("81")));
    QCOMPARE(m_sample->document.revision(), revision);
    QCOMPARE(refused.count(), 1);
    const QModelIndex marked = cell(QStringLiteral("term-a"), Column::Minors);
    QCOMPARE(marked.data().toString(), QStringLiteral("81"));
    QVERIFY(marked.data(widgets::RefusalRole).toString().contains(QStringLiteral("80")));
    QVERIFY(marked.data(Qt::AccessibleTextRole).toString().contains(marked.data(widgets::RefusalRole).toString()));

    QVERIFY(m_model->setData(marked, QStringLiteral("12")));
    QCOMPARE(m_sample->term(QStringLiteral("term-a")).minors, std::optional(12));
}

void TestLocationTableModel::saysUnknownWhereNothingIsKnown()
{
    QCOMPARE(cell(QStringLiteral("term-a"), Column::Minors).data().toString(), widgets::unknownText());
    QVERIFY(m_model->setData(cell(QStringLiteral("term-a"), Column::From), QString()));
    QVERIFY(m_sample->term(QStringLiteral("term-a")).from.isNull());
    QCOMPARE(cell(QStringLiteral("term-a"), Column::From).data().toString(), widgets::unknownText());
    QCOMPARE(cell(QStringLiteral("term-a"), Column::Counts).data().toString(), QStringLiteral("No, no start"));
}

void TestLocationTableModel::editsThePhaseOfTheLocation()
{
    QVERIFY(m_model->setData(cell(QStringLiteral("term-b"), Column::Phase), QStringLiteral("7")));
    QCOMPARE(m_sample->location(QStringLiteral("b")).phase, domain::Phase::Operation);
    QCOMPARE(m_sample->counts(QStringLiteral("GM0002")), 40.0);
}

void TestLocationTableModel::sortsByAnyColumn_data()
{
    QTest::addColumn<int>("column");
    for (int column = 0; column < Column::ColumnCount; ++column)
        QTest::addRow("column %d", column) << column;
}

void TestLocationTableModel::sortsByAnyColumn()
{
    QFETCH(int, column);
    m_model->setData(cell(QStringLiteral("term-b"), Column::Kind), QStringLiteral("kleinschalig"));
    m_model->setData(cell(QStringLiteral("term-b"), Column::Stream), QStringLiteral("ukraine"));
    m_model->setData(cell(QStringLiteral("term-b"), Column::From), QStringLiteral("1-1-2025"));
    m_model->setData(cell(QStringLiteral("term-b"), Column::Until), QStringLiteral("1-1-2031"));
    m_model->arrange({{{column, Qt::DescendingOrder}}, {}});
    const QString first = m_model->rowKey(0);
    m_model->arrange({{{column, Qt::AscendingOrder}}, {}});
    QVERIFY2(m_model->rowKey(0) != first || column == Column::Minors, "the order turns round");
}

void TestLocationTableModel::codesStandForTheirValues()
{
    QFETCH(int, column);
    const domain::Term bare = m_sample->term(QStringLiteral("term-b"));
    domain::Term open = bare;
    open.kind.reset();
    open.minors.reset();
    open.until = {};
    QVERIFY(m_sample->document.apply(dossier::changes::edit(bare, open, QStringLiteral("b"))));
    domain::Location alone = m_sample->document.data().locations.front();
    alone.id = QStringLiteral("without-terms");
    alone.phase.reset();
    QVERIFY(m_sample->document.apply(dossier::changes::add(alone, QStringLiteral("Alone"))));
    const widgets::ColumnValues &values = m_model->arranged().values(column);
    QStringList known;
    for (int entry = 0; entry < values.count(); ++entry) {
        if (values.value(entry).isKnown())
            known << values.value(entry).text;
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const widgets::CellValue &value = values.value(values.entryOf(m_model->arranged().placeAt(row)));
        const QString shown = m_model->index(row, column).data().toString();
        if (value.isKnown())
            QCOMPARE(value.text, shown);
        else // however it is put: "unknown", "no end", or empty without a term
            QVERIFY2(!known.contains(shown), qPrintable(shown));
    }
}

void TestLocationTableModel::findsRowsAgainAfterAnEdit()
{
    m_model->arrange({{{Column::Places, Qt::AscendingOrder}}, {}});
    QCOMPARE(m_model->rowOf(QStringLiteral("term-a")), 1);
    m_model->setData(cell(QStringLiteral("term-a"), Column::Places), QStringLiteral("1"));
    QCOMPARE(m_model->rowOf(QStringLiteral("term-a")), 0);
    QCOMPARE(m_model->rowOf(QStringLiteral("nothing")), -1);
}

void TestLocationTableModel::showsALocationWithoutTerms()
{
    const domain::Term term = m_sample->term(QStringLiteral("term-b"));
    QVERIFY(m_sample->document.apply(dossier::changes::remove(term, QStringLiteral("b"))));
    const int row = m_model->firstRowOf(QStringLiteral("b"));
    QVERIFY(row >= 0);
    QCOMPARE(m_model->rowKey(row), QStringLiteral("b"));
    QCOMPARE(m_model->index(row, Column::Places).data().toString(), QStringLiteral("no term"));
    QVERIFY(!m_model->index(row, Column::Places).flags().testFlag(Qt::ItemIsEditable));
}

void TestLocationTableModel::sumsTheRowsShown()
{
    const LocationTotalModel total(*m_model);
    QCOMPARE(total.index(0, Column::Places).data().toString(), QStringLiteral("120"));
    LocationFilter filter;
    filter.text = QStringLiteral("Bedorp");
    m_model->setFilter(filter);
    QCOMPARE(total.index(0, Column::Places).data().toString(), QStringLiteral("40"));
    QCOMPARE(m_model->shownSum().rows, 1);
    QCOMPARE(m_model->wholeSum().rows, 2);
}

void TestLocationTableModel::namesTheFigureThatExplainsACell()
{
    const auto figure =
        cell(QStringLiteral("term-a"), Column::Counts).data(widgets::FigureRole).value<analysis::FigureId>();
    QCOMPARE(figure, (analysis::FigureId{analysis::FigureName::Counts, QStringLiteral("GM0001")}));
    QVERIFY(!cell(QStringLiteral("term-a"), Column::Places).data(widgets::FigureRole).isValid());
}

void TestLocationTableModel::renamesInTheTable()
{
    QVERIFY(m_model->setData(cell(QStringLiteral("term-a"), Column::Name), QStringLiteral("Boslaan")));
    QCOMPARE(m_sample->location(QStringLiteral("a")).name, QStringLiteral("Boslaan"));
    QVERIFY(m_model->setData(cell(QStringLiteral("term-a"), Column::Municipality), QStringLiteral("Cedorp")));
    QCOMPARE(m_sample->location(QStringLiteral("a")).municipality, QStringLiteral("GM0003"));
    QVERIFY(!m_model->setData(cell(QStringLiteral("term-a"), Column::Municipality), QStringLiteral("Nergens")));
    QVERIFY(!m_model->setData(cell(QStringLiteral("term-a"), Column::Name), QString()));
}

void TestLocationTableModel::refusesTwoRowsOfOneName()
{
    QVERIFY(m_model->setData(cell(QStringLiteral("term-b"), Column::Municipality), QStringLiteral("Aldorp")));
    const widgets::EditPlan plan =
        m_model->plan({{0, Column::Name, QStringLiteral("Nieuw")}, {1, Column::Name, QStringLiteral("nieuw")}});
    QCOMPARE(plan.refusals.size(), 1U);
    QCOMPARE(plan.changes.size(), 1U);
}

void TestLocationTableModel::takesWordsAsTablesHaveThem_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("a kind as tables have it") << int{Column::Kind} << "noodopvang"
                                              << "noodopvang";
    QTest::newRow("a kind in full") << int{Column::Kind} << domain::nameOf(domain::LocationKind::SmallScale)
                                    << "kleinschalig";
    QTest::newRow("a stream") << int{Column::Stream} << "Oekraïne"
                              << "ukraine";
    QTest::newRow("a phase by number") << int{Column::Phase} << "5"
                                       << "5";
    QTest::newRow("a phase by number and name") << int{Column::Phase} << "7 Beheer"
                                                << "7";
}

void TestLocationTableModel::takesWordsAsTablesHaveThem()
{
    QFETCH(int, column);
    QFETCH(QString, text);
    QVERIFY(m_model->setData(cell(QStringLiteral("term-a"), column), text));
    QTEST(cell(QStringLiteral("term-a"), column).data(Qt::EditRole).toString(), "key");
}

void TestLocationTableModel::refusesAWordThatItDoesNotKnow()
{
    QVERIFY(!m_model->setData(cell(QStringLiteral("term-a"), Column::Kind), QStringLiteral("kasteel")));
    QCOMPARE(cell(QStringLiteral("term-a"), Column::Kind).data().toString(), QStringLiteral("kasteel"));
    QVERIFY(!m_model->setData(cell(QStringLiteral("term-a"), Column::Stream), QString()));
    QVERIFY(m_model->setData(cell(QStringLiteral("term-a"), Column::Kind), QString()));
    QVERIFY(!m_sample->term(QStringLiteral("term-a")).kind);
}

/// Letters come and go, in between other parts of the filter and an edit do: each time the rows are those of a table that
/// never had another filter.
void TestLocationTableModel::showsTheSameRowsWhateverWayTheFilterCame()
{
    const auto typed = [](const char *text) {
        LocationFilter filter;
        filter.text = QString::fromUtf8(text);
        return filter;
    };
    LocationFilter counting = typed("locatie");
    counting.counts = LocationFilter::Counts::Yes;
    LocationFilter operating = typed("locatie");
    operating.phases.set(static_cast<std::size_t>(domain::Phase::Operation));
    const auto keysOf = [](const LocationTableModel &model) {
        QStringList keys;
        for (int row = 0; row < model.rowCount(); ++row)
            keys << model.rowKey(row);
        return keys;
    };
    const auto requireTheSame = [&](const LocationFilter &filter) {
        m_model->setFilter(filter);
        LocationTableModel fresh(m_sample->view);
        fresh.setFilter(filter);
        QCOMPARE(keysOf(*m_model), keysOf(fresh));
        QCOMPARE(m_model->phaseSums(), fresh.phaseSums());
    };
    const std::vector<LocationFilter> way{typed("l"),         typed("lo"),     typed("locatie"), typed("locatie b"),
                                          typed("locatie"),   counting,        typed("locatie"), operating,
                                          typed("locatie a"), typed("aldorp"), typed("aldor"),   typed("")};
    for (const LocationFilter &filter : way)
        requireTheSame(filter);
    m_model->setFilter(typed("locatie b"));
    QVERIFY(m_model->setData(cell(QStringLiteral("term-b"), Column::Name), QStringLiteral("ÉÉN")));
    QCOMPARE(m_model->rowCount(), 0);
    for (const LocationFilter &filter : {typed("locatie"), typed("één"), typed("é"), typed("")})
        requireTheSame(filter);
    QCOMPARE(m_model->rowCount(), 2);
}

REGIE_TEST_GUI(TestLocationTableModel)
#include "test_location_table_model.moc"
