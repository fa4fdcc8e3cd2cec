// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/example_file.h"
#include "tests/support/test_main.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_call.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace regie;
using namespace regie::ui;
using shell::CallListener;
using shell::MainWindow;
using shell::WindowCall;

namespace {

constexpr int kWait = 20'000;

} // namespace

/// A dossier is open in one window: who opens it again is brought to that one.
class TestWindowCall : public QObject
{
    Q_OBJECT

private slots:
    void isAnsweredByTheListener();
    void isNotAnsweredWhereNobodyListens();
    void isNotAnsweredByACallOfEarlier();
    void bringsTheOtherWindowToTheFront();
};

void TestWindowCall::isAnsweredByTheListener()
{
    const QTemporaryDir folder;
    CallListener listener(folder.path());
    QSignalSpy called(&listener, &CallListener::called);
    auto *call = new WindowCall(folder.path());
    QSignalSpy answered(call, &WindowCall::answered);
    call->make(kWait);
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(called.size(), 1);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestWindowCall::isNotAnsweredWhereNobodyListens()
{
    const QTemporaryDir folder;
    auto *call = new WindowCall(folder.path());
    QSignalSpy unanswered(call, &WindowCall::unanswered);
    call->make(1);
    QTRY_COMPARE(unanswered.size(), 1);
    QVERIFY(QDir(folder.path()).isEmpty());

    auto *astray = new WindowCall(folder.filePath(QStringLiteral("missing")));
    QSignalSpy lost(astray, &WindowCall::unanswered);
    astray->make();
    QTRY_COMPARE(lost.size(), 1);
}

void TestWindowCall::isNotAnsweredByACallOfEarlier()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("old.call")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    CallListener listener(folder.path());
    QSignalSpy called(&listener, &CallListener::called);
    QVERIFY(QDir(folder.path()).isEmpty());
    QCoreApplication::processEvents();
    QCOMPARE(called.size(), 0);
}

void TestWindowCall::bringsTheOtherWindowToTheFront()
{
    const tests::ExampleFile file;
    shell::Settings settings(file.inFolder(QStringLiteral("settings.ini")));
    shell::Translation translation;
    translation.use(shell::Language::English);
    MainWindow first(settings, translation, file.workingRoot());
    first.show();
    QSignalSpy opened(&first.session(), &shell::Session::opened);
    first.session().open(file.path());
    QVERIFY(opened.wait(kWait));

    MainWindow second(settings, translation, file.workingRoot());
    second.show();
    second.activateWindow();
    QTRY_VERIFY(second.isActiveWindow());
    QSignalSpy found(&second, &MainWindow::foundElsewhere);
    second.session().open(file.path());
    QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, kWait);
    QTRY_VERIFY(first.isActiveWindow());
    QVERIFY(!second.session().isOpen());
    const auto notices = second.findChildren<widgets::NoticeBar *>();
    const bool isSaid = std::any_of(notices.begin(), notices.end(), [](const widgets::NoticeBar *notice) {
        return notice->isVisible() && notice->sentence().contains(QLatin1String("in another window"));
    });
    QVERIFY(isSaid);
}

REGIE_TEST_GUI(TestWindowCall)
#include "test_window_call.moc"
