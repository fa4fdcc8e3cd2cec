// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/shell/example_window.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/start_page.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace regie;
using namespace regie::ui;
using shell::MainWindow;
using tests::actionWithKey;
using tests::ExampleWindow;
using tests::kWait;
using tests::shownNotice;

/// The window and the file that it has open.
class TestWindowFile : public QObject
{
    Q_OBJECT

private slots:
    void opensTheExampleAndSaysThatItIsInvented();
    void savesIntoTheFile();
    void keepsEditsWhenTheFileChangedMeanwhile();
    void resumesWhatWasNotSaved();
    void tellsWhyAFileDoesNotOpen();
    void asksOnceForAName();
    void tellsOfACrashUntilItIsDealtWith();
};

void TestWindowFile::opensTheExampleAndSaysThatItIsInvented()
{
    ExampleWindow f;
    f.open();
    QVERIFY2(f.window->windowTitle().startsWith(QLatin1String("[Example dossier]")),
             qPrintable(f.window->windowTitle()));
    QVERIFY(f.window->windowTitle().contains(QLatin1String("[*]")));
    QVERIFY(!f.window->isWindowModified());
    QCOMPARE(f.settings.recentFiles(), QStringList{f.file.path()});
}

void TestWindowFile::savesIntoTheFile()
{
    ExampleWindow f;
    f.open();
    const domain::Term after = f.editATerm();
    QSignalSpy published(&f.window->session(), &shell::Session::published);
    actionWithKey(*f.window, QStringLiteral("Ctrl+S"))->trigger();
    QVERIFY(published.wait(kWait));
    QVERIFY(!f.window->isWindowModified());
    QVERIFY(*domain::find(dossier::readPublished(f.file.path()).terms, after.id) == after);
}

void TestWindowFile::keepsEditsWhenTheFileChangedMeanwhile()
{
    ExampleWindow f;
    f.open();
    const domain::Term after = f.editATerm();
    QFile file(f.file.path());
    QVERIFY(file.remove());
    dossier::createDossier(f.file.path(), exchange::exampleTemplate(), QStringLiteral("Someone else"));
    QSignalSpy failed(&f.window->session(), &shell::Session::failed);
    actionWithKey(*f.window, QStringLiteral("Ctrl+S"))->trigger();
    QVERIFY(failed.wait(kWait));
    widgets::NoticeBar *notice = shownNotice(*f.window);
    QVERIFY(notice);

    QSignalSpy opened(&f.window->session(), &shell::Session::opened);
    QPushButton *beside = notice->findChildren<QPushButton *>().value(0);
    QVERIFY(beside);
    beside->click();
    QVERIFY(opened.wait(kWait));
    QVERIFY(f.window->session().path() != f.file.path());
    QVERIFY(*domain::find(dossier::readPublished(f.window->session().path()).terms, after.id) == after);
}

void TestWindowFile::resumesWhatWasNotSaved()
{
    ExampleWindow f;
    f.open();
    const domain::Term after = f.editATerm();
    f.window.reset(); // as when the program is killed: nothing is published
    f.window = std::make_unique<MainWindow>(f.settings, f.translation, f.file.workingRoot());
    f.window->show();
    QSignalSpy resumed(&f.window->session(), &shell::Session::resumed);
    f.window->session().open(f.file.path());
    QVERIFY(resumed.wait(kWait));
    QVERIFY(*domain::find(f.window->session().view().data().terms, after.id) == after);
    QTRY_VERIFY(shownNotice(*f.window));
}

void TestWindowFile::tellsWhyAFileDoesNotOpen()
{
    ExampleWindow f;
    QSignalSpy failed(&f.window->session(), &shell::Session::failed);
    f.window->session().open(f.file.inFolder(QStringLiteral("missing.regie")));
    QVERIFY(failed.wait(kWait));
    widgets::NoticeBar *notice = shownNotice(*f.window);
    QVERIFY(notice);
    QVERIFY2(notice->sentence().contains(QLatin1String("missing.regie")), qPrintable(notice->sentence()));
}

void TestWindowFile::asksOnceForAName()
{
    ExampleWindow f;
    f.settings.setAuthor({});
    f.window->session().setAuthor({});
    f.open();
    auto *link = f.window->findChild<shell::Navigation *>()->nameLink();
    f.editATerm();
    widgets::NoticeBar *notice = shownNotice(*f.window);
    QVERIFY(notice);
    notice->findChildren<QPushButton *>().value(0)->click();
    auto *dialog = f.window->findChild<shell::SettingsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->close();
    f.editATerm();
    QVERIFY(!shownNotice(*f.window));

    f.window->resize(1440, 900);
    QVERIFY(link->isVisible());
    link->click();
    const auto dialogs = f.window->findChildren<shell::SettingsDialog *>();
    dialogs.last()->author().setText(QStringLiteral("Sam"));
    dialogs.last()->close();
    QVERIFY(!link->isVisible());
    QCOMPARE(f.window->session().author(), QStringLiteral("Sam"));
}

void TestWindowFile::tellsOfACrashUntilItIsDealtWith()
{
    ExampleWindow f;
    const QString report = f.file.inFolder(QStringLiteral("crash-1.txt"));
    QFile file(report);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    f.window->tellOfCrash(report);
    const auto told = [&f]() -> widgets::NoticeBar * {
        const auto notices = f.window->findChildren<widgets::NoticeBar *>();
        for (widgets::NoticeBar *notice : notices) {
            if (notice->isVisible() && notice->sentence().contains(QLatin1String("crash-1.txt")))
                return notice;
        }
        return nullptr;
    };
    QVERIFY(told());
    f.open();
    QVERIFY(told()); // opening a dossier does not wipe it away
    const auto buttons = told()->findChildren<QPushButton *>();
    buttons.last()->click();
    QVERIFY(!told());
    QVERIFY(!QFile::exists(report));
}

REGIE_TEST_GUI(TestWindowFile)
#include "test_window_file.moc"
