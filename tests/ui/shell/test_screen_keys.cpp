// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/shell/example_window.h"
#include "ui/history/history_page.h"
#include "ui/shell/design_style.h"
#include "ui/shell/screen_stack.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>

#include <algorithm>
#include <functional>

using namespace regie;
using namespace regie::ui;
using shell::Language;
using shell::Screen;
using widgets::TableView;

namespace {

constexpr QSize kSmall{1024, 700};
constexpr QSize kUsual{1440, 900};

/// The example in a window of the size, in the language.
struct SizedWindow : tests::ExampleWindow
{
    SizedWindow(Language language, const QSize &size, int textSize = 100)
    {
        translation.use(language);
        settings.setTextSize(textSize);
        window = std::make_unique<shell::MainWindow>(settings, translation, file.workingRoot());
        window->resize(size);
        window->show();
        window->activateWindow();
    }
    QWidget *show(Screen screen)
    {
        auto *screens = window->findChild<shell::ScreenStack *>();
        QSignalSpy ready(screens, &shell::ScreenStack::ready);
        window->showScreen(screen);
        if (ready.isEmpty() && !ready.wait(tests::kWait))
            qFatal("The screen is not shown");
        return screens->madePage(screen);
    }
};

bool takesTab(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0 &&
           !widget.focusProxy();
}

QString nameOf(const QWidget &widget)
{
    const QString text = widget.property("text").toString();
    return QStringLiteral("%1 “%2”").arg(QLatin1String(widget.metaObject()->className()),
                                         widget.accessibleName().isEmpty() ? text : widget.accessibleName());
}

/// In a table Tab goes from cell to cell, and with Ctrl out of it; in a date it goes from the day to the month and the year.
void leaveByTab(QWidget &widget)
{
    constexpr int kPartsOfADate = 3;
    const bool isTable = qobject_cast<TableView *>(&widget);
    for (int part = 0; part < kPartsOfADate && QApplication::focusWidget() == &widget; ++part)
        QTest::keyClick(&widget, Qt::Key_Tab, isTable ? Qt::ControlModifier : Qt::NoModifier);
}

/// Each tab bar's tabs in turn, those in what a tab shows as well.
void forEachTab(QWidget &page, const std::function<void()> &look)
{
    look();
    const auto bars = page.findChildren<QTabBar *>();
    for (QTabBar *bar : bars) {
        const int first = bar->currentIndex();
        for (int tab = 0; tab < bar->count() && bar->isVisible(); ++tab) {
            bar->setCurrentIndex(tab);
            QApplication::sendPostedEvents(); // the layout follows
            look();
        }
        bar->setCurrentIndex(first);
    }
}

/// From one stop to the next one goes down or to the right, as one reads.
bool goesBack(const QRect &from, const QRect &to)
{
    const bool isAbove = to.bottom() <= from.top();
    const bool isLeft = to.right() <= from.left();
    const bool isRight = to.left() >= from.right();
    return (isAbove && !isRight) || (isLeft && !isAbove && to.top() < from.bottom());
}

} // namespace

/// The screens by keyboard and in small windows.
class TestScreenKeys : public QObject
{
    Q_OBJECT

private slots:
    void tabReachesAllAsOneReads_data();
    void tabReachesAllAsOneReads();
    void tablesFitTheWindow_data();
    void tablesFitTheWindow();
    void longTextsGoOnInASecondLine();
    void theKeyboardGoesAlongWithATab();
    void theRoundIsReadWithLargeLetters();
    void edgesOfControlsStandOut_data();
    void edgesOfControlsStandOut();
};

void TestScreenKeys::tabReachesAllAsOneReads_data()
{
    QTest::addColumn<Screen>("screen");
    QTest::addColumn<QSize>("size");
    const std::pair<const char *, Screen> screens[] = {{"allocation", Screen::Allocation},
                                                       {"timeline", Screen::Timeline},
                                                       {"status holders", Screen::StatusHolders},
                                                       {"offers", Screen::Offers},
                                                       {"history", Screen::History}};
    for (const auto &[name, screen] : screens) {
        QTest::addRow("%s, usual window", name) << screen << kUsual;
        QTest::addRow("%s, small window", name) << screen << kSmall;
    }
}

