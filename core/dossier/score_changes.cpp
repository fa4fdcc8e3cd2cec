// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/score_changes.h"

#include "core/dossier/changes.h"

#include <algorithm>

namespace regie::dossier::changes {

namespace {

template <typename Row>
bool hasId(const std::vector<Row> &rows, const QString &id)
{
    return std::any_of(rows.begin(), rows.end(), [&id](const Row &row) { return row.id == id; });
}

bool isOfTheSame(const domain::Score &score, const GivenScore &given)
{
    return score.municipality == given.municipality && score.location == given.location &&
           score.principle == given.principle;
}

const domain::Score *latestOf(const std::vector<domain::Score> &known, const GivenScore &given)
{
    const domain::Score *latest = nullptr;
    for (const domain::Score &other : known) {
        if (isOfTheSame(other, given) && other.asOf <= given.asOf && (!latest || latest->asOf <= other.asOf))
            latest = &other;
    }
    return latest;
}

domain::Score blankScore(const std::vector<domain::Score> &known, const GivenScore &given)
{
    domain::Score score;
    score.id = idFrom({QStringLiteral("score"), given.municipality, given.location, domain::keyOf(given.principle),
                       given.asOf.toString(Qt::ISODate)});
    if (hasId(known, score.id))
        score.id = newId();
    score.municipality = given.municipality;
    score.location = given.location;
    score.principle = given.principle;
    score.asOf = given.asOf;
    return score;
}

/// What happens to the row of one level; nothing when it says so already.
std::optional<Change> levelChange(const domain::Dossier &dossier, domain::Principle principle, int level,
                                  const QString &sentence)
{
    for (const domain::Rubric &known : dossier.rubrics) {
        if (known.principle != principle || known.level != level)
            continue;
        domain::Rubric after = known;
        after.sentence = sentence;
        if (after == known)
            return std::nullopt;
        return sentence.isEmpty() ? removed(known) : updated(known, after);
    }
    if (sentence.isEmpty())
        return std::nullopt;
    const QString id = idFrom({QStringLiteral("rubric"), domain::keyOf(principle), QString::number(level)});
    return inserted(domain::Rubric{domain::find(dossier.rubrics, id) ? newId() : id, principle, level, sentence});
}

} // namespace

ChangeSet giveScore(const std::vector<domain::Score> &known, const GivenScore &given, const QString &subject)
{
    const domain::Score *latest = latestOf(known, given);
    const domain::ScoreValue before = latest ? latest->value : domain::ScoreValue::unknown();
    const bool sameDay = latest && latest->asOf == given.asOf;
    const bool sameReasoning = given.reasoning.isEmpty() || (latest && latest->evidence == given.reasoning);
    // The same score on a later day is an edit: it says that someone looked again.
    if (before == given.value && sameReasoning && (!latest || sameDay || given.value.isUnknown()))
        return {};
    domain::Score score = sameDay ? *latest : blankScore(known, given);
    score.value = given.value;
    score.givenBy = given.givenBy;
    if (!given.reasoning.isEmpty())
        score.evidence = given.reasoning;
    return {{ActionKind::ScoreGiven,
             {{QStringLiteral("subject"), subject},
              {QStringLiteral("principle"), domain::keyOf(given.principle)},
              {QStringLiteral("before"), before.key()},
              {QStringLiteral("after"), given.value.key()}}},
            {sameDay ? updated(*latest, score) : inserted(score)}};
}

ChangeSet setTarget(const domain::Dossier &dossier, domain::Target target, const QString &subject)
{
    const domain::Target *known = nullptr;
    for (const domain::Target &other : dossier.targets) {
        if (other.municipality == target.municipality && other.location == target.location &&
            other.principle == target.principle && other.asOf == target.asOf)
            known = &other;
    }
    target.id = known ? known->id
                      : idFrom({QStringLiteral("target"), target.municipality, target.location,
                                domain::keyOf(target.principle), target.asOf.toString(Qt::ISODate)});
    if (!known && domain::find(dossier.targets, target.id))
        target.id = newId();
    if (known && *known == target)
        return {};
    return {{ActionKind::TargetSet,
             {{QStringLiteral("subject"), subject},
              {QStringLiteral("principle"), domain::keyOf(target.principle)},
              {QStringLiteral("after"), static_cast<qlonglong>(target.value)}}},
            {known ? updated(*known, target) : inserted(target)}};
}

ChangeSet setRubric(const domain::Dossier &dossier, domain::Principle principle,
                    const std::array<QString, 5> &sentences)
{
    std::vector<Change> edits;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        if (const auto change = levelChange(dossier, principle, static_cast<int>(i) + 1, sentences[i]))
            edits.push_back(*change);
    }
    return editTable({ActionKind::CellsFilled, {}, static_cast<int>(edits.size()), 0}, edits);
}

} // namespace regie::dossier::changes
