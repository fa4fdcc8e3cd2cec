// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/shell/example_window.h"
#include "ui/history/history_page.h"
#include "ui/overview/bars_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/start_page.h"
#include "ui/widgets/table_view.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>

using namespace regie;
using namespace regie::ui;
using shell::MainWindow;
using shell::Screen;
using tests::actionWithKey;
using tests::ExampleWindow;
using tests::kWait;

/// The window as an officer works with it.
class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void startsWithWaysToBegin();
    void showsEveryScreen();
    void saysNothingThatNoLongerHolds();
    void comparesWithThePreviousMeeting();
    void namesTheStepThatCanBeUndone();
    void namesTheStepInDutchAsAnOfficerSaysIt();
    void opensTheImportForAPastedTable();
    void movesTheFiguresWithTheAsOfDate();
    void answersWhyWithAltW();
    void findsAMunicipalityByName();
    void findsPlacesScreensAndCommands();
    void goesFromPaneToPane();
    void changesThemeAndLanguageAtOnce();
    void showsIconsOnlyWhereItIsNarrow();
    void keepsTheSearchFieldInASmallWindow();
    void tabReachesWhatStandsAboveATable();
    void givesEveryMenuEntryItsOwnLetter_data();
    void givesEveryMenuEntryItsOwnLetter();
};

void TestMainWindow::startsWithWaysToBegin()
{
    ExampleWindow f;
    QCOMPARE(f.window->findChildren<shell::StartPage *>().size(), 1);
    QCOMPARE(f.window->windowTitle(), QStringLiteral("Regiekompas"));
    QVERIFY(!actionWithKey(*f.window, QStringLiteral("Ctrl+P"))->isEnabled());
}

void TestMainWindow::showsEveryScreen()
{
    ExampleWindow f;
    f.open();
    for (const char *keys : {"Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5"}) {
        QSignalSpy ready(f.window.get(), &MainWindow::screenReady);
        actionWithKey(*f.window, QString::fromLatin1(keys))->trigger();
        QVERIFY2(ready.wait(kWait), keys);
    }
    const auto chips = f.window->findChildren<QLabel *>();
    const auto inventedOn = std::count_if(chips.begin(), chips.end(), [](const QLabel *label) {
        return label->text() == QLatin1String("Example figures");
    });
    QCOMPARE(inventedOn, 5);
}

void TestMainWindow::saysNothingThatNoLongerHolds()
{
    ExampleWindow f;
    f.open();
    const QString deed = QStringLiteral("The term was removed. Ctrl+Z brings it back.");
    const auto *bar = f.window->findChild<shell::StateBar *>();
    f.window->session().view().say(deed);
    QCOMPARE(bar->said(), deed);
    f.window->showScreen(Screen::Overview); // which is there already
    QCOMPARE(bar->said(), deed);
    f.window->showScreen(Screen::Principles);
    QVERIFY2(bar->said() != deed, "another screen");
    f.editATerm();
    f.window->session().view().say(deed);
    QVERIFY(f.window->session().document().undo());
    QVERIFY2(bar->said() != deed, "it was taken back");
}

void TestMainWindow::comparesWithThePreviousMeeting()
{
    ExampleWindow f;
    f.open();
    const auto buttons = f.window->findChildren<QPushButton *>();
    const auto changes = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->text() == QLatin1String("What has changed since 3 July?");
    });
    QVERIFY(changes != buttons.end());
    QTest::mouseClick(*changes, Qt::LeftButton);
    const auto *page = f.window->findChild<history::HistoryPage *>();
    QVERIFY(page && page->isVisible());
    QCOMPARE(page->filterRow()->filter().period.from, QDate(2026, 7, 4));
    QVERIFY(page->difference()->isVisible());
}

void TestMainWindow::namesTheStepThatCanBeUndone()
{
    ExampleWindow f;
    f.open();
    QAction *undo = actionWithKey(*f.window, QStringLiteral("Ctrl+Z"));
    QAction *redo = actionWithKey(*f.window, QStringLiteral("Ctrl+Shift+Z"));
    QVERIFY(!undo->isEnabled());
    const domain::Term after = f.editATerm();
    QVERIFY(undo->isEnabled());
    QVERIFY2(undo->text().contains(QLatin1String("Boslaan")), qPrintable(undo->text()));
    QVERIFY(f.window->isWindowModified());
    undo->trigger();
    QCOMPARE(f.window->session().view().data().terms.front().places, after.places - 1);
    QVERIFY(!undo->isEnabled());
    redo->trigger();
    QCOMPARE(f.window->session().view().data().terms.front().places, after.places);
}

