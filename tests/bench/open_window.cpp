// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/open_window.h"

#include <QApplication>
#include <QFileInfo>
#include <QKeyEvent>
#include <QProgressBar>
#include <QTimer>

namespace regie::bench {

using ui::shell::MainWindow;
using ui::shell::Screen;

AfterPaint::AfterPaint(QWidget *widget, std::function<bool()> isReady, std::function<void()> done)
    : QObject(widget)
    , m_isReady(std::move(isReady))
    , m_done(std::move(done))
{
    widget->installEventFilter(this);
}

bool AfterPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_isReady()) {
        watched->removeEventFilter(this);
        QTimer::singleShot(0, this, m_done);
    }
    return false;
}

OpenWindow::OpenWindow(const QString &path, Screen screen)
    : m_path(QFileInfo(path).absoluteFilePath())
    , m_screen(screen)
    , m_settings(m_folder.filePath(QStringLiteral("settings.ini")))
{
    m_settings.setAuthor(QStringLiteral("Bench")); // it is asked for once, after the first edit
    m_settings.setLook(m_path, {screen, {}, {}, {}});
    m_translation.use(ui::shell::Language::Dutch);
    m_window = std::make_unique<MainWindow>(m_settings, m_translation, m_folder.filePath(QStringLiteral("working")));
    m_window->resize(kWindow);
    // It turns as long as the clock runs, which under callgrind is fifty times too long.
    for (QProgressBar *bar : m_window->findChildren<QProgressBar *>())
        bar->setUpdatesEnabled(false);
}

bool OpenWindow::run(const std::function<void(OpenWindow &)> &done)
{
    const auto finish = [this, done] { done(*this); };
    QObject::connect(&m_window->session(), &ui::shell::Session::failed, m_window.get(),
                     [] { QCoreApplication::exit(1); });
    QObject::connect(&m_window->session(), &ui::shell::Session::opened, m_window.get(), [this, finish] {
        if (m_screen == Screen::Locations)
            new AfterPaint(
                page()->table()->viewport(), [this] { return page()->model()->rowCount() > 0; }, finish);
    });
    if (m_screen != Screen::Locations)
        QObject::connect(m_window.get(), &MainWindow::screenReady, m_window.get(), finish, Qt::SingleShotConnection);
    m_window->session().open(m_path);
    m_window->show();
    return QApplication::exec() == 0;
}

void press(QWidget *widget, int key, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &down);
    QCoreApplication::sendEvent(widget, &up);
}

} // namespace regie::bench
