// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/shell/example_window.h"
#include "ui/shell/screen_stack.h"
#include "ui/widgets/chart_panel.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QPushButton>
#include <QTabWidget>

#include <functional>

// What a test needs that walks over everything on the nine screens.
namespace regie::tests {

/// A row of test data for each screen.
inline void addScreens()
{
    QTest::addColumn<ui::shell::Screen>("screen");
    for (const auto screen : domain::allOf<ui::shell::Screen>())
        QTest::newRow(qPrintable(domain::keyOf(screen))) << screen;
}

/// What the keyboard's menu key opens on the widget, entry by entry, with what is in the menus of it.
inline QStringList menuOf(QWidget &widget)
{
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, widget.rect().center(), widget.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&widget, &asked);
    QStringList entries;
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu)
        return entries;
    const auto inside = menu->findChildren<QMenu *>();
    QList<QMenu *> menus{menu};
    menus << inside;
    for (const QMenu *each : menus) {
        const auto actions = each->actions();
        for (const QAction *action : actions) {
            if (action->isEnabled())
                entries << action->text();
        }
    }
    menu->close();
    return entries;
}

/// Goes to the screen in a window of a usual size. What is asked there opens no dialog.
inline QWidget &showScreen(ExampleWindow &example, ui::shell::Screen screen)
{
    example.window->resize(1440, 900);
    example.window->activateWindow();
    example.open();
    const auto *screens = example.window->findChild<ui::shell::ScreenStack *>();
    if (screen != screens->current()) {
        QSignalSpy ready(example.window.get(), &ui::shell::MainWindow::screenReady);
        example.window->showScreen(screen);
        if (ready.isEmpty() && !ready.wait(kWait))
            qFatal("The screen did not come");
    }
    // What is asked is counted; that the dialog opens is tested elsewhere.
    const ui::widgets::DossierView &view = example.window->session().view();
    QObject::disconnect(&view, &ui::widgets::DossierView::explanationRequested, nullptr, nullptr);
    QObject::disconnect(&view, &ui::widgets::DossierView::numberExplanationRequested, nullptr, nullptr);
    return *screens->madePage(screen);
}

/// Calls look() with each of the page's tabs in front, with the table of each chart instead of it, and with what is behind
/// the buttons Map and Radar.
inline void onEachFace(QWidget &page, const std::function<void()> &look)
{
    const auto lookAtBothFaces = [&] {
        look();
        const auto panels = page.findChildren<ui::widgets::ChartPanel *>();
        for (ui::widgets::ChartPanel *panel : panels) {
            if (!panel->isVisible() || panel->showsTable())
                continue;
            panel->swap();
            look();
            panel->swap();
        }
    };
    lookAtBothFaces();
    const auto all = page.findChildren<QTabWidget *>();
    for (QTabWidget *tabs : all) {
        for (int tab = 0; tab < tabs->count() && tabs->isVisible(); ++tab) {
            tabs->setCurrentIndex(tab);
            lookAtBothFaces();
        }
    }
    // Behind a button are the map of the municipalities and the profiles on the principles.
    const auto buttons = page.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        const bool isOther = button->text().remove(u'&') == QStringLiteral("Radar") ||
                             button->text().remove(u'&') == QStringLiteral("Map");
        if (!isOther || !button->isCheckable() || !button->isVisible())
            continue;
        button->setChecked(true);
        lookAtBothFaces();
        button->setChecked(false);
    }
}

} // namespace regie::tests
