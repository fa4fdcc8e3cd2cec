// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/derivation_kinds.h"
#include "core/analysis/dutch_order.h"
#include "core/analysis/offer_account.h"
#include "core/analysis/value_text.h"
#include "core/domain/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie::analysis::derivations {

using Amount = ConditionNumber::Amount;
using Of = ConditionNumber::Of;
using domain::ConditionStatus;
using domain::OfferCondition;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Derivation)
};

/// The conditions that the number is about, whether they are part of it or not.
std::vector<const OfferCondition *> conditionsOf(const domain::Dossier &dossier, const ConditionNumber &number)
{
    const QCollator collator = dutchCollator();
    std::vector<const OfferCondition *> found;
    for (const OfferCondition &condition : dossier.conditions) {
        const bool isIt = number.of == Of::Condition ? condition.id == number.key
                          : number.of == Of::Offer   ? condition.offer == number.key
                                                   : collator.compare(condition.whoMustMove.trimmed(), number.key) == 0;
        if (isIt)
            found.push_back(&condition);
    }
    return found;
}

bool isCounted(const OfferCondition &condition, Amount amount)
{
    switch (amount) {
    case Amount::Asked:
        return condition.status == ConditionStatus::Asked;
    case Amount::Promised:
        return condition.status == ConditionStatus::Promised;
    case Amount::Partly:
        return condition.status == ConditionStatus::Partly;
    case Amount::Open:
    case Amount::Euro:
    case Amount::Days:
        return isOpen(condition.status);
    }
    Q_UNREACHABLE();
}

QString nameOf(Amount amount)
{
    switch (amount) {
    case Amount::Open:
        return Words::tr("open conditions");
    case Amount::Asked:
        return Words::tr("conditions that were asked");
    case Amount::Promised:
        return Words::tr("conditions that were promised");
    case Amount::Partly:
        return Words::tr("conditions that are partly met");
    case Amount::Euro:
        return Words::tr("euros of the open conditions");
    case Amount::Days:
        return Words::tr("days that it has been open");
    }
    Q_UNREACHABLE();
}

QString ruleOf(const ConditionNumber &number)
{
    if (number.amount == Amount::Days)
        return number.of == Of::Condition
                   ? Words::tr("These are the days from the date of the status to the as-of date. Where the source "
                               "names a month or a year only, they are counted from its last day: it is at least so "
                               "long.")
                   : Words::tr("These are the days from the oldest date of an open condition to the as-of date. Where "
                               "the source names a month or a year only, they are counted from its last day: it is at "
                               "least so long.");
    if (number.amount == Amount::Euro)
        return Words::tr("The amounts of the open conditions are added. What states no amount is no part of the sum: "
                         "unknown is not 0.");
    return Words::tr("Open is what was asked, promised or partly met. Granted and refused are settled.");
}

QString subjectOf(const domain::Dossier &dossier, const ConditionNumber &number,
                  const std::vector<const OfferCondition *> &conditions)
{
    if (number.of == Of::Condition)
        return conditions.empty() ? QString() : conditions.front()->title;
    if (number.of == Of::Offer) {
        const domain::Offer *offer = domain::find(dossier.offers, number.key);
        return offer ? offer->name : QString();
    }
    //: of conditions for which the dossier does not say who must move
    return number.key.isEmpty() ? Words::tr("Who must move is unknown") : number.key;
}

/// The condition whose date the days are counted from; null: none has one.
const OfferCondition *oldestOf(const std::vector<const OfferCondition *> &conditions, Of of)
{
    const OfferCondition *oldest = nullptr;
    for (const OfferCondition *condition : conditions) {
        const bool isIn = of == Of::Condition || isOpen(condition->status);
        if (isIn && condition->on && (!oldest || condition->on->firstDay() < oldest->on->firstDay()))
            oldest = condition;
    }
    return oldest;
}

void deriveDays(Derivation &result, const std::vector<const OfferCondition *> &conditions, Of of, QDate asOf)
{
    result.unit = Derivation::Unit::Days;
    const OfferCondition *oldest = oldestOf(conditions, of);
    const auto elapsed = oldest ? elapsedSince(oldest->on, asOf) : std::nullopt;
    if (!elapsed) {
        result.sentence = Words::tr("No date is known on or before %1.").arg(dateText(asOf));
        return;
    }
    result.value = elapsed->days;
    addSource(result, oldest->source);
    result.rows << oldest->id;
    //: %1 a condition, %2 its status, %3 a date, %4 the as-of date
    const QString sentence = elapsed->isAtLeast
                                 ? Words::tr("“%1” (%2) is dated %3, without a day. From its end until %4 are "
                                             "at least so many days.")
                                 : Words::tr("“%1” (%2) is dated %3. The days run until %4.");
    result.sentence =
        sentence.arg(oldest->title, domain::nameOf(oldest->status), dateText(*oldest->on), dateText(asOf));
}

void deriveSum(Derivation &result, const std::vector<const OfferCondition *> &conditions, Amount amount)
{
    result.unit = amount == Amount::Euro ? Derivation::Unit::Euros : Derivation::Unit::Conditions;
    int counted = 0;
    for (const OfferCondition *condition : conditions) {
        //: %1 a condition, %2 its status
        const QString text = Words::tr("%1: %2").arg(condition->title, domain::nameOf(condition->status));
        const bool isIn = isCounted(*condition, amount);
        counted += isIn ? 1 : 0;
        const std::optional<double> value = amount != Amount::Euro ? 1.0
                                            : condition->amount    ? std::optional<double>(*condition->amount)
                                                                   : std::nullopt;
        result.parts.push_back(
            {text, value, isIn && value ? DerivationPart::Use::Added : DerivationPart::Use::LeftOut});
        if (!isIn)
            continue;
        result.rows << condition->id;
        addSource(result, condition->source);
    }
    result.value = sumOf(result.parts);
    if (amount != Amount::Euro)
        result.value = counted;
    result.sentence =
        Words::tr("Part of this number: %1 of %n condition(s).", nullptr, static_cast<int>(conditions.size()))
            .arg(counted);
}

} // namespace

Derivation of(const domain::Dossier &dossier, const Figures &figures, const ConditionNumber &number)
{
    Derivation result;
    const std::vector<const OfferCondition *> conditions = conditionsOf(dossier, number);
    result.area = subjectOf(dossier, number, conditions);
    result.name = nameOf(number.amount);
    result.rule = ruleOf(number);
    if (number.amount == Amount::Days)
        deriveDays(result, conditions, number.of, figures.asOf);
    else
        deriveSum(result, conditions, number.amount);
    return result;
}

} // namespace regie::analysis::derivations
