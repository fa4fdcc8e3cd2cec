// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/explanation.h"
#include "ui/shell/screen.h"
#include "ui/widgets/dossier_view.h"

#include <QStackedWidget>

#include <array>
#include <memory>

namespace regie::ui::locations {
class LocationRows;
}

namespace regie::ui::shell {

/// The pages of an open dossier; each is made when it is shown for the first time.
class ScreenStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ScreenStack(widgets::DossierView &view, QWidget *parent = nullptr);
    ~ScreenStack() override;

    /// The rows of the locations, as they are in the view now; the page takes them, unless something changes before it is made.
    void useRows(std::unique_ptr<locations::LocationRows> rows);
    /// The rows of the locations as they are in the view now; null: they were not read.
    std::unique_ptr<locations::LocationRows> takeRows();

    void showScreen(Screen screen);
    Screen current() const { return m_current; }
    /// Makes the pages that were not shown yet.
    void makeAll();
    /// The screen's page; null: it was not shown yet.
    QWidget *madePage(Screen screen) const { return m_pages[static_cast<std::size_t>(screen)]; }
    /// Shows the locations with this one selected.
    void showLocation(const QString &location);

signals:
    void asked(const regie::ui::dialogs::Question &question);
    void municipalityRequested(const QString &municipality);
    /// Asks for the factsheet of the selected municipality as a PDF.
    void factsheetRequested();
    /// The screen is about to be shown for the first time.
    void made(regie::ui::shell::Screen screen, QWidget *page);
    /// Asks the window to go to a screen.
    void screenRequested(regie::ui::shell::Screen screen);
    /// Asks the window for the meeting mode.
    void meetingRequested();
    /// The screen that is shown is painted, with its charts and what is made late.
    void ready();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *page(Screen screen);
    QWidget *makePage(Screen screen);
    QWidget *makeOverview();
    QWidget *makeHistory();
    void showChanges();
    /// Tells ready() after the page's next paint.
    void announce(QWidget *page);
    void tellReady(const QWidget &page);

    widgets::DossierView &m_view;
    std::unique_ptr<locations::LocationRows> m_rows;
    std::array<QWidget *, domain::Keys<Screen>::texts.size()> m_pages{};
    Screen m_current = Screen::Overview;
};

} // namespace regie::ui::shell
