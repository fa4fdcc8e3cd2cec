// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_tools.h"

#include "tests/support/test_main.h"
#include "tests/ui/widgets/places_window.h"

#include <QSignalSpy>

using namespace regie;
using namespace regie::ui;
using namespace regie::ui::widgets;
using namespace regie::tests::places;

/// Ordering and filtering, as an officer does them.
class TestTableTools : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void ordersWithTheKeyboard();
    void ordersWithClicks();
    void filtersByTickingWithTheKeyboard();
    void filtersOnWhatIsSearched();
    void filtersOnEmptyCells();
    void filtersOnARangeOfNumbers();
    void filtersOnARangeOfDays();
    void saysWhatIsWrongWithABound();
    void opensTheFilterFromTheHeader();
    void marksAFilteredColumnAndSaysHowManyRowsAreLeft();
    void leavesTheFilterWithEscape();
    void clearsAllFiltersAtOnce();
    void staysOnTheSameRow();

private:
    std::unique_ptr<tests::OpenSample> m_sample;
    tests::KeptStates m_states;
    std::unique_ptr<Window> m_window;
};

void TestTableTools::init()
{
    m_sample = std::make_unique<tests::OpenSample>();
    m_states.kept.clear();
    m_sample->view.setTableStates(&m_states);
    m_window = std::make_unique<Window>(*m_sample);
    new QAbstractItemModelTester(&m_window->model, QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 &m_window->model);
}

void TestTableTools::cleanup()
{
    m_window.reset();
    m_sample.reset();
}

void TestTableTools::ordersWithTheKeyboard()
{
    Window &w = *m_window;
    QSignalSpy said(&m_sample->view, &DossierView::said);
    w.press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(w.ids(), QStringLiteral("bcad"));
    QVERIFY(said.last().first().toString().contains(QStringLiteral("Name")));
    w.press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(w.ids(), QStringLiteral("acbd"));
    w.press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(w.ids(), QStringLiteral("abcd"));

    w.table->goTo(w.model.index(0, Places));
    w.press(Qt::Key_Up, Qt::AltModifier);
    w.table->goTo(w.model.index(0, From));
    w.press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(w.ids(), QStringLiteral("dabc"));
}

void TestTableTools::ordersWithClicks()
{
    Window &w = *m_window;
    w.click(Places);
    QCOMPARE(w.ids(), QStringLiteral("adbc"));
    w.click(Places);
    QCOMPARE(w.ids(), QStringLiteral("badc"));
    w.click(From, Qt::ControlModifier);
    QCOMPARE(w.ids(), QStringLiteral("bdac"));
    const auto *header = qobject_cast<ColumnHeader *>(w.table->horizontalHeader());
    QVERIFY(header->marksWidth(From) > 0 && header->marksWidth(Places) > 0);
    QCOMPARE(header->marksWidth(Name), 0);
}

void TestTableTools::filtersByTickingWithTheKeyboard()
{
    Window &w = *m_window;
    w.press(Qt::Key_Down, Qt::AltModifier);
    auto *popup = w.table->findChild<FilterPopup *>();
    QVERIFY(popup);
    QVERIFY(popup->searchField()->hasFocus());
    QListView *list = popup->list();
    QCOMPARE(list->model()->rowCount(), 5);
    QCOMPARE(list->model()->index(1, 0).data().toString(), QStringLiteral("Houten (1)"));
    QTest::keyClick(list, Qt::Key_Space); // none of them
    QCOMPARE(list->model()->index(1, 0).data(Qt::CheckStateRole).toInt(), int{Qt::Unchecked});
    QVERIFY(!popup->applyButton()->isEnabled());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(w.ids(), QStringLiteral("b"));
    QTRY_VERIFY(!w.table->findChild<FilterPopup *>());
    QVERIFY(w.isBackInTable());
}

void TestTableTools::filtersOnWhatIsSearched()
{
    Window &w = *m_window;
    FilterPopup *popup = w.table->tools().openFilter(Name);
    QTest::keyClicks(popup->searchField(), QStringLiteral("SOE"));
    QCOMPARE(popup->list()->model()->rowCount(), 2);
    QTest::keyClick(popup->searchField(), Qt::Key_Backspace);
    QCOMPARE(popup->list()->model()->rowCount(), 2);
    QTest::keyClick(popup->searchField(), Qt::Key_Return);
    QCOMPARE(w.ids(), QStringLiteral("a"));
    QTRY_VERIFY(!w.table->findChild<FilterPopup *>());

    popup = w.table->tools().openFilter(Name);
    QVERIFY2(popup->list()->model()->rowCount() == 5, "the other values can be ticked again");
    QTest::keyClicks(popup->searchField(), QStringLiteral("nergens"));
    QVERIFY(!popup->applyButton()->isEnabled());
    QTest::mouseClick(popup->clearButton(), Qt::LeftButton);
    QCOMPARE(w.ids(), QStringLiteral("abcd"));
}

void TestTableTools::filtersOnEmptyCells()
{
    Window &w = *m_window;
    FilterPopup *popup = w.table->tools().openFilter(Name);
    const QModelIndex last = popup->list()->model()->index(4, 0);
    QCOMPARE(last.data().toString(), QStringLiteral("(empty) (1)"));
    QTest::keyClick(popup->list(), Qt::Key_Space);
    popup->list()->setCurrentIndex(last);
    QTest::keyClick(popup->list(), Qt::Key_Space);
    QTest::mouseClick(popup->applyButton(), Qt::LeftButton);
    QCOMPARE(w.ids(), QStringLiteral("d"));
}

