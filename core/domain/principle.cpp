// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/principle.h"

namespace regie::domain {

std::optional<ScoreValue> ScoreValue::fromNumber(int number)
{
    if (number < kLowest || number > kHighest)
        return std::nullopt;
    return ScoreValue(number);
}

std::optional<ScoreValue> ScoreValue::fromKey(const QString &key)
{
    if (key == u"not_applicable")
        return notApplicable();
    if (key == u"unknown")
        return unknown();
    return key.size() == 1 ? fromNumber(key.toInt()) : std::nullopt;
}

QString ScoreValue::key() const
{
    if (isNotApplicable())
        return QStringLiteral("not_applicable");
    return isUnknown() ? QStringLiteral("unknown") : QString::number(m_code);
}

std::optional<int> ScoreValue::number() const
{
    return m_code >= kLowest ? std::optional(m_code) : std::nullopt;
}

} // namespace regie::domain
