// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/fonts.h"
#include "ui/figures/theme.h"

#include <QFont>
#include <QWidget>

namespace regie::ui::widgets {

/// The font of the role at the text size that the program has now.
QFont roleFont(figures::TypeRole role);

/// The program's text size; 1 is 100 %.
qreal textScale();

/// Gives the widget's text the colour of the token.
void setTextColor(QWidget &widget, const figures::Theme &theme, figures::Token token);

/// Gives the widget a ground of its own in the colour of the token.
void setGround(QWidget &widget, const figures::Theme &theme, figures::Token token);

/// Height of a table row at the program's text size.
int tableRowHeight();

} // namespace regie::ui::widgets
