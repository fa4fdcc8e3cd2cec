// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/allocation_page.h"
#include "ui/dialogs/paste_dialog.h"
#include "ui/locations/location_rows.h"
#include "ui/shell/look_keeper.h"
#include "ui/shell/main_window.h"
#include "ui/shell/meeting_mode.h"
#include "ui/shell/start_page.h"
#include "ui/shell/start_place.h"
#include "ui/widgets/detail_split.h"

namespace regie::ui::shell {

void MainWindow::enter()
{
    const DossierLook look = m_settings.look(m_session.path());
    widgets::DossierView &view = m_session.view();
    view.setAsOf(look.asOf);
    view.chooseRound(look.round);
    if (domain::find(view.data().municipalities, look.municipality))
        view.selectMunicipality(look.municipality);
    view.setTableStates(&m_settings);
    m_screens = new ScreenStack(view);
    m_screens->useRows(m_session.takeLocationRows());
    m_centre->addWidget(m_screens);
    m_centre->setCurrentWidget(m_screens);
    m_navigation->show();
    followView();
    followLook();
    updateAuthor();
    updateActions();
    showScreen(look.screen);
    m_navigation->list()->setFocus();
}

void MainWindow::followView()
{
    widgets::DossierView *view = &m_session.view();
    connect(view, &widgets::DossierView::said, m_stateBar, &StateBar::say);
    connect(view, &widgets::DossierView::explanationRequested, this, [this](const analysis::FigureId &figure) {
        explain({dialogs::Question::Kind::Figure, figure});
    });
    connect(view, &widgets::DossierView::numberExplanationRequested, this, [this](const analysis::NumberId &number) {
        explain(dialogs::questionAbout(m_session.view().data(), number));
    });
    connect(&m_session.document(), &dossier::Document::changed, m_screens, [this] { askForAuthor(); });
    connect(view, &widgets::DossierView::importRequested, this, [this](const exchange::Table &table) {
        auto *dialog = new dialogs::ImportDialog(m_session.view(), this);
        dialog->open();
        dialog->readPasted(table);
    });
    connect(view, &widgets::DossierView::locationRequested, this,
            [this](const QString &location) { goTo(GoToLocation{location}); });
    connect(view, &widgets::DossierView::figuresChanged, m_screens, [this, view] {
        m_stateBar->say({}); // the pages follow after this, and may say something new
        showMoment();
        m_navigation->setCounts(view->data());
        refillPalette();
        updateTitle();
    });
    showMoment();
    m_navigation->setCounts(view->data());
    refillPalette();
    connect(m_screens, &ScreenStack::asked, this, &MainWindow::explain);
    connect(m_screens, &ScreenStack::ready, this, &MainWindow::screenReady);
    connect(m_screens, &ScreenStack::screenRequested, this, &MainWindow::showScreen);
    connect(m_screens, &ScreenStack::meetingRequested, m_actions->meetingMode, &QAction::trigger);
    connect(m_screens, &ScreenStack::factsheetRequested, m_actions->factsheetPdf, &QAction::trigger);
    connect(m_screens, &ScreenStack::made, this, [this](Screen screen, QWidget *page) {
        if (auto *split = page->findChild<widgets::DetailSplit *>())
            split->setDetailWidth(m_settings.detailWidth(screen));
        if (auto *allocating = qobject_cast<allocation::AllocationPage *>(page))
            allocating->serve(m_actions->allocation);
    });
    connect(m_screens, &ScreenStack::municipalityRequested, this, [this](const QString &municipality) {
        if (municipality.isEmpty())
            showScreen(Screen::Municipalities);
        else
            goTo(GoToMunicipality{municipality});
    });
}

void MainWindow::followLook()
{
    const auto keep = [this] {
        keepLook();
        m_settings.setGeometry(saveGeometry());
    };
    auto *keeper = new LookKeeper(*this, keep, m_screens);
    const widgets::DossierView &view = m_session.view();
    connect(&view, &widgets::DossierView::figuresChanged, keeper, &LookKeeper::keepSoon);
    connect(&view, &widgets::DossierView::municipalitySelected, keeper, &LookKeeper::keepSoon);
    connect(m_screens, &QStackedWidget::currentChanged, keeper, &LookKeeper::keepSoon);
    connect(m_screens, &ScreenStack::made, keeper, [keeper](Screen, const QWidget *page) {
        if (const auto *split = page->findChild<widgets::DetailSplit *>())
            connect(split, &widgets::DetailSplit::widthChosen, keeper, &LookKeeper::keepSoon);
    });
}

void MainWindow::showMoment()
{
    const widgets::DossierView &view = m_session.view();
    m_toolBar->setAsOf(view.asOf());
    m_toolBar->setRounds(analysis::roundsOf(view.data(), view.asOf()), view.figures().rules.period);
}

void MainWindow::keepLook()
{
    const widgets::DossierView &view = m_session.view();
    const QDate asOf = view.asOf() == m_openingDay ? QDate() : view.asOf();
    m_settings.setLook(m_session.path(), {m_screens->current(), asOf, view.selectedMunicipality(), view.chosenRound()});
    for (const Screen screen : domain::allOf<Screen>()) {
        const QWidget *page = m_screens->madePage(screen);
        const auto *split = page ? page->findChild<widgets::DetailSplit *>() : nullptr;
        if (split && split->detailWidth() > 0)
            m_settings.setDetailWidth(screen, split->detailWidth());
    }
}

void MainWindow::leave()
{
    if (m_screens)
        keepLook();
    // Dialogs look at the view, which may go.
    qDeleteAll(findChildren<MeetingMode *>());
    qDeleteAll(findChildren<dialogs::ExplanationDialog *>());
    qDeleteAll(findChildren<dialogs::ImportDialog *>());
    qDeleteAll(findChildren<dialogs::PasteDialog *>());
    m_recovery.closeDialogs();
    delete m_screens;
    if (m_session.isOpen())
        m_session.view().disconnect(this);
}

void MainWindow::showStart()
{
    refillPalette();
    auto *start = new StartPlace(m_session, [this] { return makeStartPage(); });
    connect(&m_session, &Session::opened, start, &QObject::deleteLater);
    m_centre->addWidget(start);
    m_centre->setCurrentWidget(start);
    m_navigation->hide();
    updateActions();
    start->setFocus();
}

QWidget *MainWindow::makeStartPage()
{
    auto *page = new StartPage(m_theme, m_recent);
    connect(page, &StartPage::exampleWanted, this, [this] { m_files.askNew(Template::Example); });
    connect(page, &StartPage::newWanted, this, [this] { m_files.askNew(Template::Utrecht); });
    connect(page, &StartPage::openWanted, &m_files, &FileChoices::askOpen);
    return page;
}

void MainWindow::showScreen(Screen screen)
{
    if (!m_screens)
        return;
    m_screens->showScreen(screen);
    m_navigation->setCurrent(screen);
}

dialogs::ExplanationDialog *MainWindow::explain(const dialogs::Question &question)
{
    // In meeting mode the answer comes in front of it, for all to see.
    auto *meeting = findChild<MeetingMode *>();
    auto *dialog =
        new dialogs::ExplanationDialog(m_session.view(), question, meeting ? static_cast<QWidget *>(meeting) : this,
                                       meeting ? dialogs::Viewers::Meeting : dialogs::Viewers::Officer);
    connect(dialog, &dialogs::ExplanationDialog::answered, dialog, &QWidget::show, Qt::SingleShotConnection);
    return dialog;
}

} // namespace regie::ui::shell
