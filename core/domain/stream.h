// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/keys.h"

namespace regie::domain {

/// What is counted; each stream has a task and a count of its own (domain: streams).
enum class Stream { Asylum, StatusHolders, Ukraine, Urgent };

template <>
struct Keys<Stream>
{
    static constexpr std::array<QLatin1StringView, 4> texts{QLatin1StringView("asylum"),
                                                            QLatin1StringView("status_holders"),
                                                            QLatin1StringView("ukraine"), QLatin1StringView("urgent")};
};

} // namespace regie::domain
