// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/keys.h"

#include <QDate>
#include <QString>

#include <optional>

namespace regie::domain {

/// The six principles (uitgangspunten) of the Utrechtse Aanpak, in the letter's order; their number is the value + 1.
enum class Principle { Scale, MixedLiving, Facilities, Flow, Cooperation, Children };

template <>
struct Keys<Principle>
{
    static constexpr std::array<QLatin1StringView, 6> texts{
        QLatin1StringView("scale"), QLatin1StringView("mixed_living"), QLatin1StringView("facilities"),
        QLatin1StringView("flow"),  QLatin1StringView("cooperation"),  QLatin1StringView("children")};
};

/// What a score says: a number from 1 to 5, that the principle does not apply, or that nothing is known (any more).
class ScoreValue
{
public:
    static constexpr int kLowest = 1;
    static constexpr int kHighest = 5;

    static std::optional<ScoreValue> fromNumber(int number);
    static ScoreValue notApplicable() { return ScoreValue(kNotApplicable); }
    static ScoreValue unknown() { return ScoreValue(kUnknown); }
    /// Reads what the dossier keeps: `1` to `5`, `not_applicable`, `unknown`.
    static std::optional<ScoreValue> fromKey(const QString &key);

    QString key() const;
    /// 1 to 5; none when not applicable or unknown.
    std::optional<int> number() const;
    bool isNotApplicable() const { return m_code == kNotApplicable; }
    bool isUnknown() const { return m_code == kUnknown; }

    bool operator==(const ScoreValue &) const = default;

private:
    static constexpr int kNotApplicable = -1;
    static constexpr int kUnknown = 0;
    explicit ScoreValue(int code)
        : m_code(code)
    {}
    int m_code;
};

/// How a municipality or location stands on a principle on a day, who says so and on what evidence.
struct Score
{
    QString id;
    QString municipality;
    QString location; ///< empty: the municipality itself
    Principle principle = Principle::Scale;
    ScoreValue value = ScoreValue::unknown();
    QDate asOf;
    QString givenBy;
    QString evidence; ///< the reasoning (onderbouwing)

    bool operator==(const Score &) const = default;
};

/// A document or fact that a score rests on.
struct EvidenceItem
{
    QString id;
    QString score;
    QString title;
    QString reference;
    QDate on;

    bool operator==(const EvidenceItem &) const = default;
};

/// The score to reach (streefscore) and by when.
struct Target
{
    QString id;
    QString municipality; ///< empty: the province
    QString location;     ///< empty: the municipality itself
    Principle principle = Principle::Scale;
    int value = ScoreValue::kLowest; ///< 1 to 5
    QDate dueOn;                     ///< null: no date set
    QDate asOf;                      ///< the day it was set; null: unknown, counts as always
    QString givenBy;

    bool operator==(const Target &) const = default;
};

/// The sentence that says what one level of a principle means in this dossier.
struct Rubric
{
    QString id;
    Principle principle = Principle::Scale;
    int level = ScoreValue::kLowest; ///< 1 to 5
    QString sentence;

    bool operator==(const Rubric &) const = default;
};

} // namespace regie::domain
