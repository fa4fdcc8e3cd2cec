// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/example_file.h"
#include "tests/support/test_main.h"
#include "ui/charts/chart_view.h"
#include "ui/locations/location_table_model.h"
#include "ui/locations/locations_page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/table_editing.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QLineEdit>
#include <QMenuBar>
#include <QSignalSpy>

#include <algorithm>

using namespace regie;
using namespace regie::ui;
using shell::MainWindow;
using Column = locations::LocationTableModel::Column;

namespace {

constexpr int kWait = 20'000;

} // namespace

/// The menu "Edit" acts on the table, the field or the chart that has the keyboard.
class TestEditActions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void doNothingInAList();
    void copyAndPasteCells();
    void cutClearAndFillDown();
    void areOffWhereNothingCanBeTyped();
    void keepTheTableWhileTheMenuHasTheKeyboard();
    void leaveKeysToTextFields();
    void editAField();
    void undoTypingBeforeEdits();
    void copyAChart();

private:
    QMenu *menu() const { return m_window->menuBar()->actions().at(1)->menu(); }
    /// The entry, as it is when the menu opens.
    QAction *entry(const QKeySequence &keys) const
    {
        emit menu()->aboutToShow();
        const auto actions = menu()->actions();
        return *std::find_if(actions.begin(), actions.end(),
                             [&keys](const QAction *action) { return action->shortcut() == keys; });
    }
    bool isOn(const QKeySequence &keys) const { return entry(keys)->isEnabled(); }
    widgets::TableView &table() const { return *m_window->findChild<locations::LocationsPage *>()->table(); }
    QString text(int row) const { return table().model()->index(row, Column::Places).data().toString(); }
    void go(int row, int column)
    {
        table().setFocus();
        table().goTo(table().model()->index(row, column));
    }

    const QKeySequence m_cut{QKeySequence(QStringLiteral("Ctrl+X"))};
    const QKeySequence m_copy{QKeySequence(QStringLiteral("Ctrl+C"))};
    const QKeySequence m_paste{QKeySequence(QStringLiteral("Ctrl+V"))};
    const QKeySequence m_fill{QKeySequence(QStringLiteral("Ctrl+D"))};
    const QKeySequence m_clear{QKeySequence(Qt::Key_Delete)};
    std::unique_ptr<tests::ExampleFile> m_file;
    std::unique_ptr<shell::Settings> m_settings;
    std::unique_ptr<shell::Translation> m_translation;
    std::unique_ptr<MainWindow> m_window;
};

void TestEditActions::init()
{
    m_file = std::make_unique<tests::ExampleFile>();
    m_settings = std::make_unique<shell::Settings>(m_file->inFolder(QStringLiteral("settings.ini")));
    m_translation = std::make_unique<shell::Translation>();
    m_translation->use(shell::Language::English);
    m_window = std::make_unique<MainWindow>(*m_settings, *m_translation, m_file->workingRoot());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QSignalSpy ready(m_window.get(), &MainWindow::screenReady);
    m_window->session().open(m_file->path());
    QVERIFY(ready.wait(kWait));
    m_window->showScreen(shell::Screen::Locations);
}

void TestEditActions::cleanup()
{
    m_window.reset();
    m_translation.reset();
    m_settings.reset();
    m_file.reset();
}

void TestEditActions::doNothingInAList()
{
    m_window->findChild<shell::Navigation *>()->list()->setFocus();
    for (const QKeySequence &keys : {m_cut, m_copy, m_paste, m_fill, m_clear})
        QVERIFY2(!isOn(keys), qPrintable(keys.toString()));
}

void TestEditActions::copyAndPasteCells()
{
    go(0, Column::Places);
    const QString copied = text(0);
    QVERIFY(text(1) != copied);
    entry(m_copy)->trigger();
    go(1, Column::Places);
    QVERIFY(isOn(m_paste));
    entry(m_paste)->trigger();
    QCOMPARE(text(1), copied);
}

