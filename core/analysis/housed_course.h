// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace regie::analysis {

/// Status holders housed in one half-year, month by month, beside the schedule: a sixth of the corrected task each month.
struct HousedCourse
{
    struct Month
    {
        QDate end{};                  ///< last day of the month
        bool hasEnded = false;        ///< on or before the as-of date
        std::optional<int> inMonth{}; ///< housed in the month; none: not reported
        /// Housed since the half-year began; none: the month has not ended, or nothing is reported.
        std::optional<int> total{};
        std::optional<double> expected{}; ///< of the corrected task; none: the task is unknown
        bool operator==(const Month &) const = default;
    };

    std::vector<Month> months{}; ///< six
    std::optional<int> correctedTask{};
    QString summary{}; ///< one sentence: accessible name and alternative text
    bool operator==(const HousedCourse &) const = default;
};

/// Of a municipality, or of the province for an empty code.
HousedCourse housedCourse(const domain::Dossier &dossier, const QString &municipality, domain::HalfYear halfYear,
                          QDate asOf);

} // namespace regie::analysis
