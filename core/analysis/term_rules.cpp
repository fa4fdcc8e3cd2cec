// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/term_rules.h"

#include <algorithm>

namespace regie::analysis {

using domain::Stage;
using domain::Stream;

namespace {

std::optional<LeftOutReason> whyNotOfTheTask(const domain::Term &term, const domain::CycleRules &rules)
{
    if (term.stream != Stream::Asylum)
        return LeftOutReason::OtherStream;
    if (!term.kind || !rules.countingKinds.contains(*term.kind))
        return LeftOutReason::KindDoesNotCount;
    return std::nullopt;
}

std::optional<LeftOutReason> whyNotStarted(const domain::Term &term, const domain::Location &location, QDate asOf)
{
    if (!isIn(Stage::InUse, location))
        return LeftOutReason::NotInUse;
    if (term.from.isNull())
        return LeftOutReason::StartUnknown;
    if (term.from > asOf)
        return LeftOutReason::NotAvailableYet;
    return std::nullopt;
}

std::optional<LeftOutReason> whyTooShort(const domain::Term &term, const domain::CycleRules &rules, QDate asOf)
{
    if (term.until.isNull())
        return std::nullopt;
    if (term.until < asOf)
        return LeftOutReason::Ended;
    if (term.until < rules.cutOff)
        return LeftOutReason::EndsBeforeCutOff;
    return std::nullopt;
}

} // namespace

Shares sharesOf(const domain::Term &term, const QString &host)
{
    const bool shared = !term.forMunicipality.isEmpty() && term.forMunicipality != host;
    const int delivered = shared ? std::clamp(term.forPlaces.value_or(0), 0, term.places) : 0;
    const int own = term.places - delivered;
    const int minors = term.minors.value_or(0);
    const int ownMinors = std::min(minors, own);
    Shares shares;
    if (own > 0 || term.places == 0)
        shares.values[shares.count++] = {host, own, ownMinors};
    if (delivered > 0)
        shares.values[shares.count++] = {term.forMunicipality, delivered, minors - ownMinors};
    return shares;
}

std::optional<LeftOutReason> whyNotCounted(const domain::Term &term, const domain::Location &location,
                                           const domain::CycleRules &rules, QDate asOf)
{
    if (const auto reason = whyNotOfTheTask(term, rules))
        return reason;
    if (const auto reason = whyNotStarted(term, location, asOf))
        return reason;
    return whyTooShort(term, rules, asOf);
}

std::optional<LeftOutReason> whyNotPlanned(const domain::Term &term, const domain::CycleRules &rules, QDate asOf)
{
    if (const auto reason = whyNotOfTheTask(term, rules))
        return reason;
    return whyTooShort(term, rules, asOf);
}

std::optional<LeftOutReason> whyNotAvailable(const domain::Term &term, const domain::Location &location, QDate asOf)
{
    if (const auto reason = whyNotStarted(term, location, asOf))
        return reason;
    return !term.until.isNull() && term.until < asOf ? std::optional(LeftOutReason::Ended) : std::nullopt;
}

QDate anniversary(QDate day, int years)
{
    const QDate later = day.addYears(years);
    return later.day() == day.day() ? later : later.addDays(1);
}

bool isDurable(const domain::Term &term, int years)
{
    return term.until.isNull() || term.until >= anniversary(term.from, years).addDays(-1);
}

bool endsDuringSchoolYear(QDate until)
{
    constexpr int kJuly = 7;
    constexpr int kLastOfJuly = 31;
    return until.isValid() && !(until.month() == kJuly && until.day() == kLastOfJuly);
}

bool isIn(Stage stage, const domain::Location &location)
{
    return location.phase && domain::stageOf(*location.phase) == stage;
}

} // namespace regie::analysis
