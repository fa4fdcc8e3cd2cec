// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/bench_window.h"

#include "tests/bench/instructions.h"
#include "tests/bench/open_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QMainWindow>

namespace regie::bench {

using ui::shell::Screen;

namespace {

/// Everything that waits, until the window is painted: what a user waits for after a key.
void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

void measureKey(const OpenWindow &window, int key, const QString &text)
{
    settle();
    endPart("between");
    press(window.filter(), key, text);
    settle();
    endPart("key");
    window.filter()->update();
    window.page()->table()->viewport()->update();
    settle();
    endPart("repaint");
}

} // namespace

void paintEmptyWindow()
{
    QMainWindow window;
    window.resize(kWindow);
    new AfterPaint(
        &window, [] { return true; },
        [] {
            endPart("window");
            QCoreApplication::quit();
        });
    window.show();
    QApplication::exec();
}

bool openToTable(const QString &path)
{
    OpenWindow window(path, Screen::Locations);
    return window.run([](OpenWindow &) {
        endPart("open");
        QCoreApplication::quit();
    });
}

bool typeInFilter(const QString &path)
{
    OpenWindow window(path, Screen::Locations);
    return window.run([](OpenWindow &opened) {
        opened.filter()->setFocus();
        const QString word = QStringLiteral("lindelaan");
        for (const QChar letter : word)
            measureKey(opened, Qt::Key_A, letter);
        for (qsizetype i = 0; i < word.size(); ++i)
            measureKey(opened, Qt::Key_Backspace, {});
        QCoreApplication::quit();
    });
}

} // namespace regie::bench
