// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <array>
#include <cstddef>
#include <optional>

namespace regie::domain {

/// The texts under which an enum's values are kept in a dossier, in the order of the enum: specialised beside each enum.
template <typename E>
struct Keys;

/// The text under which the value is kept.
template <typename E>
QString keyOf(E value)
{
    return Keys<E>::texts[static_cast<std::size_t>(value)];
}

/// The value kept under this text; none when there is no such value.
template <typename E>
std::optional<E> fromKey(QStringView key)
{
    for (std::size_t i = 0; i < Keys<E>::texts.size(); ++i) {
        if (key == Keys<E>::texts[i])
            return static_cast<E>(i);
    }
    return std::nullopt;
}

/// Every value of the enum, in its order.
template <typename E>
constexpr auto allOf()
{
    std::array<E, Keys<E>::texts.size()> values{};
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<E>(i);
    return values;
}

} // namespace regie::domain
