// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier.h"

#include <QString>
#include <QStringList>

#include <optional>

/// The words of enumerated columns: Dutch and English ones and the dossier's keys, without regard to case, spaces, accents.
namespace regie::exchange {

std::optional<domain::Stream> streamFrom(const QString &word);
std::optional<domain::LocationKind> locationKindFrom(const QString &word);
/// `7`, `Beheer`, `7 Beheer`, `fase 7`.
std::optional<domain::Phase> phaseFrom(const QString &word);
std::optional<domain::StatementKind> statementKindFrom(const QString &word);
std::optional<domain::TradeStatus> tradeStatusFrom(const QString &word);
/// A number from 1 to 6, the key or the name.
std::optional<domain::Principle> principleFrom(const QString &word);
/// 1 to 5, `nvt` or `onbekend`.
std::optional<domain::ScoreValue> scoreFrom(const QString &word);

/// What an obstacle's text says: a known code, with what follows a colon as its remark; else Other with the whole text.
struct ObstacleText
{
    domain::ObstacleCode code = domain::ObstacleCode::Other;
    QString remark;

    bool operator==(const ObstacleText &) const = default;
};
ObstacleText obstacleFrom(const QString &text);

/// The Dutch word that exports write, which is the first of each list.
QString word(domain::Stream stream);
QString word(domain::LocationKind kind);
QString word(domain::Phase phase);
QString word(domain::StatementKind kind);
QString word(domain::TradeStatus status);
QString word(domain::Principle principle);
QString word(domain::ObstacleCode code);

/// The Dutch words of the enum with commas, for "use one of ...".
template <typename E>
QString wordsOf()
{
    QStringList words;
    for (const E each : domain::allOf<E>())
        words << word(each);
    return words.join(QStringLiteral(", "));
}

} // namespace regie::exchange
