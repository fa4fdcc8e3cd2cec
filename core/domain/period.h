// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace regie::domain {

/// The two calendar years of one round of the Spreidingswet; the first was 2025–2026, so the first year is odd.
class CyclePeriod
{
public:
    /// Reads `2025-2026`; none when it is not two years that follow each other from an odd one.
    static std::optional<CyclePeriod> fromText(const QString &text);
    static CyclePeriod containing(QDate date);

    int firstYear() const { return m_firstYear; }
    /// Which round it is: 1 for 2025–2026.
    int number() const { return (m_firstYear - 2025) / 2 + 1; }
    QString text() const;
    bool contains(QDate date) const { return date.year() == m_firstYear || date.year() == m_firstYear + 1; }

    auto operator<=>(const CyclePeriod &) const = default;

private:
    explicit CyclePeriod(int firstYear)
        : m_firstYear(firstYear)
    {}
    int m_firstYear;
};

/// January to June (1) or July to December (2) of a year: the period of the housing task for status holders.
class HalfYear
{
public:
    static constexpr int kMonths = 6;

    /// Reads `2026-1` or `2026-2`.
    static std::optional<HalfYear> fromText(const QString &text);
    static HalfYear containing(QDate date);

    QString text() const;
    int year() const { return m_year; }
    int half() const { return m_half; }
    QDate firstDay() const;
    QDate lastDay() const;
    /// The last day of the half-year's month 1 to 6.
    QDate endOfMonth(int month) const;
    /// How many of the six months ended on or before the date: 0 to 6.
    int endedMonths(QDate asOf) const;
    HalfYear previous() const;
    HalfYear next() const;

    auto operator<=>(const HalfYear &) const = default;

private:
    HalfYear(int year, int half)
        : m_year(year)
        , m_half(half)
    {}
    int m_year;
    int m_half;
};

} // namespace regie::domain
