// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace regie::ui::shell {

enum class PaneStep { Next, Previous };

/// Moves the keyboard to the next or previous pane: the first widget in it that takes the focus. Panes that are hidden or
/// have nothing to focus are passed over.
void stepPane(const QList<QWidget *> &panes, PaneStep step);

/// Moves the keyboard to what Tab reaches next in the window, or before it with Shift; false when there is nothing. Passes over
/// what lets one of its parts take the keyboard: for Qt a page is a stop, from which Tab goes on after its table, so that what
/// stands above the table is never reached.
bool stepFocus(QWidget &window, bool next);

/// The parts of a page between which F6 goes, in reading order: its panels, and its lists and tables outside them.
QList<QWidget *> panesOf(QWidget &page);

} // namespace regie::ui::shell
