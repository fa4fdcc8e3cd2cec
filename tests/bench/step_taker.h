// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/open_window.h"
#include "tests/support/watched_application.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QJsonArray>

namespace regie::bench {

/// Takes the steps of an officer in an open window, and notes what each costs the thread of the window, in milliseconds of
/// processor time. Under callgrind each step is a part of the run.
class StepTaker
{
public:
    StepTaker(tests::WatchedApplication &application, OpenWindow &opened, QJsonArray &results)
        : m_application(application)
        , m_opened(opened)
        , m_results(results)
    {}

    ui::shell::MainWindow &window() const { return m_opened.window(); }
    ui::widgets::DossierView &view() const { return window().session().view(); }
    template <typename Page>
    Page &page() const
    {
        return *window().findChild<Page *>();
    }

    /// The screen that the next steps are on.
    void on(ui::shell::Screen screen) { m_screen = domain::keyOf(screen); }
    /// Shows the screen, or the whole window anew: all that it takes counts.
    void takeWhole(const QString &name, const std::function<void()> &deed);
    /// The longest event of it counts.
    void take(const QString &name, const std::function<void()> &deed);
    /// Takes back the last edit.
    void undo();
    /// A word and its removal, a key at a time.
    void type(const QString &name, QLineEdit &field, const QString &word);
    /// A digit in the cell of the current row, and Enter.
    void typeInCell(ui::widgets::TableView &table, int column, QChar digit);
    /// The next row becomes the current one, then the one a page below.
    void goDown(ui::widgets::TableView &table);
    /// An action of the menus; by its key or its text.
    QAction &actionOf(const QString &keyOrText) const;

private:
    tests::WatchedApplication::Step measure(const QString &name, const std::function<void()> &deed);

    tests::WatchedApplication &m_application;
    OpenWindow &m_opened;
    QJsonArray &m_results;
    QString m_screen;
};

} // namespace regie::bench