void TestEditActions::cutClearAndFillDown()
{
    const auto minors = [this](int row) { return table().model()->index(row, Column::Minors); };
    go(0, Column::Minors);
    const QString known = minors(0).data().toString();
    QVERIFY(!isOn(m_fill)); // there is nothing above
    entry(m_cut)->trigger();
    QVERIFY(minors(0).data().toString() != known);
    QCOMPARE(QApplication::clipboard()->text(), known);
    entry(m_paste)->trigger();
    QCOMPARE(minors(0).data().toString(), known);
    entry(m_clear)->trigger();
    QVERIFY(minors(0).data().toString() != known);
    go(1, Column::Places);
    QVERIFY(isOn(m_fill));
    entry(m_fill)->trigger();
    QCOMPARE(text(1), text(0));
}

void TestEditActions::areOffWhereNothingCanBeTyped()
{
    go(1, Column::Counts);
    QVERIFY(isOn(m_copy));
    for (const QKeySequence &keys : {m_cut, m_fill, m_clear})
        QVERIFY2(!isOn(keys), qPrintable(keys.toString()));
}

void TestEditActions::keepTheTableWhileTheMenuHasTheKeyboard()
{
    go(1, Column::Places);
    m_window->menuBar()->setFocus();
    QVERIFY(isOn(m_copy));
}

void TestEditActions::leaveKeysToTextFields()
{
    go(0, Column::Places);
    const QString places = text(0);
    QLineEdit *field = m_window->findChild<locations::LocationsPage *>()->filterRow()->text();
    field->setFocus();
    QVERIFY(!isOn(m_clear));
    field->setText(QStringLiteral("ab"));
    field->home(false);
    QTest::keyClick(field, Qt::Key_Delete);
    QCOMPARE(field->text(), QStringLiteral("b"));
    field->clear();
    QCOMPARE(text(0), places);
}

void TestEditActions::editAField()
{
    QLineEdit *field = m_window->findChild<locations::LocationsPage *>()->filterRow()->text();
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("abc"));
    QVERIFY(!isOn(m_copy));
    QVERIFY(!isOn(m_fill));
    field->setSelection(1, 1);
    entry(m_cut)->trigger();
    QCOMPARE(field->text(), QStringLiteral("ac"));
    field->end(false);
    entry(m_paste)->trigger();
    QCOMPARE(field->text(), QStringLiteral("acb"));
    field->selectAll();
    entry(m_copy)->trigger();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("acb"));
    entry(m_clear)->trigger();
    QVERIFY(field->text().isEmpty());
}

void TestEditActions::undoTypingBeforeEdits()
{
    go(0, Column::Places);
    const QString places = text(0);
    table().editing().fillWith(QStringLiteral("77"));
    QCOMPARE(text(0), QStringLiteral("77"));
    const QKeySequence undo(QStringLiteral("Ctrl+Z"));
    QVERIFY(entry(undo)->text() != QLatin1String("&Undo typing"));
    auto *page = m_window->findChild<locations::LocationsPage *>();
    QLineEdit *field = page->filterRow()->text();
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("x"));
    QCOMPARE(entry(undo)->text(), QStringLiteral("&Undo typing"));
    entry(undo)->trigger();
    QVERIFY(field->text().isEmpty());
    QCOMPARE(text(0), QStringLiteral("77"));
    QVERIFY(entry(undo)->text() != QLatin1String("&Undo typing"));
    table().setFocus();
    entry(undo)->trigger();
    QCOMPARE(text(0), places);
}

void TestEditActions::copyAChart()
{
    m_window->showScreen(shell::Screen::Overview);
    auto *chart = m_window->findChild<charts::ChartView *>();
    QVERIFY(chart);
    chart->setFocus();
    QApplication::clipboard()->clear();
    entry(m_copy)->trigger();
    QVERIFY(!QApplication::clipboard()->image().isNull());
    for (const QKeySequence &keys : {m_cut, m_paste, m_fill, m_clear})
        QVERIFY2(!isOn(keys), qPrintable(keys.toString()));
}

REGIE_TEST_GUI(TestEditActions)
#include "test_edit_actions.moc"
