// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/widgets/places_window.h"
#include "ui/shell/settings.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace regie;
using namespace regie::ui;
using namespace regie::ui::widgets;
using namespace regie::tests::places;

/// Finding in a table, choosing its columns and keeping it as it is left.
class TestTableColumns : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void finds();
    void findsInTheColumnsThatAreInSight();
    void choosesColumnsWithTheKeyboard();
    void keepsAtLeastOneColumn();
    void keepsTheSumsUnderTheirColumns();
    void showsALongSumWhole();
    void scrollsForNoLongText();
    void restoresTheTable();
    void passesOverColumnsThatAreGone();
    void isKeptInTheSettings();

private:
    std::unique_ptr<tests::OpenSample> m_sample;
    tests::KeptStates m_states;
    std::unique_ptr<Window> m_window;
};

void TestTableColumns::init()
{
    m_sample = std::make_unique<tests::OpenSample>();
    m_states.kept.clear();
    m_sample->view.setTableStates(&m_states);
    m_window = std::make_unique<Window>(*m_sample);
    new QAbstractItemModelTester(&m_window->model, QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 &m_window->model);
}

void TestTableColumns::cleanup()
{
    m_window.reset();
    m_sample.reset();
}

void TestTableColumns::finds()
{
    Window &w = *m_window;
    w.press(Qt::Key_F, Qt::ControlModifier);
    FindBar *bar = w.table->tools().findBar();
    QVERIFY(bar->field()->hasFocus());
    QTest::keyClicks(bar->field(), QStringLiteral("80"));
    QCOMPARE(w.table->currentIndex(), w.model.index(0, Places));
    QCOMPARE(bar->told(), QStringLiteral("1 of 2 hit(s)"));
    QTest::keyClick(bar->field(), Qt::Key_F3);
    QCOMPARE(w.table->currentIndex(), w.model.index(3, Places));
    QCOMPARE(bar->told(), QStringLiteral("2 of 2 hit(s)"));
    QTest::keyClick(bar->field(), Qt::Key_F3);
    QCOMPARE(w.table->currentIndex().row(), 0);
    QTest::keyClick(bar->field(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(w.table->currentIndex().row(), 3);
    bar->field()->setText(QStringLiteral("1943"));
    QCOMPARE(w.table->currentIndex(), w.model.index(1, Places));
    bar->field()->setText(QStringLiteral("nergens"));
    QCOMPARE(bar->told(), QStringLiteral("not found"));
    QTest::keyClick(bar->field(), Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QVERIFY(w.table->hasFocus());
}

void TestTableColumns::findsInTheColumnsThatAreInSight()
{
    Window &w = *m_window;
    w.table->find();
    FindBar *bar = w.table->tools().findBar();
    bar->field()->setText(QStringLiteral("80"));
    w.table->setColumnHidden(Places, true);
    bar->field()->setText(QStringLiteral("8"));
    QCOMPARE(bar->told(), QStringLiteral("not found"));
    w.table->setColumnHidden(Places, false);
    bar->field()->setText(QStringLiteral("80"));
    QCOMPARE(bar->told(), QStringLiteral("1 of 2 hit(s)"));
    Arrangement arrangement;
    arrangement.filter(From, {{}, static_cast<double>(QDate(2025, 1, 1).toJulianDay()), {}});
    w.table->tools().arrange(arrangement);
    QCOMPARE(bar->told(), QStringLiteral("1 of 1 hit(s)"));
}

void TestTableColumns::choosesColumnsWithTheKeyboard()
{
    Window &w = *m_window;
    ColumnChoice *choice = w.table->tools().chooseColumns();
    QCOMPARE(choice->list()->count(), 3);
    choice->list()->setCurrentRow(2);
    QTest::keyClick(choice->upButton(), Qt::Key_Space);
    choice->list()->setCurrentRow(0);
    QTest::keyClick(choice->list(), Qt::Key_Space);
    QTest::mouseClick(choice->okButton(), Qt::LeftButton);
    const QHeaderView &header = *w.table->horizontalHeader();
    QCOMPARE(header.logicalIndex(1), int{From});
    QVERIFY(header.isSectionHidden(Name));
    QVERIFY(!header.isSectionHidden(Places));
}

void TestTableColumns::keepsAtLeastOneColumn()
{
    ColumnChoice *choice = m_window->table->tools().chooseColumns();
    for (int row = 0; row < choice->list()->count(); ++row)
        choice->list()->item(row)->setCheckState(Qt::Unchecked);
    QVERIFY(!choice->okButton()->isEnabled());
    choice->reject();
}

void TestTableColumns::keepsTheSumsUnderTheirColumns()
{
    Window &w = *m_window;
    w.table->horizontalHeader()->moveSection(2, 0);
    w.table->setColumnWidth(Places, 123);
    for (const int column : {int{Name}, int{Places}, int{From}}) {
        QCOMPARE(w.total->columnWidth(column), w.table->columnWidth(column));
        QCOMPARE(w.total->columnViewportPosition(column), w.table->columnViewportPosition(column));
    }
    w.table->setColumnHidden(Name, true);
    QVERIFY(w.total->isColumnHidden(Name));
    QCOMPARE(w.total->columnViewportPosition(Places), w.table->columnViewportPosition(Places));
    w.table->setColumnHidden(Name, false);
    QVERIFY(!w.total->isColumnHidden(Name));
    QCOMPARE(w.total->columnWidth(Name), w.table->columnWidth(Name));
}

void TestTableColumns::showsALongSumWhole()
{
    Window &w = *m_window;
    w.totalModel.setRows({{QStringLiteral("t"), {}, 2'188'400, {}}});
    w.table->setColumnWidth(Places, 48);
    const int left = w.total->columnViewportPosition(Places);
    const auto inkBefore = [&w, left] {
        const QImage row = w.total->viewport()->grab().toImage();
        const auto right = static_cast<int>(left * row.devicePixelRatio()) - 2;
        for (int x = right - 30; x < right; ++x) {
            for (int y = 4; y < row.height() - 4; ++y) {
                if (qGray(row.pixel(x, y)) < 128)
                    return true;
            }
        }
        return false;
    };
    QVERIFY2(inkBefore(), "it goes on over the empty cell");
    w.totalModel.setRows({{QStringLiteral("t"), {}, 2, {}}});
    QVERIFY(!inkBefore());
}

void TestTableColumns::scrollsForNoLongText()
{
    Window &w = *m_window;
    std::vector<Place> places = rows();
    places.front().name = QStringLiteral("https://www.voorbeeld.example/een/heel/lang/pad/naar/een/document.pdf");
    w.model.setRows(places);
    w.table->setElasticColumns({Name});
    w.window.resize(360, 320);
    w.table->fitColumns();
    QCOMPARE(w.table->horizontalScrollBar()->maximum(), 0);
    QCOMPARE(w.model.index(0, Name).data(Qt::ToolTipRole).toString(), places.front().name);
}

void TestTableColumns::restoresTheTable()
{
    m_window->table->setChosenWidths({{Places, 133}});
    ColumnChoice *choice = m_window->table->tools().chooseColumns();
    choice->list()->setCurrentRow(2);
    QTest::keyClick(choice->upButton(), Qt::Key_Space);
    choice->list()->item(0)->setCheckState(Qt::Unchecked);
    QTest::mouseClick(choice->okButton(), Qt::LeftButton);
    m_window->table->tools().arrange({{{Places, Qt::DescendingOrder}, {From, Qt::AscendingOrder}},
                                      {{Places, {QStringList{QStringLiteral("80"), QString()}, {}, {}}}}});
    QCOMPARE(m_window->ids(), QStringLiteral("dac"));

    m_window = std::make_unique<Window>(*m_sample);
    QCOMPARE(m_window->ids(), QStringLiteral("dac"));
    const QHeaderView &header = *m_window->table->horizontalHeader();
    QCOMPARE(header.logicalIndex(1), int{From});
    QVERIFY(header.isSectionHidden(Name));
    QCOMPARE(header.sectionSize(Places), 133);
    m_window->table->fitColumns();
    QCOMPARE(header.sectionSize(Places), 133);
}

void TestTableColumns::passesOverColumnsThatAreGone()
{
    TableState state;
    state.columns = {QStringLiteral("gone"), QStringLiteral("2"), QStringLiteral("0")};
    state.hidden = {QStringLiteral("gone"), QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2")};
    state.order = {{QStringLiteral("gone"), Qt::AscendingOrder}, {QStringLiteral("1"), Qt::AscendingOrder}};
    state.filters = {{QStringLiteral("gone"), {QStringList{}, {}, {}}}};
    m_states.kept.insert(QStringLiteral("test"), state.toJson());
    m_window = std::make_unique<Window>(*m_sample);
    QCOMPARE(m_window->ids(), QStringLiteral("adbc"));
    QVERIFY2(m_window->table->horizontalHeader()->hiddenSectionCount() < 3, "one column stays in sight");
    QCOMPARE(m_window->table->horizontalHeader()->logicalIndex(0), int{From});
}

void TestTableColumns::isKeptInTheSettings()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    {
        shell::Settings settings(path);
        m_sample->view.setTableStates(&settings);
        const Window window(*m_sample);
        window.table->tools().arrange({{{Name, Qt::DescendingOrder}}, {}});
        m_sample->view.setTableStates(nullptr);
    }
    shell::Settings settings(path);
    m_sample->view.setTableStates(&settings);
    const Window window(*m_sample);
    QCOMPARE(window.ids(), QStringLiteral("acbd"));
    m_sample->view.setTableStates(nullptr);
}

REGIE_TEST_GUI(TestTableColumns)
#include "test_table_columns.moc"
