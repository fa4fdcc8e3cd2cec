// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTest>
#include <QWindow>

namespace regie::tests {

/// The window that has the keyboard. Where there is no desktop, nothing gives it to the window below one that was closed: then it
/// goes to the dialog that is open, else to the program's window.
inline QWindow *keyboardWindow()
{
    if (QWindow *window = QGuiApplication::focusWindow())
        return window;
    QWidget *next = QApplication::activeModalWidget();
    const auto all = QApplication::topLevelWidgets();
    for (QWidget *each : all) {
        if (!next && each->isVisible() && each->isWindow() && !each->parentWidget())
            next = each;
    }
    if (!next)
        return nullptr;
    next->activateWindow();
    return QTest::qWaitForWindowActive(next) ? QGuiApplication::focusWindow() : nullptr;
}

/// Presses a key where the keyboard is, as a user does: shortcuts, menus and dialogs answer to it.
inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWindow *window = keyboardWindow();
    QVERIFY2(window, "no window has the keyboard");
    QTest::keyClick(window, key, modifiers);
}

/// Types letters and digits where the keyboard is.
inline void type(const QString &text)
{
    for (const QChar character : text) {
        QWindow *window = keyboardWindow();
        QVERIFY2(window, "no window has the keyboard");
        QTest::keyClick(window, character.toLatin1());
    }
}

/// Goes to the widget by Tab; false when Tab does not lead there.
inline bool tabTo(const QWidget &widget)
{
    constexpr int kMost = 20;
    for (int i = 0; i < kMost && QApplication::focusWidget() != &widget; ++i)
        press(Qt::Key_Tab);
    return QApplication::focusWidget() == &widget;
}

/// Opens the context menu of what has the keyboard and chooses the entry with this text; false: it is not there.
inline bool chooseInMenu(const QString &text)
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus)
        return false;
    // What the desktop makes of the menu key.
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, focus->rect().center(), focus->mapToGlobal(QPoint()));
    QApplication::sendEvent(focus, &asked);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu)
        return false;
    const auto entries = menu->actions().size();
    for (qsizetype i = 0; i < entries; ++i) {
        press(Qt::Key_Down);
        if (menu->activeAction() && menu->activeAction()->text() == text) {
            press(Qt::Key_Return);
            return true;
        }
    }
    press(Qt::Key_Escape);
    return false;
}

} // namespace regie::tests