void TestTableTools::filtersOnARangeOfNumbers()
{
    Window &w = *m_window;
    FilterPopup *popup = w.table->tools().openFilter(Places);
    QTest::keyClicks(popup->range()->from(), QLocale().toString(1000));
    QTest::keyClick(popup->range()->from(), Qt::Key_Return);
    QCOMPARE(w.ids(), QStringLiteral("b"));
    QTRY_VERIFY(!w.table->findChild<FilterPopup *>());
    popup = w.table->tools().openFilter(Places);
    QCOMPARE(popup->range()->from()->text(), QLocale().toString(1000));
    popup->range()->from()->clear();
    QTest::keyClicks(popup->range()->until(), QStringLiteral("80"));
    QTest::keyClick(popup->range()->until(), Qt::Key_Return);
    QCOMPARE(w.ids(), QStringLiteral("ad"));
}

void TestTableTools::filtersOnARangeOfDays()
{
    Window &w = *m_window;
    FilterPopup *popup = w.table->tools().openFilter(From);
    QTest::keyClicks(popup->range()->from(), QStringLiteral("1-1-2025"));
    QTest::keyClicks(popup->range()->until(), QStringLiteral("31-12-2025"));
    QTest::keyClick(popup->range()->until(), Qt::Key_Return);
    QCOMPARE(w.ids(), QStringLiteral("a"));
}

void TestTableTools::saysWhatIsWrongWithABound()
{
    Window &w = *m_window;
    FilterPopup *popup = w.table->tools().openFilter(Places);
    const auto *notice = popup->range()->findChild<InlineNotice *>();
    QTest::keyClicks(popup->range()->from(), QStringLiteral("veel"));
    QTest::keyClick(popup->range()->from(), Qt::Key_Return);
    QVERIFY(notice->sentence().contains(QStringLiteral("veel")));
    QCOMPARE(w.ids(), QStringLiteral("abcd"));
    popup->range()->from()->setText(QStringLiteral("90"));
    popup->range()->until()->setText(QStringLiteral("80"));
    QTest::keyClick(popup->range()->from(), Qt::Key_Return);
    QVERIFY(!notice->sentence().isEmpty());
    QTest::keyClick(popup, Qt::Key_Escape);
}

void TestTableTools::opensTheFilterFromTheHeader()
{
    Window &w = *m_window;
    const auto *header = qobject_cast<ColumnHeader *>(w.table->horizontalHeader());
    w.table->setColumnWidth(Name, 200);
    const QRect button = header->filterButton(Name);
    QVERIFY(button.width() >= 24);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, button.center());
    QVERIFY(w.table->findChild<FilterPopup *>());
    QCOMPARE(w.ids(), QStringLiteral("abcd"));
}

void TestTableTools::marksAFilteredColumnAndSaysHowManyRowsAreLeft()
{
    Window &w = *m_window;
    QSignalSpy said(&m_sample->view, &DossierView::said);
    Arrangement arrangement;
    arrangement.filter(Places, {{}, 80, 80});
    w.table->tools().arrange(arrangement);
    QCOMPARE(said.last().first().toString(), QStringLiteral("2 of 4 row(s) shown"));
    QVERIFY(qobject_cast<ColumnHeader *>(w.table->horizontalHeader())->marksWidth(Places) > 0);
    arrangement.filter(Places, {{}, 5000, {}});
    w.table->tools().arrange(arrangement);
    QCOMPARE(w.model.rowCount(), 0);
    QVERIFY(!w.table->tools().emptyText().isEmpty());
}

void TestTableTools::leavesTheFilterWithEscape()
{
    Window &w = *m_window;
    FilterPopup *popup = w.table->tools().openFilter(Name);
    QTest::keyClicks(popup->searchField(), QStringLiteral("soest"));
    QTest::keyClick(popup->searchField(), Qt::Key_Escape);
    QTRY_VERIFY(!w.table->findChild<FilterPopup *>());
    QCOMPARE(w.ids(), QStringLiteral("abcd"));
    QVERIFY(w.isBackInTable());
}

void TestTableTools::clearsAllFiltersAtOnce()
{
    Window &w = *m_window;
    QSignalSpy cleared(w.table, &TableView::filtersCleared);
    w.table->tools().arrange({{{Name, Qt::AscendingOrder}}, {{Places, {{}, 80, 80}}, {From, {{}, {}, 0}}}});
    QCOMPARE(w.model.rowCount(), 0);
    w.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(w.ids(), QStringLiteral("bcad"));
    QCOMPARE(cleared.count(), 1);
}

void TestTableTools::staysOnTheSameRow()
{
    Window &w = *m_window;
    w.table->goTo(w.model.index(1, Places));
    w.press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(w.model.rowKey(w.table->currentIndex().row()), QStringLiteral("b"));
    QCOMPARE(w.table->currentIndex().column(), int{Places});
}

REGIE_TEST_GUI(TestTableTools)
#include "test_table_tools.moc"
