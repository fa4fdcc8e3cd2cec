// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/explanation_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/shell/file_choices.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pane_focus.h"
#include "ui/shell/recent_dossiers.h"
#include "ui/shell/recovery.h"
#include "ui/shell/saving_notices.h"
#include "ui/shell/screen_stack.h"
#include "ui/shell/settings.h"
#include "ui/shell/state_bar.h"
#include "ui/shell/window_call.h"
#include "ui/shell/window_tool_bar.h"
#include "ui/widgets/notice_bar.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>

namespace regie::ui::shell {

/// The window: a frame around the screens of one dossier. It makes its parts, and again when theme, text size or language
/// change; what happens is done by the session and the screens.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    using DesktopTheme = std::function<figures::ThemeKind()>;

    /// Working copies live below the root. Applies the settings' theme and text size to the program; desktopTheme tells which
    /// theme the desktop has.
    MainWindow(Settings &settings, Translation &translation, const QString &workingCopyRoot,
               DesktopTheme desktopTheme = shell::desktopTheme);
    ~MainWindow() override;

    Session &session() { return m_session; }
    void showScreen(Screen screen);
    /// Answers the question in a window of its own. Only when a dossier is open.
    dialogs::ExplanationDialog *explain(const dialogs::Question &question);
    /// Says that the program crashed and that this file reports it, until the user has dealt with it.
    void tellOfCrash(const QString &report);

signals:
    /// The screen that is shown is painted, with its charts.
    void screenReady();
    /// The dossier that this window was to open is open in another one, which came to the front.
    void foundElsewhere(const QString &path);

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void updateTitle();
    /// Where the window tells what happened.
    widgets::NoticeBar &notice() { return *m_notice; }

private:
    void build();
    void buildFrame();
    void connectActions();
    void connectViewActions();
    void connectAllocation();
    void connectSession();
    void rebuild();
    void enter();
    void refillPalette();
    void addPlaces(PaletteIndex &index) const;
    void addCommands(PaletteIndex &index) const;
    void leave();
    void showMoment();
    /// Remembers screen, as-of date, municipality and widths for the next time.
    void keepLook();
    /// The same while the dossier is open, each time that one of these changes.
    void followLook();
    void followDesktop();
    void listenForCalls();
    void comeToTheFront();
    void callOtherWindow(const dossier::Error &error);
    void showCrash();
    void showStart();
    QWidget *makeStartPage();
    void followView();
    void goTo(const Destination &destination);
    void stepPane(PaneStep step);
    /// Whether nothing is left to publish; else publishes, and calls next when that is done.
    bool isSettled(const std::function<void()> &next);
    void closeDossier();
    void updateActions();
    void updateAuthor();
    void fitNavigation();
    void tellFailure(Deed deed, const dossier::Error &error);
    void tellAbout();
    void showKeys();
    void showSettings();
    void useAuthor(const QString &name);
    /// After an edit without a name: asks for one, once on this computer.
    void askForAuthor();
    void useLanguage(Language language);
    void useTheme(ThemeChoice choice);
    void setTextSize(int percent);

    Settings &m_settings;
    Translation &m_translation;
    QString m_workingCopyRoot;
    DesktopTheme m_readDesktop;
    figures::ThemeKind m_desktop;
    Session m_session;
    FileChoices m_files;
    RecentDossiers m_recent;
    QDate m_openingDay; ///< the day that the dossier was first looked at on
    Recovery m_recovery;
    figures::Theme m_theme;
    std::unique_ptr<QObject> m_actionOwner;
    std::unique_ptr<WindowActions> m_actions;
    WindowToolBar *m_toolBar = nullptr;
    Navigation *m_navigation = nullptr;
    QStackedWidget *m_centre = nullptr;
    QPointer<ScreenStack> m_screens;
    widgets::NoticeBar *m_notice = nullptr;
    widgets::NoticeBar *m_crashNotice = nullptr;
    QString m_crashReport; ///< to be told of; empty: nothing
    std::unique_ptr<CallListener> m_listener;
    std::unique_ptr<SavingNotices> m_savingNotices;
    StateBar *m_stateBar = nullptr;
    std::function<void()> m_afterWork; ///< waits for the session's work, such as publishing before closing
    bool m_leavesEdits = false; ///< closes although edits could not be published: they are safe in the working copy
};

} // namespace regie::ui::shell
