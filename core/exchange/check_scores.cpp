// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/names.h"
#include "core/exchange/check_parts.h"
#include "core/exchange/check_text.h"

namespace regie::exchange {

namespace {

using domain::Rubric;
using domain::Score;
using domain::Target;

template <typename T>
QString subjectOf(const domain::Dossier &dossier, const T &row)
{
    return QStringLiteral("%1, %2").arg(dossier.areaName(row.municipality), domain::shortNameOf(row.principle));
}

template <typename T>
QStringList keyOf(const T &row)
{
    return {row.municipality, row.location, domain::keyOf(row.principle), row.asOf.toString(Qt::ISODate)};
}

} // namespace

void checkScores(const domain::Dossier &dossier, CheckFindings &findings)
{
    forEachSecond(dossier.scores, keyOf<Score>,
                  [&](const Score &score) { findings.warn(score, check_text::twice(subjectOf(dossier, score))); });
    forEachSecond(dossier.targets, keyOf<Target>,
                  [&](const Target &target) { findings.warn(target, check_text::twice(subjectOf(dossier, target))); });
    for (const Target &target : dossier.targets) {
        if (!domain::ScoreValue::fromNumber(target.value))
            findings.error(target, check_text::notAScale(subjectOf(dossier, target)));
        const auto *location = domain::find(dossier.locations, target.location);
        if (location && location->municipality != target.municipality)
            findings.error(target, check_text::locationElsewhere(subjectOf(dossier, target)));
    }
    forEachSecond(
        dossier.rubrics,
        [](const Rubric &rubric) {
            return QStringList{domain::keyOf(rubric.principle), QString::number(rubric.level)};
        },
        [&](const Rubric &rubric) {
            findings.warn(rubric, check_text::twice(QStringLiteral("%1, %2").arg(domain::shortNameOf(rubric.principle),
                                                                                 QString::number(rubric.level))));
        });
}

} // namespace regie::exchange
