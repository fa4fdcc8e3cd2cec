// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tab_rows.h"

#include "tests/support/test_main.h"
#include "tests/ui/open_sample.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QVBoxLayout>

using namespace regie;
using namespace regie::ui::widgets;

namespace {

/// Six tabs in a window, each with a line to type in.
struct Tabs
{
    explicit Tabs(const DossierView &view, int width)
    {
        for (const char *name : {"Task", "Locations (10)", "Principles", "Status holders", "Agreements", "Notes"})
            tabs.addTab(new QLineEdit, QLatin1String(name));
        rows = new TabRows(tabs, view);
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(rows);
        column->addWidget(&tabs);
        window.resize(width, 300);
        tests::showActive(window);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    QWidget window;
    QTabWidget tabs{&window};
    TabRows *rows = nullptr;
};

} // namespace

/// The tabs of a detail, all to be read at once.
class TestTabRows : public QObject
{
    Q_OBJECT

private slots:
    void showsEachTabWhole_data();
    void showsEachTabWhole();
    void opensWhatIsClicked();
    void movesWithTheKeys();
    void makesRoomForALongerName();
    void tellsAScreenReaderWhichIsOpen();
};

void TestTabRows::showsEachTabWhole_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("rows");
    QTest::newRow("one row where there is room") << 900 << 1;
    QTest::newRow("two rows beside a list") << 300 << 2;
    QTest::newRow("more in a narrow window") << 160 << 6;
}

void TestTabRows::showsEachTabWhole()
{
    QFETCH(int, width);
    QFETCH(int, rows);
    tests::OpenSample sample;
    const Tabs f(sample.view, width);
    QVERIFY2(f.rows->rowCount() <= rows, qPrintable(QString::number(f.rows->rowCount())));
    QCOMPARE(f.rows->rowCount() == 1, rows == 1);
    QVERIFY(!f.tabs.tabBar()->isVisible());
    QRegion taken;
    for (int tab = 0; tab < f.tabs.count(); ++tab) {
        const TabButton &button = *f.rows->button(tab);
        QVERIFY(button.width() >= button.sizeHint().width());
        QVERIFY(f.rows->rect().contains(button.geometry()));
        QVERIFY(!taken.intersects(button.geometry()));
        taken += button.geometry();
    }
}

void TestTabRows::opensWhatIsClicked()
{
    tests::OpenSample sample;
    const Tabs f(sample.view, 300);
    QTest::mouseClick(f.rows->button(3), Qt::LeftButton);
    QCOMPARE(f.tabs.currentIndex(), 3);
    QVERIFY(f.rows->button(3)->isChecked());
    QVERIFY(!f.rows->button(0)->isChecked());
    QTest::mouseClick(f.rows->button(3), Qt::LeftButton);
    QVERIFY(f.rows->button(3)->isChecked());
}

void TestTabRows::movesWithTheKeys()
{
    tests::OpenSample sample;
    Tabs f(sample.view, 300);
    f.rows->setFocus();
    QVERIFY(f.rows->button(0)->hasFocus());
    f.press(Qt::Key_Right);
    QCOMPARE(f.tabs.currentIndex(), 1);
    QVERIFY(f.rows->button(1)->hasFocus());
    f.press(Qt::Key_Down);
    QVERIFY(f.rows->button(f.tabs.currentIndex())->y() > f.rows->button(1)->y());
    f.press(Qt::Key_Up);
    QCOMPARE(f.rows->button(f.tabs.currentIndex())->y(), 0);
    f.press(Qt::Key_End);
    QCOMPARE(f.tabs.currentIndex(), 5);
    f.press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(f.tabs.currentIndex(), 0);
    f.press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f.tabs.currentIndex(), 5);
    f.press(Qt::Key_Home);
    QCOMPARE(f.tabs.currentIndex(), 0);
    // One stop for all tabs, then what the open one shows.
    f.press(Qt::Key_Tab);
    QVERIFY(f.tabs.currentWidget()->hasFocus());
    f.press(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(f.rows->button(0)->hasFocus());
}

void TestTabRows::makesRoomForALongerName()
{
    tests::OpenSample sample;
    const Tabs f(sample.view, 300);
    f.rows->setTabText(0, QStringLiteral("Task of this municipality in the coming year"));
    QCOMPARE(f.tabs.tabText(0), f.rows->button(0)->text());
    for (int tab = 0; tab < f.tabs.count(); ++tab)
        QVERIFY(f.rows->button(tab)->width() >= f.rows->button(tab)->sizeHint().width());
}

void TestTabRows::tellsAScreenReaderWhichIsOpen()
{
    tests::OpenSample sample;
    const Tabs f(sample.view, 300);
    const QAccessibleInterface *list = QAccessible::queryAccessibleInterface(f.rows);
    QCOMPARE(list->role(), QAccessible::PageTabList);
    QCOMPARE(list->childCount(), 6);
    QAccessibleInterface *tab = list->child(2);
    QCOMPARE(tab->role(), QAccessible::PageTab);
    QCOMPARE(tab->text(QAccessible::Name), QStringLiteral("Principles"));
    QVERIFY(!tab->state().selected);
    tab->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(tab->state().selected);
    QCOMPARE(f.tabs.currentIndex(), 2);
}

REGIE_TEST_GUI(TestTabRows)
#include "test_tab_rows.moc"
