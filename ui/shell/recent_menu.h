// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/recent_dossiers.h"

#include <QMenu>

namespace regie::ui::shell {

/// The menu with the dossiers that were open before; those that are not there are grey and say why.
class RecentMenu : public QMenu
{
    Q_OBJECT

public:
    RecentMenu(RecentDossiers &recent, const figures::Theme &theme, QWidget *parent = nullptr);

private:
    void fill();
    void addDossier(const RecentDossier &dossier, int number);

    RecentDossiers &m_recent;
    figures::Theme m_theme;
};

} // namespace regie::ui::shell
