// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/command_palette.h"
#include "ui/shell/window_actions.h"

#include <QDateEdit>
#include <QToolBar>

namespace regie::ui::shell {

/// The bar with what is needed on every screen: save, undo, the as-of date, finding, and the PDF overview.
class WindowToolBar : public QToolBar
{
    Q_OBJECT

public:
    WindowToolBar(const WindowActions &actions, const figures::Theme &theme, QWidget *parent = nullptr);

    CommandPalette &commandPalette() { return *m_palette; }
    QDateEdit &asOf() { return *m_asOf; }
    /// Shows the date without telling that it changed.
    void setAsOf(QDate date);

signals:
    void asOfChosen(QDate date);

private:
    QDateEdit *m_asOf;
    CommandPalette *m_palette;
};

} // namespace regie::ui::shell
