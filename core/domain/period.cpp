// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/period.h"

#include <QRegularExpression>

namespace regie::domain {

std::optional<CyclePeriod> CyclePeriod::fromText(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\A([0-9]{4})-([0-9]{4})\z)"));
    const auto match = pattern.match(text);
    const int first = match.captured(1).toInt();
    if (!match.hasMatch() || first % 2 == 0 || match.captured(2).toInt() != first + 1)
        return std::nullopt;
    return CyclePeriod(first);
}

CyclePeriod CyclePeriod::containing(QDate date)
{
    return CyclePeriod(date.year() % 2 == 0 ? date.year() - 1 : date.year());
}

QString CyclePeriod::text() const
{
    return QStringLiteral("%1-%2")
        .arg(m_firstYear, 4, 10, QLatin1Char('0'))
        .arg(m_firstYear + 1, 4, 10, QLatin1Char('0'));
}

std::optional<HalfYear> HalfYear::fromText(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\A([0-9]{4})-([12])\z)"));
    const auto match = pattern.match(text);
    if (!match.hasMatch() || match.captured(1).toInt() == 0)
        return std::nullopt;
    return HalfYear(match.captured(1).toInt(), match.captured(2).toInt());
}

HalfYear HalfYear::containing(QDate date)
{
    return {date.year(), date.month() <= kMonths ? 1 : 2};
}

QString HalfYear::text() const
{
    return QStringLiteral("%1-%2").arg(m_year, 4, 10, QLatin1Char('0')).arg(m_half);
}

QDate HalfYear::firstDay() const
{
    return {m_year, m_half == 1 ? 1 : kMonths + 1, 1};
}

QDate HalfYear::lastDay() const
{
    return endOfMonth(kMonths);
}

QDate HalfYear::endOfMonth(int month) const
{
    return firstDay().addMonths(month).addDays(-1);
}

int HalfYear::endedMonths(QDate asOf) const
{
    int ended = 0;
    while (ended < kMonths && endOfMonth(ended + 1) <= asOf)
        ++ended;
    return ended;
}

HalfYear HalfYear::previous() const
{
    return m_half == 1 ? HalfYear(m_year - 1, 2) : HalfYear(m_year, 1);
}

HalfYear HalfYear::next() const
{
    return m_half == 1 ? HalfYear(m_year, 2) : HalfYear(m_year + 1, 1);
}

} // namespace regie::domain
