// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_actions.h"

#include "ui/figures/icons.h"
#include "ui/shell/recent_menu.h"

#include <QActionGroup>
#include <QMenu>

namespace regie::ui::shell {

namespace {

QKeySequence control(int number)
{
    return QKeySequence(QStringLiteral("Ctrl+%1").arg(number));
}

} // namespace

QAction *WindowActions::make(QObject *owner, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, owner);
    action->setShortcut(shortcut);
    const QString plain = QString(text).remove(QLatin1Char('&')).remove(QStringLiteral("…"));
    //: the tooltip of a button: what it does and its key
    action->setToolTip(shortcut.isEmpty() ? plain
                                          : tr("%1 (%2)").arg(plain, shortcut.toString(QKeySequence::NativeText)));
    return action;
}

WindowActions::WindowActions(QObject *owner, const figures::Theme &theme)
    : allocation(owner, theme)
    , m_theme(theme)
{
    makeFileActions(owner, theme);
    makeReportActions(owner, theme);
    makeViewActions(owner, theme);
}

void WindowActions::makeFileActions(QObject *owner, const figures::Theme &theme)
{
    newDossier = make(owner, tr("&New…"), QKeySequence(QStringLiteral("Ctrl+N")));
    example = make(owner, tr("New from the &example…"));
    open = make(owner, tr("&Open…"), QKeySequence(QStringLiteral("Ctrl+O")));
    save = make(owner, tr("&Save"), QKeySequence(QStringLiteral("Ctrl+S")));
    close = make(owner, tr("&Close"), QKeySequence(QStringLiteral("Ctrl+W")));
    versions = make(owner, tr("Earlier &versions…"));
    settings = make(owner, tr("Se&ttings…"), QKeySequence(QStringLiteral("Ctrl+,")));
    quit = make(owner, tr("&Quit"), QKeySequence(QStringLiteral("Ctrl+Q")));
    undo = make(owner, tr("&Undo"), QKeySequence(QStringLiteral("Ctrl+Z")));
    redo = make(owner, tr("&Redo"), QKeySequence(QStringLiteral("Ctrl+Shift+Z")));
    cut = make(owner, tr("&Cut"), QKeySequence(QStringLiteral("Ctrl+X")));
    copy = make(owner, tr("C&opy"), QKeySequence(QStringLiteral("Ctrl+C")));
    copy->setIcon(figures::themedIcon(QStringLiteral("edit-copy"), theme));
    paste = make(owner, tr("P&aste"), QKeySequence(QStringLiteral("Ctrl+V")));
    fillDown = make(owner, tr("Fill &down"), QKeySequence(QStringLiteral("Ctrl+D")));
    //: Empties cells
    clear = make(owner, tr("C&lear"), QKeySequence(Qt::Key_Delete));
    find = make(owner, tr("&Find and go…"), QKeySequence(QStringLiteral("Ctrl+K")));
    findInTable = make(owner, tr("Find in the &table…"), QKeySequence(QStringLiteral("Ctrl+F")));
    findInTable->setIcon(figures::themedIcon(QStringLiteral("edit-find"), theme));
    findNext = make(owner, tr("&Next hit"), QKeySequence(QStringLiteral("F3")));
    findPrevious = make(owner, tr("&Previous hit"), QKeySequence(QStringLiteral("Shift+F3")));
    importTable = make(owner, tr("&Import a table…"), QKeySequence(QStringLiteral("Ctrl+I")));
    importTable->setIcon(figures::themedIcon(QStringLiteral("document-import"), theme));
    keys = make(owner, tr("&Keys"), QKeySequence(QStringLiteral("F1")));
    glossary = make(owner, tr("&Terms"));
    about = make(owner, tr("&About Regiekompas"));
    open->setIcon(figures::themedIcon(QStringLiteral("document-open"), theme));
    save->setIcon(figures::themedIcon(QStringLiteral("document-save"), theme));
    undo->setIcon(figures::themedIcon(QStringLiteral("edit-undo"), theme));
    redo->setIcon(figures::themedIcon(QStringLiteral("edit-redo"), theme));
}

void WindowActions::makeReportActions(QObject *owner, const figures::Theme &theme)
{
    print = make(owner, tr("&Print…"), QKeySequence(QStringLiteral("Ctrl+P")));
    print->setIcon(figures::themedIcon(QStringLiteral("document-print"), theme));
    overviewPdf = make(owner, tr("PDF &overview…"));
    overviewPdf->setIcon(figures::themedIcon(QStringLiteral("application-pdf"), theme));
    overviewPdf->setIconText(tr("PDF overview"));
    factsheetPdfs = make(owner, tr("&Factsheets of all municipalities…"));
    factsheetPdf = make(owner, {});
    verslagPdf = make(owner, tr("A&nnex to the report of 1 November…"));
    councilPdfs = make(owner, tr("Overviews for &all councils…"));
    councilPdf = make(owner, {});
    statusHoldersPdf = make(owner, tr("&Status holders…"));
    changesPdf = make(owner, tr("&Changes since the previous meeting…"));
}

