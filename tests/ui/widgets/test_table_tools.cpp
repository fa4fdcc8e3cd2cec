// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_tools.h"

#include "tests/support/test_main.h"
#include "tests/ui/kept_states.h"
#include "tests/ui/open_sample.h"
#include "ui/shell/settings.h"
#include "ui/widgets/record_columns.h"
#include "ui/widgets/total_row.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace regie;
using namespace regie::ui;
using namespace regie::ui::widgets;

namespace {

enum Column { Name, Places, From };

struct Place
{
    QString id;
    QString name;
    std::optional<int> places;
    QDate from;

    bool operator==(const Place &) const = default;
};

using Model = RecordModel<Place>;

std::vector<Place> rows()
{
    return {{QStringLiteral("a"), QStringLiteral("Soest"), 80, QDate(2025, 1, 1)},
            {QStringLiteral("b"), QStringLiteral("Houten"), 1943, QDate(2026, 7, 1)},
            {QStringLiteral("c"), QStringLiteral("IJsselstein"), std::nullopt, QDate()},
            {QStringLiteral("d"), QString(), 80, QDate(2024, 6, 30)}};
}

/// A table in a window, with a row of sums under it.
struct Window
{
    explicit Window(tests::OpenSample &sample)
        : model({textColumn(QStringLiteral("Name"), &Place::name),
                 countColumn(QStringLiteral("Places"), &Place::places),
                 dayColumn(QStringLiteral("From"), &Place::from)},
                RecordWriter<Place>{}, nullptr)
        , table(new TableView(sample.view, QStringLiteral("Test")))
        , total(new TotalRow(sample.view, QStringLiteral("Sum"), *table))
    {
        model.setRows(rows());
        totalModel.setRows({{QStringLiteral("t"), {}, 1, {}}});
        auto *column = new QVBoxLayout(&window);
        column->addWidget(table);
        column->addWidget(total);
        table->setModel(&model);
        total->setModel(&totalModel);
        table->keepAs(QStringLiteral("test"));
        table->fitColumns();
        window.resize(700, 320);
        tests::showActive(window);
        table->setFocus();
        table->goTo(model.index(0, Name));
    }

    /// Whether the table has the keyboard again after a popup, which leaves no window active where there is no desktop.
    bool isBackInTable()
    {
        window.activateWindow();
        return QTest::qWaitForWindowActive(&window) && table->hasFocus();
    }
    QString ids() const
    {
        QString ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids += model.rowKey(row);
        return ids;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(table, key, modifiers); }
    QPoint middleOf(int column) const
    {
        const QHeaderView &header = *table->horizontalHeader();
        return {header.sectionViewportPosition(column) + header.sectionSize(column) / 3, header.height() / 2};
    }
    void click(int column, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(table->horizontalHeader()->viewport(), Qt::LeftButton, modifiers, middleOf(column));
    }

    QWidget window;
    Model model;
    Model totalModel{{textColumn(QStringLiteral("Name"), &Place::name),
                      countColumn(QStringLiteral("Places"), &Place::places),
                      dayColumn(QStringLiteral("From"), &Place::from)},
                     RecordWriter<Place>{},
                     nullptr};
    TableView *table;
    TotalRow *total;
};

} // namespace

/// Ordering, filtering, finding and columns, as an officer does them.
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
    void finds();
    void findsInTheColumnsThatAreInSight();
    void choosesColumnsWithTheKeyboard();
    void keepsAtLeastOneColumn();
    void keepsTheSumsUnderTheirColumns();
    void restoresTheTable();
    void passesOverColumnsThatAreGone();
    void isKeptInTheSettings();

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

void TestTableTools::finds()
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

void TestTableTools::findsInTheColumnsThatAreInSight()
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

void TestTableTools::choosesColumnsWithTheKeyboard()
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

void TestTableTools::keepsAtLeastOneColumn()
{
    ColumnChoice *choice = m_window->table->tools().chooseColumns();
    for (int row = 0; row < choice->list()->count(); ++row)
        choice->list()->item(row)->setCheckState(Qt::Unchecked);
    QVERIFY(!choice->okButton()->isEnabled());
    choice->reject();
}

void TestTableTools::keepsTheSumsUnderTheirColumns()
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

void TestTableTools::restoresTheTable()
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

void TestTableTools::passesOverColumnsThatAreGone()
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

void TestTableTools::isKeptInTheSettings()
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

REGIE_TEST_GUI(TestTableTools)
#include "test_table_tools.moc"
