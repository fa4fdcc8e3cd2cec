// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/derivation_kinds.h"
#include "core/analysis/rule_text.h"
#include "core/analysis/value_text.h"
#include "core/domain/names.h"

#include <QCoreApplication>

namespace regie::analysis::derivations {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Derivation)
};

QString sentenceOf(const Standing &standing)
{
    switch (standing.state) {
    case ScoreState::Scored:
        return Words::tr("This is the latest score of this location.");
    case ScoreState::NotApplicable:
        return Words::tr("The principle does not apply to this location. That is not 0.");
    case ScoreState::Unknown:
        return Words::tr("This location has no score. Unknown is not 0.");
    }
    Q_UNREACHABLE();
}

} // namespace

void addGiver(Derivation &derivation, const domain::Dossier &dossier, const domain::Score &score)
{
    derivation.rows << score.id;
    derivation.provenance << (score.givenBy.isEmpty()
                                  ? Words::tr("Given on %1; by whom is unknown.").arg(dateText(score.asOf))
                                  : Words::tr("Given by %1 on %2.").arg(score.givenBy, dateText(score.asOf)));
    if (!score.evidence.isEmpty())
        derivation.provenance << score.evidence;
    for (const domain::EvidenceItem &item : dossier.evidence) {
        if (item.score == score.id)
            addSource(derivation,
                      item.reference.isEmpty() ? item.title : item.title + QStringLiteral(": ") + item.reference);
    }
}

Derivation of(const domain::Dossier &dossier, const Figures &figures, const LocationScore &number)
{
    Derivation result;
    const domain::Location *location = domain::find(dossier.locations, number.location);
    result.area = location ? location->name : QString();
    result.name = Words::tr("score for “%1”").arg(domain::shortNameOf(number.principle));
    result.unit = Derivation::Unit::Score;
    result.rule = ruleText(Rule::LatestScore, figures.rules, figures.asOf);
    if (!location) {
        result.sentence = Words::tr("The row with this number is no longer in the dossier.");
        return result;
    }
    const auto all =
        locationStandings({*location}, {{location->id, number.given}}, dossier.targets, figures.asOf).front();
    const Standing &standing = all[static_cast<std::size_t>(number.principle)];
    if (standing.score)
        result.value = *standing.score;
    result.sentence = sentenceOf(standing);
    for (const domain::Score &score : number.given) {
        if (score.id == standing.scoreId)
            addGiver(result, dossier, score);
    }
    return result;
}

Derivation of(const domain::Dossier &, const Figures &, const LocationMean &number)
{
    Derivation result;
    result.area = Words::tr("All locations");
    result.name = Words::tr("mean score for “%1”").arg(domain::shortNameOf(number.principle));
    result.unit = Derivation::Unit::Score;
    result.rule =
        Words::tr("This is the mean of the locations that have a score, to one decimal, as they stood when you "
                  "asked. Unknown and not applicable are no part of it.");
    const MeanStanding &standing = number.standing;
    result.value = standing.mean;
    result.sentence = standing.mean
                          ? Words::tr("This is the mean of the scores of %n location(s).", nullptr, standing.scored)
                          : Words::tr("No location has a score for this principle. Unknown is not 0.");
    const auto beside = [&result](const QString &text, int locations) {
        if (locations > 0)
            result.parts.push_back({text, locations, DerivationPart::Use::Beside});
    };
    for (std::size_t i = 0; i < standing.scoredAs.size(); ++i)
        //: %1 a score from 1 to 5
        beside(Words::tr("Locations with score %1").arg(domain::ScoreValue::kLowest + static_cast<int>(i)),
               standing.scoredAs[i]);
    beside(Words::tr("Locations without a score"), standing.unknown);
    beside(Words::tr("Locations to which it does not apply"), standing.notApplicable);
    return result;
}

} // namespace regie::analysis::derivations
