// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/action_text.h"
#include "core/dossier/error_text.h"
#include "ui/dialogs/glossary_dialog.h"
#include "ui/shell/edit_actions.h"
#include "ui/shell/main_window.h"
#include "ui/shell/meeting_mode.h"
#include "ui/shell/report_actions.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QScreen>

#include <algorithm>
#include <optional>

namespace regie::ui::shell {

using widgets::TableTools;

namespace {

constexpr int kLongestActionText = 60;

QString shortened(const QString &text)
{
    return text.size() <= kLongestActionText ? text : text.left(kLongestActionText) + QChar(0x2026);
}

/// What undoing or redoing is called: alone, and with what was done in the place of %1.
struct StepName
{
    QString alone;
    QString pattern;
};

void nameStep(QAction &action, const StepName &name, const std::optional<dossier::Action> &step)
{
    action.setEnabled(step.has_value());
    const QString what = step ? dossier::sentence(*step) : QString();
    const QString inMenu = shortened(what).replace(QLatin1Char('&'), QLatin1String("&&"));
    action.setText(step ? name.pattern.arg(inMenu) : name.alone);
    QString plain = step ? name.pattern : name.alone;
    plain.remove(QLatin1Char('&'));
    action.setToolTip(QStringLiteral("%1 (%2)").arg(step ? plain.arg(what) : plain,
                                                    action.shortcut().toString(QKeySequence::NativeText)));
}

} // namespace

void MainWindow::connectActions()
{
    const WindowActions &actions = *m_actions;
    auto *edit = new EditActions(actions, *this, m_actionOwner.get());
    connect(edit, &EditActions::stepsWanted, this, &MainWindow::updateActions);
    connect(actions.newDossier, &QAction::triggered, this, [this] { m_files.askNew(Template::Utrecht); });
    connect(actions.example, &QAction::triggered, this, [this] { m_files.askNew(Template::Example); });
    connect(actions.open, &QAction::triggered, &m_files, &FileChoices::askOpen);
    connect(actions.save, &QAction::triggered, &m_session, &Session::publish);
    connect(actions.close, &QAction::triggered, this, &MainWindow::closeDossier);
    connect(actions.versions, &QAction::triggered, &m_recovery, &Recovery::showVersions);
    connect(actions.settings, &QAction::triggered, this, &MainWindow::showSettings);
    connect(actions.keys, &QAction::triggered, this, &MainWindow::showKeys);
    connect(actions.glossary, &QAction::triggered, this, [this] { (new dialogs::GlossaryDialog(this))->show(); });
    connect(actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(actions.undo, &QAction::triggered, this, [this, edit] {
        if (!edit->undoTyping())
            m_session.document().undo();
    });
    connect(actions.redo, &QAction::triggered, this, [this, edit] {
        if (!edit->redoTyping())
            m_session.document().redo();
    });
    new ReportActions(actions, m_session, m_settings, this, m_actionOwner.get());
    connect(actions.importTable, &QAction::triggered, this,
            [this] { (new dialogs::ImportDialog(m_session.view(), this))->open(); });
    connect(actions.about, &QAction::triggered, this, &MainWindow::tellAbout);
    connect(actions.find, &QAction::triggered, &m_toolBar->commandPalette(), &CommandPalette::begin);
    const auto table = [this] { return m_screens ? TableTools::tableIn(*m_screens->currentWidget()) : nullptr; };
    connect(actions.findInTable, &QAction::triggered, this, [table] {
        if (widgets::TableView *found = table())
            found->find();
    });
    connect(actions.findNext, &QAction::triggered, this, [table] {
        if (widgets::TableView *found = table())
            found->tools().findNext();
    });
    connect(actions.findPrevious, &QAction::triggered, this, [table] {
        if (widgets::TableView *found = table())
            found->tools().findPrevious();
    });
    connect(actions.today, &QAction::triggered, this, [this] { m_session.view().setAsOf(QDate::currentDate()); });
    connect(&m_toolBar->commandPalette(), &CommandPalette::chosen, this, &MainWindow::goTo);
    connect(m_toolBar, &WindowToolBar::roundChosen, this, [this](domain::CyclePeriod round) {
        widgets::DossierView &view = m_session.view();
        if (round == analysis::rulesOn(view.data(), view.asOf()).period)
            view.chooseRound({});
        else
            view.chooseRound(round);
    });
    connect(m_toolBar, &WindowToolBar::asOfChosen, this, [this](QDate day) {
        if (m_session.isOpen())
            m_session.view().setAsOf(day);
    });
}

void MainWindow::connectViewActions()
{
    const WindowActions &actions = *m_actions;
    for (const Screen screen : domain::allOf<Screen>())
        connect(actions.screens[static_cast<std::size_t>(screen)], &QAction::triggered, this, [this, screen] {
            const QWidget *before = m_screens ? m_screens->madePage(screen) : nullptr;
            const bool isFirstTime = !before || !before->focusWidget();
            showScreen(screen);
            QWidget *page = m_screens ? m_screens->currentWidget() : nullptr;
            // A key leads into the screen, and back to where one was in it.
            if (page && page->focusProxy() && (isFirstTime || m_navigation->isAncestorOf(focusWidget())))
                page->setFocus(Qt::ShortcutFocusReason);
        });
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showScreen);
    connect(m_navigation, &Navigation::authorWanted, this, &MainWindow::showSettings);
    for (const auto choice : domain::allOf<ThemeChoice>()) {
        QAction *action = actions.themes[static_cast<std::size_t>(choice)];
        action->setChecked(choice == m_settings.theme());
        connect(action, &QAction::triggered, this, [this, choice] { useTheme(choice); });
    }
    for (const Language language : domain::allOf<Language>()) {
        QAction *action = actions.languages[static_cast<std::size_t>(language)];
        action->setChecked(language == m_translation.language());
        connect(action, &QAction::triggered, this, [this, language] { useLanguage(language); });
    }
    connect(actions.largerText, &QAction::triggered, this,
            [this] { setTextSize(m_settings.textSize() + Settings::kTextSizeStep); });
    connect(actions.smallerText, &QAction::triggered, this,
            [this] { setTextSize(m_settings.textSize() - Settings::kTextSizeStep); });
    connect(actions.normalText, &QAction::triggered, this, [this] { setTextSize(Settings::kLeastTextSize); });
    connect(actions.meetingMode, &QAction::triggered, this, [this] {
        auto *mode = new MeetingMode(m_session.view(), this);
        mode->setGeometry(screen()->geometry()); // where no window manager makes it as large as the screen
        mode->showFullScreen();
    });
    connect(actions.nextPane, &QAction::triggered, this, [this] { stepPane(PaneStep::Next); });
    connect(actions.previousPane, &QAction::triggered, this, [this] { stepPane(PaneStep::Previous); });
}

void MainWindow::updateActions()
{
    const bool isOpen = m_session.isOpen();
    const auto needing = m_actions->needingDossier();
    for (QAction *action : needing)
        action->setEnabled(isOpen);
    const bool hasPage = isOpen && m_screens && m_screens->madePage(Screen::Allocation);
    for (QAction *action : m_actions->allocation.all()) {
        if (!hasPage) // the page says what can be done
            action->setEnabled(isOpen);
    }
    m_toolBar->asOf().setEnabled(isOpen);
    m_toolBar->rounds().setEnabled(isOpen);
    m_actions->save->setEnabled(m_session.hasUnpublishedEdits() && !m_session.isBusy());
    //: %1 is what was done, as in "Places of Boslaan: 80 becomes 95"
    const StepName undo{WindowActions::tr("&Undo"), tr("&Undo: %1")};
    //: %1 is what was undone, as in "Places of Boslaan: 80 becomes 95"
    const StepName redo{WindowActions::tr("&Redo"), tr("&Redo: %1")};
    std::optional<dossier::Action> undoStep;
    std::optional<dossier::Action> redoStep;
    try {
        if (isOpen && m_session.document().canUndo())
            undoStep = m_session.document().undoAction();
        if (isOpen && m_session.document().canRedo())
            redoStep = m_session.document().redoAction();
    } catch (const dossier::Error &error) {
        tellFailure(Deed::Editing, error);
    }
    nameStep(*m_actions->undo, undo, undoStep);
    nameStep(*m_actions->redo, redo, redoStep);
    updateTitle();
}

void MainWindow::updateTitle()
{
    if (!m_session.isOpen()) {
        setWindowModified(false);
        setWindowTitle(QStringLiteral("Regiekompas"));
        return;
    }
    const domain::Dossier &dossier = m_session.view().data();
    QString title = dossier.property(domain::PropertyName::Title);
    if (title.isEmpty())
        title = QFileInfo(m_session.path()).completeBaseName();
    if (m_session.document().isReadOnly()) {
        setWindowTitle(tr("[To look at only] %1 – Regiekompas").arg(title));
        return;
    }
    //: the title of the window: %1 the dossier; [*] is the mark for unsaved edits
    setWindowTitle(dossier.isExample() ? tr("[Example dossier] %1[*] – Regiekompas").arg(title)
                                       : tr("%1[*] – Regiekompas").arg(title));
    setWindowModified(m_session.hasUnpublishedEdits());
}

void MainWindow::updateAuthor()
{
    const bool isExample = m_session.isOpen() && m_session.view().data().isExample();
    m_navigation->setAuthor(m_session.author(),
                            isExample ? tr("The figures are invented, except where a public source is named.")
                                      : QString());
}

void MainWindow::tellFailure(Deed deed, const dossier::Error &error)
{
    if (deed == Deed::Opening && error.code == dossier::ErrorCode::OpenElsewhere) {
        callOtherWindow(error);
        return;
    }
    const auto next = std::exchange(m_afterWork, {});
    if (deed == Deed::Publishing)
        m_savingNotices->tellFailure(error);
    else
        m_notice->tell(widgets::NoticeKind::Error, dossier::sentence(error));
    m_recovery.offerHelp(deed, error);
    if (next)
        m_notice->offer(tr("Close; the edits stay safe on this computer"), [this, next] {
            m_leavesEdits = true;
            next();
            m_leavesEdits = false;
        });
}

void MainWindow::tellAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Regiekompas"));
    box->setText(tr("Regiekompas %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(tr("Shows where the municipalities of a province stand on the places for reception and on "
                               "the six principles. It works "
                               "without a network. Free software under the GNU General Public License, version 3 or "
                               "later. Icons: Breeze (LGPL). "
                               "Font: Open Sans (Apache License). Made with Qt."));
    box->open();
}

} // namespace regie::ui::shell
