// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/theme.h"

namespace regie::ui::shell {

/// Gives the whole program a theme and a text size in percent: style, palette and fonts. Windows made after it look so.
void applyAppearance(figures::ThemeKind theme, int textSize);

} // namespace regie::ui::shell
