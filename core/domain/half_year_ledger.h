// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <optional>

namespace regie::domain {

/// A municipality's account of housing status holders in one half-year.
struct HalfYearLedger
{
    QString id;
    QString municipality;
    QString halfYear;                         ///< a HalfYear's text
    std::optional<int> task;                  ///< taakstelling, ≥ 0; none: not stated
    std::optional<int> revision;              ///< mid-term revision, may be negative
    std::optional<int> backlogStart;          ///< stated backlog; a lead is negative; none: carried over
    std::array<std::optional<int>, 6> housed; ///< per month, ≥ 0; none: not reported
    QString source;

    bool operator==(const HalfYearLedger &) const = default;
};

} // namespace regie::domain
