// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/theme.h"

#include <QWidget>

namespace regie::ui::shell {

/// What the window shows when no dossier is open: ways to begin, and the files that were open before.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    StartPage(const figures::Theme &theme, const QStringList &recentFiles, QWidget *parent = nullptr);

signals:
    void exampleWanted();
    void newWanted();
    void openWanted();
    void fileWanted(const QString &path);

private:
    QWidget *makeChoices(const figures::Theme &theme);
    QWidget *makeRecent(const figures::Theme &theme, const QStringList &files);
};

} // namespace regie::ui::shell
