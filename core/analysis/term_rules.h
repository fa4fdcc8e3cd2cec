// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/explained.h"
#include "core/domain/cycle.h"
#include "core/domain/location.h"
#include "core/domain/term.h"

#include <array>
#include <cstddef>

namespace regie::analysis {

/// What one municipality has of a term.
struct Share
{
    QString municipality; ///< CBS code
    int places = 0;
    int minors = 0; ///< of the places, for unaccompanied minors; an unknown number adds nothing

    bool operator==(const Share &) const = default;
};

/// The one or two shares of a term: the host's, and that of the municipality that places are delivered for.
struct Shares
{
    std::array<Share, 2> values;
    std::size_t count = 0;

    const Share *begin() const { return values.data(); }
    const Share *end() const { return values.data() + count; }
};

/// A share without places is left out, unless the whole term has none: then the host has it. Minors go to the host first.
Shares sharesOf(const domain::Term &term, const QString &host);

/// Why the term does not count; none: it counts.
std::optional<LeftOutReason> whyNotCounted(const domain::Term &term, const domain::Location &location,
                                           const domain::CycleRules &rules, QDate asOf);

/// Why a term of a location that is decided or in preparation is no part of that figure; none: it is part.
std::optional<LeftOutReason> whyNotPlanned(const domain::Term &term, const domain::CycleRules &rules, QDate asOf);

/// Why a term of a stream beside the task is no part of that stream's places on the day; none: it is part.
std::optional<LeftOutReason> whyNotAvailable(const domain::Term &term, const domain::Location &location, QDate asOf);

/// The same day so many years later; for 29 February in a year without one: 1 March.
QDate anniversary(QDate day, int years);

/// Whether the term is available for at least so many years; its start must be known.
bool isDurable(const domain::Term &term, int years);

/// Whether the last day lies in a school year (1 August to 31 July) that goes on after it.
bool endsDuringSchoolYear(QDate until);

/// Whether the location is in that stage; a location without a phase is in none.
bool isIn(domain::Stage stage, const domain::Location &location);

} // namespace regie::analysis