void WindowActions::makeViewActions(QObject *owner, const figures::Theme &theme)
{
    today = make(owner, tr("As of to&day"), QKeySequence(QStringLiteral("Ctrl+;")));
    today->setIconText(tr("Today"));
    meetingMode = make(owner, tr("&Meeting mode"), QKeySequence(QStringLiteral("F11")));
    meetingMode->setIcon(figures::themedIcon(QStringLiteral("view-presentation"), theme));
    nextPane = make(owner, tr("Ne&xt part of the window"), QKeySequence(QStringLiteral("F6")));
    previousPane = make(owner, tr("Pre&vious part of the window"), QKeySequence(QStringLiteral("Shift+F6")));
    largerText = make(owner, tr("&Larger text"), QKeySequence(QStringLiteral("Ctrl++")));
    largerText->setShortcuts({QKeySequence(QStringLiteral("Ctrl++")), QKeySequence(QStringLiteral("Ctrl+="))});
    smallerText = make(owner, tr("&Smaller text"), QKeySequence(QStringLiteral("Ctrl+-")));
    normalText = make(owner, tr("&Normal text"), QKeySequence(QStringLiteral("Ctrl+0")));
    for (std::size_t i = 0; i < screens.size(); ++i) {
        const auto screen = static_cast<Screen>(i);
        const int number = static_cast<int>(i) + 1;
        screens[i] = make(owner, QStringLiteral("&%1 %2").arg(number).arg(nameOf(screen)), control(number));
        screens[i]->setIcon(figures::themedIcon(iconOf(screen), theme));
    }
    for (const ThemeChoice choice : domain::allOf<ThemeChoice>())
        themes[static_cast<std::size_t>(choice)] = make(owner, nameOf(choice));
    languages = {make(owner, QStringLiteral("&Nederlands")), make(owner, QStringLiteral("&English"))};
    auto *themeGroup = new QActionGroup(owner);
    for (QAction *action : themes)
        themeGroup->addAction(action)->setCheckable(true);
    auto *languageGroup = new QActionGroup(owner);
    for (QAction *action : languages)
        languageGroup->addAction(action)->setCheckable(true);
}

void WindowActions::fillDossierMenu(QMenuBar &bar, RecentDossiers &recent) const
{
    QMenu *dossier = bar.addMenu(tr("&Dossier"));
    dossier->addActions({newDossier, example, open});
    dossier->addMenu(new RecentMenu(recent, m_theme, dossier));
    dossier->addSeparator();
    dossier->addActions({save, close});
    dossier->addSeparator();
    dossier->addAction(versions);
    dossier->addAction(settings);
    dossier->addSeparator();
    dossier->addAction(quit);
}

void WindowActions::fillEditMenu(QMenuBar &bar) const
{
    QMenu *edit = bar.addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({cut, copy, paste, fillDown, clear});
    edit->addSeparator();
    edit->addActions({find, findInTable, findNext, findPrevious});
}

void WindowActions::fillViewMenu(QMenuBar &bar) const
{
    QMenu *view = bar.addMenu(tr("&View"));
    view->addActions(QList<QAction *>(screens.begin(), screens.end()));
    view->addSeparator();
    view->addActions({today, meetingMode});
    view->addSeparator();
    view->addMenu(tr("&Theme"))->addActions(QList<QAction *>(themes.begin(), themes.end()));
    view->addMenu(tr("L&anguage"))->addActions(QList<QAction *>(languages.begin(), languages.end()));
    view->addMenu(tr("Text s&ize"))->addActions({largerText, smallerText, normalText});
    view->addSeparator();
    view->addActions({nextPane, previousPane});
}

void WindowActions::fillReportMenu(QMenuBar &bar) const
{
    QMenu *report = bar.addMenu(tr("&Report"));
    report->addAction(print);
    report->addSeparator();
    report->addAction(overviewPdf);
    report->addSeparator();
    report->addActions({factsheetPdf, factsheetPdfs});
    report->addSeparator();
    report->addActions({councilPdf, councilPdfs});
    report->addSeparator();
    report->addActions({verslagPdf, statusHoldersPdf, changesPdf});
}

void WindowActions::fill(QMenuBar &bar, RecentDossiers &recent) const
{
    fillDossierMenu(bar, recent);
    fillEditMenu(bar);
    fillViewMenu(bar);
    //: the menu for taking data in
    bar.addMenu(tr("D&ata"))->addAction(importTable);
    allocation.fill(*bar.addMenu(tr("A&llocation")));
    fillReportMenu(bar);
    bar.addMenu(tr("&Help"))->addActions({keys, glossary, about});
}

QList<QAction *> WindowActions::needingDossier() const
{
    QList<QAction *> actions(screens.begin(), screens.end());
    actions << save << close << versions << undo << redo << findInTable << findNext << findPrevious << today
            << meetingMode << importTable << print << overviewPdf << factsheetPdfs << verslagPdf << councilPdfs
            << statusHoldersPdf << changesPdf;
    return actions;
}

} // namespace regie::ui::shell
