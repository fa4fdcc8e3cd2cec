// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace regie::ui::shell {

/// What the menu "Edit" does with what has the keyboard; undo and redo are those of typing.
enum class EditCommand { Undo, Redo, Cut, Copy, Paste, FillDown, Clear };

/// Whether the command would do something in the widget that has the keyboard: a table, a field with text, a chart.
bool can(QWidget &focus, EditCommand command);
/// Does what can() allows.
void run(QWidget &focus, EditCommand command);

} // namespace regie::ui::shell
