// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/changes.h"
#include "tests/support/example_file.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace regie::tests {

inline constexpr int kWait = 20'000;

/// The entry of the menus with this key; null: there is none.
inline QAction *actionWithKey(const ui::shell::MainWindow &window, const QString &keys)
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

/// The notice that stands in the window; null: there is none.
inline ui::widgets::NoticeBar *shownNotice(const ui::shell::MainWindow &window)
{
    const auto notices = window.findChildren<ui::widgets::NoticeBar *>();
    for (ui::widgets::NoticeBar *notice : notices) {
        if (notice->isVisible())
            return notice;
    }
    return nullptr;
}

/// The window as Jo works with it in English, and the fictitious example beside it.
struct ExampleWindow
{
    ExampleFile file;
    ui::shell::Settings settings{file.inFolder(QStringLiteral("settings.ini"))};
    ui::shell::Translation translation;
    std::unique_ptr<ui::shell::MainWindow> window;

    ExampleWindow()
    {
        settings.setAuthor(QStringLiteral("Jo"));
        translation.use(ui::shell::Language::English);
        start();
    }

    /// Instead of the window that is there.
    void start()
    {
        window.reset();
        window = std::make_unique<ui::shell::MainWindow>(settings, translation, file.workingRoot());
        window->show();
    }

    void open()
    {
        QSignalSpy ready(window.get(), &ui::shell::MainWindow::screenReady);
        window->session().open(file.path());
        QVERIFY(ready.wait(kWait));
    }
    domain::Term editATerm()
    {
        const domain::Term before = window->session().view().data().terms.front();
        domain::Term after = before;
        after.places += 1;
        window->session().document().apply(dossier::changes::edit(before, after, QStringLiteral("Boslaan")));
        return after;
    }
};

} // namespace regie::tests