void TestScreenKeys::tabReachesAllAsOneReads()
{
    QFETCH(Screen, screen);
    QFETCH(QSize, size);
    SizedWindow example(Language::English, size);
    example.open();
    QWidget *page = example.show(screen);
    QList<QWidget *> expected;
    const auto inPage = page->findChildren<QWidget *>();
    std::copy_if(inPage.begin(), inPage.end(), std::back_inserter(expected),
                 [](const QWidget *widget) { return takesTab(*widget); });
    QVERIFY(!expected.isEmpty());

    constexpr int kMost = 200;
    QList<QWidget *> visited;
    QStringList faults;
    QImage withKeyboard;
    QApplication::setActiveWindow(example.window.get());
    expected.first()->setFocus(Qt::TabFocusReason);
    for (int step = 0; step < kMost; ++step) {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        const bool isInPage = page->isAncestorOf(focus);
        if (visited.contains(focus))
            break;
        visited << focus;
        withKeyboard = focus->grab().toImage();
        leaveByTab(*focus);
        if (QApplication::focusWidget() == focus) {
            faults << QStringLiteral("no way out of ") + nameOf(*focus);
            break;
        }
        if (isInPage && focus->grab().toImage() == withKeyboard)
            faults << QStringLiteral("one does not see that the keyboard is in ") + nameOf(*focus);
    }
    // Of buttons of which one is on, one takes Tab; the arrow keys go to the others.
    for (QWidget *widget : expected) {
        if (!visited.contains(widget) && takesTab(*widget))
            faults << QStringLiteral("Tab does not reach ") + nameOf(*widget);
    }
    QList<QWidget *> stops;
    std::copy_if(visited.begin(), visited.end(), std::back_inserter(stops),
                 [page](const QWidget *widget) { return page->isAncestorOf(widget); });
    // The walk begins somewhere in the page; reading begins at its first stop after what is outside.
    for (qsizetype i = 0; i < visited.size(); ++i) {
        if (page->isAncestorOf(visited[i]) && !page->isAncestorOf(visited[(i + visited.size() - 1) % visited.size()])) {
            const auto first = std::find(stops.begin(), stops.end(), visited[i]);
            std::rotate(stops.begin(), first, stops.end());
        }
    }
    const auto place = [page](const QWidget *widget) { return QRect(widget->mapTo(page, QPoint()), widget->size()); };
    for (qsizetype i = 1; i < stops.size(); ++i) {
        if (goesBack(place(stops[i - 1]), place(stops[i])))
            faults << QStringLiteral("from %1 back to %2").arg(nameOf(*stops[i - 1]), nameOf(*stops[i]));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QStringLiteral("\n  "))));
}

void TestScreenKeys::tablesFitTheWindow_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QSize>("size");
    QTest::newRow("Dutch, usual window") << Language::Dutch << kUsual;
    QTest::newRow("Dutch, small window") << Language::Dutch << kSmall;
    QTest::newRow("English, usual window") << Language::English << kUsual;
    QTest::newRow("English, small window") << Language::English << kSmall;
}

void TestScreenKeys::tablesFitTheWindow()
{
    QFETCH(Language, language);
    QFETCH(QSize, size);
    SizedWindow example(language, size);
    example.open();
    QStringList wider;
    for (const Screen screen : {Screen::Locations, Screen::Principles, Screen::Allocation, Screen::Timeline,
                                Screen::StatusHolders, Screen::Offers, Screen::History}) {
        QWidget *page = example.show(screen);
        forEachTab(*page, [&] {
            const auto tables = page->findChildren<TableView *>();
            for (const TableView *table : tables) {
                const QString name = table->accessibleName();
                if (table->isVisible() && table->horizontalScrollBar()->maximum() > 0 && !wider.contains(name))
                    wider << name;
            }
        });
    }
    QVERIFY2(wider.isEmpty(), qPrintable(wider.join(QStringLiteral("; "))));
}

