// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/shell/example_window.h"
#include "ui/charts/chart_view.h"
#include "ui/shell/screen_stack.h"
#include "ui/widgets/editable_table_model.h"
#include "ui/widgets/total_row.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QRegularExpression>
#include <QTabWidget>

#include <algorithm>

using namespace regie;
using namespace regie::ui;
using shell::Screen;
using widgets::TableView;

namespace {

constexpr int kMostRows = 12; ///< of a table that are looked at

bool isNumber(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^[+\\x{2212}-]?\\d[\\d.,]*( ?%| points?)?$"));
    return number.match(text).hasMatch();
}

/// What the keyboard's menu key opens on the widget, entry by entry, with what is in the menus of it.
QStringList menuOf(QWidget &widget)
{
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, widget.rect().center(), widget.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&widget, &asked);
    QStringList entries;
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu)
        return entries;
    const auto inside = menu->findChildren<QMenu *>();
    QList<QMenu *> menus{menu};
    menus << inside;
    for (const QMenu *each : menus) {
        const auto actions = each->actions();
        for (const QAction *action : actions) {
            if (action->isEnabled())
                entries << action->text();
        }
    }
    menu->close();
    return entries;
}

/// Numbers that are not asked about where they stand, as how the table and its column begin, each with why.
bool isKnownSilent(const QString &place)
{
    static const QStringList known{
        // typed elsewhere: they have a source and no derivation
        QStringLiteral("Agreements about places: Places"),
        QStringLiteral("Locations of the municipality: Places"),
        QStringLiteral("Terms of each location: Places"),
        QStringLiteral("Places that end: "),
        QStringLiteral("Scores through time, the newest first: Score"),
        // the part of one location in a figure that answers
        QStringLiteral("Locations of the municipality: Counts"),
        // their derivation stands beside them
        QStringLiteral("What the dossier tells about this principle: Value"),
        // sums and counts of the rows in sight
        QStringLiteral("Sum of the rows shown: "),
        QStringLiteral("The province: "),
        QStringLiteral("What is open with whom: "),
        QStringLiteral("Conditions: Days"),
        QStringLiteral("Accounts of housing status holders: Carried"),
    };
    return std::any_of(known.begin(), known.end(), [&place](const QString &each) { return place.startsWith(each); });
}

} // namespace

/// What stands on the nine screens can be asked about and given away: each number, each table and each chart.
class TestShownFigures : public QObject
{
    Q_OBJECT

private slots:
    void numbersAnswerWhy_data() { screens(); }
    void numbersAnswerWhy();
    void chartsAnswerWhy_data() { screens(); }
    void chartsAnswerWhy();
    void tablesAndChartsAreGivenAway_data() { screens(); }
    void tablesAndChartsAreGivenAway();

private:
    static void screens();
    static QWidget &show(tests::ExampleWindow &example, Screen screen);
    /// Calls look(page) with each of the page's tabs in front.
    static void onEachTab(QWidget &page, const std::function<void()> &look);
};

void TestShownFigures::screens()
{
    QTest::addColumn<Screen>("screen");
    for (const Screen screen : domain::allOf<Screen>())
        QTest::newRow(qPrintable(domain::keyOf(screen))) << screen;
}

QWidget &TestShownFigures::show(tests::ExampleWindow &example, Screen screen)
{
    example.window->resize(1440, 900);
    example.window->activateWindow();
    example.open();
    if (screen != Screen::Overview) { // which is there already
        QSignalSpy ready(example.window.get(), &shell::MainWindow::screenReady);
        example.window->showScreen(screen);
        if (ready.isEmpty() && !ready.wait(tests::kWait))
            qFatal("The screen did not come");
    }
    // What is asked is counted; that the dialog opens is tested elsewhere.
    QObject::disconnect(&example.window->session().view(), &widgets::DossierView::explanationRequested, nullptr,
                        nullptr);
    return *example.window->findChild<shell::ScreenStack *>()->madePage(screen);
}

void TestShownFigures::onEachTab(QWidget &page, const std::function<void()> &look)
{
    look();
    const auto all = page.findChildren<QTabWidget *>();
    for (QTabWidget *tabs : all) {
        for (int tab = 0; tab < tabs->count() && tabs->isVisible(); ++tab) {
            tabs->setCurrentIndex(tab);
            look();
        }
    }
}

