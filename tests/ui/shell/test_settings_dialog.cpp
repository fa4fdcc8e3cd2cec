// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/example_file.h"
#include "tests/support/test_main.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings_dialog.h"

#include <QDir>
#include <QFileIconProvider>
#include <QSignalSpy>

using namespace regie;
using namespace regie::ui;
using shell::Language;
using shell::MainWindow;
using shell::SettingsDialog;
using shell::ThemeChoice;

namespace {

/// As a user who picks an entry of the list.
void pick(QComboBox &box, int entry)
{
    box.setCurrentIndex(entry);
    emit box.activated(entry);
}

} // namespace

/// The settings: each choice works at once, while the dialog stays.
class TestSettingsDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsWhatIsChosenNow();
    void showsTheLanguageThatTheCommandLineNames();
    void changesTheNameWhenTheDialogCloses();
    void changesTheLanguageAtOnce();
    void changesColoursAndTextSizeAtOnce();

private:
    SettingsDialog *show();

    std::unique_ptr<tests::ExampleFile> m_file;
    std::unique_ptr<shell::Settings> m_settings;
    std::unique_ptr<shell::Translation> m_translation;
    std::unique_ptr<MainWindow> m_window;
};

void TestSettingsDialog::init()
{
    m_file = std::make_unique<tests::ExampleFile>();
    m_settings = std::make_unique<shell::Settings>(m_file->inFolder(QStringLiteral("settings.ini")));
    m_settings->setAuthor(QStringLiteral("Jo"));
    m_settings->setLanguage(Language::English);
    m_settings->setTheme(ThemeChoice::Light);
    m_translation = std::make_unique<shell::Translation>();
    m_translation->use(Language::English);
    m_window = std::make_unique<MainWindow>(*m_settings, *m_translation, m_file->workingRoot());
    m_window->show();
}

void TestSettingsDialog::cleanup()
{
    m_window.reset();
    m_translation.reset();
    m_settings.reset();
    m_file.reset();
}

SettingsDialog *TestSettingsDialog::show()
{
    const auto actions = m_window->menuBar()->actions().first()->menu()->actions();
    for (QAction *action : actions) {
        if (action->shortcut() == QKeySequence(QStringLiteral("Ctrl+,")))
            action->trigger();
    }
    return m_window->findChild<SettingsDialog *>();
}

void TestSettingsDialog::showsWhatIsChosenNow()
{
    SettingsDialog *dialog = show();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->author().text(), QStringLiteral("Jo"));
    QCOMPARE(dialog->language().currentText(), QStringLiteral("English"));
    QCOMPARE(dialog->theme().currentText(), QStringLiteral("Light"));
    QCOMPARE(dialog->textSize().currentData().toInt(), 100);
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        QVERIFY(!label->text().isEmpty());
}

void TestSettingsDialog::showsTheLanguageThatTheCommandLineNames()
{
    m_settings->setLanguage(Language::Dutch); // and the program speaks English
    QCOMPARE(show()->language().currentText(), QStringLiteral("English"));
    QCOMPARE(m_settings->language(), Language::Dutch);
}

void TestSettingsDialog::changesTheNameWhenTheDialogCloses()
{
    SettingsDialog *dialog = show();
    dialog->author().setText(QStringLiteral("  Sam de Wit "));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(m_settings->author(), QStringLiteral("Sam de Wit"));
    QCOMPARE(m_window->session().author(), QStringLiteral("Sam de Wit"));
}

void TestSettingsDialog::changesTheLanguageAtOnce()
{
    SettingsDialog *dialog = show();
    pick(dialog->language(), static_cast<int>(Language::Dutch));
    QTRY_COMPARE(dialog->windowTitle(), QStringLiteral("Instellingen"));
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->theme().currentText(), QStringLiteral("Licht"));
    QCOMPARE(m_settings->language(), Language::Dutch);
    QTRY_COMPARE(m_window->menuBar()->actions().at(1)->text(), QStringLiteral("&Bewerken"));
    // In Qt's dialog for files too, for which Qt's own Dutch has no word.
    QCOMPARE(QFileIconProvider().type(QFileInfo(QDir::tempPath())), QStringLiteral("Map"));
}

void TestSettingsDialog::changesColoursAndTextSizeAtOnce()
{
    SettingsDialog *dialog = show();
    const int before = dialog->font().pixelSize() > 0 ? dialog->font().pixelSize() : dialog->font().pointSize();
    pick(dialog->theme(), static_cast<int>(ThemeChoice::Dark));
    const figures::Theme dark(figures::ThemeKind::Dark);
    QTRY_COMPARE(QApplication::palette().color(QPalette::Base), dark.color(figures::Token::Base));
    QTRY_COMPARE(dialog->palette().color(QPalette::Base), dark.color(figures::Token::Base));
    pick(dialog->textSize(), dialog->textSize().findData(200));
    QTRY_COMPARE(dialog->font().pixelSize() > 0 ? dialog->font().pixelSize() : dialog->font().pointSize(), 2 * before);
    QCOMPARE(m_settings->textSize(), 200);
    QCOMPARE(m_settings->theme(), ThemeChoice::Dark);
}

REGIE_TEST_GUI(TestSettingsDialog)
#include "test_settings_dialog.moc"
