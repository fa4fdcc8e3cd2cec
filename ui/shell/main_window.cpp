// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/dialogs/paste_dialog.h"
#include "ui/shell/appearance.h"
#include "ui/shell/start_page.h"
#include "ui/widgets/text_role.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>

namespace regie::ui::shell {

namespace {

constexpr QSize kSize{1440, 900};
constexpr QSize kLeastSize{800, 560};
constexpr int kNarrow = 1200; // below this the navigation shows icons only

} // namespace

MainWindow::MainWindow(Settings &settings, Translation &translation, const QString &workingCopyRoot)
    : m_settings(settings)
    , m_translation(translation)
    , m_session(workingCopyRoot, settings.author(), settings.theme())
    , m_files(m_session, this)
{
    setMinimumSize(kLeastSize);
    resize(kSize);
    connectSession();
    build();
}

MainWindow::~MainWindow()
{
    m_session.disconnect(this);
    leave();
    m_session.close();
}

void MainWindow::build()
{
    applyAppearance(m_settings.theme(), m_settings.textSize());
    m_theme = figures::Theme(m_settings.theme());
    m_actionOwner = std::make_unique<QObject>();
    m_actions = std::make_unique<WindowActions>(m_actionOwner.get(), m_theme);
    buildFrame();
    connectActions();
    connectViewActions();
    if (m_session.isOpen())
        enter();
    else
        showStart();
}

void MainWindow::buildFrame()
{
    auto *menus = new QMenuBar;
    m_actions->fill(*menus);
    setMenuBar(menus);
    delete m_toolBar;
    m_toolBar = new WindowToolBar(*m_actions, m_theme);
    addToolBar(m_toolBar);
    m_stateBar = new StateBar(m_session, m_theme);
    setStatusBar(m_stateBar);

    m_navigation = new Navigation(m_theme);
    m_notice = new widgets::NoticeBar(m_theme);
    m_centre = new QStackedWidget;
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_notice);
    right->addWidget(m_centre, 1);
    auto *central = new QWidget;
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(right, 1);
    setCentralWidget(central);
    fitNavigation();
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::opened, this, [this] {
        m_settings.addRecentFile(m_session.path());
        m_notice->hide();
        enter();
    });
    connect(&m_session, &Session::closing, this, &MainWindow::leave);
    connect(&m_session, &Session::closed, this, &MainWindow::showStart);
    connect(&m_session, &Session::savedStateChanged, this, &MainWindow::updateActions);
    connect(&m_session, &Session::busyChanged, this, &MainWindow::updateActions);
    connect(&m_session, &Session::failed, this, &MainWindow::tellFailure);
    connect(&m_session, &Session::resumed, this, [this] {
        m_notice->tell(widgets::NoticeKind::Information,
                       tr("Your edits of an earlier time are here again. They are not saved in the file yet."));
        m_notice->offer(tr("Save now"), [this] { m_session.publish(); });
    });
    connect(&m_session, &Session::printed, this,
            [this](const QString &path) { m_stateBar->say(tr("The PDF is ready: %1").arg(path)); });
    connect(&m_session, &Session::published, this, &MainWindow::updateActions);
    connect(&m_session, &Session::busyChanged, this, [this](bool busy) {
        if (busy)
            return;
        // Queued: first the work's own outcome is dealt with, which may call off what comes after.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_afterWork)
                    std::exchange(m_afterWork, {})();
            },
            Qt::QueuedConnection);
    });
}

void MainWindow::rebuild()
{
    // The action that asks for this is one of those that go: wait until it is done.
    QMetaObject::invokeMethod(
        this,
        [this] {
            const Screen screen = m_screens ? m_screens->current() : Screen::Overview;
            leave();
            m_session.setTheme(m_settings.theme());
            build();
            if (m_session.isOpen())
                showScreen(screen);
        },
        Qt::QueuedConnection);
}

void MainWindow::enter()
{
    m_screens = new ScreenStack(m_session.view());
    m_centre->addWidget(m_screens);
    m_centre->setCurrentWidget(m_screens);
    m_navigation->show();
    m_toolBar->setAsOf(m_session.view().asOf());
    followView();
    updateAuthor();
    updateActions();
    showScreen(Screen::Overview);
    m_navigation->list()->setFocus();
}