void TestMainWindow::namesTheStepInDutchAsAnOfficerSaysIt()
{
    ExampleWindow f;
    f.window.reset();
    f.translation.use(shell::Language::Dutch);
    f.window = std::make_unique<MainWindow>(f.settings, f.translation, f.file.workingRoot());
    f.window->show();
    f.open();
    const domain::Term after = f.editATerm();
    const QString places =
        QStringLiteral("%1 wordt %2").arg(QLocale().toString(after.places - 1), QLocale().toString(after.places));
    QAction *undo = actionWithKey(*f.window, QStringLiteral("Ctrl+Z"));
    QCOMPARE(undo->text(), QStringLiteral("Plekken van Boslaan: %1 &ongedaan maken").arg(places));
    QCOMPARE(undo->toolTip(), QStringLiteral("Plekken van Boslaan: %1 ongedaan maken (Ctrl+Z)").arg(places));
}

void TestMainWindow::opensTheImportForAPastedTable()
{
    ExampleWindow f;
    f.open();
    f.window->session().view().importTable({{QStringLiteral("gemeente"), QStringLiteral("naam")}, 1, {}, {}});
    QVERIFY(f.window->findChild<dialogs::ImportDialog *>()->isVisible());
}

void TestMainWindow::movesTheFiguresWithTheAsOfDate()
{
    ExampleWindow f;
    f.open();
    auto *asOf = f.window->findChild<shell::WindowToolBar *>()->findChild<QDateEdit *>();
    auto *bars = f.window->findChild<overview::BarsPanel *>();
    asOf->setDate(QDate(2026, 9, 1));
    const QString before = bars->table()->accessibleDescription();
    asOf->setDate(QDate(2031, 9, 1));
    QCOMPARE(f.window->session().view().asOf(), QDate(2031, 9, 1));
    QVERIFY(bars->table()->accessibleDescription() != before);
}

void TestMainWindow::answersWhyWithAltW()
{
    ExampleWindow f;
    f.open();
    auto *table = f.window->findChild<overview::BarsTable *>();
    table->setCurrentIndex(table->model()->index(0, overview::BarsModel::TaskColumn));
    QTest::keyClick(table, Qt::Key_W, Qt::AltModifier);
    auto *dialog = f.window->findChild<dialogs::ExplanationDialog *>();
    QVERIFY(dialog);
    QVERIFY(!dialog->isModal());
    QTRY_VERIFY(dialog->isVisible());
    const QString name = table->model()->index(0, overview::BarsModel::NameColumn).data().toString();
    QVERIFY2(dialog->explanation().heading.startsWith(name), qPrintable(dialog->explanation().heading));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void TestMainWindow::findsAMunicipalityByName()
{
    ExampleWindow f;
    f.open();
    auto *palette = f.window->findChild<shell::CommandPalette *>();
    palette->begin();
    QTest::keyClicks(palette, QStringLiteral("woudenb"));
    QTest::keyClick(palette, Qt::Key_Return);
    QCOMPARE(f.window->session().view().selectedMunicipality(), QStringLiteral("GM0351"));
    QCOMPARE(f.window->findChild<shell::ScreenStack *>()->current(), Screen::Municipalities);
    QCOMPARE(palette->text(), QString());
}

void TestMainWindow::findsPlacesScreensAndCommands()
{
    ExampleWindow f;
    f.open();
    auto *palette = f.window->findChild<shell::CommandPalette *>();
    palette->begin();
    const auto first = [palette](const QString &typed) {
        palette->model().find(typed);
        return palette->model().QAbstractListModel::index(0).data().toString();
    };
    const domain::Dossier &data = f.window->session().view().data();
    QVERIFY(palette->model().index().size() > static_cast<int>(data.municipalities.size() + data.locations.size()));
    QCOMPARE(first(QStringLiteral("woudenberg")), QStringLiteral("Woudenberg"));
    QCOMPARE(first(QStringLiteral("screen princ")), QStringLiteral("Screen: Principles"));
    QCOMPARE(first(QStringLiteral("pdf over")), QStringLiteral("Report: PDF overview…"));
    QVERIFY(first(data.locations.front().name).startsWith(data.locations.front().name));
    first(QStringLiteral("edit undo"));
    QCOMPARE(palette->model().findCount(), 0); // there is nothing to undo
}

void TestMainWindow::goesFromPaneToPane()
{
    ExampleWindow f;
    f.open();
    f.window->activateWindow();
    QSet<QWidget *> visited;
    for (int i = 0; i < 12; ++i) {
        actionWithKey(*f.window, QStringLiteral("F6"))->trigger();
        visited.insert(QApplication::focusWidget());
    }
    QVERIFY(visited.contains(f.window->findChild<overview::BarsTable *>()));
    QVERIFY(visited.contains(f.window->findChild<shell::Navigation *>()->list()));
    QVERIFY(visited.size() >= 5);
}

void TestMainWindow::changesThemeAndLanguageAtOnce()
{
    ExampleWindow f;
    f.open();
    QSignalSpy ready(f.window.get(), &MainWindow::screenReady);
    const auto trigger = [&f](const QString &text) {
        const auto actions = f.window->menuBar()->findChildren<QMenu *>();
        for (const QMenu *menu : actions) {
            const auto entries = menu->actions();
            for (QAction *action : entries) {
                if (QString(action->text()).remove(QLatin1Char('&')) == text) {
                    action->trigger();
                    return true;
                }
            }
        }
        return false;
    };
    QVERIFY(trigger(QStringLiteral("Dark")));
    QVERIFY(ready.wait(kWait));
    QCOMPARE(QApplication::palette().color(QPalette::Base),
             figures::Theme(figures::ThemeKind::Dark).color(figures::Token::Base));
    QVERIFY(trigger(QStringLiteral("Nederlands")));
    QVERIFY(ready.wait(kWait));
    QCOMPARE(QLocale().language(), QLocale::Dutch);
    QCOMPARE(f.settings.language(), shell::Language::Dutch);
    QVERIFY(f.window->session().isOpen());
}

void TestMainWindow::showsIconsOnlyWhereItIsNarrow()
{
    ExampleWindow f;
    f.open();
    auto *navigation = f.window->findChild<shell::Navigation *>();
    f.window->resize(1440, 900);
    const int wide = navigation->width();
    f.window->resize(1024, 700);
    QVERIFY(navigation->width() < wide / 2);
    // Who works here can still be seen and changed.
    const auto buttons = navigation->findChildren<QToolButton *>();
    const auto shown = std::ranges::find_if(buttons, [](const QToolButton *button) { return button->isVisible(); });
    QVERIFY(shown != buttons.end());
    QVERIFY(!(*shown)->accessibleName().isEmpty());
    (*shown)->click();
    QVERIFY(f.window->findChild<shell::SettingsDialog *>());
}

void TestMainWindow::keepsTheSearchFieldInASmallWindow()
{
    ExampleWindow f;
    f.open();
    f.window->resize(1440, 900);
    const auto *field = f.window->findChild<shell::CommandPalette *>();
    QTRY_VERIFY(field->width() > 350);
    f.window->resize(1024, 700);
    QTRY_VERIFY(field->isVisible() && field->width() >= 180);
    QVERIFY(f.window->rect().contains(QRect(field->mapTo(f.window.get(), QPoint()), field->size())));
}

void TestMainWindow::tabReachesWhatStandsAboveATable()
{
    ExampleWindow f;
    f.open();
    f.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
    for (const Screen screen : {Screen::Overview, Screen::Municipalities, Screen::Locations, Screen::Principles}) {
        QSignalSpy ready(f.window.get(), &MainWindow::screenReady);
        f.window->showScreen(screen);
        if (screen != Screen::Overview)
            QVERIFY(!ready.isEmpty() || ready.wait(tests::kWait));
        auto *page = f.window->findChild<shell::ScreenStack *>()->madePage(screen);
        const auto isStop = [](const QWidget *widget) {
            return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() && widget->isEnabled() &&
                   !widget->focusProxy();
        };
        QSet<QWidget *> missing;
        const auto parts = page->findChildren<QWidget *>();
        std::copy_if(parts.begin(), parts.end(), std::inserter(missing, missing.end()), isStop);
        QVERIFY(missing.size() > 5);
        constexpr int kMost = 150;
        for (int step = 0; step < kMost && !missing.isEmpty(); ++step) {
            // Tab goes from cell to cell in a table, and with Ctrl out of it.
            QWidget *focus = QApplication::focusWidget();
            const bool isTable = qobject_cast<widgets::TableView *>(focus);
            QTest::keyClick(focus, Qt::Key_Tab, isTable ? Qt::ControlModifier : Qt::NoModifier);
            missing.remove(QApplication::focusWidget());
        }
        QStringList names;
        for (const QWidget *widget : std::as_const(missing))
            names << QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()),
                                                 widget->accessibleName());
        QVERIFY2(names.isEmpty(), qPrintable(names.join(QStringLiteral("; "))));
    }
}

