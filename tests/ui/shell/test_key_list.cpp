// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/example_file.h"
#include "tests/support/test_main.h"
#include "ui/shell/key_list_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/screen_stack.h"
#include "ui/widgets/key_help.h"
#include "ui/widgets/table_view.h"

#include <QClipboard>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

using namespace regie;
using namespace regie::ui;
using shell::KeyGroup;
using shell::KeyLine;
using shell::KeyListDialog;
using shell::MainWindow;

namespace {

constexpr int kWait = 20'000;

} // namespace

/// The list of keys, read from the window itself.
class TestKeyList : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void listsTheKeysOfMenusAndScreens();
    void hasEveryKeyOfTheMenus();
    void namesOnlyKeysThatTheTablesTake();
    void findsAndCopies();
    void callsAKeyAsTheHintsDo_data();
    void callsAKeyAsTheHintsDo();
    void noButtonTakesTheLetterOfAMenu();

private:
    KeyListDialog *show();

    std::unique_ptr<tests::ExampleFile> m_file;
    std::unique_ptr<shell::Settings> m_settings;
    std::unique_ptr<shell::Translation> m_translation;
    std::unique_ptr<MainWindow> m_window;
};

void TestKeyList::init()
{
    m_file = std::make_unique<tests::ExampleFile>();
    m_settings = std::make_unique<shell::Settings>(m_file->inFolder(QStringLiteral("settings.ini")));
    m_translation = std::make_unique<shell::Translation>();
    m_translation->use(shell::Language::English);
    m_window = std::make_unique<MainWindow>(*m_settings, *m_translation, m_file->workingRoot());
    m_window->show();
    QSignalSpy ready(m_window.get(), &MainWindow::screenReady);
    m_window->session().open(m_file->path());
    QVERIFY(ready.wait(kWait));
}

void TestKeyList::cleanup()
{
    m_window.reset();
    m_translation.reset();
    m_settings.reset();
    m_file.reset();
}

KeyListDialog *TestKeyList::show()
{
    const auto actions = m_window->menuBar()->actions();
    const auto inHelp = actions.last()->menu()->actions();
    const auto keys = std::find_if(inHelp.begin(), inHelp.end(), [](const QAction *action) {
        return action->shortcut() == QKeySequence(Qt::Key_F1);
    });
    if (keys == inHelp.end())
        return nullptr;
    (*keys)->trigger();
    return m_window->findChild<KeyListDialog *>();
}

void TestKeyList::listsTheKeysOfMenusAndScreens()
{
    const KeyListDialog *dialog = show();
    QVERIFY(dialog);
    const QString text = dialog->shownText();
    for (const char *expected :
         {"Dossier\n", "View\n", "In every table\n", "Screen Locations\n", "Screen Principles\n", "Ctrl+S",
          "Why this number?", "Fill down", "New location", "Ins", "Filter this column", "Chart: next point"})
        QVERIFY2(text.contains(QLatin1String(expected)), expected);
}

void TestKeyList::hasEveryKeyOfTheMenus()
{
    const QString text = show()->shownText();
    const auto actions = m_window->menuBar()->findChildren<QMenu *>();
    int keys = 0;
    for (const QMenu *menu : actions) {
        const auto entries = menu->actions();
        for (const QAction *entry : entries) {
            if (entry->shortcut().isEmpty())
                continue;
            ++keys;
            QVERIFY2(text.contains(entry->shortcut().toString(QKeySequence::NativeText)), qPrintable(entry->text()));
        }
    }
    QVERIFY(keys > 15);
}

void TestKeyList::namesOnlyKeysThatTheTablesTake()
{
    show(); // makes every page
    const auto tables = m_window->findChildren<widgets::TableView *>();
    QVERIFY(tables.size() > 3);
    for (widgets::TableView *table : tables) {
        for (const widgets::KeyHelp &help : widgets::notedKeys(*table)) {
            const QKeyCombination key = help.keys[0];
            const bool isPlain = key.keyboardModifiers() == Qt::NoModifier;
            QKeyEvent event(QEvent::ShortcutOverride, key.key(), key.keyboardModifiers(),
                            isPlain ? QString(QChar(static_cast<char16_t>(key.key() & 0x7f))) : QString());
            event.ignore();
            QCoreApplication::sendEvent(table, &event);
            const bool isQtsOwn = key.key() == Qt::Key_F2 || key.key() == Qt::Key_Return;
            QVERIFY2(event.isAccepted() || isQtsOwn, qPrintable(table->accessibleName() + help.keys.toString()));
        }
    }
}

void TestKeyList::findsAndCopies()
{
    KeyListDialog *dialog = show();
    dialog->findChild<QLineEdit *>()->setText(QStringLiteral("fill down"));
    QVERIFY(dialog->shownText().contains(QLatin1String("Fill down")));
    QVERIFY(!dialog->shownText().contains(QLatin1String("Ctrl+S")));
    const auto buttons = dialog->findChildren<QPushButton *>();
    buttons.first()->click();
    QCOMPARE(QApplication::clipboard()->text(), dialog->shownText());
}

void TestKeyList::callsAKeyAsTheHintsDo_data()
{
    QTest::addColumn<shell::Language>("language");
    QTest::newRow("in Dutch") << shell::Language::Dutch;
    QTest::newRow("in English") << shell::Language::English;
}

void TestKeyList::callsAKeyAsTheHintsDo()
{
    QFETCH(shell::Language, language);
    m_translation->use(language);
    QCOMPARE(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText), QStringLiteral("Ctrl+Enter"));
}

void TestKeyList::noButtonTakesTheLetterOfAMenu()
{
    QSet<QKeySequence> ofMenus;
    for (const QAction *menu : m_window->menuBar()->actions())
        ofMenus << QKeySequence::mnemonic(menu->text());
    QCOMPARE(ofMenus.size(), m_window->menuBar()->actions().size());
    for (const shell::Screen screen : domain::allOf<shell::Screen>()) {
        m_window->showScreen(screen);
        QTRY_VERIFY(m_window->findChild<shell::ScreenStack *>()->madePage(screen));
        const auto buttons = m_window->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons)
            QVERIFY2(!ofMenus.contains(QKeySequence::mnemonic(button->text())), qPrintable(button->text()));
    }
}

REGIE_TEST_GUI(TestKeyList)
#include "test_key_list.moc"
