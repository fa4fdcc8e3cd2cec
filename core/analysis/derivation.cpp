// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/derivation.h"

#include "core/analysis/derivation_kinds.h"
#include "core/analysis/dutch_order.h"
#include "core/analysis/figure_text.h"
#include "core/analysis/value_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <type_traits>

namespace regie::analysis {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Derivation)
};

QString wholeText(Derivation::Unit unit, int number)
{
    switch (unit) {
    case Derivation::Unit::Places:
        return Words::tr("%Ln place(s)", nullptr, number);
    case Derivation::Unit::Minors:
        return Words::tr("%Ln place(s) for unaccompanied minors", nullptr, number);
    case Derivation::Unit::People:
        return Words::tr("%Ln status holder(s)", nullptr, number);
    case Derivation::Unit::Conditions:
        return Words::tr("%Ln condition(s)", nullptr, number);
    case Derivation::Unit::Euros:
        return Words::tr("%Ln euro", nullptr, number);
    case Derivation::Unit::Days:
        return Words::tr("%Ln day(s)", nullptr, number);
    case Derivation::Unit::Homes:
        return Words::tr("%Ln home(s) or place(s)", nullptr, number);
    case Derivation::Unit::Metres:
        return Words::tr("%Ln metre(s)", nullptr, number);
    case Derivation::Unit::Score:
        //: a score, out of the highest one
        return Words::tr("%1 of 5").arg(number);
    }
    Q_UNREACHABLE();
}

} // namespace

QString areaOf(const domain::Dossier &dossier, const NumberId &number)
{
    return std::visit(
        [&dossier](const auto &of) -> QString {
            using Number = std::decay_t<decltype(of)>;
            if constexpr (std::is_same_v<Number, TypedNumber>) {
                return {}; // its answer lists nothing of an area
            } else if constexpr (std::is_same_v<Number, LocationPlaces>) {
                const domain::Location *location = domain::find(dossier.locations, of.location);
                return location ? location->municipality : QString();
            } else if constexpr (requires { of.municipality; }) {
                return of.municipality;
            } else {
                return {};
            }
        },
        number.of);
}

Derivation derivationOf(const domain::Dossier &dossier, const Figures &figures, const NumberId &number)
{
    return std::visit([&](const auto &of) { return derivations::of(dossier, figures, of); }, number.of);
}

std::optional<double> valueOf(const domain::Dossier &dossier, const Figures &figures, const NumberId &number)
{
    return derivationOf(dossier, figures, number).value;
}

bool isFilledIn(const NumberId &number)
{
    return std::holds_alternative<TypedNumber>(number.of);
}

bool dependsOnDate(const NumberId &number)
{
    return !isFilledIn(number) && !std::holds_alternative<TermsSum>(number.of) &&
           !std::holds_alternative<EndingQuery>(number.of) && !std::holds_alternative<LocationMean>(number.of);
}

bool changesWithTime(const NumberId &number)
{
    return std::visit(
        [](const auto &of) {
            using Number = std::decay_t<decltype(of)>;
            return std::is_same_v<Number, AllocationNumber> || std::is_same_v<Number, ChosenSum> ||
                   std::is_same_v<Number, AreaDifference> || std::is_same_v<Number, LocationPlaces> ||
                   std::is_same_v<Number, IndicatorNumber> || std::is_same_v<Number, LocationScore>;
        },
        number.of);
}

QString valueText(const Derivation &derivation)
{
    if (!derivation.value)
        return Words::tr("unknown");
    const double rounded = std::round(*derivation.value);
    const bool isWhole = std::abs(*derivation.value - rounded) < 1e-9;
    if (derivation.unit == Derivation::Unit::People && !isWhole) {
        const QString digits = numberText(std::abs(*derivation.value));
        return Words::tr("%1 status holders").arg(*derivation.value < 0 ? QChar(0x2212) + digits : digits);
    }
    if (derivation.unit == Derivation::Unit::Score && !isWhole)
        return Words::tr("%1 of 5").arg(numberText(*derivation.value));
    const QString text = wholeText(derivation.unit, std::abs(static_cast<int>(rounded)));
    return rounded < 0 ? QChar(0x2212) + text : text;
}