void TestShownFigures::numbersAnswerWhy()
{
    QFETCH(Screen, screen);
    tests::ExampleWindow example;
    QWidget &page = show(example, screen);
    QSignalSpy asked(&example.window->session().view(), &widgets::DossierView::explanationRequested);
    QStringList silent;
    onEachTab(page, [&] {
        const auto tables = page.findChildren<TableView *>();
        for (TableView *table : tables) {
            if (!table->isVisible())
                continue;
            const QAbstractItemModel &model = *table->model();
            for (int column = 0; column < model.columnCount(); ++column) {
                bool isAsked = false;
                for (int row = 0; row < std::min(kMostRows, model.rowCount()) && !isAsked; ++row) {
                    const QModelIndex index = model.index(row, column);
                    if (table->isColumnHidden(column) || !isNumber(index.data().toString()))
                        continue;
                    isAsked = index.data(widgets::FigureRole).isValid();
                    if (!isAsked && !index.flags().testFlag(Qt::ItemIsEditable)) // what is typed has no derivation
                        silent << QStringLiteral("%1: %2").arg(table->accessibleName(),
                                                               model.headerData(column, Qt::Horizontal).toString());
                    if (!isAsked)
                        continue;
                    table->setFocus();
                    table->setCurrentIndex(index);
                    const auto before = asked.count();
                    QTest::keyClick(table, Qt::Key_W, Qt::AltModifier);
                    QCOMPARE(asked.count(), before + 1);
                    QVERIFY(menuOf(*table).contains(QStringLiteral("Why this number?")));
                }
            }
        }
    });
    silent.removeIf([](const QString &place) { return isKnownSilent(place); });
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
}

void TestShownFigures::chartsAnswerWhy()
{
    QFETCH(Screen, screen);
    tests::ExampleWindow example;
    QWidget &page = show(example, screen);
    QSignalSpy asked(&example.window->session().view(), &widgets::DossierView::explanationRequested);
    onEachTab(page, [&] {
        const auto charts = page.findChildren<charts::ChartView *>();
        for (charts::ChartView *chart : charts) {
            if (!chart->isVisible())
                continue;
            const auto before = asked.count();
            chart->setFocus();
            QTest::keyClick(chart, Qt::Key_W, Qt::AltModifier);
            QVERIFY2(asked.count() == before + 1, qPrintable(chart->accessibleName()));
            if (screen != Screen::StatusHolders) // there a link beside the chart has the key
                QVERIFY2(menuOf(*chart).contains(QStringLiteral("Why this number?")),
                         qPrintable(chart->accessibleName()));
        }
    });
}

void TestShownFigures::tablesAndChartsAreGivenAway()
{
    QFETCH(Screen, screen);
    tests::ExampleWindow example;
    QWidget &page = show(example, screen);
    QStringList lacking;
    int seen = 0;
    const auto look = [&](QWidget &widget, bool isChart) {
        if (!widget.isVisible())
            return;
        ++seen;
        const QString entries = menuOf(widget).join(u'\n');
        const QStringList wanted{QStringLiteral("Copy as a picture"),
                                 isChart ? QStringLiteral("Copy the numbers") : QStringLiteral("Copy all rows"),
                                 QStringLiteral("(PNG)…"), QStringLiteral("PDF…"), QStringLiteral("CSV…")};
        for (const QString &entry : wanted) {
            if (!entries.contains(entry))
                lacking << QStringLiteral("%1 “%2”: %3")
                               .arg(QLatin1String(widget.metaObject()->className()), widget.accessibleName(), entry);
        }
    };
    onEachTab(page, [&] {
        const auto tables = page.findChildren<QTableView *>();
        for (QTableView *table : tables) {
            const bool isTotal = qobject_cast<widgets::TotalRow *>(table); // goes along with its table
            if (!isTotal && table->model() && table->model()->rowCount() > 0)
                look(*table, false);
        }
        const auto charts = page.findChildren<charts::ChartView *>();
        for (charts::ChartView *chart : charts)
            look(*chart, true);
    });
    lacking.removeDuplicates();
    QVERIFY2(lacking.isEmpty(), qPrintable(lacking.join(u'\n')));
    QVERIFY(seen > 0);
}

REGIE_TEST_GUI(TestShownFigures)
#include "test_shown_figures.moc"
