// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/keys.h"
#include "ui/figures/theme.h"

namespace regie::ui::shell {

/// Which colours a user chose: what the desktop shows, or always the same ones.
enum class ThemeChoice { System, Light, Dark, HighContrast };

/// What the menu and the settings call the choice.
QString nameOf(ThemeChoice choice);

/// The theme that comes nearest to a desktop's own colours.
figures::ThemeKind themeLike(const QPalette &desktop);
/// The theme that comes nearest to what the desktop shows now. Needs a QApplication.
figures::ThemeKind desktopTheme();
/// The theme of a choice, on a desktop that shows this one.
figures::ThemeKind themeOf(ThemeChoice choice, figures::ThemeKind desktop);

} // namespace regie::ui::shell

namespace regie::domain {

/// The names of the option --theme.
template <>
struct Keys<figures::ThemeKind>
{
    static constexpr std::array<QLatin1StringView, 3> texts{QLatin1StringView("light"), QLatin1StringView("dark"),
                                                            QLatin1StringView("contrast")};
};

/// The names in the settings.
template <>
struct Keys<ui::shell::ThemeChoice>
{
    static constexpr std::array<QLatin1StringView, 4> texts{QLatin1StringView("system"), QLatin1StringView("light"),
                                                            QLatin1StringView("dark"), QLatin1StringView("contrast")};
};

} // namespace regie::domain
