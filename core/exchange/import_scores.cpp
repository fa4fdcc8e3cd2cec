// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_kinds.h"
#include "core/exchange/keyed_rows.h"
#include "core/exchange/values.h"

namespace regie::exchange {

namespace {

using domain::Score;
using domain::Target;

/// What a row is about.
struct Subject
{
    QString municipality; ///< empty: the province
    QString location;     ///< id; empty: the municipality itself
    domain::Principle principle = domain::Principle::Scale;
    QDate asOf;

    QStringList key() const { return {municipality, location, domain::keyOf(principle), asOf.toString(Qt::ISODate)}; }
};

QString keyOfScore(const Score &score)
{
    return keyOfParts(Subject{score.municipality, score.location, score.principle, score.asOf}.key());
}

QString keyOfTarget(const Target &target)
{
    return keyOfParts(Subject{target.municipality, target.location, target.principle, target.asOf}.key());
}

QString keyOfLocation(const QString &municipality, const QString &name)
{
    return keyOfParts({municipality, tidied(name)});
}

class ScoreImport
{
public:
    explicit ScoreImport(ImportJob &job)
        : m_job(job)
        , m_scores(job.dossier.scores, keyOfScore)
        , m_targets(job.dossier.targets, keyOfTarget)
    {
        m_scores.add(job.context.locationScores);
        for (const domain::Location &location : job.dossier.locations)
            m_locations.insert(keyOfLocation(location.municipality, location.name), location.id);
    }

    RowState take(RowReader &row)
    {
        const Subject subject = readSubject(row);
        const auto score = readScore(row);
        const auto target = readTarget(row);
        const auto dueOn = row.date(Column::TargetDate);
        if ((score || target) && !subject.asOf.isValid() && row.text(Column::AsOf).isEmpty())
            row.refuse(Column::AsOf, text::dateNeeded());
        if (score && subject.municipality.isEmpty() && !row.isRefused())
            row.refuse(Column::Score, text::provinceHasNoScore());
        if (row.isRefused())
            return RowState::Refused;
        if (!score && !target)
            return nothingSaid(row);
        if (const auto other = claim(subject, row.line())) {
            row.refuse(Column::Municipality, text::sameRow(*other));
            return RowState::Refused;
        }
        std::vector<RowState> states;
        if (score)
            states.push_back(write(row, subject, *score));
        if (target)
            states.push_back(write(row, subject, *target, dueOn));
        return stateOf(states);
    }

private:
    ImportJob &m_job;
    KeyedRows<Score> m_scores;
    KeyedRows<Target> m_targets;
    QHash<QString, QString> m_locations; ///< ids
    QHash<QString, int> m_lines;

    Subject readSubject(RowReader &row) const
    {
        Subject subject;
        const auto area = row.area(Column::Municipality);
        subject.municipality = area.value_or(QString());
        row.intoRequired(Column::Principle, subject.principle, principleFrom);
        subject.asOf = row.date(Column::AsOf).value_or(QDate());
        const QString name = row.text(Column::Location);
        if (name.isEmpty() || !area)
            return subject;
        subject.location = m_locations.value(keyOfLocation(subject.municipality, name));
        if (area->isEmpty())
            row.refuse(Column::Location, text::locationNeedsMunicipality());
        else if (subject.location.isEmpty())
            row.refuse(Column::Location, text::unknownLocation(name, m_job.dossier.areaName(*area)));
        return subject;
    }

    static std::optional<domain::ScoreValue> readScore(RowReader &row)
    {
        const QString cell = row.text(Column::Score);
        if (cell.isEmpty())
            return std::nullopt;
        auto score = scoreFrom(cell);
        if (const auto number = wholeNumberFrom(cell); !score && number)
            score = domain::ScoreValue::fromNumber(number->value);
        if (!score)
            row.refuse(Column::Score, text::notAScore(cell));
        return score;
    }

    static std::optional<int> readTarget(RowReader &row)
    {
        const QString cell = row.text(Column::Target);
        if (cell.isEmpty())
            return std::nullopt;
        const auto number = wholeNumberFrom(cell);
        if (number && domain::ScoreValue::fromNumber(number->value))
            return number->value;
        row.refuse(Column::Target, text::notATarget(cell));
        return std::nullopt;
    }

    static RowState nothingSaid(RowReader &row)
    {
        for (const Column column : {Column::TargetDate, Column::Evidence}) {
            if (!row.text(column).isEmpty())
                row.note(column, text::saysNothing());
        }
        return RowState::Equal;
    }

    std::optional<int> claim(const Subject &subject, int line)
    {
        const QString key = keyOfParts(subject.key());
        const auto it = m_lines.constFind(key);
        if (it != m_lines.constEnd())
            return it.value();
        m_lines.insert(key, line);
        return std::nullopt;
    }

    RowState write(RowReader &row, const Subject &subject, domain::ScoreValue value)
    {
        Score score;
        score.municipality = subject.municipality;
        score.location = subject.location;
        score.principle = subject.principle;
        score.asOf = subject.asOf;
        const Score *before = m_scores.same(score);
        if (before)
            score = *before;
        score.value = value;
        row.into(Column::GivenBy, score.givenBy);
        row.into(Column::Evidence, score.evidence);
        return m_scores.write(before, score, QStringList{QStringLiteral("score")} + subject.key(),
                              m_job.plan.changes.changes);
    }

    RowState write(RowReader &row, const Subject &subject, int value, std::optional<QDate> dueOn)
    {
        Target target;
        target.municipality = subject.municipality;
        target.location = subject.location;
        target.principle = subject.principle;
        target.asOf = subject.asOf;
        const Target *before = m_targets.same(target);
        if (before)
            target = *before;
        target.value = value;
        if (row.has(Column::TargetDate))
            target.dueOn = dueOn.value_or(QDate());
        row.into(Column::GivenBy, target.givenBy);
        return m_targets.write(before, target, QStringList{QStringLiteral("target")} + subject.key(),
                               m_job.plan.changes.changes);
    }

    /// New when all that the row says is new, equal when nothing of it changes.
    static RowState stateOf(const std::vector<RowState> &states)
    {
        const bool alike =
            std::all_of(states.begin(), states.end(), [&states](RowState state) { return state == states.front(); });
        return alike ? states.front() : RowState::Changed;
    }
};

} // namespace

void importScores(ImportJob &job)
{
    ScoreImport import(job);
    forEachRow(job, [&import](RowReader &row) { return import.take(row); });
}

} // namespace regie::exchange