void TestScreenKeys::longTextsGoOnInASecondLine()
{
    SizedWindow example(Language::Dutch, kUsual);
    example.open();
    auto *page = qobject_cast<history::HistoryPage *>(example.show(Screen::History));
    dossier::Document &document = example.window->session().document();
    const domain::Location before = document.data().locations.front();
    domain::Location after = before;
    after.name = QStringLiteral("Opvanglocatie aan de Koningin Wilhelminalaan bij het ziekenhuis");
    QVERIFY(document.apply(dossier::changes::edit(before, after, before.name)));
    QTRY_VERIFY(page->model()->lineCount() > 1);
    const TableView &table = *page->table();
    int high = 0;
    for (int row = 0; row < page->model()->rowCount(); ++row) {
        const QModelIndex what = page->model()->index(row, history::HistoryModel::What);
        const int width = QFontMetrics(table.font()).horizontalAdvance(what.data().toString());
        const bool isHigh = table.rowHeight(row) >= 2 * table.fontMetrics().height();
        QVERIFY2(isHigh || width < table.columnWidth(what.column()), qPrintable(what.data().toString()));
        high += isHigh;
    }
    QVERIFY(high > 0 && high < page->model()->rowCount());
}

void TestScreenKeys::theKeyboardGoesAlongWithATab()
{
    SizedWindow example(Language::English, kSmall);
    example.open();
    for (const Screen screen : {Screen::Allocation, Screen::StatusHolders, Screen::History}) {
        QWidget *page = example.show(screen);
        QApplication::setActiveWindow(example.window.get());
        page->setFocus();
        const auto bars = page->findChildren<QTabBar *>();
        const auto sides = std::find_if(bars.begin(), bars.end(), [](const QTabBar *bar) {
            return bar->isVisible() && bar->accessibleName() == u"List or detail";
        });
        QVERIFY(sides != bars.end());
        for (const int tab : {1, 0}) {
            (*sides)->setCurrentIndex(tab); // as a click does
            QVERIFY(QApplication::focusWidget() && page->isAncestorOf(QApplication::focusWidget()));
        }
    }
}

void TestScreenKeys::theRoundIsReadWithLargeLetters()
{
    constexpr int kLargest = 200;
    SizedWindow example(Language::Dutch, kUsual, kLargest);
    example.open();
    const auto *bar = example.window->findChild<shell::WindowToolBar *>();
    const auto boxes = bar->findChildren<QComboBox *>();
    QVERIFY(!boxes.isEmpty());
    for (const QComboBox *box : boxes)
        QVERIFY2(box->width() >= box->sizeHint().width(), qPrintable(box->currentText()));
}

void TestScreenKeys::edgesOfControlsStandOut_data()
{
    QTest::addColumn<figures::ThemeKind>("theme");
    QTest::newRow("light") << figures::ThemeKind::Light;
    QTest::newRow("dark") << figures::ThemeKind::Dark;
    QTest::newRow("high contrast") << figures::ThemeKind::HighContrast;
}

void TestScreenKeys::edgesOfControlsStandOut()
{
    QFETCH(figures::ThemeKind, theme);
    const figures::Theme colours(theme);
    shell::DesignStyle style(colours);
    QScrollBar bar(Qt::Vertical);
    bar.setStyle(&style);
    bar.setRange(0, 100);
    bar.setPageStep(100);
    bar.resize(bar.sizeHint().width(), 200);
    QPlainTextEdit text;
    text.setStyle(&style);
    text.resize(200, 80);
    const QColor control = colours.color(figures::Token::Control);
    QCOMPARE(bar.grab().toImage().pixelColor(bar.width() / 2, 60), control);
    QCOMPARE(text.grab().toImage().pixelColor(100, 0), control);
}

REGIE_TEST_GUI(TestScreenKeys)
#include "test_screen_keys.moc"
