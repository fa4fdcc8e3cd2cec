// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/bench_window.h"

#include "tests/bench/instructions.h"
#include "ui/locations/filter_row.h"
#include "ui/locations/locations_page.h"
#include "ui/shell/main_window.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QProgressBar>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <memory>

namespace regie::bench {

using ui::shell::MainWindow;

namespace {

constexpr QSize kWindow(1440, 900);

/// Calls a function once, when a widget was painted and what it waits for holds.
class AfterPaint : public QObject
{
public:
    AfterPaint(QWidget *widget, std::function<bool()> isReady, std::function<void()> done)
        : QObject(widget)
        , m_isReady(std::move(isReady))
        , m_done(std::move(done))
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_isReady()) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, m_done);
        }
        return false;
    }

private:
    std::function<bool()> m_isReady;
    std::function<void()> m_done;
};

/// The program's window with a dossier, and its table of locations.
class OpenWindow
{
public:
    explicit OpenWindow(const QString &path)
        : m_path(path)
        , m_settings(m_folder.filePath(QStringLiteral("settings.ini")))
    {
        m_translation.use(ui::shell::Language::Dutch);
        m_window =
            std::make_unique<MainWindow>(m_settings, m_translation, m_folder.filePath(QStringLiteral("working")));
        m_window->resize(kWindow);
        // It turns as long as the clock runs, which under callgrind is fifty times too long.
        for (QProgressBar *bar : m_window->findChildren<QProgressBar *>())
            bar->setUpdatesEnabled(false);
    }

    /// Runs the event loop; done is called when the table is painted for the first time.
    bool run(const std::function<void(OpenWindow &)> &done)
    {
        QObject::connect(&m_window->session(), &ui::shell::Session::failed, m_window.get(),
                         [] { QCoreApplication::exit(1); });
        QObject::connect(&m_window->session(), &ui::shell::Session::opened, m_window.get(), [this, done] {
            m_window->showScreen(ui::shell::Screen::Locations);
            new AfterPaint(
                table()->viewport(), [this] { return table()->model()->rowCount() > 0; },
                [this, done] { done(*this); });
        });
        m_window->show();
        m_window->session().open(m_path);
        return QApplication::exec() == 0;
    }

    ui::locations::LocationsPage *page() const { return m_window->findChild<ui::locations::LocationsPage *>(); }
    /// The page gives its focus to the table.
    QAbstractItemView *table() const { return qobject_cast<QAbstractItemView *>(page()->focusProxy()); }
    QLineEdit *filter() const { return page()->findChild<ui::locations::FilterRow *>()->text(); }

private:
    QString m_path;
    QTemporaryDir m_folder;
    ui::shell::Settings m_settings;
    ui::shell::Translation m_translation;
    std::unique_ptr<MainWindow> m_window;
};

/// Everything that waits, until the window is painted: what a user waits for after a key.
void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

void press(QWidget *widget, int key, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &down);
    QCoreApplication::sendEvent(widget, &up);
}

void measureKey(const OpenWindow &window, int key, const QString &text)
{
    settle();
    endPart("between");
    press(window.filter(), key, text);
    settle();
    endPart("key");
    window.filter()->update();
    window.table()->viewport()->update();
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
    OpenWindow window(path);
    return window.run([](OpenWindow &) {
        endPart("open");
        QCoreApplication::quit();
    });
}

bool typeInFilter(const QString &path)
{
    OpenWindow window(path);
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
