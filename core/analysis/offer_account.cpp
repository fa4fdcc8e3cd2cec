// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/offer_account.h"

#include "core/analysis/dutch_order.h"

#include <algorithm>

namespace regie::analysis {

using domain::ConditionStatus;
using domain::PartialDate;

namespace {

/// The last day that the date can mean.
QDate lastDay(const PartialDate &date)
{
    constexpr qsizetype kYear = 4;
    constexpr qsizetype kMonth = 7;
    const QDate first = date.firstDay();
    switch (date.text().size()) {
    case kYear:
        return first.addYears(1).addDays(-1);
    case kMonth:
        return first.addMonths(1).addDays(-1);
    default: // it names the day
        return first;
    }
}

void add(OpenWith &open, const domain::OfferCondition &condition)
{
    open.asked += condition.status == ConditionStatus::Asked ? 1 : 0;
    open.promised += condition.status == ConditionStatus::Promised ? 1 : 0;
    open.partly += condition.status == ConditionStatus::Partly ? 1 : 0;
    if (condition.amount)
        open.amount = open.amount.value_or(0) + *condition.amount;
    if (condition.on && (!open.oldest || condition.on->firstDay() < open.oldest->firstDay()))
        open.oldest = condition.on;
}

} // namespace

bool isOpen(ConditionStatus status)
{
    return status != ConditionStatus::Granted && status != ConditionStatus::Refused;
}

std::optional<Elapsed> elapsedSince(const std::optional<PartialDate> &date, QDate asOf)
{
    if (!date || date->firstDay() > asOf)
        return std::nullopt;
    const QDate last = lastDay(*date);
    return Elapsed{static_cast<int>(std::max<qint64>(0, last.daysTo(asOf))), last != date->firstDay()};
}

std::vector<OpenWith> openByWho(const domain::Dossier &dossier, QDate asOf)
{
    const QCollator collator = dutchCollator();
    std::vector<OpenWith> all;
    for (const domain::OfferCondition &condition : dossier.conditions) {
        if (!isOpen(condition.status))
            continue;
        const QString who = condition.whoMustMove.trimmed();
        auto it = std::find_if(all.begin(), all.end(),
                               [&](const OpenWith &open) { return collator.compare(open.who, who) == 0; });
        if (it == all.end())
            it = all.insert(all.end(), OpenWith{who, 0, 0, 0, {}, {}, {}});
        add(*it, condition);
    }
    for (OpenWith &open : all)
        open.elapsed = elapsedSince(open.oldest, asOf);
    std::sort(all.begin(), all.end(), [&collator](const OpenWith &a, const OpenWith &b) {
        if (a.who.isEmpty() != b.who.isEmpty())
            return b.who.isEmpty();
        return a.count() != b.count() ? a.count() > b.count() : collator.compare(a.who, b.who) < 0;
    });
    return all;
}

RequestState stateOn(const domain::UrgentRequest &request, QDate asOf)
{
    if (request.neededFrom.isNull() && request.neededUntil.isNull())
        return RequestState::Unknown;
    if (!request.neededFrom.isNull() && asOf < request.neededFrom)
        return RequestState::Later;
    return !request.neededUntil.isNull() && request.neededUntil < asOf ? RequestState::Over : RequestState::Running;
}

UrgentAnswer urgentAnswer(const domain::Dossier &dossier, const Figures &figures)
{
    UrgentAnswer answer;
    for (const domain::UrgentRequest &request : dossier.urgentRequests) {
        const RequestState state = stateOn(request, figures.asOf);
        if (state != RequestState::Running && state != RequestState::Unknown)
            continue;
        ++answer.running;
        answer.undated += state == RequestState::Unknown ? 1 : 0;
        if (request.places)
            answer.asked = answer.asked.value_or(0) + *request.places;
    }
    answer.newPlaces = qRound(figures.province.urgentNew.value.value_or(0));
    answer.keptOpen = qRound(figures.province.urgentExtended.value.value_or(0));
    if (answer.asked)
        answer.toFind = *answer.asked - answer.newPlaces - answer.keptOpen;
    return answer;
}

} // namespace regie::analysis
