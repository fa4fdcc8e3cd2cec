// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/keys.h"

#include <QString>

namespace regie::ui::shell {

/// The screens of the window, in the order of the navigation. A new one has a line here and in screen.cpp.
enum class Screen {
    Overview,
    Municipalities,
    Locations,
    Principles,
    Allocation,
    Timeline,
    StatusHolders,
    Offers,
    History
};

/// What the navigation and the menu call the screen.
QString nameOf(Screen screen);
/// The name of its icon.
QString iconOf(Screen screen);

} // namespace regie::ui::shell

namespace regie::domain {

/// The names of the option --screen.
template <>
struct Keys<ui::shell::Screen>
{
    static constexpr std::array<QLatin1StringView, 9> texts{
        QLatin1StringView("overview"),       QLatin1StringView("municipalities"), QLatin1StringView("locations"),
        QLatin1StringView("principles"),     QLatin1StringView("allocation"),     QLatin1StringView("timeline"),
        QLatin1StringView("status_holders"), QLatin1StringView("offers"),         QLatin1StringView("history")};
};

} // namespace regie::domain
