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

/// What the parts of a key in the filter are called: until the table is painted, and painting it again.
struct KeyParts
{
    const char *key;
    const char *repaint;
};
constexpr KeyParts kKey{"key", "repaint"};
constexpr KeyParts kFirstKey{"first_key", "first_repaint"}; ///< after an edit

void measureKey(const OpenWindow &window, int key, const QString &text, const KeyParts &parts = kKey)
{
    settle();
    endPart("between");
    press(window.filter(), key, text);
    settle();
    endPart(parts.key);
    window.filter()->update();
    window.page()->table()->viewport()->update();
    settle();
    endPart(parts.repaint);
}

/// Another number of places for a term in sight, and another name for its location: what the filter looks at.
void measureKeysAfterEdits(const OpenWindow &window)
{
    using Column = ui::locations::LocationTableModel::Column;
    auto *model = window.page()->model();
    for (const auto &[column, text] : {std::pair(Column::Places, u"77"), std::pair(Column::Name, u"Kade")}) {
        model->setData(model->index(0, column), QString::fromUtf16(text));
        measureKey(window, Qt::Key_A, QStringLiteral("l"), kFirstKey);
        press(window.filter(), Qt::Key_Backspace, {});
    }
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
        measureKeysAfterEdits(opened);
        QCoreApplication::exit(); // quit() closes the window, which saves the edits first
    });
}

} // namespace regie::bench
