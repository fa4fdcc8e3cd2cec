// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/explanation_number.h"

#include "core/analysis/derivation.h"
#include "core/analysis/value_text.h"
#include "ui/dialogs/figure_words.h"
#include "ui/dialogs/places_lines.h"
#include "ui/widgets/cell_text.h"

#include <QCoreApplication>

namespace regie::ui::dialogs {

using analysis::Derivation;
using analysis::DerivationPart;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

QString textOf(const DerivationPart &part)
{
    //: %1 what is not part of a sum, such as a municipality of which the number is unknown
    return part.use == DerivationPart::Use::LeftOut ? Words::tr("Left out: %1").arg(part.text) : part.text;
}

std::vector<PartLine> partLines(const Derivation &derivation)
{
    std::vector<PartLine> lines;
    std::vector<PartLine> others;
    for (const DerivationPart &part : derivation.parts) {
        const QString value = part.value ? signedValue(*part.value) : widgets::unknownText();
        const bool isAdded = part.use == DerivationPart::Use::Added;
        const auto role = part.use == DerivationPart::Use::Beside ? PartLine::Role::Beside : PartLine::Role::Term;
        (isAdded ? lines : others).push_back({textOf(part), value, role, part.location});
    }
    if (!lines.empty() && derivation.value)
        lines.push_back({Words::tr("Together"), signedValue(*derivation.value), PartLine::Role::Result});
    lines.insert(lines.end(), others.begin(), others.end());
    return lines;
}

/// Fills in the reason of the lines that have none of their own.
void giveReason(std::vector<PlacesLine> &lines, const QString &reason)
{
    for (PlacesLine &line : lines) {
        if (line.reason.isEmpty())
            line.reason = reason;
    }
}

} // namespace

Question questionAbout(const domain::Dossier &dossier, const analysis::NumberId &number)
{
    Question question;
    if (const auto *told = std::get_if<analysis::IndicatorNumber>(&number.of)) {
        question.kind = Question::Kind::Indicator;
        question.figure = {analysis::FigureName::Score, told->municipality, told->principle};
        question.indicator = told->kind;
        question.function = told->function;
        question.location = told->location;
        return question;
    }
    question.kind = Question::Kind::Number;
    question.figure.municipality = analysis::areaOf(dossier, number);
    question.figure.asOf = number.asOf;
    question.number = number;
    return question;
}

bool isFilledIn(const Question &question)
{
    return question.kind == Question::Kind::Number && analysis::isFilledIn(*question.number);
}

bool dependsOnDate(const Question &question)
{
    return question.kind != Question::Kind::Number || analysis::dependsOnDate(*question.number);
}

bool hasCourse(const Question &question)
{
    return question.kind != Question::Kind::Deadline &&
           (question.kind != Question::Kind::Number || analysis::changesWithTime(*question.number));
}

Explanation explainNumber(const domain::Dossier &dossier, const analysis::Figures &figures,
                          const analysis::NumberId &number)
{
    const Derivation derivation = analysis::derivationOf(dossier, figures, number);
    Explanation result;
    if (!analysis::dependsOnDate(number)) {
        //: %1 an area or a location, %2 what the number is
        result.heading = Words::tr("%1, %2").arg(derivation.area, derivation.name);
    } else {
        //: %1 an area, %2 a figure such as "counts", %3 the as-of date
        result.heading =
            Words::tr("%1, %2 on %3").arg(derivation.area, derivation.name, analysis::dateText(figures.asOf));
    }
    result.number = analysis::valueText(derivation);
    result.sentence = derivation.sentence;
    result.rule = derivation.rule;
    result.parts = partLines(derivation);
    PlacesLines lines(dossier, figures);
    result.included = lines.of(derivation.included);
    giveReason(result.included, derivation.whyIncluded);
    result.leftOut = lines.of(derivation.leftOut);
    giveReason(result.leftOut, derivation.whyLeftOut);
    result.sources = derivation.sources;
    result.provenance = derivation.provenance;
    result.rows = derivation.rows;
    return result;
}

} // namespace regie::ui::dialogs
