// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/changes.h"
#include "tests/support/example_file.h"
#include "tests/support/test_main.h"
#include "ui/history/history_page.h"
#include "ui/overview/bars_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/start_page.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>

using namespace regie;
using namespace regie::ui;
using shell::MainWindow;
using shell::Screen;

namespace {

constexpr int kWait = 20'000;

QAction *actionWithKey(const MainWindow &window, const QString &keys)
{
    const auto menus = window.menuBar()->findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        const auto actions = menu->actions();
        for (QAction *action : actions) {
            if (action->shortcut() == QKeySequence(keys))
                return action;
        }
    }
    return nullptr;
}

widgets::NoticeBar *shownNotice(const MainWindow &window)
{
    const auto notices = window.findChildren<widgets::NoticeBar *>();
    for (widgets::NoticeBar *notice : notices) {
        if (notice->isVisible())
            return notice;
    }
    return nullptr;
}

} // namespace

/// The window as an officer works with it.
class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void startsWithWaysToBegin();
    void opensTheExampleAndSaysThatItIsInvented();
    void showsEveryScreen();
    void comparesWithThePreviousMeeting();
    void namesTheStepThatCanBeUndone();
    void namesTheStepInDutchAsAnOfficerSaysIt();
    void opensTheImportForAPastedTable();
    void movesTheFiguresWithTheAsOfDate();
    void answersWhyWithAltW();
    void savesIntoTheFile();
    void keepsEditsWhenTheFileChangedMeanwhile();
    void resumesWhatWasNotSaved();
    void tellsWhyAFileDoesNotOpen();
    void findsAMunicipalityByName();
    void findsPlacesScreensAndCommands();
    void goesFromPaneToPane();
    void changesThemeAndLanguageAtOnce();
    void showsIconsOnlyWhereItIsNarrow();
    void givesEveryMenuEntryItsOwnLetter_data();
    void givesEveryMenuEntryItsOwnLetter();
    void asksOnceForAName();
    void tellsOfACrashUntilItIsDealtWith();

private:
    void open();
    domain::Term editATerm();

    std::unique_ptr<tests::ExampleFile> m_file;
    std::unique_ptr<shell::Settings> m_settings;
    std::unique_ptr<shell::Translation> m_translation;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_file = std::make_unique<tests::ExampleFile>();
    m_settings = std::make_unique<shell::Settings>(m_file->inFolder(QStringLiteral("settings.ini")));
    m_settings->setAuthor(QStringLiteral("Jo"));
    m_translation = std::make_unique<shell::Translation>();
    m_translation->use(shell::Language::English);
    m_window = std::make_unique<MainWindow>(*m_settings, *m_translation, m_file->workingRoot());
    m_window->show();
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_translation.reset();
    m_settings.reset();
    m_file.reset();
}

void TestMainWindow::open()
{
    QSignalSpy ready(m_window.get(), &MainWindow::screenReady);
    m_window->session().open(m_file->path());
    QVERIFY(ready.wait(kWait));
}

domain::Term TestMainWindow::editATerm()
{
    const domain::Term before = m_window->session().view().data().terms.front();
    domain::Term after = before;
    after.places += 1;
    m_window->session().document().apply(dossier::changes::edit(before, after, QStringLiteral("Boslaan")));
    return after;
}

void TestMainWindow::startsWithWaysToBegin()
{
    QCOMPARE(m_window->findChildren<shell::StartPage *>().size(), 1);
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Regiekompas"));
    QVERIFY(!actionWithKey(*m_window, QStringLiteral("Ctrl+P"))->isEnabled());
}

void TestMainWindow::opensTheExampleAndSaysThatItIsInvented()
{
    open();
    QVERIFY2(m_window->windowTitle().startsWith(QLatin1String("[Example dossier]")),
             qPrintable(m_window->windowTitle()));
    QVERIFY(m_window->windowTitle().contains(QLatin1String("[*]")));
    QVERIFY(!m_window->isWindowModified());
    QCOMPARE(m_settings->recentFiles(), QStringList{m_file->path()});
}

