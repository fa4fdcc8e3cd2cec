// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/recent_list.h"

#include <QWidget>

namespace regie::ui::shell {

/// What the window shows when no dossier is open: ways to begin, and the files that were open before.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    StartPage(const figures::Theme &theme, RecentDossiers &recent, QWidget *parent = nullptr);

    RecentList *recent() const { return m_recent; }

signals:
    void exampleWanted();
    void newWanted();
    void openWanted();

private:
    QWidget *makeChoices(const figures::Theme &theme);
    /// Where the keyboard begins: at the first dossier that can be opened, or else at the first choice.
    void chooseEntrance();

    RecentList *m_recent;
    QWidget *m_first = nullptr;
};

} // namespace regie::ui::shell
