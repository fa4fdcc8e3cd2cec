// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/dialogs/glossary_dialog.h"
#include "ui/locations/location_rows.h"
#include "ui/shell/appearance.h"
#include "ui/shell/file_drop.h"
#include "ui/shell/key_list_dialog.h"
#include "ui/shell/version_window.h"
#include "ui/widgets/text_role.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QDropEvent>

namespace regie::ui::shell {

namespace {

constexpr QSize kSize{1440, 900};
constexpr QSize kLeastSize{800, 560};
constexpr int kNarrow = 1200; // below this the navigation shows icons only

} // namespace

MainWindow::MainWindow(Settings &settings, Translation &translation, const QString &workingCopyRoot,
                       DesktopTheme desktopTheme)
    : m_settings(settings)
    , m_translation(translation)
    , m_workingCopyRoot(workingCopyRoot)
    , m_readDesktop(std::move(desktopTheme))
    , m_desktop(m_readDesktop())
    , m_session(workingCopyRoot, settings.author(), themeOf(settings.theme(), m_desktop))
    , m_files(m_session, this)
    , m_recent(settings)
    , m_recovery(m_session, this)
{
    setAcceptDrops(true);
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
    m_theme = figures::Theme(themeOf(m_settings.theme(), m_desktop));
    applyAppearance(m_theme.kind(), m_settings.textSize());
    m_session.setPublishOnIdle(m_settings.publishOnIdle());
    m_actionOwner = std::make_unique<QObject>();
    m_actions = std::make_unique<WindowActions>(m_actionOwner.get(), m_theme);
    buildFrame();
    connectActions();
    connectViewActions();
    connectAllocation();
    if (m_session.isOpen())
        enter();
    else
        showStart();
}

void MainWindow::buildFrame()
{
    auto *menus = new QMenuBar;
    m_actions->fill(*menus, m_recent);
    setMenuBar(menus);
    delete m_toolBar;
    m_toolBar = new WindowToolBar(*m_actions, m_theme);
    addToolBar(m_toolBar);
    m_toolBar->commandPalette().fillCommandsWith([this](PaletteIndex &index) { addCommands(index); });
    refillPalette();
    m_stateBar = new StateBar(m_session, m_theme);
    setStatusBar(m_stateBar);

    m_navigation = new Navigation(m_theme);
    if (m_crashNotice && m_crashNotice->isHidden())
        m_crashReport.clear(); // the user closed it
    m_crashNotice = new widgets::NoticeBar(m_theme);
    m_notice = new widgets::NoticeBar(m_theme);
    m_recovery.setNotice(m_notice, m_theme);
    m_savingNotices = std::make_unique<SavingNotices>(*m_notice, m_session, m_files);
    m_centre = new QStackedWidget;
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_crashNotice);
    right->addWidget(m_notice);
    right->addWidget(m_centre, 1);
    auto *central = new QWidget;
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(right, 1);
    setCentralWidget(central);
    showCrash();
    fitNavigation();
}

void MainWindow::connectSession()
{
    connect(&m_recent, &RecentDossiers::chosen, &m_session, &Session::open);
    connect(&m_session, &Session::opened, this, [this] {
        m_recent.add(m_session.path());
        m_openingDay = m_session.view().asOf();
        listenForCalls();
        m_notice->hide();
        enter();
    });
    connect(&m_session, &Session::closing, this, &MainWindow::leave);
    connect(&m_session, &Session::closing, this, [this] { m_listener.reset(); });
    connect(&m_session, &Session::closed, this, &MainWindow::showStart);
    connect(&m_session, &Session::savedStateChanged, this, &MainWindow::updateActions);
    connect(&m_session, &Session::busyChanged, this, &MainWindow::updateActions);
    connect(&m_session, &Session::savedStateChanged, this, [this] { m_savingNotices->follow(); });
    connect(&m_session, &Session::heldElsewhere, this,
            [this](const dossier::Holder &holder) { m_savingNotices->tellHolder(holder); });
    connect(&m_session, &Session::failed, this, &MainWindow::tellFailure);
    connect(&m_recovery, &Recovery::lookWanted, this, [this](const dossier::KeptVersion &version) {
        (new VersionWindow(version, m_settings, m_translation, m_session))->show();
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
            if (m_screens)
                m_session.keepLocationRows(m_screens->takeRows());
            leave();
            qDeleteAll(findChildren<KeyListDialog *>()); // in the former language
            qDeleteAll(findChildren<dialogs::GlossaryDialog *>());
            m_session.setTheme(themeOf(m_settings.theme(), m_desktop));
            build();
        },
        Qt::QueuedConnection);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return stepFocus(*this, next);
}

void MainWindow::stepPane(PaneStep step)
{
    QList<QWidget *> panes{m_toolBar, m_crashNotice, m_notice, m_navigation->list()};
    if (m_screens)
        panes += panesOf(*m_screens->currentWidget());
    else
        panes << m_centre->currentWidget();
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

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ThemeChange)
        followDesktop();
    return QMainWindow::event(event);
}

void MainWindow::followDesktop()
{
    const figures::ThemeKind former = std::exchange(m_desktop, m_readDesktop());
    if (m_desktop != former && m_settings.theme() == ThemeChoice::System)
        rebuild();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedDossier(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = droppedDossier(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    m_session.open(path);
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
