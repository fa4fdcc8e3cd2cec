// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/error_text.h"
#include "ui/allocation/allocation_page.h"
#include "ui/figures/icons.h"
#include "ui/shell/key_list_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/menu_entries.h"
#include "ui/shell/settings_dialog.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace regie::ui::shell {

void MainWindow::refillPalette()
{
    m_toolBar->commandPalette().fillPlacesWith([this](PaletteIndex &index) {
        if (m_session.isOpen())
            addPlaces(index);
    });
}

void MainWindow::addPlaces(PaletteIndex &index) const
{
    const domain::Dossier &dossier = m_session.view().data();
    const auto icon = [this](Screen screen) { return figures::themedIcon(iconOf(screen), m_theme); };
    const QIcon municipalityIcon = icon(Screen::Municipalities);
    const QIcon locationIcon = icon(Screen::Locations);
    for (const domain::Municipality &municipality : dossier.municipalities)
        index.add({municipality.name, {}, municipalityIcon, GoToMunicipality{municipality.id}});
    //: a location and the municipality that it is in
    const QString place = tr("%1, %2");
    for (const domain::Location &location : dossier.locations) {
        const QString text = place.arg(location.name, dossier.areaName(location.municipality));
        index.add({text, {}, locationIcon, GoToLocation{location.id}});
    }
}

void MainWindow::addCommands(PaletteIndex &index) const
{
    const auto &screens = m_actions->screens;
    for (const Screen screen : domain::allOf<Screen>()) {
        QAction *action = screens[static_cast<std::size_t>(screen)];
        if (action->isEnabled())
            index.add({tr("Screen: %1").arg(nameOf(screen)), keysOf(*action), action->icon(), screen});
    }
    for (const MenuEntry &entry : entriesOf(*menuBar())) {
        const bool isScreen = std::find(screens.begin(), screens.end(), entry.action) != screens.end();
        if (isScreen || entry.action == m_actions->find || !entry.action->isEnabled())
            continue;
        //: a command: the menu that it is in, and what the menu calls it
        const QString text = tr("%1: %2").arg(entry.group, plainText(entry.action->text()));
        index.add({text, keysOf(*entry.action), entry.action->icon(), RunAction{entry.action}});
    }
}

void MainWindow::goTo(const Destination &destination)
{
    if (const auto *command = std::get_if<RunAction>(&destination)) {
        if (command->action)
            command->action->trigger();
    } else if (!m_screens) {
        return;
    } else if (const auto *municipality = std::get_if<GoToMunicipality>(&destination)) {
        m_session.view().selectMunicipality(municipality->municipality);
        showScreen(Screen::Municipalities);
    } else if (const auto *location = std::get_if<GoToLocation>(&destination)) {
        m_screens->showLocation(location->location);
        m_navigation->setCurrent(Screen::Locations);
    } else {
        showScreen(std::get<Screen>(destination));
    }
}

void MainWindow::connectAllocation()
{
    for (std::size_t i = 0; i < allocation::kCommands; ++i) {
        const auto command = static_cast<allocation::Command>(i);
        connect(m_actions->allocation.at(command), &QAction::triggered, this, [this, command] {
            if (!m_screens)
                return;
            showScreen(Screen::Allocation);
            static_cast<allocation::AllocationPage *>(m_screens->madePage(Screen::Allocation))->run(command);
        });
    }
}

void MainWindow::showKeys()
{
    std::vector<NamedPage> pages;
    if (m_screens) {
        m_screens->makeAll();
        for (const Screen screen : domain::allOf<Screen>())
            pages.push_back({nameOf(screen), m_screens->madePage(screen)});
    }
    (new KeyListDialog(allKeys(*menuBar(), pages), this))->show();
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_settings, m_translation.language(), this);
    connect(dialog, &SettingsDialog::authorChosen, this, &MainWindow::useAuthor);
    connect(dialog, &SettingsDialog::languageChosen, this, &MainWindow::useLanguage);
    connect(dialog, &SettingsDialog::themeChosen, this, &MainWindow::useTheme);
    connect(dialog, &SettingsDialog::textSizeChosen, this, &MainWindow::setTextSize);
    connect(dialog, &SettingsDialog::publishOnIdleChosen, this, [this](bool on) {
        m_settings.setPublishOnIdle(on);
        m_session.setPublishOnIdle(on);
    });
    dialog->open();
}

void MainWindow::useAuthor(const QString &name)
{
    m_settings.setAuthor(name);
    m_session.setAuthor(m_settings.author());
    updateAuthor();
}

void MainWindow::askForAuthor()
{
    // What the bar already tells may not be wiped away: then the next edit asks.
    if (!m_session.author().isEmpty() || m_settings.hasAskedForAuthor() || m_notice->isVisible())
        return;
    m_settings.setHasAskedForAuthor();
    m_notice->tell(widgets::NoticeKind::Information,
                   tr("The history shows who changed what, but it has no name for you yet. Only this name is kept."));
    m_notice->offer(tr("Fill in your name…"), [this] { showSettings(); });
}

void MainWindow::useLanguage(Language language)
{
    m_settings.setLanguage(language);
    m_translation.use(language);
    rebuild();
}

void MainWindow::useTheme(ThemeChoice choice)
{
    m_settings.setTheme(choice);
    rebuild();
}

void MainWindow::setTextSize(int percent)
{
    m_settings.setTextSize(percent);
    rebuild();
}

void MainWindow::listenForCalls()
{
    m_listener = std::make_unique<CallListener>(callFolder(m_session.path(), m_workingCopyRoot));
    connect(m_listener.get(), &CallListener::called, this, &MainWindow::comeToTheFront);
}

void MainWindow::comeToTheFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::callOtherWindow(const dossier::Error &error)
{
    auto *call = new WindowCall(callFolder(error.path, m_workingCopyRoot), this);
    connect(call, &WindowCall::answered, this, [this, path = error.path] {
        m_notice->tell(
            widgets::NoticeKind::Information,
            tr("%1 is already open in another window. That window is now in front.").arg(QFileInfo(path).fileName()));
        emit foundElsewhere(path);
    });
    connect(call, &WindowCall::unanswered, this,
            [this, error] { m_notice->tell(widgets::NoticeKind::Error, dossier::sentence(error)); });
    call->make();
}

void MainWindow::tellOfCrash(const QString &report)
{
    m_crashReport = report;
    showCrash();
}

void MainWindow::showCrash()
{
    if (m_crashReport.isEmpty())
        return;
    m_crashNotice->tell(widgets::NoticeKind::Warning,
                        tr("Regiekompas stopped unexpectedly last time. What you did until then is kept. A report "
                           "without personal data is on this computer; it is sent nowhere: %1")
                            .arg(QDir::toNativeSeparators(m_crashReport)));
    m_crashNotice->offer(tr("Open the folder"), [report = m_crashReport] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(report).path()));
    });
    m_crashNotice->offer(tr("Remove the report"), [this] {
        QFile file(m_crashReport);
        if (!file.remove())
            tellFailure(Deed::Printing, {dossier::ErrorCode::CannotWrite, m_crashReport, file.errorString()});
    });
}

} // namespace regie::ui::shell