void TestMainWindow::showsEveryScreen()
{
    open();
    for (const char *keys : {"Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5"}) {
        QSignalSpy ready(m_window.get(), &MainWindow::screenReady);
        actionWithKey(*m_window, QString::fromLatin1(keys))->trigger();
        QVERIFY2(ready.wait(kWait), keys);
    }
    const auto chips = m_window->findChildren<QLabel *>();
    const auto inventedOn = std::count_if(chips.begin(), chips.end(), [](const QLabel *label) {
        return label->text() == QLatin1String("Example figures");
    });
    QCOMPARE(inventedOn, 5);
}

void TestMainWindow::comparesWithThePreviousMeeting()
{
    open();
    const auto buttons = m_window->findChildren<QPushButton *>();
    const auto changes = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->text() == QLatin1String("What has changed since 3 July?");
    });
    QVERIFY(changes != buttons.end());
    QTest::mouseClick(*changes, Qt::LeftButton);
    const auto *page = m_window->findChild<history::HistoryPage *>();
    QVERIFY(page && page->isVisible());
    QCOMPARE(page->filterRow()->filter().period.from, QDate(2026, 7, 4));
    QVERIFY(page->difference()->isVisible());
}

void TestMainWindow::namesTheStepThatCanBeUndone()
{
    open();
    QAction *undo = actionWithKey(*m_window, QStringLiteral("Ctrl+Z"));
    QAction *redo = actionWithKey(*m_window, QStringLiteral("Ctrl+Shift+Z"));
    QVERIFY(!undo->isEnabled());
    const domain::Term after = editATerm();
    QVERIFY(undo->isEnabled());
    QVERIFY2(undo->text().contains(QLatin1String("Boslaan")), qPrintable(undo->text()));
    QVERIFY(m_window->isWindowModified());
    undo->trigger();
    QCOMPARE(m_window->session().view().data().terms.front().places, after.places - 1);
    QVERIFY(!undo->isEnabled());
    redo->trigger();
    QCOMPARE(m_window->session().view().data().terms.front().places, after.places);
}

void TestMainWindow::namesTheStepInDutchAsAnOfficerSaysIt()
{
    m_window.reset();
    m_translation->use(shell::Language::Dutch);
    m_window = std::make_unique<MainWindow>(*m_settings, *m_translation, m_file->workingRoot());
    m_window->show();
    open();
    const domain::Term after = editATerm();
    const QString places =
        QStringLiteral("%1 → %2").arg(QLocale().toString(after.places - 1), QLocale().toString(after.places));
    QAction *undo = actionWithKey(*m_window, QStringLiteral("Ctrl+Z"));
    QCOMPARE(undo->text(), QStringLiteral("Plekken van Boslaan: %1 &ongedaan maken").arg(places));
    QCOMPARE(undo->toolTip(), QStringLiteral("Plekken van Boslaan: %1 ongedaan maken (Ctrl+Z)").arg(places));
}

void TestMainWindow::opensTheImportForAPastedTable()
{
    open();
    m_window->session().view().importTable({{QStringLiteral("gemeente"), QStringLiteral("naam")}, 1, {}, {}});
    QVERIFY(m_window->findChild<dialogs::ImportDialog *>()->isVisible());
}

void TestMainWindow::movesTheFiguresWithTheAsOfDate()
{
    open();
    auto *asOf = m_window->findChild<shell::WindowToolBar *>()->findChild<QDateEdit *>();
    auto *bars = m_window->findChild<overview::BarsPanel *>();
    asOf->setDate(QDate(2026, 9, 1));
    const QString before = bars->table()->accessibleDescription();
    asOf->setDate(QDate(2031, 9, 1));
    QCOMPARE(m_window->session().view().asOf(), QDate(2031, 9, 1));
    QVERIFY(bars->table()->accessibleDescription() != before);
}

