// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/partial_date.h"
#include "core/domain/period.h"

#include <QDate>
#include <QString>

#include <optional>

namespace regie::exchange {

/// What a text says, and whether it could also be read in another way.
template <typename T>
struct Read
{
    T value;
    bool ambiguous = false;

    bool operator==(const Read &) const = default;
};

/// More than any place or home that the province can have; keeps every sum within an int.
inline constexpr int kLargestNumber = 9'999'999;

/// The text without space around it; runs of space, hard and narrow spaces included, become one.
QString tidied(const QString &text);

/// A whole number with Dutch or no thousands separators: `1943`, `1.943`, `1 943`, `-3`, `−3`, `12,0`. `1.200` is 1200 and
/// ambiguous. None for anything else, such as `1,5`, and for what is no int.
std::optional<Read<int>> wholeNumberFrom(const QString &text);

/// A day from 1900 to 2999, Dutch or ISO: `1-7-2027`, `01-07-2027`, `1 juli 2027`, `1 jul. 2027`, `2027-07-01`, `1/7/2027`.
/// With slashes the day comes first, and it is ambiguous when the month could. `1-7-27` is of this century, and ambiguous.
/// None for a day that does not exist.
std::optional<Read<QDate>> dateFrom(const QString &text);

/// A date as precise as the text: also `2024`, `2025-06`, `06-2025`, `juni 2025`.
std::optional<Read<domain::PartialDate>> partialDateFrom(const QString &text);

/// `ja`, `j`, `yes`, `y`, `true`, `waar`, `1`, `x` or `nee`, `n`, `no`, `false`, `onwaar`, `0`.
std::optional<bool> yesNoFrom(const QString &text);

/// `2026-1`, also with another dash or a slash.
std::optional<domain::HalfYear> halfYearFrom(const QString &text);

/// `2025-2026`, also with another dash or a slash.
std::optional<domain::CyclePeriod> cycleFrom(const QString &text);

} // namespace regie::exchange
