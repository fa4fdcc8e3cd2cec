// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier.h"

#include <optional>

namespace regie::analysis {

/// A day of a cycle by which something must be done.
enum class DeadlineKind { Report, Realisation };

/// A deadline of a cycle and how far it is.
struct Deadline
{
    DeadlineKind kind = DeadlineKind::Report;
    QString cycle; ///< a CyclePeriod's text
    QDate on;
    int days = 0;   ///< from the as-of date
    QString source; ///< of the parameter; empty: the date follows from the law's own terms

    bool operator==(const Deadline &) const = default;
};

/// The first deadline on or after the as-of date in the cycles of the dossier; none: all have passed.
std::optional<Deadline> nextDeadline(const domain::Dossier &dossier, QDate asOf);

} // namespace regie::analysis