void TestMainWindow::answersWhyWithAltW()
{
    open();
    auto *table = m_window->findChild<overview::BarsTable *>();
    table->setCurrentIndex(table->model()->index(0, overview::BarsModel::TaskColumn));
    QTest::keyClick(table, Qt::Key_W, Qt::AltModifier);
    auto *dialog = m_window->findChild<dialogs::ExplanationDialog *>();
    QVERIFY(dialog);
    QVERIFY(!dialog->isModal());
    const QString name = table->model()->index(0, overview::BarsModel::NameColumn).data().toString();
    QVERIFY2(dialog->explanation().heading.startsWith(name), qPrintable(dialog->explanation().heading));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void TestMainWindow::savesIntoTheFile()
{
    open();
    const domain::Term after = editATerm();
    QSignalSpy published(&m_window->session(), &shell::Session::published);
    actionWithKey(*m_window, QStringLiteral("Ctrl+S"))->trigger();
    QVERIFY(published.wait(kWait));
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(*domain::find(dossier::readPublished(m_file->path()).terms, after.id) == after);
}

void TestMainWindow::keepsEditsWhenTheFileChangedMeanwhile()
{
    open();
    const domain::Term after = editATerm();
    QFile file(m_file->path());
    QVERIFY(file.remove());
    dossier::createDossier(m_file->path(), exchange::exampleTemplate(), QStringLiteral("Someone else"));
    QSignalSpy failed(&m_window->session(), &shell::Session::failed);
    actionWithKey(*m_window, QStringLiteral("Ctrl+S"))->trigger();
    QVERIFY(failed.wait(kWait));
    widgets::NoticeBar *notice = shownNotice(*m_window);
    QVERIFY(notice);

    QSignalSpy opened(&m_window->session(), &shell::Session::opened);
    QPushButton *beside = notice->findChildren<QPushButton *>().value(0);
    QVERIFY(beside);
    beside->click();
    QVERIFY(opened.wait(kWait));
    QVERIFY(m_window->session().path() != m_file->path());
    QVERIFY(*domain::find(dossier::readPublished(m_window->session().path()).terms, after.id) == after);
}

void TestMainWindow::resumesWhatWasNotSaved()
{
    open();
    const domain::Term after = editATerm();
    m_window.reset(); // as when the program is killed: nothing is published
    m_window = std::make_unique<MainWindow>(*m_settings, *m_translation, m_file->workingRoot());
    m_window->show();
    QSignalSpy resumed(&m_window->session(), &shell::Session::resumed);
    m_window->session().open(m_file->path());
    QVERIFY(resumed.wait(kWait));
    QVERIFY(*domain::find(m_window->session().view().data().terms, after.id) == after);
    QTRY_VERIFY(shownNotice(*m_window));
}

void TestMainWindow::tellsWhyAFileDoesNotOpen()
{
    QSignalSpy failed(&m_window->session(), &shell::Session::failed);
    m_window->session().open(m_file->inFolder(QStringLiteral("missing.regie")));
    QVERIFY(failed.wait(kWait));
    widgets::NoticeBar *notice = shownNotice(*m_window);
    QVERIFY(notice);
    QVERIFY2(notice->sentence().contains(QLatin1String("missing.regie")), qPrintable(notice->sentence()));
}

void TestMainWindow::findsAMunicipalityByName()
{
    open();
    auto *palette = m_window->findChild<shell::CommandPalette *>();
    palette->begin();
    QTest::keyClicks(palette, QStringLiteral("woudenb"));
    QTest::keyClick(palette, Qt::Key_Return);
    QCOMPARE(m_window->session().view().selectedMunicipality(), QStringLiteral("GM0351"));
    QCOMPARE(m_window->findChild<shell::ScreenStack *>()->current(), Screen::Municipalities);
    QCOMPARE(palette->text(), QString());
}

void TestMainWindow::findsPlacesScreensAndCommands()
{
    open();
    auto *palette = m_window->findChild<shell::CommandPalette *>();
    palette->begin();
    const auto first = [palette](const QString &typed) {
        palette->model().find(typed);
        return palette->model().QAbstractListModel::index(0).data().toString();
    };
    const domain::Dossier &data = m_window->session().view().data();
    QVERIFY(palette->model().index().size() > static_cast<int>(data.municipalities.size() + data.locations.size()));
    QCOMPARE(first(QStringLiteral("woudenberg")), QStringLiteral("Woudenberg"));
    QCOMPARE(first(QStringLiteral("screen princ")), QStringLiteral("Screen: Principles"));
    QCOMPARE(first(QStringLiteral("pdf over")), QStringLiteral("Report: PDF overview…"));
    QVERIFY(first(data.locations.front().name).startsWith(data.locations.front().name));
    QCOMPARE(first(QStringLiteral("edit undo")), QString()); // there is nothing to undo
}

void TestMainWindow::goesFromPaneToPane()
{
    open();
    m_window->activateWindow();
    QSet<QWidget *> visited;
    for (int i = 0; i < 12; ++i) {
        actionWithKey(*m_window, QStringLiteral("F6"))->trigger();
        visited.insert(QApplication::focusWidget());
    }
    QVERIFY(visited.contains(m_window->findChild<overview::BarsTable *>()));
    QVERIFY(visited.contains(m_window->findChild<shell::Navigation *>()->list()));
    QVERIFY(visited.size() >= 5);
}

void TestMainWindow::changesThemeAndLanguageAtOnce()
{
    open();
    QSignalSpy ready(m_window.get(), &MainWindow::screenReady);
    const auto trigger = [this](const QString &text) {
        const auto actions = m_window->menuBar()->findChildren<QMenu *>();
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
    QCOMPARE(m_settings->language(), shell::Language::Dutch);
    QVERIFY(m_window->session().isOpen());
}

void TestMainWindow::showsIconsOnlyWhereItIsNarrow()
{
    open();
    auto *navigation = m_window->findChild<shell::Navigation *>();
    m_window->resize(1440, 900);
    const int wide = navigation->width();
    m_window->resize(1024, 700);
    QVERIFY(navigation->width() < wide / 2);
    // Who works here can still be seen and changed.
    const auto buttons = navigation->findChildren<QToolButton *>();
    const auto shown = std::ranges::find_if(buttons, [](const QToolButton *button) { return button->isVisible(); });
    QVERIFY(shown != buttons.end());
    QVERIFY(!(*shown)->accessibleName().isEmpty());
    (*shown)->click();
    QVERIFY(m_window->findChild<shell::SettingsDialog *>());
}

void TestMainWindow::givesEveryMenuEntryItsOwnLetter_data()
{
    QTest::addColumn<shell::Language>("language");
    QTest::newRow("in Dutch") << shell::Language::Dutch;
    QTest::newRow("in English") << shell::Language::English;
}

void TestMainWindow::givesEveryMenuEntryItsOwnLetter()
{
    QFETCH(shell::Language, language);
    m_window.reset();
    m_translation->use(language);
    m_window = std::make_unique<MainWindow>(*m_settings, *m_translation, m_file->workingRoot());
    m_window->show();
    open();
    editATerm(); // so that undoing is named
    QList<QWidget *> menus{m_window->menuBar()};
    const auto children = m_window->menuBar()->findChildren<QMenu *>();
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

void TestMainWindow::asksOnceForAName()
{
    m_settings->setAuthor({});
    m_window->session().setAuthor({});
    open();
    auto *link = m_window->findChild<shell::Navigation *>()->nameLink();
    editATerm();
    widgets::NoticeBar *notice = shownNotice(*m_window);
    QVERIFY(notice);
    notice->findChildren<QPushButton *>().value(0)->click();
    auto *dialog = m_window->findChild<shell::SettingsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->close();
    editATerm();
    QVERIFY(!shownNotice(*m_window));

    m_window->resize(1440, 900);
    QVERIFY(link->isVisible());
    link->click();
    const auto dialogs = m_window->findChildren<shell::SettingsDialog *>();
    dialogs.last()->author().setText(QStringLiteral("Sam"));
    dialogs.last()->close();
    QVERIFY(!link->isVisible());
    QCOMPARE(m_window->session().author(), QStringLiteral("Sam"));
}

void TestMainWindow::tellsOfACrashUntilItIsDealtWith()
{
    const QString report = m_file->inFolder(QStringLiteral("crash-1.txt"));
    QFile file(report);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    m_window->tellOfCrash(report);
    const auto told = [this]() -> widgets::NoticeBar * {
        const auto notices = m_window->findChildren<widgets::NoticeBar *>();
        for (widgets::NoticeBar *notice : notices) {
            if (notice->isVisible() && notice->sentence().contains(QLatin1String("crash-1.txt")))
                return notice;
        }
        return nullptr;
    };
    QVERIFY(told());
    open();
    QVERIFY(told()); // opening a dossier does not wipe it away
    const auto buttons = told()->findChildren<QPushButton *>();
    buttons.last()->click();
    QVERIFY(!told());
    QVERIFY(!QFile::exists(report));
}

REGIE_TEST_GUI(TestMainWindow)
#include "test_main_window.moc"
