// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/explanation_indicator.h"

#include "core/analysis/indicator_text.h"
#include "core/analysis/value_text.h"
#include "core/domain/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie::ui::dialogs {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

QString areaOf(const domain::Dossier &dossier, const Question &question)
{
    const domain::Location *location = domain::find(dossier.locations, question.location);
    return location ? location->name : dossier.areaName(question.figure.municipality);
}

void addRows(Explanation &result, const domain::Dossier &dossier, const analysis::IndicatorPart &part)
{
    if (part.location.isEmpty() || result.rows.contains(part.location))
        return;
    result.rows << part.location;
    const domain::Location *location = domain::find(dossier.locations, part.location);
    if (location && !location->source.isEmpty() && !result.sources.contains(location->source))
        result.sources << location->source;
}

} // namespace

Explanation explainIndicator(const domain::Dossier &dossier, const analysis::Figures &figures, const Question &question)
{
    Explanation result;
    const auto indicators = analysis::indicatorsOf(dossier, figures, question.figure.principle,
                                                   question.figure.municipality, question.location);
    const auto found = std::ranges::find_if(indicators, [&question](const analysis::Indicator &indicator) {
        return indicator.kind == question.indicator && indicator.function == question.function;
    });
    if (found == indicators.end())
        return result;
    //: %1 an area, %2 an indicator, %3 the as-of date
    result.heading = Words::tr("%1, %2 on %3")
                         .arg(areaOf(dossier, question), analysis::nameOf(*found), analysis::dateText(figures.asOf));
    result.number = analysis::valueText(*found);
    result.sentence = analysis::sentenceOf(*found);
    result.rule = analysis::ruleText(*found) + QStringLiteral("\n\n") +
                  Words::tr("This number is a suggestion for the score on “%1”. It never sets a score: you do.")
                      .arg(domain::nameOf(question.figure.principle));
    for (const analysis::IndicatorPart &part : found->parts) {
        const bool counted = part.use == analysis::PartUse::Counted;
        result.parts.push_back({analysis::partText(*found, part, dossier), analysis::partValue(*found, part),
                                counted ? PartLine::Role::Term : PartLine::Role::Beside, part.location});
        addRows(result, dossier, part);
    }
    return result;
}

} // namespace regie::ui::dialogs
