// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/allocation/allocation_actions.h"
#include "ui/figures/theme.h"
#include "ui/shell/languages.h"
#include "ui/shell/recent_dossiers.h"
#include "ui/shell/screen.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenuBar>

#include <array>

namespace regie::ui::shell {

/// Everything that the menus and the toolbar of the window do.
class WindowActions
{
    Q_DECLARE_TR_FUNCTIONS(WindowActions)

public:
    /// Makes the actions as children of the owner.
    WindowActions(QObject *owner, const figures::Theme &theme);

    QAction *newDossier;
    QAction *example;
    QAction *open;
    QAction *save;
    QAction *close;
    QAction *versions;
    QAction *settings;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *cut;
    QAction *copy;
    QAction *paste;
    QAction *fillDown;
    QAction *clear;
    QAction *find;
    QAction *findInTable;
    QAction *findNext;
    QAction *findPrevious;
    QAction *today;
    QAction *meetingMode;
    QAction *nextPane;
    QAction *previousPane;
    QAction *largerText;
    QAction *smallerText;
    QAction *normalText;
    QAction *importTable;
    QAction *print;
    QAction *overviewPdf;
    QAction *factsheetPdfs;
    QAction *factsheetPdf; ///< of the selected municipality
    QAction *verslagPdf;
    QAction *councilPdfs;
    QAction *councilPdf; ///< of the selected municipality
    QAction *statusHoldersPdf;
    QAction *changesPdf;
    allocation::AllocationActions allocation;
    QAction *keys;
    QAction *glossary;
    QAction *about;
    std::array<QAction *, domain::Keys<Screen>::texts.size()> screens;
    std::array<QAction *, domain::Keys<ThemeChoice>::texts.size()> themes;
    std::array<QAction *, domain::Keys<Language>::texts.size()> languages;

    /// Fills the menus; the recent dossiers follow their list.
    void fill(QMenuBar &bar, RecentDossiers &recent) const;
    /// Those that need an open dossier; not those that need a selected municipality too.
    QList<QAction *> needingDossier() const;

private:
    static QAction *make(QObject *owner, const QString &text, const QKeySequence &shortcut = {});
    void makeFileActions(QObject *owner, const figures::Theme &theme);
    void makeViewActions(QObject *owner, const figures::Theme &theme);
    void fillDossierMenu(QMenuBar &bar, RecentDossiers &recent) const;
    void fillEditMenu(QMenuBar &bar) const;
    void fillViewMenu(QMenuBar &bar) const;
    void makeReportActions(QObject *owner, const figures::Theme &theme);
    void fillReportMenu(QMenuBar &bar) const;

    figures::Theme m_theme;
};

} // namespace regie::ui::shell