void TestMainWindow::givesEveryMenuEntryItsOwnLetter_data()
{
    QTest::addColumn<shell::Language>("language");
    QTest::newRow("in Dutch") << shell::Language::Dutch;
    QTest::newRow("in English") << shell::Language::English;
}

void TestMainWindow::givesEveryMenuEntryItsOwnLetter()
{
    ExampleWindow f;
    QFETCH(shell::Language, language);
    f.window.reset();
    f.translation.use(language);
    f.window = std::make_unique<MainWindow>(f.settings, f.translation, f.file.workingRoot());
    f.window->show();
    f.open();
    f.editATerm(); // so that undoing is named
    QList<QWidget *> menus{f.window->menuBar()};
    const auto children = f.window->menuBar()->findChildren<QMenu *>();
    for (QMenu *menu : children)
        menus << menu;
    QVERIFY(menus.size() > 8);
    for (const QWidget *menu : std::as_const(menus)) {
        QSet<QKeySequence> letters;
        const auto entries = menu->actions();
        for (const QAction *entry : entries) {
            if (entry->isSeparator())
                continue;
            const QKeySequence letter = QKeySequence::mnemonic(entry->text());
            QVERIFY2(!letter.isEmpty(), qPrintable(entry->text()));
            QVERIFY2(!letters.contains(letter), qPrintable(entry->text()));
            letters.insert(letter);
        }
    }
}

REGIE_TEST_GUI(TestMainWindow)
#include "test_main_window.moc"
