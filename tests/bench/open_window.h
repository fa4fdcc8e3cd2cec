// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/locations/filter_row.h"
#include "ui/locations/locations_page.h"
#include "ui/shell/main_window.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace regie::bench {

constexpr QSize kWindow(1440, 900);

/// Calls a function once, when a widget was painted and what it waits for holds.
class AfterPaint : public QObject
{
public:
    AfterPaint(QWidget *widget, std::function<bool()> isReady, std::function<void()> done);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<bool()> m_isReady;
    std::function<void()> m_done;
};

/// The program's window with a dossier, on the screen that an officer left it on.
class OpenWindow
{
public:
    OpenWindow(const QString &path, ui::shell::Screen screen);

    /// Runs the event loop; done is called when the screen is painted for the first time. False when the dossier could not be
    /// opened.
    bool run(const std::function<void(OpenWindow &)> &done);

    ui::shell::MainWindow &window() const { return *m_window; }
    ui::locations::LocationsPage *page() const { return m_window->findChild<ui::locations::LocationsPage *>(); }
    QLineEdit *filter() const { return page()->filterRow()->text(); }

private:
    QString m_path;
    ui::shell::Screen m_screen;
    QTemporaryDir m_folder;
    ui::shell::Settings m_settings;
    ui::shell::Translation m_translation;
    std::unique_ptr<ui::shell::MainWindow> m_window;
};

/// Presses a key that types the text, and lets it go.
void press(QWidget *widget, int key, const QString &text);

} // namespace regie::bench