namespace derivations {

void addSource(Derivation &derivation, const QString &source)
{
    if (!source.isEmpty() && !derivation.sources.contains(source))
        derivation.sources << source;
}

std::optional<double> sumOf(const std::vector<DerivationPart> &parts)
{
    std::optional<double> sum;
    for (const DerivationPart &part : parts) {
        if (part.use == DerivationPart::Use::Added && part.value)
            sum = sum.value_or(0) + *part.value;
    }
    return sum;
}

void MunicipalitySum::add(const QString &municipality, std::optional<double> value)
{
    ++(value ? m_known : m_unknown);
    m_derivation.parts.push_back(
        {municipality, value, value ? DerivationPart::Use::Added : DerivationPart::Use::LeftOut});
}

void MunicipalitySum::finish()
{
    const QCollator collator = dutchCollator();
    std::ranges::stable_sort(m_derivation.parts, [&collator](const DerivationPart &a, const DerivationPart &b) {
        return collator.compare(lookedUpAs(a.text), lookedUpAs(b.text)) < 0;
    });
    m_derivation.value = sumOf(m_derivation.parts);
    m_derivation.sentence = m_known == 0 ? Words::tr("It is unknown of every municipality. Unknown is not 0.")
                                         : Words::tr("This is the sum of %n municipality(ies).", nullptr, m_known);
    if (m_known > 0 && m_unknown > 0)
        m_derivation.sentence +=
            QLatin1Char(' ') +
            Words::tr("Left out: %n municipality(ies) of which the number is unknown.", nullptr, m_unknown);
}

Derivation of(const domain::Dossier &dossier, const Figures &figures, const ChosenSum &number)
{
    Derivation result;
    result.area = Words::tr("%n chosen municipality(ies)", nullptr, static_cast<int>(number.municipalities.size()));
    const bool isPeople = number.figure == FigureName::CorrectedTask || number.figure == FigureName::Housed ||
                          number.figure == FigureName::ExpectedHoused || number.figure == FigureName::BacklogEnd;
    result.unit = isPeople ? Derivation::Unit::People : Derivation::Unit::Places;
    result.name = nameOf(FigureId{number.figure, {}});
    MunicipalitySum sum(result);
    for (const QString &municipality : number.municipalities) {
        const Explained *figure = explained(figures, {number.figure, municipality});
        if (!figure)
            continue;
        sum.add(dossier.areaName(municipality), figure->value);
        for (const QString &source : figure->sources)
            addSource(result, source);
    }
    sum.finish();
    result.rule = Words::tr("The numbers of the chosen municipalities are added. What is unknown is no part of the "
                            "sum.");
    return result;
}

Derivation of(const domain::Dossier &dossier, const Figures &figures, const AreaDifference &number)
{
    Derivation result;
    const AreaFigures *area = figures.area(number.municipality);
    result.area = dossier.areaName(number.municipality);
    result.name = Words::tr("difference");
    if (!area)
        return result;
    const auto add = [&result](const QString &text, const Explained &figure, int sign) {
        result.parts.push_back({text, figure.value ? std::optional(sign * *figure.value) : std::nullopt});
        for (const QString &source : figure.sources)
            addSource(result, source);
    };
    const bool isPlaces = number.of == AreaDifference::Of::Places;
    if (isPlaces) {
        add(Words::tr("Places that count"), area->counts, 1);
        add(Words::tr("Decided places"), area->decided, 1);
        add(Words::tr("Task in force"), area->task, -1);
        result.rule = Words::tr("The difference is the places that count, plus the decided places, minus the task in "
                                "force. A shortage is negative.");
    } else {
        result.unit = Derivation::Unit::People;
        add(Words::tr("Housed"), area->statusHolders.housed, 1);
        add(Words::tr("Expected"), area->statusHolders.expected, -1);
        result.rule = Words::tr("The difference is the status holders who were housed minus those who were expected. "
                                "Each month that has ended stands for one sixth of the corrected task.");
    }
    const bool isKnown = std::all_of(result.parts.begin(), result.parts.end(),
                                     [](const DerivationPart &part) { return part.value.has_value(); });
    if (isKnown)
        result.value = sumOf(result.parts);
    result.sentence = !isKnown            ? Words::tr("This number is unknown, because a number that it is made of is "
                                                                 "unknown.")
                      : *result.value < 0 ? Words::tr("There is a shortage.")
                                          : Words::tr("There is no shortage.");
    return result;
}

} // namespace derivations

} // namespace regie::analysis