void MainWindow::followView()
{
    widgets::DossierView *view = &m_session.view();
    connect(view, &widgets::DossierView::said, m_stateBar, &StateBar::say);
    connect(view, &widgets::DossierView::explanationRequested, this, [this](const analysis::FigureId &figure) {
        explain({dialogs::Question::Kind::Figure, figure});
    });
    connect(view, &widgets::DossierView::importRequested, this, [this](const exchange::Table &table) {
        auto *dialog = new dialogs::ImportDialog(m_session.view(), this);
        dialog->open();
        dialog->readPasted(table);
    });
    connect(view, &widgets::DossierView::locationRequested, this,
            [this](const QString &location) { goTo(GoToLocation{location}); });
    connect(view, &widgets::DossierView::figuresChanged, m_screens, [this, view] {
        m_toolBar->setAsOf(view->asOf());
        m_navigation->setCounts(view->data());
        refillPalette();
        updateTitle();
    });
    m_navigation->setCounts(view->data());
    refillPalette();
    connect(m_screens, &ScreenStack::asked, this, &MainWindow::explain);
    connect(m_screens, &ScreenStack::ready, this, &MainWindow::screenReady);
    connect(m_screens, &ScreenStack::municipalityRequested, this, [this](const QString &municipality) {
        if (municipality.isEmpty())
            showScreen(Screen::Municipalities);
        else
            goTo(GoToMunicipality{municipality});
    });
}

void MainWindow::refillPalette()
{
    m_toolBar->commandPalette().refillWith([this](DestinationModel &model) {
        if (m_session.isOpen())
            model.fill(m_session.view().data(), {m_actions->overviewPdf, m_actions->importTable});
    });
}

void MainWindow::leave()
{
    // Dialogs look at the view, which may go.
    qDeleteAll(findChildren<dialogs::ExplanationDialog *>());
    qDeleteAll(findChildren<dialogs::ImportDialog *>());
    qDeleteAll(findChildren<dialogs::PasteDialog *>());
    delete m_screens;
    if (m_session.isOpen())
        m_session.view().disconnect(this);
}

void MainWindow::showStart()
{
    auto *start = new StartPage(m_theme, m_settings.recentFiles());
    connect(start, &StartPage::exampleWanted, this, [this] { m_files.askNew(Template::Example); });
    connect(start, &StartPage::newWanted, this, [this] { m_files.askNew(Template::Utrecht); });
    connect(start, &StartPage::openWanted, &m_files, &FileChoices::askOpen);
    connect(start, &StartPage::fileWanted, &m_session, &Session::open);
    connect(&m_session, &Session::opened, start, &QObject::deleteLater);
    m_centre->addWidget(start);
    m_centre->setCurrentWidget(start);
    m_navigation->hide();
    updateActions();
    start->setFocus();
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
    auto *dialog = new dialogs::ExplanationDialog(m_session.view(), question, this);
    dialog->show();
    return dialog;
}

void MainWindow::goTo(const Destination &destination)
{
    if (!m_screens)
        return;
    if (const auto *municipality = std::get_if<GoToMunicipality>(&destination)) {
        m_session.view().selectMunicipality(municipality->municipality);
        showScreen(Screen::Municipalities);
    } else if (const auto *location = std::get_if<GoToLocation>(&destination)) {
        m_screens->showLocation(location->location);
        m_navigation->setCurrent(Screen::Locations);
    } else if (const auto *screen = std::get_if<Screen>(&destination)) {
        showScreen(*screen);
    } else {
        std::get<RunAction>(destination).action->trigger();
    }
}

void MainWindow::stepPane(PaneStep step)
{
    QList<QWidget *> panes{m_toolBar, m_navigation->list()};
    if (m_screens)
        panes += panesOf(*m_screens->currentWidget());
    shell::stepPane(panes, step);
}

void MainWindow::fitNavigation()
{
    m_navigation->setWidth(width() < kNarrow * widgets::textScale() ? Navigation::Width::Icons
                                                                    : Navigation::Width::Names);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitNavigation();
}

bool MainWindow::isSettled(const std::function<void()> &next)
{
    if (!m_session.isBusy() && (m_leavesEdits || !m_session.hasUnpublishedEdits()))
        return true;
    m_afterWork = next;
    m_session.publish();
    return false;
}

void MainWindow::closeDossier()
{
    if (isSettled([this] { closeDossier(); }))
        m_session.close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setGeometry(saveGeometry());
    if (!isSettled([this] { close(); })) {
        event->ignore();
        return;
    }
    m_session.close();
    event->accept();
}

} // namespace regie::ui::shell
