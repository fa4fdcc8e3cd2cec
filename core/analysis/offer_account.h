// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figures.h"

#include <optional>
#include <vector>

namespace regie::analysis {

/// Whether something is still to come: what was granted or refused is settled, the rest is open.
bool isOpen(domain::ConditionStatus status);

/// How long ago something was.
struct Elapsed
{
    int days = 0;
    bool isAtLeast = false; ///< the source names only the month or the year: it is at least so long

    bool operator==(const Elapsed &) const = default;
};

/// From the date until the as-of date; none: the date is unknown or later.
std::optional<Elapsed> elapsedSince(const std::optional<domain::PartialDate> &date, QDate asOf);

/// The conditions of offers that wait for one party.
struct OpenWith
{
    QString who; ///< empty: the dossier does not say
    int asked = 0;
    int promised = 0;
    int partly = 0;
    std::optional<int> amount; ///< whole euros, of those that state one; none: none does
    std::optional<domain::PartialDate> oldest;
    std::optional<Elapsed> elapsed; ///< since the oldest

    int count() const { return asked + promised + partly; }
    bool operator==(const OpenWith &) const = default;
};

/// Whom the open conditions wait for: the most first, then by name; who is not named comes last.
std::vector<OpenWith> openByWho(const domain::Dossier &dossier, QDate asOf);

/// Whether temporary places are needed on a day; a request without any date may run.
enum class RequestState { Later, Running, Over, Unknown };

RequestState stateOn(const domain::UrgentRequest &request, QDate asOf);

/// The temporary places of the province on the as-of date against the requests that run then.
struct UrgentAnswer
{
    int running = 0;             ///< requests that run, or may run
    int undated = 0;             ///< of those: may run
    std::optional<int> asked;    ///< places, of those that state them; none: none does
    int newPlaces = 0;           ///< the figure UrgentNew
    int keptOpen = 0;            ///< the figure UrgentExtended
    std::optional<int> toFind{}; ///< asked − new − kept open; negative: more than was asked

    bool operator==(const UrgentAnswer &) const = default;
};

UrgentAnswer urgentAnswer(const domain::Dossier &dossier, const Figures &figures);

} // namespace regie::analysis
