// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_menu.h"

#include "ui/figures/icons.h"

#include <QDir>

namespace regie::ui::shell {

namespace {

constexpr int kMostEntries = 9;  // a digit each
constexpr int kFolderWidth = 46; // in average characters

} // namespace

RecentMenu::RecentMenu(RecentDossiers &recent, const figures::Theme &theme, QWidget *parent)
    : QMenu(tr("&Recent"), parent)
    , m_recent(recent)
    , m_theme(theme)
{
    setToolTipsVisible(true);
    connect(&recent, &RecentDossiers::changed, this, &RecentMenu::fill);
    connect(this, &QMenu::aboutToShow, &recent, &RecentDossiers::look);
    fill();
}

void RecentMenu::fill()
{
    clear();
    int number = 0;
    for (const RecentDossier &dossier : m_recent.all()) {
        if (++number > kMostEntries)
            break;
        addDossier(dossier, number);
    }
    menuAction()->setEnabled(number > 0);
    addSeparator();
    addAction(tr("&Clear the list (pinned ones stay)"), &m_recent, &RecentDossiers::clear);
}

void RecentMenu::addDossier(const RecentDossier &dossier, int number)
{
    const int width = kFolderWidth * fontMetrics().averageCharWidth();
    QString folder = fontMetrics().elidedText(dossier.folder, Qt::ElideMiddle, width);
    QString name = dossier.name;
    const QLatin1Char ampersand('&');
    folder.replace(ampersand, QLatin1String("&&"));
    name.replace(ampersand, QLatin1String("&&"));
    const QString why = dossier.obstacle();
    //: %1 a digit, %2 a file, %3 its folder or why it cannot be opened
    QAction *action = addAction(tr("&%1 %2 – %3").arg(number).arg(name, why.isEmpty() ? folder : why));
    action->setToolTip(QDir::toNativeSeparators(dossier.path));
    action->setEnabled(dossier.canOpen());
    if (dossier.isPinned)
        action->setIcon(figures::themedIcon(QStringLiteral("window-pin"), m_theme));
    connect(action, &QAction::triggered, &m_recent, [this, path = dossier.path] { m_recent.choose(path); });
}

} // namespace regie::ui::shell
